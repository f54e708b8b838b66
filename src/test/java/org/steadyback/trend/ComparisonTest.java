package org.steadyback.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.trend.Told.day;
import static org.steadyback.trend.Told.days;

import java.time.DayOfWeek;

import org.junit.jupiter.api.Test;

import org.steadyback.trend.MeaningfulChange.Verdict;

class ComparisonTest {

    @Test
    void saysNothingOfPainBeforeBothSidesHaveEnoughRatedDays() {
        var comparison = compare(new Told().rated(5, 4).rated(7, 1, 1, 1));
        assertThat(comparison.middle()).isEqualTo(1);
        assertThat(comparison.middleBefore()).isNull();
        assertThat(comparison.ratedBefore()).isEqualTo(1);
        assertThat(comparison.pain()).isNull();
    }

    @Test
    void callsAPointNeitherLowerNorHigher() {
        assertThat(compare(new Told().rated(0, 3, 3, 3).rated(7, 2, 2, 2)).pain()).isEqualTo(Verdict.SAME);
        assertThat(compare(new Told().rated(0, 3, 3, 3).rated(7, 1, 1, 1)).pain()).isEqualTo(Verdict.LOWER);
        assertThat(compare(new Told().rated(0, 3, 3, 3).rated(7, 5, 5, 5)).pain()).isEqualTo(Verdict.HIGHER);
    }

    @Test
    void countsEachDateOnceAndOnlyStepsOfTheseDays() {
        var comparison = compare(new Told().trained(1, 1, null, null).trained(8, 1, null, null).trained(8, 1, null, null)
                .trained(10, 1, null, null).steppedUp(2, "a").steppedUp(9, "b").steppedBack(9, "c").flare(3, 4).flare(9, null));
        assertThat(comparison.days().trained()).isEqualTo(2);
        assertThat(comparison.trainedBefore()).isEqualTo(1);
        assertThat(comparison.up()).extracting(step -> step.ladder()).containsExactly("b");
        assertThat(comparison.back()).extracting(step -> step.ladder()).containsExactly("c");
        assertThat(comparison.flares()).isEqualTo(1);
        assertThat(comparison.flaresBefore()).isEqualTo(1);
    }

    @Test
    void saysNothingOfDaysBeforeTheDiaryBegan() {
        var told = new Told().trained(8, 1, null, null);
        assertThat(compare(told, 1).trainedBefore()).isNull();
        assertThat(compare(told, 0).trainedBefore()).isZero();
    }

    private static Comparison compare(Told told) {
        return compare(told, 0);
    }

    private static Comparison compare(Told told, int begin) {
        var span = told.span(0, 13);
        return Comparison.of(days(7, 13), 3, new MeaningfulChange(2, 30),
                PlannedDays.of(days(7, 13), day(14), Told.planning(DayOfWeek.values()), span), day(begin), span);
    }
}
