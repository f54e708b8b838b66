package org.steadyback.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;

import org.steadyback.account.Account;
import org.steadyback.plan.Plan;
import org.steadyback.progression.Standing;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;

/** The first weeks of somebody with a sore back, typed through the real pages, day by day. */
@AppTest
class FirstWeeksTest {

    private static final int PAIN = 2;
    private static final int DAYS = 32;
    private static final int DAYS_WITHOUT_SCRIPT = 14;
    private static final int HIGH_DAY = 24;
    private static final int HURT_FROM = 26;

    @TestHTTPResource("/")
    URL url;

    @Inject
    TestClock clock;

    @Inject
    Plan plan;

    private boolean hurt;
    private String guessed;
    private final Map<LocalDate, String> plankByDay = new TreeMap<>();
    private final Map<LocalDate, Integer> mornings = new TreeMap<>();
    private final Map<LocalDate, Integer> holds = new TreeMap<>();

    @Test
    void aPlankIsEarnedStepByStepAndTheFirstTwoWeeksGoAlikeWithoutJavaScript() {
        var withScript = email();
        Standing afterTwoWeeks;
        try (var phone = Phone.withJavaScript(base())) {
            guessed = TestClock.BERLIN.getId();
            begin(phone, withScript);
            live(phone, 0, DAYS_WITHOUT_SCRIPT);
            afterTwoWeeks = standing(withScript);
            live(phone, DAYS_WITHOUT_SCRIPT, DAYS);
            assertThat(hurt).isTrue();
            seeTheCharts(phone);
            phone.assertNoComplaints();
        }
        assertThat(plankByDay.values()).as("the doses of the front plank, in the order they were offered")
                .containsSubsequence("3 × 10 s", "3 × 20 s", "3 × 10 s");

        var withoutScript = email();
        try (var phone = Phone.withoutJavaScript(base())) {
            guessed = "";
            begin(phone, withoutScript);
            live(phone, 0, DAYS_WITHOUT_SCRIPT);
        }
        assertThat(standing(withoutScript)).isEqualTo(afterTwoWeeks);
    }

    private void begin(Phone phone, String email) {
        clock.set(TestClock.FIRST_DAY, "07:00");
        phone.signUp(email);
        // The browser guesses the zone; on a busy machine its script may come a moment after the page.
        PlaywrightAssertions.assertThat(phone.page.getByLabel("Your time zone")).hasValue(guessed);
        phone.welcome(PAIN);
        assertThat(phone.text()).contains("Tuesday 1 September", "5 exercises today", "Phase 1 · Loosen");
    }

    private void live(Phone phone, int from, int to) {
        for (int day = from; day < to; day++) {
            live(phone, day, TestClock.FIRST_DAY.plusDays(day));
        }
    }

    private void live(Phone phone, int day, LocalDate date) {
        clock.set(date, "07:30");
        phone.open("/today");
        if (phone.text().contains("How is your back the day after?")) {
            var score = 1 + day % 3 % 2;
            phone.morning(score);
            assertThat(phone.notice()).contains("Logged: " + score + " of 10.");
            assertThat(phone.text()).doesNotContain("How is your back the day after?");
            mornings.put(date, score);
        }
        if (day == HIGH_DAY) {
            aSixClosesTheStepForADay(phone, date);
        }
        clock.set(date, "18:00");
        var dose = phone.doseShown("front-plank");
        if (!dose.isEmpty()) {
            plankByDay.put(date, dose);
        }
        if (day >= HURT_FROM && !hurt && phone.offered().contains("side-plank")) {
            hurt = true;
            stoppingForPainGoesOneStageBack(phone, date);
        } else if (day != HIGH_DAY) {
            phone.train(PAIN, nothing -> {});
            if (!dose.isEmpty()) {
                holds.put(date, Integer.valueOf(dose.replaceAll(".*× (\\d+) s", "$1")));
            }
        }
    }

