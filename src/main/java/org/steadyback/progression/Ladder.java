package org.steadyback.progression;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * An exercise family in order of difficulty.
 *
 * @param timesPerDay how often a day it may be offered (R19); strength rests by days instead
 * @param gate        whether its comfort is asked for before phase 2 opens (R22)
 */
public record Ladder(String id, Kind kind, boolean perSide, int timesPerDay, boolean gate, List<Stage> stages) {

    public Ladder {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a ladder needs at least one stage");
        }
    }

    public Stage stage(int index) {
        return stages.get(index);
    }

    public OptionalInt indexOf(String stageId) {
        return IntStream.range(0, stages.size()).filter(i -> stages.get(i).id().equals(stageId)).findFirst();
    }

    int top() {
        return stages.size() - 1;
    }

    /** The last stage without a load; 0 where every stage is loaded. */
    int topUnloaded() {
        return IntStream.rangeClosed(0, top()).filter(i -> !stages.get(i).isLoaded()).max().orElse(0);
    }
}
