package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where a person stands on one ladder.
 *
 * @param stage       index of the current stage
 * @param completed   highest stage done in full as offered since the last step back, or {@link #NOTHING}
 * @param performances what R9 and R8 still look at: the last counted ones, and those whose next day is open
 * @param lastWork    when it was last done, for rest (R19), or null
 * @param restricted  whether it felt restricted, its last two times, oldest first (R22)
 * @param stoppedOn   date on which it was ended by R10, or null
 * @param steppedUpAt last step up, or null
 * @param steppedBackOn date of the last step back, or null (R23)
 * @param lastChange  last step up or back, or null
 */
public record LadderStanding(int stage, int completed, List<Performance> performances, LastWork lastWork,
        List<Boolean> restricted, LocalDate stoppedOn, Instant steppedUpAt, LocalDate steppedBackOn,
        Decision lastChange) {

    static final int NOTHING = -1;
    private static final int TIMES_KEPT = 2;

    /** @param times how often on that date */
    public record LastWork(Instant at, LocalDate date, int times) {

        /** Whoever flew west may work on an earlier date than before; the later one counts for rest. */
        static LastWork after(LastWork last, Instant at, LocalDate date) {
            return last == null || last.date.isBefore(date) ? new LastWork(at, date, 1)
                    : new LastWork(at, last.date, last.times + 1);
        }
    }

    public LadderStanding {
        performances = List.copyOf(performances);
        restricted = List.copyOf(restricted);
    }

    static LadderStanding start() {
        return new LadderStanding(0, NOTHING, List.of(), null, List.of(), null, null, null, null);
    }

    /** The counted performances at this stage since it was reached, oldest first. */
    List<Performance> counted() {
        return sinceLastChange().filter(Performance::isCounted).toList();
    }

    private Stream<Performance> sinceLastChange() {
        return performances.stream()
                .filter(performance -> performance.stage() == stage)
                .filter(performance -> lastChange == null || !performance.at().isBefore(lastChange.at().toInstant()));
    }

    /** Whoever flew west may be on an earlier date still. */
    boolean wasStoppedOn(LocalDate date) {
        return stoppedOn != null && !date.isAfter(stoppedOn);
    }

    LadderStanding worked(Instant at, LocalDate date, Comfort comfort) {
        var felt = new ArrayList<>(restricted);
        felt.add(comfort == Comfort.RESTRICTED);
        var kept = felt.subList(Math.max(0, felt.size() - TIMES_KEPT), felt.size());
        return new LadderStanding(stage, completed, performances, LastWork.after(lastWork, at, date), kept, stoppedOn,
                steppedUpAt, steppedBackOn, lastChange);
    }

    LadderStanding performed(Performance performance) {
        var same = performances.stream().filter(performance::isSameWorkAs).findFirst();
        var rest = performances.stream().filter(earlier -> !performance.isSameWorkAs(earlier));
        var merged = same.map(earlier -> earlier.and(performance)).orElse(performance);
        return withPerformances(Stream.concat(rest, Stream.of(merged)).toList());
    }

    LadderStanding completed(int index) {
        return new LadderStanding(stage, Math.max(completed, index), performances, lastWork, restricted, stoppedOn,
                steppedUpAt, steppedBackOn, lastChange);
    }

    LadderStanding eachPerformance(UnaryOperator<Performance> change) {
        return withPerformances(performances.stream().map(change).toList());
    }

    /** Drops what no rule will look at again, so that a standing stays small however long the diary is. */
    LadderStanding forgetting(Predicate<Performance> isOver, int window) {
        var counted = counted();
        var recent = counted.subList(Math.max(0, counted.size() - window), counted.size());
        return withPerformances(performances.stream()
                .filter(performance -> recent.contains(performance)
                        || performance.isPending() && !isOver.test(performance))
                .toList());
    }

    LadderStanding stopped(LocalDate date) {
        return new LadderStanding(stage, completed, performances, lastWork, restricted, date, steppedUpAt,
                steppedBackOn, lastChange);
    }

    LadderStanding steppedUp(Decision.StepUp change) {
        return new LadderStanding(stage + 1, completed, performances, lastWork, restricted, stoppedOn,
                change.at().toInstant(), steppedBackOn, change);
    }

    LadderStanding steppedBack(int to, Decision.StepBack change) {
        return new LadderStanding(to, Math.min(completed, to), performances, lastWork, restricted, stoppedOn,
                steppedUpAt, change.at().toLocalDate(), change);
    }

    private LadderStanding withPerformances(List<Performance> changed) {
        return new LadderStanding(stage, completed, changed, lastWork, restricted, stoppedOn, steppedUpAt,
                steppedBackOn, lastChange);
    }
}
