package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Mode.FLARE;
import static org.steadyback.progression.Mode.NORMAL;
import static org.steadyback.progression.RatingKind.DAILY;
import static org.steadyback.progression.RatingKind.MORNING;
import static org.steadyback.progression.RatingKind.NOW;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R15: how a flare-up begins. */
@Tag("R15")
class FlareStartRuleTest {

    // F1

    @ParameterizedTest @EnumSource(RatingKind.class)
    void sevenAtRestIsOneWhateverIsUsual(RatingKind kind) {
        assertThat(someone().withUsualPain(9).rates(kind, 7).mode()).isEqualTo(FLARE);
        assertThat(someone().withUsualPain(9).rates(kind, 6).mode()).isEqualTo(NORMAL);
    }

    @Test void sevenBeforeOrAfterASessionIsOneAndDuringAnExerciseIsNot() {
        assertThat(someone().trainsFrom(7).mode()).isEqualTo(FLARE);
        assertThat(someone().trainsFromTo(1, 7).mode()).isEqualTo(FLARE);
        assertThat(someone().trains(inFull("hamstring").during(7)).told()).noneMatch(told -> told.startsWith("R15"));
    }

    // F2

    @ParameterizedTest @EnumSource(names = { "MORNING", "DAILY" })
    void sixIsOneWhenTwoAboveUsual(RatingKind kind) {
        assertThat(someone().withUsualPain(4).rates(kind, 6).mode()).isEqualTo(FLARE);
        assertThat(someone().withUsualPain(5).rates(kind, 6).mode()).isEqualTo(NORMAL);
    }

    @Test void sixAtAMomentIsNone() {
        assertThat(someone().rates(NOW, 6).mode()).isEqualTo(NORMAL);
        assertThat(someone().trainsFromTo(6, 6).mode()).isEqualTo(NORMAL);
    }

    // F3

    @Test void fiveTwoAboveUsualIsOneTheSecondDateRunning() {
        var ann = someone().withUsualPain(3).rates(MORNING, 5);
        assertThat(ann.mode()).isEqualTo(NORMAL);

        assertThat(ann.day(2).rates(DAILY, 5).mode()).isEqualTo(FLARE);
    }

    @Test void fiveTwiceOnOneDateIsNone() {
        assertThat(someone().withUsualPain(3).rates(MORNING, 5).rates(DAILY, 5).mode()).isEqualTo(NORMAL);
    }

    @Test void fiveWithADateBetweenIsNone() {
        assertThat(someone().withUsualPain(3).rates(DAILY, 5).day(3).rates(DAILY, 5).mode()).isEqualTo(NORMAL);
    }

    @Test void fourTwiceIsNone() {
        assertThat(someone().withUsualPain(0).rates(DAILY, 4).day(2).rates(DAILY, 5).mode()).isEqualTo(NORMAL);
        assertThat(someone().withUsualPain(0).rates(DAILY, 5).day(2).rates(DAILY, 4).mode()).isEqualTo(NORMAL);
    }

    @Test void fiveOneAboveUsualIsNone() {
        assertThat(someone().withUsualPain(4).rates(DAILY, 5).day(2).rates(DAILY, 5).mode()).isEqualTo(NORMAL);
    }

    @Test void fiveAtAMomentDoesNotCount() {
        assertThat(someone().rates(DAILY, 5).day(2).rates(NOW, 5).mode()).isEqualTo(NORMAL);
    }

    // F4 and F5

    @Test void whoeverSaysSoHasOne() {
        var ann = someone().saysFlare();

        assertThat(ann.mode()).isEqualTo(FLARE);
        assertThat(ann.standing().flares().current().selfHeld()).isTrue();
    }

    @Test void aNewInjuryIsOne() {
        var ann = someone().isInjured();

        assertThat(ann.mode()).isEqualTo(FLARE);
        assertThat(ann.standing().flares().current().selfHeld()).isFalse();
    }

