package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R13: pain that rises by 2 to between 3 and 5 ends the exercise for the day, and is a miss. */
@Tag("R13")
class NewPainRuleTest {

    final NewPainRule rule = Given.SHEET.newPain();

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "0, 2, false", "0, 3, true", "1, 3, true",      // from 3 on
        "2, 3, false", "2, 4, true", "3, 4, false",     // by 2
        "0, 5, true", "3, 5, true", "4, 5, false",      // up to 5
        "0, 6, false", "4, 6, false" })                 // that is red
    void isARiseOfTwoToBetweenThreeAndFive(int before, int during, boolean expected) {
        assertThat(rule.isNew(hurting(during), before)).isEqualTo(expected);
    }

    @Test void cannotBeToldWithoutBothRatings() {
        assertThat(rule.isNew(hurting(4), null)).isFalse();
        assertThat(rule.isNew(hurting(null), 1)).isFalse();
    }

    @Test void endsTheExerciseForTheDay() {
        var ann = someone().at("08:00").trainsFrom(1, inFull("hamstring").during(3));

        assertThat(ann.at("23:59:59").offer(HAMSTRING).status()).isEqualTo(Status.RESTING);
        assertThat(ann.reason(HAMSTRING)).isEqualTo(Reason.of(RuleId.R13, "ended-today"));
        assertThat(ann.day(2).at("00:00").offer(HAMSTRING).status()).isEqualTo(Status.OFFERED);
    }

    @Test void leavesTheStageAndOtherExercises() {
        var ann = someone().reached(HAMSTRING, "X3").trainsFrom(1, inFull("hamstring").during(5), inFull("piriformis"));

        assertThat(ann.stageOf(HAMSTRING)).isEqualTo("X3");
        assertThat(ann.offer(Given.PIRIFORMIS).status()).isEqualTo(Status.OFFERED);
    }

    @Test void isAMiss() {
        assertThat(someone().trainsFrom(1, inFull("hamstring").during(3)).standing().on(HAMSTRING).performances())
                .extracting(Performance::quality).containsExactly(Quality.MISS);
        assertThat(someone().trainsFrom(2, inFull("hamstring").during(3)).standing().on(HAMSTRING).performances())
                .extracting(Performance::quality).containsExactly(Quality.GOOD);
    }

    @Test void endsWorkOffThePlanToo() {
        var ann = someone().at("08:00").trainsFrom(1, inFull("hamstring").at("X5").during(4));

        assertThat(ann.reason(HAMSTRING).rule()).isEqualTo(RuleId.R13);
    }

    @Test @Tag("R10") void stoppingForItIsRed() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P3")
                .trainsFrom(1, inFull("front-plank").during(4).stoppedForPain());

        assertThat(ann.told()).containsExactly("R10 stopped");
    }

    private static ExerciseResult hurting(Integer during) {
        var work = during == null ? inFull("front-plank").withoutRating() : inFull("front-plank").during(during);
        return work.result(FRONT_PLANK, FRONT_PLANK.stage(1));
    }
}