    private void aSixClosesTheStepForADay(Phone phone, LocalDate date) {
        clock.set(date, "09:00");
        phone.rate(6);
        assertThat(phone.text()).contains("A rating of 6 in the last day: nothing harder until "
                + "Saturday 26 September, 09:00.");
        phone.open("/ladders/front-plank");
        assertThat(phone.text()).contains("Your last was 6; this is over on Saturday 26 September, 09:00.");
        clock.set(date.plusDays(1), "09:00");
        phone.open("/today");
        assertThat(phone.text()).as("the last moment is still inside").contains("A rating of 6 in the last day");
        clock.set(date.plusDays(1), "09:01");
        phone.open("/today");
        assertThat(phone.text()).doesNotContain("A rating of 6 in the last day");
        clock.set(date, "10:00");
    }

    private void stoppingForPainGoesOneStageBack(Phone phone, LocalDate date) {
        var before = stageOf(phone, "side-plank");
        phone.train(PAIN, typing -> {
            typing.exercise("side-plank").getByLabel("I stopped because it hurt").check();
            typing.choose("side-plank.pain", 5);
        });
        holds.put(date, Integer.valueOf(plankByDay.get(date).replaceAll(".*× (\\d+) s", "$1")));
        assertThat(phone.notice()).contains("You stopped Side plank because it hurt. One step back");
        assertThat(stageOf(phone, "side-plank")).isEqualTo(before - 1);
        phone.open("/ladders/side-plank");
        assertThat(phone.text()).contains("It hurt today, so this one is over for today.");
    }

    private int stageOf(Phone phone, String ladder) {
        phone.open("/ladders");
        var line = phone.page.locator(".ladders li").filter(new Locator.FilterOptions()
                .setHas(phone.page.locator("a[href='/ladders/" + ladder + "']"))).innerText();
        return Integer.parseInt(line.replaceAll("(?s).*Stage (\\d+) of.*", "$1"));
    }

    /** The charts and their tables hold exactly what was typed, gaps included. */
    private void seeTheCharts(Phone phone) {
        phone.open("/progress?ladder=front-plank");
        phone.page.waitForFunction("() => document.querySelectorAll('figure canvas').length === 3");
        see(phone, "pain", "morning", mornings);
        see(phone, "ladder", "hold", holds);
        see(phone, "ladder", "hold-asked", holds);
        see(phone, "pain", "now", Map.of(TestClock.FIRST_DAY.plusDays(HIGH_DAY), 6));
        see(phone, "pain", "middle", medians());
    }

    private void see(Phone phone, String chart, String series, Map<LocalDate, Integer> typed) {
        assertThat(Plotted.by(phone.page, chart, series)).as(series).isEqualTo(texts(typed));
        assertThat(Plotted.column(phone.page, chart + "-table", series)).as(series).isEqualTo(texts(typed));
    }

    /** Of each rated day and the six before: the middle rating, the lower of two, where there are three at least. */
    private Map<LocalDate, Integer> medians() {
        var medians = new TreeMap<LocalDate, Integer>();
        for (var date : mornings.keySet()) {
            var week = mornings.entrySet().stream().filter(rated -> !rated.getKey().isAfter(date)
                    && rated.getKey().isAfter(date.minusDays(7))).map(Map.Entry::getValue).sorted().toList();
            if (week.size() >= 3) {
                medians.put(date, week.get((week.size() - 1) / 2));
            }
        }
        return medians;
    }

    private static Map<String, String> texts(Map<LocalDate, Integer> values) {
        var texts = new TreeMap<String, String>();
        values.forEach((date, value) -> texts.put(date.toString(), value.toString()));
        return texts;
    }

    private Standing standing(String email) {
        return QuarkusTransaction.requiringNew().call(() -> plan.standing(Account.findByEmail(email).orElseThrow()));
    }

    private static String email() {
        return "first-weeks-" + UUID.randomUUID() + "@example.org";
    }

    private String base() {
        return url.toString().replaceAll("/$", "");
    }
}
