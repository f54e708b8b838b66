package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.progression.FlareCall;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.People;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** The week on the page of today, as it is read aloud. */
@AppTest
class TodayWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Pattern CELL = Pattern.compile("<li class=\"([a-z]+)\"");
    private static final Pattern READ = Pattern.compile("<span class=\"sr-only\">([A-Z][a-z]+: )</span>([a-z -]+)<span class=\"sr-only\">(, today)?</span>");

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "08:00");
        owner = Visitor.welcomed();
    }

    @Test
    void aWeekWithEverythingInItIsReadDayByDay() {
        People.tell(owner, profile -> profile.plannedDays = EnumSet.complementOf(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)));
        train(MONDAY, "18:00");
        clock.set(MONDAY.plusDays(3), "08:00");
        owner.call(FlareCall.Call.BEGUN);
        owner.checkSafety();
        clock.set(MONDAY.plusDays(4), "08:00");
        assertThat(week()).containsExactly("Monday: done", "Tuesday: rest", "Wednesday: open", "Thursday: flare-up",
                "Friday: flare-up, today", "Saturday: planned", "Sunday: rest");
        assertThat(page()).contains("This week so far: 4 of 5 days kept. Rest and flare-ups count.", "href=\"/diary?on=2026-09-07\"");
    }

    @Test
    void onMondayTheWeekBeforeIsSummedUp() {
        rate(MONDAY.minusDays(3), 3);
        rate(MONDAY.minusDays(2), 3);
        train(MONDAY.minusDays(1), "18:00");
        clock.set(MONDAY, "08:00");
        assertThat(page()).contains("Your last week", "You trained on one day, with 6 planned.",
                "Too few ratings for a middle value: 2 rated days, and it takes 3.");
        clock.set(MONDAY.plusDays(1), "08:00");
        assertThat(page()).doesNotContain("Your last week");
    }

    @Test
    void whoeverHasOnlyJustBegunHasNoLastWeek() {
        clock.set(MONDAY, "08:00");
        owner = Visitor.welcomed();
        assertThat(page()).doesNotContain("Your last week");
    }

    @Test
    void theWeekBeforeIsNotThisWeek() {
        train(MONDAY.minusDays(1), "23:59");
        clock.set(MONDAY, "00:01");
        assertThat(week()).allMatch(day -> day.contains("planned"));
        assertThat(page()).doesNotContain("This week so far");
    }

    @Test
    void aMissedDayWaitsAndNothingScolds() {
        clock.set(MONDAY.plusDays(2), "08:00");
        assertThat(week()).startsWith("Monday: open", "Tuesday: open", "Wednesday: planned, today");
        assertThat(page()).contains("The week is still open. What was planned waits for you.", ">Start</a>")
                .doesNotContain("0 of 2", "missed");
    }

    @Test
    void anEmptyDiaryHasAWeekToo() {
        assertThat(week()).containsExactly("Monday: not begun", "Tuesday: planned, today", "Wednesday: planned",
                "Thursday: planned", "Friday: planned", "Saturday: planned", "Sunday: planned");
    }

    /** 23:30 in Berlin is the next morning in Auckland; what was Monday's stays Monday's. */
    @Test
    void aSessionStaysOnItsDayWhenThePersonTravels() {
        train(MONDAY, "23:30");
        People.tell(owner, profile -> profile.zone = "Pacific/Auckland");
        assertThat(week()).startsWith("Monday: done", "Tuesday: planned, today");
        train(MONDAY.plusDays(1), "00:30");
        assertThat(week()).startsWith("Monday: done", "Tuesday: done, today");
        People.tell(owner, profile -> profile.zone = "America/Los_Angeles");
        assertThat(week()).as("Monday again").startsWith("Monday: done, today", "Tuesday: done", "Wednesday: planned");
    }

    /** The night of 25 October 2026 has 25 hours in Berlin, that of 29 March 2026 has 23. */
    @Test
    void theDaysOfAClockChangeAreWhole() {
        clock.set(Instant.parse("2026-10-24T22:00:00Z"));
        owner.train(1).then().statusCode(303);
        clock.set(Instant.parse("2026-10-25T22:59:59Z"));
        assertThat(week()).endsWith("Saturday: open", "Sunday: done, today");
        clock.set(Instant.parse("2026-10-25T23:00:00Z"));
        assertThat(week()).startsWith("Monday: planned, today").noneMatch(day -> day.contains("done"));
    }

    private void rate(LocalDate date, int score) {
        clock.set(date, "08:00");
        owner.rate("MORNING", score).then().statusCode(303);
    }

    private void train(LocalDate date, String time) {
        clock.set(date, time);
        owner.train(1).then().statusCode(303);
    }

    private String page() {
        return owner.get("/today").then().statusCode(200).extract().asString();
    }

    /** What a screen reader says of each day; each has a class too, and exactly one is today. */
    private List<String> week() {
        var page = page();
        var strip = page.substring(page.indexOf("class=\"week\""), page.indexOf("</ol>"));
        assertThat(CELL.matcher(strip).results()).hasSize(7);
        assertThat(strip).containsOnlyOnce("aria-current=\"date\"");
        return READ.matcher(strip).results()
                .map(day -> day.group(1) + day.group(2) + (day.group(3) == null ? "" : day.group(3))).toList();
    }
}
