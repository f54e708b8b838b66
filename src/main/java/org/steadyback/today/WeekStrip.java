package org.steadyback.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.steadyback.progression.Flares;

/** The week of a date, Monday to Sunday, as it went and as it is meant to go. */
record WeekStrip(LocalDate today, List<Day> days) {

    static final int DAYS = 7;

    private static final Set<State> KEPT = EnumSet.of(State.DONE, State.FLARE, State.REST);

    /** @param state what it was, or is planned to be */
    record Day(LocalDate date, State state, boolean today) {

        private boolean isKept() {
            return KEPT.contains(state);
        }
    }

    enum State {
        DONE, FLARE, REST, PLANNED,
        /** Planned, but past without a session. It waits. */
        OPEN,
        /** Before the person began. */
        BEFORE
    }

    static WeekStrip of(LocalDate today, LocalDate startedOn, Set<DayOfWeek> planned, Flares flares, Set<LocalDate> done) {
        return new WeekStrip(today, Stream.iterate(monday(today), date -> date.plusDays(1)).limit(DAYS)
                .map(date -> new Day(date, done.contains(date) ? State.DONE : isInFlare(date, today, flares) ? State.FLARE
                        : date.isBefore(startedOn) ? State.BEFORE : state(date, today, planned), date.equals(today)))
                .toList());
    }

    static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static State state(LocalDate date, LocalDate today, Set<DayOfWeek> planned) {
        if (!planned.contains(date.getDayOfWeek())) {
            return State.REST;
        }
        return date.isBefore(today) ? State.OPEN : State.PLANNED;
    }

    /** In the one that is on, or in the one before it; the day on which that was over is a day like any other while it lasts. */
    private static boolean isInFlare(LocalDate date, LocalDate today, Flares flares) {
        var current = flares.current();
        if (current != null && !date.isBefore(current.from()) && !date.isAfter(today)) {
            return true;
        }
        var last = flares.starts().size() - (current == null ? 1 : 2);
        return flares.endedOn() != null && last >= 0 && !date.isBefore(flares.starts().get(last))
                && !date.isAfter(flares.endedOn()) && date.isBefore(today);
    }

    /** Days so far; today only once there is something to say of it. */
    public int counted() {
        return (int) soFar().count();
    }

    /** Of these, those that went as they were meant to. */
    public int kept() {
        return (int) soFar().filter(Day::isKept).count();
    }

    private Stream<Day> soFar() {
        return days.stream().filter(day -> day.state() != State.BEFORE)
                .filter(day -> day.date().isBefore(today) || day.today() && isWorthCounting(day));
    }

    /** A Monday of rest that has only begun says nothing of the week. */
    private static boolean isWorthCounting(Day day) {
        return day.isKept() && (day.state() == State.DONE || day.date().getDayOfWeek() != DayOfWeek.MONDAY);
    }
}
