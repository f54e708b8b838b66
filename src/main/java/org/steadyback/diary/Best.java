package org.steadyback.diary;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import jakarta.persistence.Embeddable;

import org.steadyback.progression.SetResult;
import org.steadyback.progression.Side;

/**
 * The most of some sets. It is kept beside them, for charts of many years.
 *
 * @param hold the longest, in seconds, or null
 * @param reps the most, or null
 * @param load the heaviest, in grams
 */
@Embeddable
public record Best(Integer hold, Integer reps, Integer load) {

    /** Of one side, or null where it has none. @param side null for those without sides */
    static Best of(Side side, List<SetResult> sets) {
        var ofSide = sets.stream().filter(set -> set.side() == side).toList();
        return ofSide.isEmpty() ? null : new Best(most(ofSide, SetResult::holdSeconds), most(ofSide, SetResult::reps),
                most(ofSide, SetResult::loadGrams));
    }

    private static Integer most(List<SetResult> sets, Function<SetResult, Integer> what) {
        return sets.stream().map(what).filter(Objects::nonNull).max(Integer::compare).orElse(null);
    }
}
