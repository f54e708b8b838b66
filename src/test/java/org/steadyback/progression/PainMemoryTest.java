package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.someone;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rep(d) and Med7 of the rule sheet. */
class PainMemoryTest {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final int USUAL = 9;

    @Test void aDateIsAsBadAsItsWorstMorningOrDailyRating() {
        var ann = someone().rates(RatingKind.MORNING, 3).rates(RatingKind.DAILY, 5).rates(RatingKind.MORNING, 4);

        assertThat(ann.standing().pain().byDate()).containsEntry(ann.today(), 5);
    }

    @Test void aRatingOfAMomentSaysNothingOfTheDate() {
        var ann = someone().rates(RatingKind.NOW, 5).trainsFromTo(4, 5, Given.inFull("hamstring").during(4));

        assertThat(ann.standing().pain().byDate()).doesNotContainKey(ann.today());
    }

    @Test void aDateNobodyRatedIsAGapAndNotAZero() {
        var memory = PainMemory.none().withDay(TODAY.minusDays(5), 4).withDay(TODAY.minusDays(3), 4).withDay(TODAY, 4);

        assertThat(memory.byDate()).doesNotContainKey(TODAY.minusDays(1));
        assertThat(memory.median7(TODAY, USUAL)).isEqualTo(4);
    }

    @Test void theMedianIsTheUsualPainUntilThreeDatesAreRated() {
        var two = PainMemory.none().withDay(TODAY.minusDays(1), 1).withDay(TODAY, 1);

        assertThat(two.median7(TODAY, USUAL)).isEqualTo(USUAL);
        assertThat(two.withDay(TODAY.minusDays(2), 1).median7(TODAY, USUAL)).isEqualTo(1);
    }

    @Test void theMedianIsOfTodayAndTheSixDaysBefore() {
        assertThat(rated(6, 1, 0).median7(TODAY, USUAL)).isEqualTo(1);
        assertThat(rated(7, 1, 0).median7(TODAY, USUAL)).as("two dates only").isEqualTo(USUAL);
    }

    @Test void theMedianForgetsAsDaysPassWithoutARating() {
        var memory = PainMemory.none().withDay(TODAY.minusDays(2), 1).withDay(TODAY.minusDays(1), 1).withDay(TODAY, 1);

        assertThat(memory.median7(TODAY.plusDays(4), USUAL)).isEqualTo(1);
        assertThat(memory.median7(TODAY.plusDays(5), USUAL)).isEqualTo(USUAL);
    }

    @Test void theMedianDoesNotLookAhead() {
        var memory = PainMemory.none().withDay(TODAY.minusDays(1), 1).withDay(TODAY, 1).withDay(TODAY.plusDays(1), 1);

        assertThat(memory.median7(TODAY, USUAL)).isEqualTo(USUAL);
    }

    @Test void aDateThatComesLateIsStillRemembered() {
        var memory = PainMemory.none().withDay(TODAY, 1).withDay(TODAY.minusDays(1), 7);

        assertThat(memory.byDate()).containsEntry(TODAY.minusDays(1), 7);
        assertThat(memory.byDate()).containsEntry(TODAY, 1);
    }

    @Test void onlyAWeekIsRemembered() {
        var memory = PainMemory.none();
        for (var day = 0; day < 30; day++) {
            memory = memory.withDay(TODAY.plusDays(day), 1);
        }

        assertThat(memory.byDate()).hasSize(7);
    }

    /** A rating of 1 on each of these days before today. */
    private static PainMemory rated(int... daysAgo) {
        var memory = PainMemory.none();
        for (var days : daysAgo) {
            memory = memory.withDay(TODAY.minusDays(days), 1);
        }
        return memory;
    }
}
