package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where a person stands on one ladder.
 *
 * @param rung    the stage, and how it may be climbed
 * @param record  what R8 to R12 still look at
 * @param rest    when it was last done
 * @param felt    how it felt lately
 * @param changes its latest changes of stage
 */
public record LadderStanding(Rung rung, TrackRecord record, Rest rest, Felt felt, Changes changes) {

    static final int NOTHING = -1;

    /**
     * @param stage     index of the current stage
     * @param completed highest stage done in full since the last step back, or {@link #NOTHING}
     * @param fastBelow below this stage two good performances of three are enough (R17, R18)
     */
    public record Rung(int stage, int completed, int fastBelow) {

        Rung at(int other) {
            return new Rung(other, Math.min(completed, other), fastBelow);
        }
    }

    static LadderStanding startAt(int stage) {
        return new LadderStanding(new Rung(stage, NOTHING, 0), TrackRecord.EMPTY, Rest.NONE, Felt.NOTHING, Changes.NONE);
    }

    public int stage() {
        return rung.stage;
    }

    int completed() {
        return rung.completed;
    }

    public List<Performance> performances() {
        return record.performances();
    }

    /** When it was last done, or null. */
    public Rest.Work lastWork() {
        return rest.last();
    }

    Decision lastChange() {
        return changes.last();
    }

    boolean isFast() {
        return rung.stage < rung.fastBelow;
    }

    /** The counted performances at this stage since it was reached, oldest first. */
    List<Performance> counted() {
        return record.counted(rung.stage, changes.last() == null ? Instant.MIN : changes.last().at().toInstant());
    }

    LadderStanding with(TrackRecord changed) {
        return new LadderStanding(rung, changed, rest, felt, changes);
    }

    LadderStanding with(Rest changed) {
        return new LadderStanding(rung, record, changed, felt, changes);
    }

    LadderStanding with(Felt changed) {
        return new LadderStanding(rung, record, rest, changed, changes);
    }

    LadderStanding with(Changes changed) {
        return new LadderStanding(rung, record, rest, felt, changed);
    }

    LadderStanding performed(Performance performance) {
        return with(record.with(performance));
    }

    LadderStanding completed(int stage) {
        return new LadderStanding(new Rung(rung.stage, Math.max(rung.completed, stage), rung.fastBelow), record, rest,
                felt, changes);
    }

    /** Drops what no rule will look at again, so that a standing stays small however long the diary is. */
    LadderStanding forgetting(Predicate<Performance> isOver, int window, OffsetDateTime now, WatchRule watch) {
        var kept = record.isLongerThan(window) ? record.forgetting(counted(), isOver, window) : record;
        var watched = changes.forgetting(now.toInstant(), watch);
        return kept == record && watched == changes ? this : with(kept).with(watched);
    }

    LadderStanding steppedUp(Decision.StepUp change) {
        return new LadderStanding(rung.at(rung.stage + 1), record.afresh(), rest, felt, changes.up(change));
    }

    /** @param kept how many dates of steps back are remembered */
    LadderStanding steppedBack(int to, Decision.StepBack change, int kept) {
        return new LadderStanding(rung.at(to), record.afresh(), rest, felt, changes.back(change, kept));
    }

    /** Until one below the former stage the way up is faster. */
    LadderStanding climbingFastTo(int former) {
        return new LadderStanding(new Rung(rung.stage, rung.completed, former - 1), record, rest, felt, changes);
    }

    /** The window starts anew at the same stage. */
    LadderStanding cleared() {
        return with(record.cleared());
    }

    /** As it will be offered to somebody who comes back from a break. */
    LadderStanding lowered(int to) {
        return new LadderStanding(rung.at(to), record.cleared(), rest, felt, changes.unwatched());
    }

    LocalDate steppedBackOn() {
        return changes.backOn().isEmpty() ? null : changes.backOn().getLast();
    }
}
