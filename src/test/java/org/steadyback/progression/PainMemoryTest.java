package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.someone;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rep(d) and Med7 of the rule sheet. */
class PainMemoryTest {

    static final UsualPain RULE = Given.SHEET.usual();
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final int USUAL = 9;

    @Test void aDateIsAsBadAsItsWorstMorningOrDailyRating() {
        var ann = someone().rates(RatingKind.MORNING, 3).rates(RatingKind.DAILY, 5).rates(RatingKind.MORNING, 4);

        assertThat(ann.standing().pain().on(ann.today())).hasValue(5);
    }

    @Test void aRatingOfAMomentSaysNothingOfTheDate() {
        var ann = someone().rates(RatingKind.NOW, 5).trainsFromTo(4, 5, Given.inFull("hamstring").during(4));

        assertThat(ann.standing().pain().on(ann.today())).isEmpty();
    }

    @Test void aDateNobodyRatedIsAGapAndNotAZero() {
        var memory = PainMemory.none().withDay(TODAY.minusDays(5), 4, RULE)
                .withDay(TODAY.minusDays(3), 4, RULE)
                .withDay(TODAY, 4, RULE);

        assertThat(memory.on(TODAY.minusDays(1))).isEmpty();
        assertThat(median7(memory, TODAY)).isEqualTo(4);
    }

    @Test void theMedianIsTheUsualPainUntilThreeDatesAreRated() {
        var two = PainMemory.none().withDay(TODAY.minusDays(1), 1, RULE).withDay(TODAY, 1, RULE);

        assertThat(median7(two, TODAY)).isEqualTo(USUAL);
        assertThat(median7(two.withDay(TODAY.minusDays(2), 1, RULE), TODAY)).isEqualTo(1);
    }

    @Test void theMedianIsOfTodayAndTheSixDaysBefore() {
        assertThat(median7(rated(6, 1, 0), TODAY)).isEqualTo(1);
        assertThat(median7(rated(7, 1, 0), TODAY)).as("two dates only").isEqualTo(USUAL);
    }

    @Test void theMedianForgetsAsDaysPassWithoutARating() {
        var memory = PainMemory.none().withDay(TODAY.minusDays(2), 1, RULE)
                .withDay(TODAY.minusDays(1), 1, RULE)
                .withDay(TODAY, 1, RULE);

        assertThat(median7(memory, TODAY.plusDays(4))).isEqualTo(1);
        assertThat(median7(memory, TODAY.plusDays(5))).isEqualTo(USUAL);
    }

    @Test void theMedianDoesNotLookAhead() {
        var memory = PainMemory.none().withDay(TODAY.minusDays(1), 1, RULE)
                .withDay(TODAY, 1, RULE)
                .withDay(TODAY.plusDays(1), 1, RULE);

        assertThat(median7(memory, TODAY)).isEqualTo(USUAL);
    }

    @Test void aDateThatComesLateIsStillRemembered() {
        var memory = PainMemory.none().withDay(TODAY, 1, RULE)
                .withDay(TODAY.minusDays(1), 7, RULE);

        assertThat(memory.on(TODAY.minusDays(1))).hasValue(7);
        assertThat(memory.on(TODAY)).hasValue(1);
    }

    @Test void onlyAWeekIsRemembered() {
        var memory = PainMemory.none();
        for (var day = 0; day < 30; day++) {
            memory = memory.withDay(TODAY.plusDays(day), 1, RULE);
        }

        assertThat(memory.byDate().days()).hasSize(7);
    }

    private static int median7(PainMemory memory, LocalDate today) {
        var standing = Given.ENGINE.start(Profile.of(Given.START, USUAL)).with(memory);
        return RULE.median(standing, today);
    }

    /** A rating of 1 on each of these days before today. */
    private static PainMemory rated(int... daysAgo) {
        var memory = PainMemory.none();
        for (var days : daysAgo) {
            memory = memory.withDay(TODAY.minusDays(days), 1, RULE);
        }
        return memory;
    }
}
