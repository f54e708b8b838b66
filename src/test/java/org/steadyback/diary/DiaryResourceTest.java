package org.steadyback.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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
    void anEntryWithoutAFormOfItsOwnIsOpenedAndDeleted() {
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
