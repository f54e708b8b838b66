package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.NextDay.PENDING;
import static org.steadyback.progression.NextDay.SETTLED;
import static org.steadyback.progression.NextDay.UNSETTLED;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R8: the first rating at rest on the next day says whether the back took the work well. */
@Tag("R8")
class NextDayRuleTest {

    final NextDayRule rule = Given.SHEET.nextDay();

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "5, 5, SETTLED", "5, 6, UNSETTLED",     // above 5 is never settled
        "9, 5, SETTLED", "9, 6, UNSETTLED",
        "0, 2, SETTLED", "0, 3, UNSETTLED",     // a rise of 2 must also reach 3
        "1, 2, SETTLED", "1, 3, UNSETTLED",
        "2, 3, SETTLED", "2, 4, UNSETTLED",     // a rise of 1 is noise
        "3, 4, SETTLED", "3, 5, UNSETTLED" })
    void isSettledUpToFiveUnlessItRoseByTwoToAtLeastThree(int before, int nextDay, NextDay expected) {
        assertThat(rule.judge(nextDay, before)).isEqualTo(expected);
    }

    @Test void theWindowOpensAtFourOnTheNextDate() {
        var evening = performed("2026-03-02T18:00+01:00");
        assertThat(rule.isAwaited(evening, moment("2026-03-03T03:59:59+01:00"))).isFalse();
        assertThat(rule.isAwaited(evening, moment("2026-03-03T04:00+01:00"))).isTrue();
        var night = performed("2026-03-02T00:30+01:00");
        assertThat(rule.isAwaited(night, moment("2026-03-02T23:00+01:00"))).isFalse();
        assertThat(rule.isAwaited(night, moment("2026-03-03T04:00+01:00"))).isTrue();
    }

    @Test void theWindowClosesThirtySixHoursAfterTheSession() {
        var evening = performed("2026-03-02T18:00+01:00");
        assertThat(rule.isAwaited(evening, moment("2026-03-04T06:00+01:00"))).isTrue();
        assertThat(rule.isAwaited(evening, moment("2026-03-04T06:00:01+01:00"))).isFalse();
        assertThat(rule.isOver(evening, moment("2026-03-04T06:00+01:00"))).isFalse();
        assertThat(rule.isOver(evening, moment("2026-03-04T06:00:01+01:00"))).isTrue();
    }

    @Test void theWindowLastsUntilNoonOfTheNextDateAtLeast() {
        var shortOne = new NextDayRule(5, 2, 3, LocalTime.of(4, 0), Duration.ofHours(1), rule.atLeastUntil());
        var evening = performed("2026-03-02T18:00+01:00");

        assertThat(shortOne.isAwaited(evening, moment("2026-03-03T12:00+01:00"))).isTrue();
        assertThat(shortOne.isAwaited(evening, moment("2026-03-03T12:00:01+01:00"))).isFalse();
    }

    @Test void aRatingBeforeFourIsStillTheEvening() {
        assertThat(nextDay(trained().day(2).at("03:59").rates(1))).isEqualTo(PENDING);
        assertThat(nextDay(trained().day(2).at("04:00").rates(1))).isEqualTo(SETTLED);
    }

    @Test void theLastMomentOfTheWindowCounts() {
        assertThat(nextDay(trained().day(3).at("06:00").rates(1))).isEqualTo(SETTLED);
        assertThat(trained().day(3).at("06:00:01").rates(1).standing().on(HAMSTRING).counted()).isEmpty();
    }

    @ParameterizedTest @EnumSource(RatingKind.class)
    void aRatingOfAnyKindAnswers(RatingKind kind) {
        assertThat(nextDay(trained().day(2).at("09:00").rates(kind, 1))).isEqualTo(SETTLED);
    }

    @Test void theRatingBeforeTheNextSessionAnswers() {
        assertThat(nextDay(trained().day(2).trainsFrom(4, inFull("knee-to-chest")))).isEqualTo(UNSETTLED);
    }

    @Test void theRatingAfterTheNextSessionAnswersIfThereWasNoneBefore() {
        assertThat(nextDay(trained().day(2).trainsFromTo(null, 4, inFull("knee-to-chest")))).isEqualTo(UNSETTLED);
        assertThat(nextDay(trained().day(2).trainsFromTo(1, 4, inFull("knee-to-chest")))).isEqualTo(SETTLED);
    }

    @Test void aRatingDuringAnExerciseDoesNotAnswer() {
        var ann = trained().day(2).trainsFromTo(null, null, inFull("knee-to-chest").during(5));

        assertThat(nextDay(ann)).isEqualTo(PENDING);
    }

    @Test void onlyTheFirstRatingAnswers() {
        assertThat(nextDay(trained().day(2).at("07:00").rates(4).at("08:00").rates(0))).isEqualTo(UNSETTLED);
        assertThat(nextDay(trained().day(2).at("07:00").rates(0).at("08:00").rates(4))).isEqualTo(SETTLED);
    }

    @Test void withoutARatingBeforeOnlyACalmDayOrABadOneSaysAnything() {
        assertThat(rule.judge(2, null)).isEqualTo(SETTLED);
        assertThat(rule.judge(3, null)).isEqualTo(NextDay.UNKNOWN);
        assertThat(rule.judge(5, null)).isEqualTo(NextDay.UNKNOWN);
        assertThat(rule.judge(6, null)).isEqualTo(UNSETTLED);
    }

    @Test void twoSessionsOfADateAreJudgedTogetherFromTheLowerRatingBefore() {
        var twice = someone().at("08:00").trainsFrom(1, inFull("hamstring"))
                .at("18:00").trainsFrom(4, inFull("hamstring"));

        assertThat(nextDay(twice.wakesWith(3))).isEqualTo(UNSETTLED);
    }

    @Test void oneRatingCanAnswerForTwoDates() {
        var ann = trained().day(2).trainsFrom(null, inFull("hamstring")).day(3).at("05:00").rates(1);

        assertThat(ann.standing().on(HAMSTRING).performances()).extracting(Performance::nextDay)
                .containsExactly(SETTLED, SETTLED);
    }

    @Test void isAskedForFromFourUntilItIsAnswered() {
        var ann = trained();

        assertThat(asks(ann.day(2).at("03:59"))).isFalse();
        assertThat(asks(ann.day(2).at("04:00"))).isTrue();
        assertThat(asks(ann.day(2).at("07:00").rates(1))).isFalse();
    }

    @Test void isNoLongerAskedForWhenTheWindowHasPassed() {
        assertThat(asks(trained().day(3).at("06:00"))).isTrue();
        assertThat(asks(trained().day(3).at("06:00:01"))).isFalse();
    }

    /** 29 March 2026: at 02:00 the clocks of Berlin went forward to 03:00. Day 27 is the evening before. */
    @Test void fourIsWhatTheClockShowsOnTheMorningOfTheRating() {
        var ann = someone().day(27).trains(inFull("hamstring"));

        assertThat(nextDay(ann.day(28).at("04:00").rates(1))).isEqualTo(SETTLED);
    }

    private static Performance performed(String at) {
        var end = moment(at);
        return new Performance(0, end.toLocalDate(), end.toInstant(), 1, Quality.GOOD, PENDING);
    }

    private static OffsetDateTime moment(String at) {
        return OffsetDateTime.parse(at);
    }

    private static Story trained() {
        return someone().trainsFrom(1, inFull("hamstring"));
    }

    private static boolean asks(Story story) {
        return Given.ENGINE.awaitsNextDay(story.standing(), story.now());
    }

    /** Work whose next day was unsettled is gone from the record, but counted (R11). */
    private static NextDay nextDay(Story story) {
        var record = story.standing().on(HAMSTRING).record();
        return record.unsettled() > 0 ? UNSETTLED : record.performances().getFirst().nextDay();
    }
}
