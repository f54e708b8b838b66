package org.steadyback.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class DiaryResourceTest {

    @Inject
    TestClock clock;

    @Inject
    Diary diary;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "09:00");
        owner = Visitor.unchecked();
    }

    @Test
    void anEmptyDiaryPointsToToday() {
        owner.get("/diary").then().statusCode(200).body(containsString("Nothing here yet"));
    }

    @Test
    void theNewestStandsFirstAndEveryEntryIsReachedOnce() {
        for (int i = 0; i < 50; i++) {
            owner.rate("NOW", i % 5).then().statusCode(303);
            clock.advance(i % 4 == 0 ? Duration.ZERO : Duration.ofMinutes(90));
        }
        var ids = new TreeSet<Integer>();
        var page = owner.get("/diary").asString();
        assertThat(collect(page, ids)).isEqualTo(40);
        assertThat(page.indexOf("Thursday 3 September")).isPositive().isLessThan(page.indexOf("Wednesday 2 September"));
        var older = Pattern.compile("href=\"(/diary\\?before=[^\"]*)\"").matcher(page);
        assertThat(older.find()).isTrue();
        var last = owner.get(older.group(1)).asString();
        assertThat(collect(last, ids)).isEqualTo(10);
        assertThat(ids).hasSize(50);
        assertThat(last).doesNotContain("before=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1_", "_", "99999999999999999999_1", "1_2_3", "%00", "-1_-1"})
    void aBrokenPlaceShowsTheFirstPageOrNothingOlder(String before) {
        owner.get("/diary?before=" + before).then().statusCode(200);
    }

    @Test
    void othersDoNotShow() {
        Visitor.welcomed().rate("NOW", 9).then().statusCode(303);
        owner.get("/diary").then().body(allOf(containsString("Nothing here yet"), not(containsString("<strong>9"))));
    }

    @Test
    void everyKindOfEntryStandsInAPlainLine() {
        logOneOfEachKind(owner);
        owner.get("/diary").then().statusCode(200).body(allOf(containsString("Safety check: no warning sign."),
                containsString("Safety check: new trouble with bladder or bowel, constant pain at night."),
                containsString("A flare-up began."), containsString("The flare-up is over."),
                containsString("A new injury."), containsString("slipped &lt;b&gt;on ice"),
                containsString("Checked by a professional on Monday 31 August, who agreed to exercise.")));
    }

    @Test
    void anEntryIsOpenedAndDeleted() {
        logOneOfEachKind(owner);
        for (int left = 6; left > 0; left--) {
            assertThat(opened(owner)).hasSize(left);
            var path = opened(owner).getFirst();
            owner.get(path).then().statusCode(200).body(containsString("Delete this entry"));
            owner.post(path + "/deletion", Map.of()).then().statusCode(303).header("Location", endsWith("/diary"));
            owner.get(path).then().statusCode(404);
        }
        owner.get("/diary").then().body(containsString("Nothing here yet"));
    }

    @Test
    void anEntryIsCorrectedInWhatItSaysAndWhen() {
        logOneOfEachKind(owner);
        clock.advance(Duration.ofDays(1));
        var paths = opened(owner);
        var at = "2026-08-30T09:15";
        // Newest first: a check by a professional, an injury, two calls of a flare-up, two safety checks.
        owner.get(paths.get(0)).then().body(containsString("value=\"2026-08-31\""));
        owner.post(paths.get(0), Map.of("at", at, "on", "2026-08-29")).then().statusCode(303);
        owner.post(paths.get(1), Map.of("at", at, "note", " fell ")).then().statusCode(303);
        owner.post(paths.get(2), Map.of("at", at)).then().statusCode(303);
        owner.get(paths.get(4)).then().body(containsString("value=\"NIGHT_PAIN\" checked"));
        owner.post(paths.get(4), Map.of("at", at, "answer", "some", "yes", List.of("NIGHT_PAIN", "CHEST_PAIN"))).then().statusCode(303);
        owner.post(paths.get(5), Map.of("at", at, "answer", "none")).then().statusCode(303);
        owner.get("/diary").then().body(allOf(containsString("Sunday 30 August"), containsString("09:15"),
                containsString("Checked by a professional on Saturday 29 August"), containsString(">fell<"),
                not(containsString("slipped")), containsString("chest pain"), not(containsString("bladder"))));
    }

    @Test
    void aTickTakenBackOpensTheExercisesAndSaysSo() {
        log(owner, account -> LoggedSafetyCheck.of(account, UUID.randomUUID(), clock.instant().atZone(TestClock.BERLIN),
                Set.of(Sign.NIGHT_PAIN)));
        owner.get("/today").then().body(containsString("Be checked today or tomorrow"));
        owner.post(opened(owner).getFirst(), Map.of()).then().statusCode(422)
                .body(containsString("<a href=\"#signs\">"));
        owner.post(opened(owner).getFirst(), Map.of("answer", "none")).then().statusCode(303);
        owner.get("/diary").then().body(allOf(containsString("The entry is corrected."), containsString("No longer so after this change:")));
        owner.get("/today").then().body(not(containsString("Be checked today or tomorrow")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | on   | 1899-12-31        | not before 1900
            0 | on   | 2026-09-01        | This date is after the moment above
            0 | on   | soon              | Give the date on which you were seen
            0 | at   | 2026-09-02T09:15  | Choose a moment that is not in the future
            1 | at   | yesterday         | Give the date and time
            1 | note | LONG              | Keep the note under 2,000 characters
            4 | yes  | HICCUPS           | This sign is not among the questions
            4 | at   | 1899-01-01T00:00  | not before 1900
            """)
    void whatIsTypedWrongComesBackWithTheReason(int entry, String field, String value, String told) {
        logOneOfEachKind(owner);
        var before = owner.get("/export").asString();
        var typed = value.equals("LONG") ? "x".repeat(2001) : value;
        var fields = new HashMap<String, Object>(Map.of("on", "2026-08-31", "note", "typed & kept",
                "answer", "some", "at", "2026-08-31T10:00"));
        fields.put(field, typed);
        owner.post(opened(owner).get(entry), fields).then().statusCode(422)
                .body(containsString(field.equals("yes") ? "#signs" : "#" + field)).body(containsString(told))
                .body(containsString(field.equals("at") ? "value=\"" + value + "\"" : "value=\"2026-08-31T10:00\""))
                .body(containsString(entry == 1 && field.equals("at") ? "typed &amp; kept" : ""));
        assertThat(owner.get("/export").asString()).isEqualTo(before);
    }

    @Test
    void anEntryThatHasAPageOfItsOwnOrAnotherOwnerIsNotFoundHere() {
        owner.rate("NOW", 2);
        var rating = "/diary/" + owner.newest("pain");
        owner.scoreActivities(Map.of("putting on socks", 4));
        var activities = "/diary/" + owner.newest("activities");
        logOneOfEachKind(owner);
        var entry = opened(owner).getFirst();
        for (var path : List.of(rating, activities, "/diary/0", "/diary/-1")) {
            owner.get(path).then().statusCode(404);
            owner.post(path, Map.of()).then().statusCode(404);
            owner.post(path + "/deletion", Map.of()).then().statusCode(404);
        }
        Visitor.welcomed().post(entry, Map.of()).then().statusCode(404);
    }

    @Test
    void momentsWithinASecondAndBefore1970KeepTheirPlace() {
        for (int i = 0; i < 45; i++) {
            var at = Instant.parse("1969-12-31T23:59:59.5Z").plusMillis(20L * i).atZone(ZoneOffset.UTC);
            log(owner, account -> LoggedInjury.of(account, UUID.randomUUID(), at, null));
        }
        var page = owner.get("/diary").asString();
        var older = Pattern.compile("href=\"(/diary\\?before=[^\"]*)\"").matcher(page);
        assertThat(older.find()).isTrue();
        var ids = new TreeSet<>(entryLinks(page));
        ids.addAll(entryLinks(owner.get(older.group(1)).asString()));
        assertThat(ids).hasSize(45);
    }

    private void logOneOfEachKind(Visitor person) {
        var at = clock.instant().atZone(TestClock.BERLIN);
        log(person, account -> LoggedSafetyCheck.of(account, UUID.randomUUID(), at, Set.of()));
        log(person, account -> LoggedSafetyCheck.of(account, UUID.randomUUID(), at,
                Set.of(Sign.NIGHT_PAIN, Sign.BLADDER_BOWEL)));
        log(person, account -> LoggedFlareCall.of(account, UUID.randomUUID(), at, FlareCall.Call.BEGUN));
        log(person, account -> LoggedFlareCall.of(account, UUID.randomUUID(), at, FlareCall.Call.OVER));
        log(person, account -> LoggedInjury.of(account, UUID.randomUUID(), at, "slipped <b>on ice"));
        log(person, account -> LoggedClearance.of(account, UUID.randomUUID(), at, at.toLocalDate().minusDays(1)));
    }

    private void log(Visitor person, Function<Account, LoggedEntry> entry) {
        QuarkusTransaction.requiringNew().run(() ->
                diary.add(entry.apply(Account.findByEmail(person.email()).orElseThrow())));
    }

    private static List<String> opened(Visitor person) {
        return entryLinks(person.get("/diary").asString());
    }

    private static List<String> entryLinks(String page) {
        return Pattern.compile("href=\"(/diary/\\d+)\"").matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static int collect(String page, TreeSet<Integer> ids) {
        var found = Pattern.compile("href=\"/pain/(\\d+)\"").matcher(page).results()
                .map(match -> Integer.valueOf(match.group(1))).toList();
        ids.addAll(found);
        return found.size();
    }
}
