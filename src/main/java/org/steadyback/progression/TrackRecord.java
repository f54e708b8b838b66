package org.steadyback.progression;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How one ladder went lately.
 *
 * @param performances the last counted ones, and those whose next day is open, oldest first
 * @param unsettled    next days in a row that were not settled (R11)
 * @param eased        whether the next session has a set less (R11)
 * @param tooShort     counted performances in a row that stayed far below what was asked (R12)
 */
public record TrackRecord(List<Performance> performances, int unsettled, boolean eased, int tooShort) {

    static final TrackRecord EMPTY = new TrackRecord(List.of(), 0, false, 0);

    public TrackRecord {
        performances = List.copyOf(performances);
    }

    List<Performance> counted(int stage, Instant since) {
        var counted = new ArrayList<Performance>(performances.size());
        for (var performance : performances) {
            if (performance.stage() == stage && performance.isCounted() && !performance.at().isBefore(since)) {
                counted.add(performance);
            }
        }
        return counted;
    }

    /** Two of one date are one. */
    TrackRecord with(Performance performance) {
        var all = new ArrayList<Performance>(performances.size() + 1);
        var merged = performance;
        for (var earlier : performances) {
            if (earlier.isSameWorkAs(performance)) {
                merged = earlier.and(performance);
            } else {
                all.add(earlier);
            }
        }
        all.add(merged);
        return new TrackRecord(all, unsettled, eased, tooShort);
    }

    TrackRecord replacing(Performance performance, Performance settled) {
        var all = new ArrayList<>(performances);
        all.set(all.indexOf(performance), settled);
        return new TrackRecord(all, unsettled, eased, tooShort);
    }

    TrackRecord settled() {
        return unsettled == 0 ? this : new TrackRecord(performances, 0, eased, tooShort);
    }

    /** What was counted is gone, the next session is a little less, and the next such day would be the second. */
    TrackRecord hit() {
        return new TrackRecord(open(), unsettled + 1, true, tooShort);
    }

    TrackRecord easedDone() {
        return eased ? new TrackRecord(performances, unsettled, false, tooShort) : this;
    }

    TrackRecord tooShort(int inARow) {
        return tooShort == inARow ? this : new TrackRecord(performances, unsettled, eased, inARow);
    }

    TrackRecord cleared() {
        return new TrackRecord(open(), unsettled, eased, tooShort);
    }

    /** After a change of stage. What was done before it can still be settled, for the good days of its phase. */
    TrackRecord afresh() {
        return new TrackRecord(performances, 0, false, 0);
    }

    private List<Performance> open() {
        return performances.stream().filter(Performance::isPending).toList();
    }

    boolean isLongerThan(int window) {
        return performances.size() > window;
    }

    /** @return this very record if there is nothing to forget */
    TrackRecord forgetting(List<Performance> counted, Predicate<Performance> isOver, int window) {
        var recent = counted.subList(Math.max(0, counted.size() - window), counted.size());
        var kept = new ArrayList<Performance>(performances.size());
        for (var performance : performances) {
            if (recent.contains(performance) || performance.isPending() && !isOver.test(performance)) {
                kept.add(performance);
            }
        }
        return kept.size() == performances.size() ? this : new TrackRecord(kept, unsettled, eased, tooShort);
    }
}
