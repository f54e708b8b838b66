package org.steadyback.progression;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * An exercise family in order of difficulty.
 *
 * @param timesPerDay how often a day it may be offered (R19); strength rests by days instead
 * @param gate        whether its comfort is asked for before phase 2 opens (R22)
 * @param limits      limits of its own, tighter than the rules
 * @param raise       how its load may still rise after the top stage (R21), or null
 */
public record Ladder(String id, Kind kind, boolean perSide, int timesPerDay, boolean gate, Limits limits, Raise raise,
        List<Stage> stages) {

    /**
     * @param datesPerWeek     dates of work in any seven, at most; null for no such limit
     * @param daysBetweenSteps days from one step up to the next, at least
     * @param painAtMost       pain during it up to which it qualifies, or null where R7 alone says
     */
    public record Limits(Integer datesPerWeek, int daysBetweenSteps, Integer painAtMost) {

        public static final Limits NONE = new Limits(null, 0, null);
    }

    /** @param amount seconds or repetitions in each set once the load is raised; @param capGrams the most in this app */
    public record Raise(int amount, int capGrams) {}

    public Ladder {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a ladder needs at least one stage");
        }
    }

    public Ladder(String id, Kind kind, boolean perSide, int timesPerDay, boolean gate, List<Stage> stages) {
        this(id, kind, perSide, timesPerDay, gate, Limits.NONE, null, stages);
    }

    public Stage stage(int index) {
        return stages.get(index);
    }

    public OptionalInt indexOf(String stageId) {
        for (var index = 0; index < stages.size(); index++) {
            if (stages.get(index).id().equals(stageId)) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /** A raise of load shares the id of the stage below it (R21). */
    boolean isRaise(int index) {
        return index > 0 && stages.get(index - 1).id().equals(stages.get(index).id());
    }

    int top() {
        return stages.size() - 1;
    }

    /** The last stage without a load; 0 where every stage is loaded. */
    int topUnloaded() {
        return IntStream.rangeClosed(0, top()).filter(i -> !stages.get(i).isLoaded()).max().orElse(0);
    }
}
