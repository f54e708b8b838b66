package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.today.WeekStrip.State.BEFORE;
import static org.steadyback.today.WeekStrip.State.DONE;
import static org.steadyback.today.WeekStrip.State.FLARE;
import static org.steadyback.today.WeekStrip.State.OPEN;
import static org.steadyback.today.WeekStrip.State.PLANNED;
import static org.steadyback.today.WeekStrip.State.REST;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.progression.Flares;
import org.steadyback.progression.Flares.Flare;
import org.steadyback.today.WeekStrip.Day;
import org.steadyback.today.WeekStrip.State;

/** A week from Monday to Sunday: what it was so far, and what is planned. */
class WeekStripTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate LONG_AGO = MONDAY.minusDays(100);
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> NOT_AT_WEEKENDS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Flares CALM = new Flares(null, List.of(), null);

    @Test
    void aWeekWithEverythingInIt() {
        var planned = EnumSet.complementOf(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY));
        var week = WeekStrip.of(day(4), LONG_AGO, planned, over(day(2), day(2)), Set.of(day(0)));
        assertThat(states(week)).containsExactly(DONE, REST, FLARE, OPEN, PLANNED, PLANNED, REST);
        assertThat(week.days()).filteredOn(Day::today).extracting(Day::date).containsExactly(day(4));
        assertThat(told(week)).as("the missed day counts, and today is still to come").isEqualTo("3 of 4");
    }

    @Test
    void todayCountsOnceItIsDone() {
        assertThat(told(week(day(4), day(0), day(1), day(2)))).isEqualTo("3 of 4");
        assertThat(told(week(day(4), day(0), day(1), day(2), day(4)))).isEqualTo("4 of 5");
    }

    @Test
    void aDayOfRestIsKept() {
        var week = WeekStrip.of(day(5), LONG_AGO, NOT_AT_WEEKENDS, CALM, Set.of());
        assertThat(states(week)).endsWith(REST, REST);
        assertThat(told(week)).as("five missed, and rest today").isEqualTo("1 of 6");
    }

    @Test
    void aMondayThatHasOnlyBegunSaysNothing() {
        assertThat(week(day(0)).counted()).isZero();
        assertThat(WeekStrip.of(day(0), LONG_AGO, Set.of(DayOfWeek.FRIDAY), CALM, Set.of()).counted()).as("of rest").isZero();
        assertThat(told(week(day(0), day(0)))).isEqualTo("1 of 1");
    }

    @Test
    void whatWasDoneOnADayOfRestOrInAFlareUpIsDone() {
        var week = WeekStrip.of(day(6), LONG_AGO, NOT_AT_WEEKENDS, on(day(1)), Set.of(day(2), day(5)));
        assertThat(states(week)).containsExactly(OPEN, FLARE, DONE, FLARE, FLARE, DONE, FLARE);
        assertThat(told(week)).isEqualTo("6 of 7");
    }

    @Test
    void daysToComeAreNotYetOnesOfAFlareUp() {
        assertThat(states(WeekStrip.of(day(2), LONG_AGO, EVERY_DAY, on(day(1)), Set.of())))
                .containsExactly(OPEN, FLARE, FLARE, PLANNED, PLANNED, PLANNED, PLANNED);
    }

    @Test
    void aFlareUpFromTheWeekBeforeReachesIntoThisOne() {
        assertThat(states(WeekStrip.of(day(3), LONG_AGO, EVERY_DAY, over(day(-4), day(1)), Set.of())))
                .startsWith(FLARE, FLARE, OPEN, PLANNED);
    }

    /** The rest of that day is a day like any other. */
    @Test
    void theDayOnWhichItIsOverIsPlannedAgain() {
        assertThat(states(WeekStrip.of(day(2), LONG_AGO, EVERY_DAY, over(day(0), day(2)), Set.of())))
                .startsWith(FLARE, FLARE, PLANNED);
    }

    @Test
    void twoFlareUpsInOneWeekAreTwo() {
        var two = new Flares(new Flare(day(4), null, day(4), false), List.of(day(0), day(4)), day(1));
        assertThat(states(WeekStrip.of(day(5), LONG_AGO, EVERY_DAY, two, Set.of())))
                .containsExactly(FLARE, FLARE, OPEN, OPEN, FLARE, FLARE, PLANNED);
    }

    @Test
    void noDayBeforeTheStartIsMissed() {
        var week = WeekStrip.of(day(4), day(3), EVERY_DAY, CALM, Set.of(day(3)));
        assertThat(states(week)).startsWith(BEFORE, BEFORE, BEFORE, DONE, PLANNED);
        assertThat(told(week)).isEqualTo("1 of 1");
    }

    /** Whoever flew back over the date line has trained tomorrow already. */
    @Test
    void aSessionOfTomorrowIsThereButDoesNotCountYet() {
        var week = week(day(1), day(0), day(2));
        assertThat(states(week)).startsWith(DONE, PLANNED, DONE);
        assertThat(told(week)).isEqualTo("1 of 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2026-10-25", "2026-12-31", "2027-01-03", "2028-02-29"})
    void everyWeekHasItsSevenDays(LocalDate today) {
        var days = WeekStrip.of(today, LONG_AGO, EVERY_DAY, CALM, Set.of()).days();
        assertThat(days).hasSize(7).filteredOn(Day::today).hasSize(1);
        assertThat(days.getFirst().date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(IntStream.range(1, 7)).allMatch(i -> days.get(i).date().equals(days.get(i - 1).date().plusDays(1)));
    }

    private static WeekStrip week(LocalDate today, LocalDate... done) {
        return WeekStrip.of(today, LONG_AGO, EVERY_DAY, CALM, Set.of(done));
    }

    private static LocalDate day(int number) {
        return MONDAY.plusDays(number);
    }

    private static Flares on(LocalDate from) {
        return new Flares(new Flare(from, null, from, false), List.of(from), null);
    }

    private static Flares over(LocalDate from, LocalDate to) {
        return new Flares(null, List.of(from), to);
    }

    private static List<State> states(WeekStrip week) {
        return week.days().stream().map(Day::state).toList();
    }

    private static String told(WeekStrip week) {
        return week.kept() + " of " + week.counted();
    }
}
