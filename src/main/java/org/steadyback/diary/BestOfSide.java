package org.steadyback.diary;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.steadyback.progression.SetResult;
import org.steadyback.progression.Side;

/**
 * The most of the sets of one side. It is kept beside them, for charts of many years.
 *
 * @param side null without sides
 * @param hold the longest, in seconds, or null
 * @param reps the most, or null
 * @param load the heaviest, in grams
 */
@Embeddable
public record BestOfSide(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Side side,
        @Column(name = "hold_seconds") Integer hold,
        Integer reps,
        @Column(name = "load_grams") int load) {

    static List<BestOfSide> of(Collection<SetResult> sets) {
        return sets.stream().map(SetResult::side).distinct()
                .map(side -> of(side, sets.stream().filter(set -> set.side() == side).toList())).toList();
    }

    private static BestOfSide of(Side side, List<SetResult> sets) {
        return new BestOfSide(side, most(sets, SetResult::holdSeconds), most(sets, SetResult::reps),
                most(sets, SetResult::loadGrams));
    }

    private static Integer most(List<SetResult> sets, Function<SetResult, Integer> what) {
        return sets.stream().map(what).filter(Objects::nonNull).max(Integer::compare).orElse(null);
    }
}
