package org.steadyback.exchange;

import java.util.List;

/** Diary files to test with. */
final class DiaryFiles {

    static final String PROFILE = """
            {"zone":"Europe/Berlin","units":"kg","birthYear":1980,"bodyMassKg":78.0,"equipment":["mat","chair"],\
            "conditions":[],"intakePain":3,"startedOn":"2026-09-01",\
            "excluded":[{"ladder":"side-plank","reason":"wrist"}],"optedIntoLoad":false}""";

    static final String PAIN = """
            {"type":"pain","id":"00000000-0000-4000-8000-000000000001","at":"2026-09-01T07:30:00+02:00",\
            "kind":"morning","score":3,"place":"back","note":null}""";

    static final String SESSION = """
            {"type":"session","id":"00000000-0000-4000-8000-000000000002","at":"2026-09-01T18:00:00+02:00",\
            "durationSeconds":780,"warmUp":true,"painBefore":3,"painAfter":3,"note":null,"results":[\
            {"ladder":"front-plank","stage":"P1","painDuring":2,"stoppedForPain":false,"skipped":null,"comfort":"easy",\
            "sets":[{"side":null,"holdSeconds":10,"reps":null,"loadKg":null}]}]}""";

    static final String SAFETY_CHECK = """
            {"type":"safety-check","id":"00000000-0000-4000-8000-000000000003","at":"2026-09-01T07:20:00+02:00","yes":[]}""";

    static final String FLARE = """
            {"type":"flare","id":"00000000-0000-4000-8000-000000000004","at":"2026-09-09T08:00:00+02:00","call":"begun"}""";

    static final String INJURY = """
            {"type":"injury","id":"00000000-0000-4000-8000-000000000005","at":"2026-09-09T08:00:00+02:00","note":"slipped"}""";

    static final String CLEARED = """
            {"type":"cleared","id":"00000000-0000-4000-8000-000000000006","at":"2026-09-20T09:00:00+02:00","on":"2026-09-19"}""";

    static final String ACTIVITIES = """
            {"type":"activities","id":"00000000-0000-4000-8000-000000000007","at":"2026-09-21T08:00:00+02:00",\
            "scores":[{"activity":"putting on socks","score":4},{"activity":"Stairs","score":10}]}""";

    static final String OVERALL_CHANGE = """
            {"type":"overall-change","id":"00000000-0000-4000-8000-000000000008","at":"2026-09-29T08:00:00+02:00",\
            "answer":"a-little-better"}""";

    /** Of an operator whom nobody here knows. */
    static final String QUESTIONNAIRE = """
            {"type":"questionnaire","id":"00000000-0000-4000-8000-000000000009","at":"2026-09-29T08:05:00+02:00",\
            "questionnaire":"https://example.org/fhir/Questionnaire/elsewhere","version":"2.1","score":6.5,"answers":[\
            {"linkId":"a/1","value":7},{"linkId":"a/2","value":6.25},{"linkId":"b","value":"quite-sure"}]}""";

    static final List<String> ONE_OF_EACH = List.of(SAFETY_CHECK, PAIN, SESSION, FLARE, INJURY, CLEARED, ACTIVITIES,
            OVERALL_CHANGE, QUESTIONNAIRE);

    private DiaryFiles() {}

    static String of(List<String> entries) {
        return of(PROFILE, entries);
    }

    static String of(String... entries) {
        return of(List.of(entries));
    }

    static String of(String profile, List<String> entries) {
        return "{\"format\":\"steadyback-diary\",\"version\":1,\"profile\":" + profile + ",\"entries\":["
                + String.join(",", entries) + "]}";
    }
}
