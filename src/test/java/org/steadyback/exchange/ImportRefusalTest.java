package org.steadyback.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.diary.Diary;
import org.steadyback.programme.Programme;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;
import org.steadyback.web.Sentences;

/** A file that is wrong anywhere is refused whole, with the path of every mistake and what is wrong there. */
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportRefusalTest {

    private static final int MILLION = 1_000_000;
    private static final long TOO_LARGE = 129L * 1024 * 1024;

    @TestHTTPResource("/")
    URL url;

    @Inject
    TestClock clock;

    @Inject
    Diary diary;

    @Inject
    Sentences sentences;

    @Inject
    Programme programme;

    /** One for all: whatever is refused leaves the diary as it was. */
    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY.plusDays(30), "09:00");
        if (owner == null) {
            owner = Visitor.unchecked();
            owner.bringIn(DiaryFiles.of(DiaryFiles.FLARE)).then().statusCode(303);
        }
    }

    static Stream<Wrong> wrongEntries() {
        return Stream.of(
                wrong(DiaryFiles.PAIN, "\"score\":3", "\"score\":11", "score: must be 0 to 10, not 11"),
                wrong(DiaryFiles.PAIN, "\"score\":3", "\"score\":-1", "score: must be 0 to 10, not -1"),
                wrong(DiaryFiles.PAIN, "\"score\":3", "\"score\":3.5", "score: must be a whole number, not 3.5"),
                wrong(DiaryFiles.PAIN, "\"score\":3", "\"score\":3.0", "score: must be a whole number, not 3.0"),
                wrong(DiaryFiles.PAIN, "\"score\":3", "\"score\":\"3\"", "score: must be a whole number, not &quot;3&quot;"),
                wrong(DiaryFiles.PAIN, "\"score\":3", "\"score\":1e99", "score: must be a whole number, not 1E+99"),
                wrong(DiaryFiles.PAIN, "\"score\":3", "\"score\":99999999999999999999", "score: must be 0 to 10, not 99999999999999999999"),
                wrong(DiaryFiles.PAIN, "\"score\":3", "\"score\":null", "score: must not be null"),
                wrong(DiaryFiles.PAIN, "\"score\":3", "\"score\":[3]", "score: must be a whole number, not […]"),
                wrong(DiaryFiles.PAIN, "\"score\":3,", "", "score: is missing"),
                wrong(DiaryFiles.PAIN, ",\"note\":null", "", "note: is missing"),
                wrong(DiaryFiles.PAIN, "\"note\":null", "\"note\":5", "note: must be a text, not 5"),
                wrong(DiaryFiles.PAIN, "\"note\":null", "\"note\":\"" + "x".repeat(2001) + "\"", "note: must have at most 2000 characters, not 2001"),
                wrong(DiaryFiles.PAIN, "\"note\":null", "\"note\":\"" + "x".repeat(MILLION) + "\"", "note: must have at most 2000 characters, not 1000000"),
                wrong(DiaryFiles.PAIN, "\"note\":null", "\"note\":\"" + "x".repeat(4 * MILLION + 1) + "\"", "note: holds more than any diary does"),
                wrong(DiaryFiles.PAIN, "\"note\":null", "\"note\":\"a\\u0000b\"", "note: holds a character that is none"),
                wrong(DiaryFiles.PAIN, "\"note\":null", "\"note\":\"a\\ud800b\"", "note: holds a character that is none"),
                wrong(DiaryFiles.PAIN, "\"note\":null", "\"note\":null,\"mood\":\"fine\"", "mood: is no key that a diary file has here"),
                wrong(DiaryFiles.PAIN, "\"note\":null", "\"note\":null,\"note\":null", "note: This key stands twice in one object, at line 1"),
                wrong(DiaryFiles.PAIN, "morning", "noon", "kind: must be one of morning, daily, now, not &quot;noon&quot;"),
                wrong(DiaryFiles.PAIN, "morning", "MORNING", "kind: must be one of morning, daily, now"),
                wrong(DiaryFiles.PAIN, "\"back\"", "\"arm\"", "place: must be one of back, leg, not &quot;arm&quot;"),
                wrong(DiaryFiles.PAIN, "\"pain\"", "\"activity\"", "type: must be one of pain, session, safety-check, flare, injury, cleared"),
                wrong(DiaryFiles.PAIN, "\"type\":\"pain\",", "", "type: is missing"),
                wrong(DiaryFiles.PAIN, "00000000-0000-4000-8000-000000000001", "1-1-1-1-1", "id: must be a UUID, not &quot;1-1-1-1-1&quot;"),
                wrong(DiaryFiles.PAIN, "\"00000000-0000-4000-8000-000000000001\"", "7", "id: must be a UUID, not 7"),
                wrong(DiaryFiles.PAIN, "+02:00", "", "at: must be a date and time with an offset"),
                wrong(DiaryFiles.PAIN, "2026-09-01T07:30:00+02:00", "yesterday", "at: must be a date and time with an offset"),
                wrong(DiaryFiles.PAIN, "\"2026-09-01T07:30:00+02:00\"", "1756704600", "at: must be a date and time with an offset"),
                wrong(DiaryFiles.PAIN, "2026-09-01", "2026-02-30", "at: must be a date and time with an offset"),
                wrong(DiaryFiles.PAIN, "2026-09-01", "2026-10-02", "at: must not be in the future"),
                wrong(DiaryFiles.PAIN, "2026-09-01", "+999999999-09-01", "at: must not be in the future"),
                wrong(DiaryFiles.PAIN, "2026-09-01", "1899-12-31", "at: must not be before 1900"),
                wrong(DiaryFiles.PAIN, "07:30:00+", "07:30:00.1234567+", "at: may have at most six digits"),
                wrong(DiaryFiles.SAFETY_CHECK, "[]", "[\"toothache\"]", "yes[0]: must be one of saddle-numbness, bladder-bowel"),
                wrong(DiaryFiles.SAFETY_CHECK, "[]", "[\"night-pain\",\"night-pain\"]", "yes[1]: stands in the list twice"),
                wrong(DiaryFiles.SAFETY_CHECK, "[]", "\"night-pain\"", "yes: must be a list, not &quot;night-pain&quot;"),
                wrong(DiaryFiles.SAFETY_CHECK, "[]", "[null]", "yes[0]: must be one of"),
                wrong(DiaryFiles.SAFETY_CHECK, "[]", "[],\"note\":null", "note: is no key"),
                wrong(DiaryFiles.INJURY, "2026-09-09T08:00:00+02:00", "2026-09-09", "at: must be a date and time with an offset"),
                wrong(DiaryFiles.CLEARED, "2026-09-19", "2026-10-02", "on: must not be in the future"),
                wrong(DiaryFiles.CLEARED, "2026-09-19", "1899-12-31", "on: must not be before 1900"),
                wrong(DiaryFiles.CLEARED, "2026-09-19", "soon", "on: must be a date, such as"),
                wrong(DiaryFiles.SESSION, "\"warmUp\":true", "\"warmUp\":1", "warmUp: must be true or false, not 1"),
                wrong(DiaryFiles.SESSION, "\"warmUp\":true", "\"warmUp\":null", "warmUp: must not be null"),
                wrong(DiaryFiles.SESSION, "780", "-1", "durationSeconds: must be 0 to 86400, not -1"),
                wrong(DiaryFiles.SESSION, "\"painBefore\":3", "\"painBefore\":11", "painBefore: must be 0 to 10, not 11"),
                wrong(DiaryFiles.SESSION, "\"painAfter\":3", "\"painAfter\":true", "painAfter: must be a whole number, not true"),
                wrong(DiaryFiles.SESSION, "\"painDuring\":2", "\"painDuring\":11", "results[0].painDuring: must be 0 to 10, not 11"),
                wrong(DiaryFiles.SESSION, "front-plank", "back-plank", "results[0].ladder: is no ladder of the programme: back-plank"),
                wrong(DiaryFiles.SESSION, "\"P1\"", "\"P99\"", "results[0].stage: is no stage of front-plank: P99"),
                wrong(DiaryFiles.SESSION, "\"skipped\":null", "\"skipped\":\"lazy\"", "results[0].skipped: must be one of time, equipment, other"),
                wrong(DiaryFiles.SESSION, "\"easy\"", "\"fine\"", "results[0].comfort: must be one of easy, tight, restricted"),
                wrong(DiaryFiles.SESSION, "\"comfort\":\"easy\",", "", "results[0].comfort: is missing"),
                wrong(DiaryFiles.SESSION, "\"stage\":\"P1\"", "\"stage\":\"P1\",\"dose\":1", "results[0].dose: is no key"),
                wrong(DiaryFiles.SESSION, "\"results\":[{", "\"results\":[7,{", "results[0]: must be an object, not 7"),
                wrong(DiaryFiles.SESSION, "\"holdSeconds\":10", "\"holdSeconds\":-5", "results[0].sets[0].holdSeconds: must be 0 to 3600, not -5"),
                wrong(DiaryFiles.SESSION, "\"holdSeconds\":10", "\"holdSeconds\":3601", "results[0].sets[0].holdSeconds: must be 0 to 3600, not 3601"),
                wrong(DiaryFiles.SESSION, "\"holdSeconds\":10,\"reps\":null", "\"holdSeconds\":null,\"reps\":1001", "results[0].sets[0].reps: must be 0 to 1000, not 1001"),
                wrong(DiaryFiles.SESSION, "\"loadKg\":null", "\"loadKg\":200.5", "results[0].sets[0].loadKg: must be 0 to 200, not 200.5"),
                wrong(DiaryFiles.SESSION, "\"loadKg\":null", "\"loadKg\":-1", "results[0].sets[0].loadKg: must be 0 to 200, not -1"),
                wrong(DiaryFiles.SESSION, "\"loadKg\":null", "\"loadKg\":1e999999999", "results[0].sets[0].loadKg: must be 0 to 200, not 1E+999999999"),
                wrong(DiaryFiles.SESSION, "\"loadKg\":null", "\"loadKg\":1e-999999999", "results[0].sets[0].loadKg: may have at most three digits"),
                wrong(DiaryFiles.SESSION, "\"loadKg\":null", "\"loadKg\":\"5\"", "results[0].sets[0].loadKg: must be a number, not &quot;5&quot;"),
                wrong(DiaryFiles.SESSION, "\"loadKg\":null", "\"loadKg\":0.0005", "results[0].sets[0].loadKg: may have at most three digits"),
                wrong(DiaryFiles.SESSION, "\"holdSeconds\":10", "\"holdSeconds\":null", "results[0].sets[0].holdSeconds: must be given, or reps: one of the two"),
                wrong(DiaryFiles.SESSION, "\"reps\":null", "\"reps\":5", "results[0].sets[0].reps: must be null where holdSeconds is given"),
                wrong(DiaryFiles.SESSION, "\"side\":null", "\"side\":\"left\"", "results[0].sets[0].side: must be null, because front-plank has no sides"),
                wrong(DiaryFiles.SESSION, "\"side\":null", "\"side\":\"middle\"", "results[0].sets[0].side: must be one of left, right"),
                wrong(DiaryFiles.SESSION.replace("front-plank", "side-plank"), "\"P1\"", "\"S1\"", "results[0].sets[0].side: must be left or right, because side-plank has sides"),
                wrong(DiaryFiles.SESSION, "\"sets\":[", "\"sets\":[" + set().repeat(50), "results[0].sets: must hold at most 50, not 51"),
                wrong(DiaryFiles.SESSION, "\"sets\":[", "\"sets\":[" + set().repeat(6_000), "results[0].sets[", "holds more than any diary does"),
                wrong(DiaryFiles.SESSION, "\"results\":[", "\"results\":[" + result() + ",", "results[1].ladder: stands there twice"),
                wrong(DiaryFiles.SESSION, "\"results\":[", "\"results\":[" + "[".repeat(100) + "]".repeat(100) + ",", "holds more than any diary does"),
                wrong(DiaryFiles.ACTIVITIES, "\"score\":4", "\"score\":11", "scores[0].score: must be 0 to 10, not 11"),
                wrong(DiaryFiles.ACTIVITIES, "\"score\":10", "\"score\":-1", "scores[1].score: must be 0 to 10, not -1"),
                wrong(DiaryFiles.ACTIVITIES, "\"score\":4", "\"score\":4.5", "scores[0].score: must be a whole number, not 4.5"),
                wrong(DiaryFiles.ACTIVITIES, "\"score\":4", "\"score\":null", "scores[0].score: must not be null"),
                wrong(DiaryFiles.ACTIVITIES, ",\"score\":4", "", "scores[0].score: is missing"),
                wrong(DiaryFiles.ACTIVITIES, "\"activity\":\"putting on socks\",", "", "scores[0].activity: is missing"),
                wrong(DiaryFiles.ACTIVITIES, "\"putting on socks\"", "null", "scores[0].activity: must not be null"),
                wrong(DiaryFiles.ACTIVITIES, "\"putting on socks\"", "7", "scores[0].activity: must be a text, not 7"),
                wrong(DiaryFiles.ACTIVITIES, "putting on socks", "", "scores[0].activity: must not be empty"),
                wrong(DiaryFiles.ACTIVITIES, "putting on socks", " \\t ", "scores[0].activity: must not be empty"),
                wrong(DiaryFiles.ACTIVITIES, "putting on socks", "socks ", "scores[0].activity: must not begin or end with a blank"),
                wrong(DiaryFiles.ACTIVITIES, "putting on socks", "x".repeat(101), "scores[0].activity: must have at most 100 characters, not 101"),
                wrong(DiaryFiles.ACTIVITIES, "putting on socks", "stairs", "scores[1].activity: stands there twice, but each activity may stand there once: Stairs"),
                wrong(DiaryFiles.ACTIVITIES, "putting on socks", "a\\u0000b", "scores[0].activity: holds a character that is none"),
                wrong(DiaryFiles.ACTIVITIES, "\"score\":4", "\"score\":4,\"note\":null", "scores[0].note: is no key"),
                wrong(DiaryFiles.ACTIVITIES, "]}", "],\"note\":null}", "note: is no key"),
                wrong(DiaryFiles.ACTIVITIES, "\"scores\":[{", "\"scores\":[7,{", "scores[0]: must be an object, not 7"),
                wrong(DiaryFiles.ACTIVITIES, scores(), "[]", "scores: must hold at least one"),
                wrong(DiaryFiles.ACTIVITIES, scores(), "{}", "scores: must be a list, not {…}"),
                wrong(DiaryFiles.ACTIVITIES, "," + "\"scores\":" + scores(), "", "scores: is missing"),
                wrong(DiaryFiles.ACTIVITIES, "\"scores\":[", "\"scores\":[" + "{\"activity\":\"a\",\"score\":1},".repeat(4), "scores: must hold at most 5, not 6"),
                wrong(DiaryFiles.OVERALL_CHANGE, "a-little-better", "better", "answer: must be one of very-much-better, much-better, a-little-better, no-change, a-little-worse, much-worse, very-much-worse, not &quot;better&quot;"),
                wrong(DiaryFiles.OVERALL_CHANGE, "\"a-little-better\"", "3", "answer: must be one of very-much-better"),
                wrong(DiaryFiles.OVERALL_CHANGE, "\"a-little-better\"", "null", "answer: must not be null"),
                wrong(DiaryFiles.OVERALL_CHANGE, ",\"answer\":\"a-little-better\"", "", "answer: is missing"),
                wrong(DiaryFiles.OVERALL_CHANGE, "\"answer\"", "\"note\":null,\"answer\"", "note: is no key"),
                wrong(DiaryFiles.QUESTIONNAIRE, "https://example.org/fhir/Questionnaire/elsewhere", "how well", "questionnaire: must have no blank in it, but is &quot;how well&quot;"),
                wrong(DiaryFiles.QUESTIONNAIRE, "https://example.org/fhir/Questionnaire/elsewhere", "", "questionnaire: must not be empty"),
                wrong(DiaryFiles.QUESTIONNAIRE, "https://example.org/fhir/Questionnaire/elsewhere", "x".repeat(201), "questionnaire: must have at most 200 characters, not 201"),
                wrong(DiaryFiles.QUESTIONNAIRE, "\"2.1\"", "2.1", "version: must be a text, not 2.1"),
                wrong(DiaryFiles.QUESTIONNAIRE, "\"2.1\"", "\"2 1\"", "version: must have no blank in it"),
                wrong(DiaryFiles.QUESTIONNAIRE, "\"version\":\"2.1\",", "", "version: is missing"),
                wrong(DiaryFiles.QUESTIONNAIRE, "6.5", "6.505", "score: may have at most two digits after the point, but is 6.505"),
                wrong(DiaryFiles.QUESTIONNAIRE, "6.5", "1000001", "score: must be -1000000 to 1000000, not 1000001"),
                wrong(DiaryFiles.QUESTIONNAIRE, "6.5", "1e999999999", "score: must be -1000000 to 1000000, not 1E+999999999"),
                wrong(DiaryFiles.QUESTIONNAIRE, "6.5", "1e-999999999", "score: may have at most two digits"),
                wrong(DiaryFiles.QUESTIONNAIRE, "6.5", "\"6.5\"", "score: must be a number, not &quot;6.5&quot;"),
                wrong(DiaryFiles.QUESTIONNAIRE, "6.5", "null", "score: must not be null"),
                wrong(DiaryFiles.QUESTIONNAIRE, "a/1", "a/2", "answers[1].linkId: stands there twice, but each question may stand there once: a/2"),
                wrong(DiaryFiles.QUESTIONNAIRE, "a/1", "a 1", "answers[0].linkId: must have no blank in it"),
                wrong(DiaryFiles.QUESTIONNAIRE, "a/1", "x".repeat(65), "answers[0].linkId: must have at most 64 characters"),
                wrong(DiaryFiles.QUESTIONNAIRE, "\"value\":7", "\"value\":true", "answers[0].value: must be a number, not true"),
                wrong(DiaryFiles.QUESTIONNAIRE, "\"value\":7", "\"value\":null", "answers[0].value: must not be null"),
                wrong(DiaryFiles.QUESTIONNAIRE, ",\"value\":7", "", "answers[0].value: is missing"),
                wrong(DiaryFiles.QUESTIONNAIRE, "\"value\":7", "\"value\":10000.5", "answers[0].value: must be -10000 to 10000"),
                wrong(DiaryFiles.QUESTIONNAIRE, "quite-sure", "c".repeat(101), "answers[2].value: must have at most 100 characters"),
                wrong(DiaryFiles.QUESTIONNAIRE, "quite-sure", " sure", "answers[2].value: must not begin or end with a blank"),
                wrong(DiaryFiles.QUESTIONNAIRE, "quite-sure", "a\\u0000b", "answers[2].value: holds a character that is none"),
                wrong(DiaryFiles.QUESTIONNAIRE, "\"value\":7", "\"value\":7,\"text\":\"?\"", "answers[0].text: is no key"),
                wrong(DiaryFiles.QUESTIONNAIRE, "\"answers\":[", "\"answers\":[" + IntStream.range(0, 98).mapToObj(number -> "{\"linkId\":\"" + number + "\",\"value\":1},").collect(Collectors.joining()), "answers: must hold at most 100, not 101"),
                wrong(DiaryFiles.PAIN, DiaryFiles.PAIN, "5", ": must be an object, not 5"));
    }

    @ParameterizedTest
    @MethodSource("wrongEntries")
    void aWrongEntryIsNamedByItsPath(Wrong entry) {
        var page = refused(DiaryFiles.of(DiaryFiles.INJURY, entry.json()));
        entry.expected().forEach(words -> assertThat(page).contains(words));
        assertThat(page).contains("entries[1]");
    }

    static Stream<Wrong> wrongProfiles() {
        return Stream.of(
                wrong(DiaryFiles.PROFILE, "Europe/Berlin", "Europe/Atlantis", "profile.zone: must be a time zone such as Europe/Berlin"),
                wrong(DiaryFiles.PROFILE, "\"Europe/Berlin\"", "null", "profile.zone: must not be null"),
                wrong(DiaryFiles.PROFILE, "\"kg\"", "\"stone\"", "profile.units: must be one of kg, lb"),
                wrong(DiaryFiles.PROFILE, "1980", "1899", "profile.birthYear: must be 1900 to 2026, not 1899"),
                wrong(DiaryFiles.PROFILE, "1980", "2027", "profile.birthYear: must be 1900 to 2026, not 2027"),
                wrong(DiaryFiles.PROFILE, "78.0", "19.9", "profile.bodyMassKg: must be 20 to 400, not 19.9"),
                wrong(DiaryFiles.PROFILE, "78.0", "401", "profile.bodyMassKg: must be 20 to 400, not 401"),
                wrong(DiaryFiles.PROFILE, "\"chair\"", "\"sofa\"", "profile.equipment[1]: must be one of mat, chair"),
                wrong(DiaryFiles.PROFILE, "\"conditions\":[]", "\"conditions\":[\"flu\"]", "profile.conditions[0]: must be one of osteoporosis"),
                wrong(DiaryFiles.PROFILE, "\"intakePain\":3", "\"intakePain\":11", "profile.intakePain: must be 0 to 10, not 11"),
                wrong(DiaryFiles.PROFILE, "\"intakePain\":3", "\"intakePain\":null", "profile.intakePain: must not be null"),
                wrong(DiaryFiles.PROFILE, "2026-09-01", "2026-10-02", "profile.startedOn: must not be in the future"),
                wrong(DiaryFiles.PROFILE, "2026-09-01", "1899-09-01", "profile.startedOn: must not be before 1900"),
                wrong(DiaryFiles.PROFILE, "side-plank", "tall-plank", "profile.excluded[0].ladder: is no ladder of the programme"),
                wrong(DiaryFiles.PROFILE, "\"optedIntoLoad\":false", "\"optedIntoLoad\":false,\"conditionsSince\":\"soon\"", "profile.conditionsSince: "),
                wrong(DiaryFiles.PROFILE, "\"optedIntoLoad\":false", "\"optedIntoLoad\":false,\"choices\":{}", "profile.choices: must be a list"),
                wrong(DiaryFiles.PROFILE, "\"optedIntoLoad\":false", "\"optedIntoLoad\":false,\"choices\":[{\"slot\":\"spine-mobility\",\"ladder\":\"cat-dog\",\"exercise\":null}]", "profile.choices[0].ladder: is no ladder of the programme"),
                wrong(DiaryFiles.PROFILE, "\"optedIntoLoad\":false", "\"optedIntoLoad\":false,\"choices\":[{\"slot\":\"hamstring\",\"ladder\":\"cat-cow\",\"exercise\":null}]", "profile.choices[0].slot: is not what cat-cow is for, which is spine-mobility"),
                wrong(DiaryFiles.PROFILE, "\"optedIntoLoad\":false", "\"optedIntoLoad\":false,\"choices\":[{\"slot\":\"spine-mobility\",\"ladder\":\"cat-cow\",\"exercise\":\"cobra\"}]", "profile.choices[0].exercise: is no way to do cat-cow: cobra"),
                wrong(DiaryFiles.PROFILE, "\"optedIntoLoad\":false", "\"optedIntoLoad\":false,\"choices\":[{\"slot\":\"spine-mobility\",\"ladder\":\"cat-cow\",\"exercise\":null},{\"slot\":\"spine-mobility\",\"ladder\":\"cobra\",\"exercise\":null}]", "profile.choices[1].slot: stands there twice"),
                wrong(DiaryFiles.PROFILE, "\"optedIntoLoad\":false", "\"optedIntoLoad\":false,\"choices\":[{\"slot\":\"spine-mobility\",\"ladder\":\"cat-cow\",\"exercise\":null,\"why\":1}]", "profile.choices[0].why: is no key"),
                more("\"country\":\"XX\"", "profile.country: must be the code of a country, such as DE, not XX"),
                more("\"country\":\"BV\"", "profile.country: must be the code of a country, such as DE, not BV"),
                more("\"country\":\"de\"", "profile.country: must be the code of a country"),
                more("\"country\":\"Germany\"", "profile.country: must have at most 2 characters"),
                more("\"country\":49", "profile.country: must be a text"),
                more("\"routineLength\":\"long\"", "profile.routineLength: must be one of short, normal, full"),
                more("\"plannedDays\":[]", "profile.plannedDays: must hold at least one day"),
                more("\"plannedDays\":\"mon\"", "profile.plannedDays: must be a list"),
                more("\"plannedDays\":[\"mon\",\"monday\"]", "profile.plannedDays[1]: must be one of mon, tue, wed, thu, fri, sat, sun"),
                more("\"plannedDays\":[\"mon\",\"mon\"]", "profile.plannedDays[1]: stands in the list twice"),
                more("\"intakePlace\":\"neck\"", "profile.intakePlace: must be one of back, leg"),
                wrong(DiaryFiles.PROFILE, "\"wrist\"", "\"" + "x".repeat(201) + "\"", "profile.excluded[0].reason: must have at most 200 characters"),
                wrong(DiaryFiles.PROFILE, "\"excluded\":[", "\"excluded\":[{\"ladder\":\"side-plank\",\"reason\":null},", "profile.excluded[1].ladder: stands there twice"),
                wrong(DiaryFiles.PROFILE, ",\"optedIntoLoad\":false", "", "profile.optedIntoLoad: is missing"),
                wrong(DiaryFiles.PROFILE, "\"units\"", "\"shoe\":43,\"units\"", "profile.shoe: is no key"),
                wrong(DiaryFiles.PROFILE, DiaryFiles.PROFILE, "null", "profile: must be an object, not null"));
    }

    @ParameterizedTest
    @MethodSource("wrongProfiles")
    void aWrongProfileIsNamedByItsPath(Wrong profile) {
        var page = refused(DiaryFiles.of(profile.json(), DiaryFiles.ONE_OF_EACH));
        profile.expected().forEach(words -> assertThat(page).contains(words));
    }

    static Stream<Wrong> wrongFiles() {
        var file = DiaryFiles.of(DiaryFiles.ONE_OF_EACH);
        return Stream.of(
                wrongFile("", "The file is empty."),
                wrongFile("   \n", "The file is empty."),
                wrongFile("hello", "No valid JSON at line 1, column"),
                wrongFile("[]", "This is no diary file"),
                wrongFile("7", "This is no diary file"),
                wrongFile("{}", "format: is missing"),
                wrongFile("{}", "entries: is missing"),
                wrongFile(file.replace("steadyback-diary", "other-diary"), "format: must be &quot;steadyback-diary&quot;, not &quot;other-diary&quot;"),
                wrongFile(file.replace("\"version\":1", "\"version\":2"), "version: must be 1, not 2"),
                wrongFile(file.replace("\"version\":1", "\"version\":\"1\""), "version: must be 1, not &quot;1&quot;"),
                wrongFile(file.replace("\"version\":1", "\"version\":1,\"author\":\"me\""), "author: is no key"),
                wrongFile(file.replace("\"version\":1", "\"version\":1,\"version\":1"), "version: This key stands twice"),
                wrongFile(DiaryFiles.of(List.of()).replace("[]}", "{}}").replace("\"entries\":[]", "\"entries\":{}"), "entries: must be a list, not {…}"),
                wrongFile(file.substring(0, file.length() / 2), "No valid JSON at line 1, column"),
                wrongFile(file.substring(0, file.length() - 1), "No valid JSON at line 1, column"),
                wrongFile(file + "{}", "There is more in the file after its end."),
                wrongFile(file + "}", "No valid JSON at line 1, column"),
                wrongFile(DiaryFiles.of(DiaryFiles.PAIN, DiaryFiles.PAIN.replace(":3,", ":4,")), "entries[1].id: is in this file twice, with other content"),
                wrongFile(DiaryFiles.of(DiaryFiles.PAIN, DiaryFiles.FLARE.replace("begun", "over")), "entries[1].id: is already in your diary, with other content"),
                wrongFile(DiaryFiles.of(DiaryFiles.PAIN, DiaryFiles.INJURY.replace("000000000005", "000000000004")), "entries[1].id: is already in your diary, with other content"));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void aWrongFileIsRefusedWhole(Wrong file) {
        assertThat(refused(file.json())).contains(file.expected());
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        var file = DiaryFiles.of(DiaryFiles.INJURY.replace("slipped", "gestürzt")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(text(owner.upload("/import", file).then().statusCode(422).extract().asString()))
                .contains("The file is not in UTF-8.");
        assertUnchanged();
    }

    @Test
    void allMistakesAreToldUpToTwenty() {
        var wrong = Collections.nCopies(50, DiaryFiles.PAIN.replace("\"score\":3", "\"score\":11"));
        assertThat(refused(DiaryFiles.of(wrong))).contains("entries[0].score", "entries[19].score", "And 30 more.")
                .doesNotContain("entries[20]");
    }

    @Test
    void theSameEntryTwiceInAFileCountsOnce() {
        Visitor.welcomed().upload("/import", DiaryFiles.of(DiaryFiles.PAIN, DiaryFiles.PAIN)).then().statusCode(200)
                .body(containsString("1 pain rating"));
    }

    @Test
    void aByteOrderMarkAndOtherLayoutsAreFine() {
        Visitor.welcomed().upload("/import", "\uFEFF" + DiaryFiles.of(DiaryFiles.PAIN).replace(",", " ,\r\n\t")).then()
                .statusCode(200);
    }

    @Test
    void moreEntriesThanAFileMayHoldAreRefused() throws IOException {
        var file = DiaryFiles.of((DiaryFiles.FLARE + ",").repeat(DiaryFileReading.MOST_ENTRIES) + DiaryFiles.FLARE);
        var problems = new Problems(sentences);
        var reading = new DiaryFileReading(new ProfileReading(programme, clock.instant()),
                new EntryReading(null, programme.ladders(), clock.instant()), problems, (entry, path) -> {});
        reading.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(problems.shown()).containsExactly(
                new Problem("entries", "are more than 200000, which is the most that one file may hold"));
    }

    @Test
    void aFormWithoutAFileSaysSo() {
        for (var fields : List.of(Map.<String, String>of(), Map.of("file", "text"))) {
            owner.post("/import", fields).then().statusCode(422).body(containsString("Choose one diary file first."));
        }
        assertUnchanged();
    }

    @Test
    void whatIsNoFormGetsAPageToo() {
        owner.sendJson("/import", DiaryFiles.of(DiaryFiles.PAIN)).then().statusCode(415)
                .body(containsString("This could not be read"));
        assertUnchanged();
    }

    @Test
    void aFileThatIsTooLargeGetsAPage() throws Exception {
        var tooLarge = HttpRequest.newBuilder(url.toURI().resolve("/import")).POST(BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new ZeroBytes(TOO_LARGE)), TOO_LARGE)).build();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(tooLarge, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("This is too large", "128 MB");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }

    private static final class ZeroBytes extends InputStream {

        private long left;

        private ZeroBytes(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }
    }

    private String refused(String file) {
        var page = text(owner.upload("/import", file).then().statusCode(422).extract().asString());
        assertThat(page).contains("Nothing was imported");
        assertUnchanged();
        return page;
    }

    private void assertUnchanged() {
        QuarkusTransaction.requiringNew().run(() -> {
            var account = Account.findByEmail(owner.email()).orElseThrow();
            assertThat(diary.all(account)).hasSize(1);
            assertThat(PendingImport.count("accountId", account.id)).isZero();
        });
    }

    /** A profile with one more key at its end. */
    private static Wrong more(String key, String expected) {
        return wrong(DiaryFiles.PROFILE, "\"optedIntoLoad\":false", "\"optedIntoLoad\":false," + key, expected);
    }

    /** @param json an entry, a profile or a whole file; some are far too large to be the name of a test */
    record Wrong(String json, List<String> expected) {

        @Override
        public String toString() {
            return expected.getFirst();
        }
    }

    private static Wrong wrong(String thing, String right, String wrong, String... expected) {
        assertThat(thing).contains(right);
        return new Wrong(thing.replace(right, wrong), List.of(expected));
    }

    private static Wrong wrongFile(String json, String expected) {
        return new Wrong(json, List.of(expected));
    }

    private static String set() {
        return "{\"side\":null,\"holdSeconds\":10,\"reps\":null,\"loadKg\":null},";
    }

    private static String scores() {
        return DiaryFiles.ACTIVITIES.substring(DiaryFiles.ACTIVITIES.indexOf('['), DiaryFiles.ACTIVITIES.length() - 1);
    }

    private static String result() {
        var result = Pattern.compile("\"results\":\\[(.*)]}$").matcher(DiaryFiles.SESSION);
        assertThat(result.find()).isTrue();
        return result.group(1);
    }

    private static String text(String page) {
        return page.replaceAll("</?code>", "");
    }
}
