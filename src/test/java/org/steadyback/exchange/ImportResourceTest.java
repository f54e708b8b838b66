package org.steadyback.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.account.RoutineLength;
import org.steadyback.diary.Diary;
import org.steadyback.diary.LoggedEntry;
import org.steadyback.diary.LoggedInjury;
import org.steadyback.diary.LoggedSession;
import org.steadyback.plan.Ledger;
import org.steadyback.plan.Plan;
import org.steadyback.progression.Place;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Units;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.OwnQuestionnaires;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class ImportResourceTest {

    /** Every kind, journeys, parts of a second, the same moment twice, and whatever a note may hold. */
    private static final List<String> DEMANDING = List.of(
            entry(1, "safety-check", "1969-12-31T23:59:59.999999Z", "\"yes\":[\"bladder-bowel\",\"night-pain\"]"),
            entry(2, "pain", "2026-08-31T23:30:00-05:00", """
                    "kind":"daily","score":0,"place":"leg","note":"\\"quoted\\", 😀 and\\nnew\\tlines \\\\ <b>&amp;"
                    """.strip()),
            entry(3, "pain", "2026-09-01T07:30:00.5+05:45", "\"kind\":\"now\",\"score\":10,\"place\":\"back\",\"note\":\"\""),
            entry(9, "injury", "2026-09-01T18:00:00+02:00", "\"note\":null"),
            entry(4, "session", "2026-09-01T18:00:00+02:00", """
                    "durationSeconds":null,"warmUp":false,"painBefore":null,"painAfter":0,"note":null,"results":[\
                    {"ladder":"hamstring","stage":"X1","painDuring":null,"stoppedForPain":true,"skipped":null,"comfort":"restricted",\
                    "sets":[{"side":"left","holdSeconds":10,"reps":null,"loadKg":null},{"side":"right","holdSeconds":0,"reps":null,"loadKg":2.25}]},\
                    {"ladder":"glute-bridge","stage":"B1","painDuring":0,"stoppedForPain":false,"skipped":null,"comfort":null,\
                    "sets":[{"side":null,"holdSeconds":null,"reps":12,"loadKg":200.0},{"side":null,"holdSeconds":null,"reps":1000,"loadKg":0.001}]},\
                    {"ladder":"front-plank","stage":"P2","painDuring":null,"stoppedForPain":false,"skipped":"equipment","comfort":null,"sets":[]}]"""),
            entry(5, "flare", "2026-09-01T18:00:00+02:00", "\"call\":\"over\""),
            entry(6, "flare", "2026-09-01T17:00:00.123456Z", "\"call\":\"begun\""),
            entry(7, "cleared", "2026-09-20T09:00:00+02:00", "\"on\":\"1950-01-31\""),
            entry(8, "session", "2026-09-21T09:00:00+02:00", """
                    "durationSeconds":0,"warmUp":true,"painBefore":10,"painAfter":null,"note":"nothing done","results":[]"""),
            entry(0, "activities", "2026-09-21T09:00:00+02:00", """
                    "scores":[{"activity":"zu \\"Fuß\\" 😀","score":0},{"activity":"%s","score":10},\
                    {"activity":"c","score":1},{"activity":"B","score":1},{"activity":"=a","score":1}]""".formatted("x".repeat(100))),
            entry(11, "overall-change", "2026-09-21T09:00:00+02:00", "\"answer\":\"very-much-worse\""),
            entry(10, "questionnaire", "2026-09-21T09:00:00+02:00", """
                    "questionnaire":"urn:uuid:%s","version":"%s","score":-1000000,"answers":[{"linkId":"%s","value":-10000},\
                    {"linkId":"1.a_b-c/d","value":0.25},{"linkId":"ö","value":"zu \\"Fuß\\" 😀"},{"linkId":"Ö","value":"%s"},\
                    {"linkId":"z","value":"7"},{"linkId":"0","value":0}]""".formatted("x".repeat(191), "v".repeat(40),
                    "l".repeat(64), "c".repeat(100))),
            entry(12, "questionnaire", "2026-09-21T09:00:00.000001+02:00", """
                    "questionnaire":"urn:x","version":"1","score":0.1,"answers":[]"""));

    private static final String DEMANDING_PROFILE = """
            {"zone":"America/Argentina/ComodRivadavia","units":"lb","birthYear":null,"bodyMassKg":61.235,\
            "equipment":["mat","bike"],"conditions":["osteoporosis","heart-or-blood-pressure"],"intakePain":0,\
            "startedOn":"1999-12-31","excluded":[{"ladder":"side-plank","reason":"wrist, \\"left\\""},\
            {"ladder":"front-plank","reason":null}],"optedIntoLoad":true,"conditionsSince":"2026-08-31",\
            "choices":[{"slot":"hamstring","ladder":"hamstring","exercise":"hamstring-stretch-belt"},\
            {"slot":"spine-mobility","ladder":"cat-cow","exercise":null}],"country":"NZ","routineLength":"short",\
            "plannedDays":["mon","wed","sun"],"intakePlace":"leg"}""";

    private static final int MANY = 8_000;

    @Inject
    TestClock clock;

    @Inject
    Diary diary;

    @Inject
    Plan plan;

    @Inject
    Ledger ledger;

    @Inject
    Progression engine;

    private Visitor fresh;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY.plusDays(30), "09:00");
        fresh = Visitor.signedUp("import-" + UUID.randomUUID() + "@example.org");
    }

    @Test
    void whatAnAccountExportsAnEmptyAccountExportsAfterTheImport() {
        fresh.bringIn(DiaryFiles.of(DEMANDING_PROFILE, DEMANDING)).then().statusCode(303);
        var first = fresh.get("/export").asByteArray();
        var second = Visitor.signedUp("second-" + UUID.randomUUID() + "@example.org");
        second.bringIn(new String(first, StandardCharsets.UTF_8)).then().statusCode(303);
        assertThat(second.get("/export").asByteArray()).isEqualTo(first);
        assertThat(second.get("/export.csv").asByteArray()).isEqualTo(fresh.get("/export.csv").asByteArray());
        assertThat(fresh.get("/export").asString()).contains(DEMANDING)
                .contains("\"bodyMassKg\":61.235", "\"reason\":\"wrist, \\\"left\\\"\"", "\"reason\":null",
                        "\"country\":\"NZ\"", "\"routineLength\":\"short\"", "\"plannedDays\":[\"mon\",\"wed\",\"sun\"]",
                        "\"intakePlace\":\"leg\"");
    }

    @Test
    void whatAPersonMeansToDoIsShownBeforehandAndKept() {
        fresh.upload("/import", DiaryFiles.of(DEMANDING_PROFILE, List.of())).then().statusCode(200).body(allOf(
                containsString("0 of 10, mostly in a leg"), containsString("<dd>Short</dd>"),
                containsString("Monday, Wednesday, Sunday"), containsString("New Zealand")));
        fresh.bringIn(DiaryFiles.of(DEMANDING_PROFILE, List.of())).then().statusCode(303);
        assertThat(profile(fresh)).satisfies(profile -> {
            assertThat(profile.country).isEqualTo("NZ");
            assertThat(profile.routineLength).isEqualTo(RoutineLength.SHORT);
            assertThat(profile.plannedDays).containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY);
            assertThat(profile.intakePlace).isEqualTo(Place.LEG);
        });
    }

    @Test
    void aCountryHasTheNameThatTheSettingsGiveIt() {
        fresh.upload("/import", DiaryFiles.of(DEMANDING_PROFILE.replace("\"NZ\"", "\"CG\""), List.of())).then().statusCode(200)
                .body(containsString("<dd>Congo (Republic)</dd>"));
    }

    /** What says no more than its absence is taken, and not written again. */
    @Test
    void whatIsAsUsualIsNotInTheFile() {
        var usual = DiaryFiles.PROFILE.replace("\"optedIntoLoad\":false", "\"optedIntoLoad\":false,\"routineLength\":\"normal\","
                + "\"plannedDays\":[\"sun\",\"mon\",\"tue\",\"wed\",\"thu\",\"fri\",\"sat\"],\"intakePlace\":\"back\"");
        fresh.bringIn(DiaryFiles.of(usual, List.of())).then().statusCode(303);
        assertThat(fresh.get("/export").asString()).contains("\"optedIntoLoad\":false")
                .doesNotContain("routineLength", "plannedDays", "intakePlace", "country");
    }

    @Test
    void halfAWelcomeIsFinishedByIt() {
        fresh.post("/welcome/1", Map.of("zone", "Pacific/Auckland")).then().statusCode(303);
        fresh.checkSafety().then().statusCode(303);
        fresh.upload("/import", DiaryFiles.of(DiaryFiles.PAIN)).then().body(containsString("This would be your profile"));
        fresh.bringIn(DiaryFiles.of(DiaryFiles.PAIN)).then().statusCode(303);
        fresh.get("/today").then().statusCode(200);
        assertThat(profile(fresh)).satisfies(profile -> {
            assertThat(profile.isWelcomed()).isTrue();
            assertThat(profile.zone).isEqualTo("Europe/Berlin");
        });
    }

    @Test
    void entriesOfOneMomentKeepTheOrderOfTheFile() {
        fresh.bringIn(DiaryFiles.of(DEMANDING_PROFILE, DEMANDING)).then().statusCode(303);
        assertThat(numbers(fresh.get("/export").asString())).containsExactly(1, 3, 2, 9, 4, 5, 6, 7, 8, 0, 11, 10, 12);
    }

    @Test
    void itShowsWhatItWouldDoBeforeItDoesIt() {
        fresh.upload("/import", DiaryFiles.of(DiaryFiles.ONE_OF_EACH)).then().statusCode(200).body(allOf(
                containsString("1 pain rating"), containsString("1 training session"), containsString("1 safety check"),
                containsString("1 flare-up begun or over"), containsString("1 injury"),
                containsString("1 check by a professional"), containsString("1 answer about own activities"),
                containsString("1 answer about overall change"), containsString("1 answered questionnaire"), containsString("This would be your profile"),
                containsString("from Tuesday 1 September to Tuesday 29 September"), containsString("Europe/Berlin"),
                containsString("78.0 kg"), containsString("Side plank (a wrist or another joint)")));
        assertThat(entries(fresh)).isEmpty();
        assertThat(profile(fresh)).isNull();
    }

    @Test
    void itSaysWhichAnswersAreToQuestionsThatAreNotAskedHere() {
        fresh.upload("/import", DiaryFiles.of(DiaryFiles.QUESTIONNAIRE)).then().statusCode(200)
                .body(containsString("One of the questionnaires is not asked here. Its answers are kept all the same."));
        fresh.upload("/import", DiaryFiles.of(DiaryFiles.PAIN)).then().body(not(containsString("not asked here")));
        OwnQuestionnaires.on();
        fresh.upload("/import", DiaryFiles.of(DiaryFiles.QUESTIONNAIRE.replace("https://example.org/fhir/Questionnaire/elsewhere",
                OwnQuestionnaires.CONFIDENCE.url()))).then().statusCode(200).body(not(containsString("not asked here")));
    }

    @Test
    void itFinishesTheWelcome() {
        fresh.get("/today").then().statusCode(303).header("Location", endsWith("/welcome"));
        fresh.get("/welcome/1").then().body(containsString("href=\"/import\""));
        fresh.bringIn(DiaryFiles.of(DiaryFiles.PAIN)).then().statusCode(303).header("Location", endsWith("/diary"));
        fresh.get("/diary").then().statusCode(200).body(containsString("One entry was added to your diary."));
        fresh.get("/today").then().statusCode(200);
        assertThat(profile(fresh).bodyMassGrams).isEqualTo(78_000);
    }

    @Test
    void aRepeatedImportAddsNothing() {
        var file = DiaryFiles.of(DiaryFiles.ONE_OF_EACH);
        fresh.bringIn(file).then().statusCode(303);
        var before = fresh.get("/export").asString();
        fresh.upload("/import", file).then().statusCode(200).body(allOf(
                containsString("Everything in this file is in your diary already"),
                containsString("the same profile as yours"), not(containsString("Replace my profile"))));
        fresh.bringIn(file).then().statusCode(303);
        fresh.get("/diary").then().body(containsString("Nothing was added. 9 were there already."));
        assertThat(fresh.get("/export").asString()).isEqualTo(before);
    }

    @Test
    void aLongerFileAddsOnlyWhatIsNew() {
        fresh.bringIn(DiaryFiles.of(DiaryFiles.PAIN, DiaryFiles.FLARE)).then().statusCode(303);
        fresh.upload("/import", DiaryFiles.of(DiaryFiles.ONE_OF_EACH)).then().body(allOf(
                containsString("1 injury"), not(containsString("1 pain rating")),
                containsString("2 entries are in your diary already")));
        fresh.bringIn(DiaryFiles.of(DiaryFiles.ONE_OF_EACH)).then().statusCode(303);
        assertThat(entries(fresh)).hasSize(9);
    }

    @Test
    void aSecondTapOrAPageOfLongAgoAddsNothingAndSaysSo() {
        var token = token(fresh.upload("/import", DiaryFiles.of(DiaryFiles.PAIN)).asString());
        fresh.post("/import/confirm", Map.of("token", token)).then().statusCode(303);
        for (var stale : List.of(token, UUID.randomUUID().toString(), "", "nonsense")) {
            fresh.post("/import/confirm", Map.of("token", stale)).then().statusCode(303);
            fresh.get("/diary").then().body(containsString("Nothing was added twice"));
        }
        fresh.post("/import/confirm", Map.of()).then().statusCode(303);
        assertThat(entries(fresh)).hasSize(1);
    }

    @Test
    void onlyTheLatestFileWaitsAndOnlyForItsOwner() {
        var token = token(fresh.upload("/import", DiaryFiles.of(DiaryFiles.PAIN)).asString());
        var stranger = Visitor.unchecked();
        stranger.post("/import/confirm", Map.of("token", token)).then().statusCode(303);
        assertThat(entries(stranger)).isEmpty();
        fresh.upload("/import", DiaryFiles.of(DiaryFiles.FLARE)).then().statusCode(200);
        fresh.post("/import/confirm", Map.of("token", token)).then().statusCode(303);
        assertThat(entries(fresh)).isEmpty();
    }

    @Test
    void whatNobodyCameBackForIsForgottenAfterADay() {
        var token = token(fresh.upload("/import", DiaryFiles.of(DiaryFiles.PAIN)).asString());
        clock.advance(Duration.ofHours(25));
        Visitor.welcomed().upload("/import", DiaryFiles.of(DiaryFiles.FLARE)).then().statusCode(200);
        fresh.post("/import/confirm", Map.of("token", token)).then().statusCode(303);
        assertThat(entries(fresh)).isEmpty();
    }

    @Test
    void aDiaryThatChangedMeanwhileIsLookedAtAgain() {
        var token = token(fresh.upload("/import", DiaryFiles.of(DiaryFiles.ONE_OF_EACH)).asString());
        QuarkusTransaction.requiringNew().run(() -> {
            var account = account(fresh);
            Profile.save(account, TestClock.BERLIN, Units.KG, 2, TestClock.FIRST_DAY);
            diary.add(LoggedInjury.of(account, UUID.fromString("00000000-0000-4000-8000-000000000005"),
                    clock.instant().atZone(TestClock.BERLIN), "fell"));
        });
        fresh.post("/import/confirm", Map.of("token", token)).then().statusCode(422)
                .body(containsString("entries[4].id"), containsString("is already in your diary, with other content"));
        assertThat(entries(fresh)).hasSize(1);
    }

    @Test
    void aProfileThatIsThereStaysUnlessThePersonChoosesTheOther() {
        var welcomed = Visitor.welcomed();
        var file = DiaryFiles.of(DiaryFiles.PAIN);
        var page = welcomed.upload("/import", file).then().statusCode(200)
                .body(containsString("Yours stays as it is"), containsString("Replace my profile")).extract().asString();
        welcomed.post("/import/confirm", Map.of("token", token(page))).then().statusCode(303);
        assertThat(profile(welcomed).intakePain).isEqualTo(2);
        assertThat(profile(welcomed).birthYear).isNull();
        page = welcomed.upload("/import", file).asString();
        welcomed.post("/import/confirm", Map.of("token", token(page), "profile", "file")).then().statusCode(303);
        assertThat(profile(welcomed).intakePain).isEqualTo(3);
        assertThat(profile(welcomed).birthYear).isEqualTo(1980);
        assertThat(profile(welcomed).excluded).containsExactly(new Profile.Exclusion("side-plank", "wrist"));
    }

    @Test
    void thePlanAfterwardsIsTheFoldOfTheDiary() {
        var weeks = new ArrayList<String>();
        for (int day = 0; day < 28; day++) {
            weeks.add(DiaryFiles.PAIN.replace("000000000001", "1%011d".formatted(day))
                    .replace("2026-09-01", TestClock.FIRST_DAY.plusDays(day).toString()).replace(":3,", ":1,"));
            weeks.add(stretches(day));
        }
        fresh.bringIn(DiaryFiles.of(weeks)).then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            var account = account(fresh);
            var fold = engine.fold(Profile.of(account).orElseThrow().forEngine(),
                    diary.all(account).stream().map(LoggedEntry::toEntry).toList());
            assertThat(fold.decisions()).isNotEmpty();
            assertThat(plan.standing(account)).isEqualTo(fold.standing());
            assertThat(ledger.standing(account)).containsExactlyInAnyOrderElementsOf(fold.decisions());
        });
    }

    @Test
    void theDoseThatWasPrescribedIsTheProgrammes() {
        fresh.bringIn(DiaryFiles.of(DiaryFiles.SESSION)).then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            var session = (LoggedSession) diary.all(account(fresh)).getFirst();
            var dose = engine.ladders().byId().get("front-plank").stage(0).dose();
            assertThat(session.results.getFirst().prescribedSets).isEqualTo(dose.sets());
            assertThat(session.results.getFirst().prescribedHoldSeconds).isEqualTo(dose.amount());
        });
    }

    @Test
    void aFileOfManyThousandEntriesComesAndGoes() {
        var entries = IntStream.range(0, MANY).mapToObj(i -> DiaryFiles.PAIN
                .replace("000000000001", "%012d".formatted(i))
                .replace("2026-09-01T07:30:00", TestClock.FIRST_DAY.minusDays(i / 10).atTime(7, i % 10).toString() + ":00"))
                .toList();
        fresh.bringIn(DiaryFiles.of(entries)).then().statusCode(303);
        var file = fresh.get("/export").asString();
        assertThat(numbers(file)).hasSize(MANY).doesNotHaveDuplicates();
        fresh.bringIn(file).then().statusCode(303);
        assertThat(fresh.get("/export").asString()).isEqualTo(file);
    }

    private static String entry(int number, String type, String at, String rest) {
        return "{\"type\":\"" + type + "\",\"id\":\"00000000-0000-4000-8000-%012d\",\"at\":\"".formatted(number) + at
                + "\"," + rest + "}";
    }

    private static String stretches(int day) {
        var sets = "{\"side\":\"left\",\"holdSeconds\":30,\"reps\":null,\"loadKg\":null},".repeat(3)
                + "{\"side\":\"right\",\"holdSeconds\":30,\"reps\":null,\"loadKg\":null},".repeat(3);
        return DiaryFiles.SESSION.replace("000000000002", "2%011d".formatted(day))
                .replace("2026-09-01", TestClock.FIRST_DAY.plusDays(day).toString())
                .replace("front-plank", "hamstring").replace("P1", "X1").replace("\"painDuring\":2", "\"painDuring\":1")
                .replaceFirst("\"sets\":\\[.*?]", "\"sets\":[" + sets.substring(0, sets.length() - 1) + "]");
    }

    private static List<Integer> numbers(String file) {
        return Pattern.compile("\"id\":\"00000000-0000-4000-8000-(\\d{12})\"").matcher(file).results()
                .map(match -> Integer.valueOf(match.group(1))).toList();
    }

    private static String token(String page) {
        var token = Pattern.compile("name=\"token\" value=\"([^\"]*)\"").matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return token.group(1);
    }

    private List<LoggedEntry> entries(Visitor visitor) {
        return QuarkusTransaction.requiringNew().call(() -> diary.all(account(visitor)));
    }

    private static Profile profile(Visitor visitor) {
        return QuarkusTransaction.requiringNew().call(() -> Profile.of(account(visitor)).orElse(null));
    }

    private static Account account(Visitor visitor) {
        return Account.findByEmail(visitor.email()).orElseThrow();
    }
}