    @Test void sayingSoInOneHoldsItAndIsToldOnce() {
        var ann = someone().rates(7).saysFlare();

        assertThat(ann.standing().flares().current().selfHeld()).isTrue();
        assertThat(ann.told()).containsExactly("R15 severe");
    }

    @Test void anotherCauseDoesNotBeginItAnew() {
        var ann = someone().saysFlare().day(3).rates(8).isInjured();

        assertThat(ann.standing().flares().current().from()).isEqualTo("2026-03-02");
        assertThat(ann.standing().flares().current().selfHeld()).isTrue();
        assertThat(ann.standing().flares().starts()).hasSize(1);
    }

    @Test void sayingItIsOverWithoutOneChangesNothing() {
        assertThat(someone().saysOver().decisions()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "severe", "risen", "risen-twice", "called", "injury" })
    void theDecisionSaysWhy(String key) {
        var ann = someone();
        var reason = Reason.of(RuleId.R15, key);
        var told = switch (key) {
            case "severe" -> ann.rates(7);
            case "risen" -> ann.rates(MORNING, 6);
            case "risen-twice" -> ann.rates(DAILY, 5).day(2).rates(DAILY, 5);
            case "called" -> ann.saysFlare();
            default -> ann.isInjured();
        };

        assertThat(told.decisions()).containsExactly(new Decision.ModeEntered(ann.now().toOffsetDateTime(), FLARE,
                switch (key) {
                    case "severe" -> reason.with("score", 7);
                    case "risen" -> reason.with("score", 6).with("usual", 2);
                    case "risen-twice" -> reason.with("score", 5).with("usual", 2);
                    default -> reason;
                }));
    }

    // What is usual (C1)

    @Test void usualIsTheLowerMedianOfTheDailyRatingsOnceThereAreThree() {
        var two = someone().withUsualPain(5).rates(DAILY, 1).day(2).rates(DAILY, 1);
        assertThat(two.day(3).rates(MORNING, 6).mode()).as("two: the usual pain of the start").isEqualTo(NORMAL);

        assertThat(two.rates(DAILY, 4).day(4).at("23:00").rates(MORNING, 6).mode()).isEqualTo(FLARE);
    }

    @Test void usualIsOfTheFourteenDaysBeforeToday() {
        assertThat(ratedOn(1, 2, 3).day(15).rates(MORNING, 6).mode()).as("three left").isEqualTo(FLARE);
        assertThat(ratedOn(1, 2, 3).day(16).rates(MORNING, 6).mode()).as("two left").isEqualTo(NORMAL);
    }

    @Test void morningsAndMomentsSayNothingOfIt() {
        var ann = someone().withUsualPain(5);
        for (var day = 1; day <= 3; day++) {
            ann.day(day).rates(MORNING, 1).rates(NOW, 1);
        }

        assertThat(ann.day(4).rates(MORNING, 6).mode()).isEqualTo(NORMAL);
    }

    @Test void ofTwoDailyRatingsTheLowerOneIsUsual() {
        var ann = someone().withUsualPain(9);
        for (var day = 1; day <= 3; day++) {
            ann.day(day).rates(DAILY, 5).rates(DAILY, 4);
        }

        assertThat(ann.day(4).rates(MORNING, 6).mode()).isEqualTo(FLARE);
    }

    @Test void datesOfAFlareUpAreNotUsual() {
        var ann = ratedOn(1, 2).day(3).rates(DAILY, 1).saysFlare().day(4).rates(DAILY, 1).day(5).rates(DAILY, 1);

        assertThat(ann.standing().pain().daily().days()).extracting(ScoresByDate.Day::date).containsExactly(
                Given.START.plusDays(1), Given.START.plusDays(2));
    }

    /** Usual pain of the start is 5, of these days 1. */
    private static Story ratedOn(int... days) {
        var ann = someone().withUsualPain(5);
        for (var day : days) {
            ann.day(day).rates(DAILY, 1);
        }
        return ann;
    }
}
