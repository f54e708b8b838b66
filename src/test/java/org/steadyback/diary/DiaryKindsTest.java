package org.steadyback.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.OverallChange;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** The diary filtered by kind, and from a day back. */
@AppTest
class DiaryKindsTest {

    @Inject
    TestClock clock;

    @Inject
    Diary diary;

    @Inject
    EntityManager entities;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "09:00");
        owner = Visitor.welcomed();
    }

    /** A new kind of entry that is forgotten here would be missing from the diary. */
    @Test
    void everyKindOfEntryIsAKindOfTheDiary() {
        assertThat(Arrays.stream(EntryType.values()).map(EntryType::kind))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(LoggedEntry.class.getPermittedSubclasses())
                        .<Class<? extends LoggedEntry>>map(kind -> kind.asSubclass(LoggedEntry.class)).toList());
    }

    @ParameterizedTest
    @CsvSource({"pain,/pain/", "sessions,/sessions/", "safety-checks,Safety check: no", "flare-ups,A flare-up began",
        "injuries,A new injury", "checks,Checked by a professional", "activities,href=\"/activities/",
        "overall-changes,Compared with when you started", "questionnaires,href=\"/answers/"})
    void aKindShowsItselfAlone(String kind, String shown) {
        logSomethingOfEachKind();
        var all = List.of("/pain/", "/sessions/", "Safety check: no", "A flare-up began", "A new injury",
                "Checked by a professional", "href=\"/activities/", "Compared with when you started", "href=\"/answers/");
        var page = owner.get("/diary?kind=" + kind).then().statusCode(200).extract().asString();
        assertThat(page).contains(shown, "href=\"/diary?kind=" + kind + "\" aria-current=\"true\"");
        assertThat(all).filteredOn(page::contains).containsExactly(shown);
        assertThat(Pattern.compile("aria-current").matcher(page).results()).hasSize(1);
        assertThat(owner.get("/diary").asString()).contains(all).contains("href=\"/diary\" aria-current=\"true\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "flying", "PAIN", "pain,sessions", "%00", "<b>"})
    void anUnknownKindShowsEverything(String kind) {
        logSomethingOfEachKind();
        owner.get("/diary?kind=" + kind).then().statusCode(200).body(allOf(containsString("href=\"/pain/"),
                containsString("href=\"/sessions/"), containsString("href=\"/diary\" aria-current=\"true\"")));
    }

    @Test
    void nothingOfAKindIsSaidKindly() {
        owner.get("/diary?kind=injuries").then().statusCode(200)
                .body(allOf(containsString("Nothing of this kind in your diary so far."), not(containsString("Older"))));
    }

    @Test
    void aKindIsPagedByItself() {
        for (int i = 0; i < 95; i++) {
            owner.rate("NOW", i % 5).then().statusCode(303);
            if (i % 10 == 0) {
                owner.post("/flare/injury", Map.of("entry", UUID.randomUUID(), "note", "")).then().statusCode(303);
            }
            clock.advance(i % 3 == 0 ? Duration.ZERO : Duration.ofHours(7));
        }
        var seen = new ArrayList<String>();
        var sizes = new ArrayList<Integer>();
        var path = "/diary?kind=pain";
        while (path != null) {
            var page = owner.get(path.replace("&amp;", "&")).then().statusCode(200).extract().asString();
            assertThat(page).doesNotContain("A new injury").contains("href=\"/diary?kind=pain\" aria-current=\"true\"");
            var found = matches(page, "href=\"(/pain/\\d+)\"");
            seen.addAll(found);
            sizes.add(found.size());
            path = matches(page, "href=\"(/diary\\?kind=pain&amp;before=[^\"]*)\"").stream().findFirst().orElse(null);
        }
        assertThat(sizes).containsExactly(40, 40, 15);
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void aKindCostsTheQueriesOfItsOwnTable() {
        logSomethingOfEachKind();
        var statistics = entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        var enabled = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var account = Account.findByEmail(owner.email()).orElseThrow();
                var before = statistics.getPrepareStatementCount();
                diary.before(account, Set.of(EntryType.PAIN), Cursor.END, 41);
                assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(1);
            });
        } finally {
            statistics.setStatisticsEnabled(enabled);
        }
    }

    @Test
    void aDayStandsOnTopWithAllBeforeIt() {
        owner.rate("NOW", 1).then().statusCode(303);
        clock.advance(Duration.ofDays(2));
        owner.rate("NOW", 2).then().statusCode(303);
        clock.advance(Duration.ofDays(1));
        owner.rate("NOW", 3).then().statusCode(303);
        owner.get("/diary?on=2026-09-03").then().statusCode(200).body(allOf(containsString("Pain <strong>1</strong>"),
                containsString("Pain <strong>2</strong>"), not(containsString("Pain <strong>3</strong>")),
                containsString("Back to the newest")));
        owner.get("/diary?on=2026-08-01").then().body(containsString("Nothing here that far back."));
        for (var on : List.of("", "tomorrow", "-999999999-01-01", "+999999999-12-31", "0000-01-01")) {
            owner.get("/diary?on=" + on).then().statusCode(200).body(containsString("Pain <strong>3</strong>"));
        }
    }

    @Test
    void aSessionTellsHowLongItTookTheWarmUpAndTheWeight() {
        var fields = owner.sessionFields();
        fields.put("ladder", List.of("front-plank"));
        fields.put("front-plank.shown", "P1");
        fields.put("front-plank.stage", "P10");
        fields.put("front-plank.did", "some");
        fields.put("front-plank.set", List.of("20"));
        fields.put("front-plank.load", "11.3");
        fields.put("warmUp", "on");
        fields.put("seconds", "770");
        owner.post("/sessions", fields).then().statusCode(303);
        owner.get("/diary").then().body(allOf(containsString("Session, 13 min, warmed up"),
                containsString("20 s with 11.3 kg"), containsString(">Open this session</a>"),
                containsString("aria-label=\"Open this session: 09:00, Tuesday 1 September\"")));
    }

    private void logSomethingOfEachKind() {
        owner.rate("NOW", 2).then().statusCode(303);
        owner.train(2).then().statusCode(303);
        // An injury starts a flare-up by itself, and what is on already is not called again.
        owner.call(FlareCall.Call.BEGUN).then().statusCode(303);
        owner.post("/flare/injury", Map.of("entry", UUID.randomUUID(), "note", "")).then().statusCode(303);
        owner.scoreActivities(Map.of("putting on socks", 4)).then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            var at = clock.instant().atZone(TestClock.BERLIN);
            diary.add(LoggedClearance.of(Account.findByEmail(owner.email()).orElseThrow(), UUID.randomUUID(), at,
                    at.toLocalDate()));
            var account = Account.findByEmail(owner.email()).orElseThrow();
            diary.add(LoggedOverallChange.of(account, UUID.randomUUID(), at, OverallChange.Answer.NO_CHANGE));
            diary.add(LoggedQuestionnaire.of(account, UUID.randomUUID(), at, "urn:x", "1", BigDecimal.ONE, List.of()));
        });
    }

    private static List<String> matches(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1)).toList();
    }
}
