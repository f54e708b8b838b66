package org.steadyback.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class ExportResourceTest {

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY.plusDays(30), "09:00");
        owner = Visitor.signedUp("export-" + UUID.randomUUID() + "@example.org");
    }

    @Test
    void theFileIsADownloadOfTheDayNamedAfterIt() {
        owner = Visitor.unchecked();
        owner.get("/export").then().statusCode(200).contentType("application/json")
                .header("Content-Disposition", "attachment; filename=\"steadyback-diary-2026-10-01.json\"")
                .header("Cache-Control", containsString("no-store"));
        owner.get("/export.csv").then().statusCode(200).contentType(startsWith("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"steadyback-diary-2026-10-01.csv\"");
    }

    @Test
    void theFileHasOneEntryALineAndItsKeysInTheirOrder() {
        owner.bringIn(DiaryFiles.of(DiaryFiles.ONE_OF_EACH)).then().statusCode(303);
        assertThat(owner.get("/export").asString()).isEqualTo("""
                {
                  "format":"steadyback-diary",
                  "version":1,
                  "profile":{
                    "zone":"Europe/Berlin",
                    "units":"kg",
                    "birthYear":1980,
                    "bodyMassKg":78.0,
                    "equipment":["mat","chair"],
                    "conditions":[],
                    "intakePain":3,
                    "startedOn":"2026-09-01",
                    "excluded":[{"ladder":"side-plank","reason":"wrist"}],
                    "optedIntoLoad":false
                  },
                  "entries":[
                    %s
                  ]
                }
                """.formatted(String.join(",\n    ", DiaryFiles.ONE_OF_EACH)));
    }

    @Test
    void anEmptyDiaryIsAFileToo() {
        Visitor.unchecked().get("/export").then().statusCode(200).body("entries.size()", equalTo(0))
                .body("profile.birthYear", equalTo(null)).body("profile.bodyMassKg", equalTo(null));
    }

    @Test
    void whoHasNotFinishedTheWelcomeIsSentThere() {
        owner.get("/export").then().statusCode(303).header("Location", endsWith("/welcome"));
        owner.get("/export.csv").then().statusCode(303).header("Location", endsWith("/welcome"));
    }

    @Test
    void nobodyElseIsInIt() {
        var stranger = Visitor.welcomed();
        stranger.post("/pain", Map.of("entry", UUID.randomUUID(), "kind", "NOW", "score", 9, "place", "BACK",
                "note", "a stranger's")).then().statusCode(303);
        owner.bringIn(DiaryFiles.of(DiaryFiles.PAIN)).then().statusCode(303);
        owner.get("/export").then().body("entries.size()", equalTo(1));
        owner.get("/export.csv").then().body(not(containsString("stranger")));
    }

    @Test
    void whatTheFormsLogIsInItAndComesBack() {
        owner = Visitor.unchecked();
        owner.rate("MORNING", 2).then().statusCode(303);
        owner.train(2).then().statusCode(303);
        owner.trainAndStop("hamstring").then().statusCode(303);
        owner.scoreActivities(Map.of("  =SUM(socks), \"quoted\" ", 0)).then().statusCode(303);
        var file = owner.get("/export").asString();
        var other = Visitor.signedUp("other-" + UUID.randomUUID() + "@example.org");
        other.bringIn(file).then().statusCode(303);
        assertThat(other.get("/export").asString()).isEqualTo(file);
        assertThat(file).contains("\"activity\":\"=SUM(socks), \\\"quoted\\\"\"");
        assertThat(other.get("/export.csv").asString()).contains(",\"'=SUM(socks), \"\"quoted\"\"\",,,,,\r\n");
    }

    @Test
    void theTableHasARowForEachSetOwnActivityAndAnswerAndOneForAnyOtherEntry() {
        owner.bringIn(DiaryFiles.of(DiaryFiles.ONE_OF_EACH)).then().statusCode(303);
        assertThat(owner.get("/export.csv").asString().split("\r\n")).containsExactly(
                "at,type,id,kind,score,place,durationSeconds,warmUp,painBefore,painAfter,ladder,stage,painDuring,"
                        + "stoppedForPain,skipped,comfort,set,side,holdSeconds,reps,loadKg,yes,call,on,activity,answer,"
                        + "questionnaire,version,linkId,note",
                "2026-09-01T07:20:00+02:00,safety-check,00000000-0000-4000-8000-000000000003,,,,,,,,,,,,,,,,,,,,,,,,,,,",
                "2026-09-01T07:30:00+02:00,pain,00000000-0000-4000-8000-000000000001,morning,3,back,,,,,,,,,,,,,,,,,,,,,,,,",
                "2026-09-01T18:00:00+02:00,session,00000000-0000-4000-8000-000000000002,,,,780,true,3,3,front-plank,P1,"
                        + "2,false,,easy,1,,10,,,,,,,,,,,",
                "2026-09-09T08:00:00+02:00,flare,00000000-0000-4000-8000-000000000004,,,,,,,,,,,,,,,,,,,,begun,,,,,,,",
                "2026-09-09T08:00:00+02:00,injury,00000000-0000-4000-8000-000000000005,,,,,,,,,,,,,,,,,,,,,,,,,,,slipped",
                "2026-09-20T09:00:00+02:00,cleared,00000000-0000-4000-8000-000000000006,,,,,,,,,,,,,,,,,,,,,2026-09-19,,,,,,",
                "2026-09-21T08:00:00+02:00,activities,00000000-0000-4000-8000-000000000007,,4,,,,,,,,,,,,,,,,,,,,putting on socks,,,,,",
                "2026-09-21T08:00:00+02:00,activities,00000000-0000-4000-8000-000000000007,,10,,,,,,,,,,,,,,,,,,,,Stairs,,,,,",
                "2026-09-29T08:00:00+02:00,overall-change,00000000-0000-4000-8000-000000000008,,,,,,,,,,,,,,,,,,,,,,,"
                        + "a-little-better,,,,",
                elsewhere("7", "a/1"), elsewhere("6.25", "a/2"), elsewhere("quite-sure", "b"));
    }

    private static String elsewhere(String answer, String linkId) {
        return "2026-09-29T08:05:00+02:00,questionnaire,00000000-0000-4000-8000-000000000009,,6.5,,,,,,,,,,,,,,,,,,,,,%s,"
                .formatted(answer) + "https://example.org/fhir/Questionnaire/elsewhere,2.1,%s,".formatted(linkId);
    }

    @Test
    void aNumberBelowNothingIsNoFormula() {
        owner.bringIn(DiaryFiles.of(DiaryFiles.QUESTIONNAIRE.replace("6.5", "-6.5").replace("7}", "-7}"))).then().statusCode(303);
        assertThat(owner.get("/export.csv").asString()).contains(",-6.5,", ",-7,");
        assertThat(owner.get("/export").asString()).contains("\"score\":-6.5,", "\"value\":-7}");
    }

    @Test
    void aNoteIsQuotedAndNeverAFormula() {
        var notes = Map.of("=1+1", "'=1+1", "+49", "'+49", "-1", "'-1", "@SUM(A1)", "'@SUM(A1)", "a,b", "\"a,b\"",
                "say \\\"ah\\\"", "\"say \"\"ah\"\"\"", "two\\nlines", "\"two\nlines\"", "\\t=1", "'\t=1", "plain", "plain");
        var number = 0;
        var entries = new ArrayList<String>();
        for (var note : notes.keySet()) {
            entries.add(DiaryFiles.INJURY.replace("slipped", note).replace("000000000005", "00000000001" + number++));
        }
        owner.bringIn(DiaryFiles.of(entries)).then().statusCode(303);
        var table = owner.get("/export.csv").asString();
        notes.values().forEach(written -> assertThat(table).contains("," + written + "\r\n"));
    }
}
