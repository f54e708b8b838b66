package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.GLUTE_BRIDGE;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.PELVIC_TILT;
import static org.steadyback.progression.Given.RESISTANCE_STRETCH;
import static org.steadyback.progression.Given.SIDE_PLANK;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Quality.GOOD;
import static org.steadyback.progression.Quality.MISS;
import static org.steadyback.progression.Quality.UNRATED;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R7: in full, not stopped, and within the comfort that the kind of work allows. */
@Tag("R7")
class QualifyingRuleTest {

    final QualifyingRule rule = Given.SHEET.qualifying();

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "0, 2, GOOD", "0, 3, MISS",     // up to 2 it may rise as it will
        "2, 3, GOOD", "1, 3, MISS",     // beyond that, by one point
        "3, 4, GOOD", "2, 4, MISS",
        "4, 5, GOOD", "3, 5, MISS",
        "7, 5, GOOD", "5, 6, MISS", "6, 6, MISS" })
    void looseningWorkMayHurtUpToFive(int before, int during, Quality expected) {
        assertThat(judge(HAMSTRING, "X1", before, during)).isEqualTo(expected);
        assertThat(judge(PELVIC_TILT, "T2", before, during)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "0, 2, GOOD", "0, 3, MISS",
        "2, 3, GOOD", "1, 3, MISS",
        "3, 4, GOOD", "2, 4, MISS",
        "6, 4, GOOD", "4, 5, MISS", "5, 5, MISS" })
    void steadyingAndStrengtheningWorkMayHurtUpToFour(int before, int during, Quality expected) {
        assertThat(judge(PELVIC_TILT, "T3", before, during)).isEqualTo(expected);
        assertThat(judge(FRONT_PLANK, "P1", before, during)).isEqualTo(expected);
        assertThat(judge(FRONT_PLANK, "P8", before, during)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "0, 2, GOOD", "2, 3, MISS",     // a load may not raise it at all
        "3, 3, GOOD", "5, 3, GOOD",
        "4, 4, MISS" })
    void loadedWorkMayHurtUpToThreeAndNoMoreThanBefore(int before, int during, Quality expected) {
        assertThat(judge(FRONT_PLANK, "P9", before, during)).isEqualTo(expected);
        assertThat(judge(GLUTE_BRIDGE, "B11", before, during)).isEqualTo(expected);
    }

    @Test void aLadderMayHaveALimitOfItsOwn() {
        assertThat(judge(RESISTANCE_STRETCH, "Q1", 2, 2)).isEqualTo(GOOD);
        assertThat(judge(RESISTANCE_STRETCH, "Q1", 2, 3)).isEqualTo(MISS);
        assertThat(judge(FRONT_PLANK, "P6", 2, 3)).as("one without").isEqualTo(GOOD);
    }

    @Test void withoutARatingBeforeOnlyComfortOrTooMuchSaysAnything() {
        var at = HAMSTRING.stage(0);

        assertThat(rule.judge(HAMSTRING, at, at.dose(), inFull("hamstring").during(2).result(HAMSTRING, at), null))
                .isEqualTo(GOOD);
        assertThat(rule.judge(HAMSTRING, at, at.dose(), inFull("hamstring").during(3).result(HAMSTRING, at), null))
                .isEqualTo(UNRATED);
        assertThat(rule.judge(HAMSTRING, at, at.dose(), inFull("hamstring").during(6).result(HAMSTRING, at), null))
                .isEqualTo(MISS);
    }

    @Test void workStoppedForPainIsAMissHoweverLittleItHurt() {
        assertThat(judge(FRONT_PLANK, "P1", inFull("front-plank").during(0).stoppedForPain())).isEqualTo(MISS);
    }

    @Test void workThatIsNotFullIsAMiss() {
        assertThat(judge(FRONT_PLANK, "P1", inFull("front-plank").butOneSet())).isEqualTo(MISS);
        assertThat(judge(FRONT_PLANK, "P1", inFull("front-plank").cutShortFor(Skip.OTHER))).isEqualTo(MISS);
    }

    @ParameterizedTest @EnumSource(names = { "TIME", "EQUIPMENT" })
    void workCutShortByCircumstanceIsNeutral(Skip reason) {
        assertThat(judge(FRONT_PLANK, "P1", inFull("front-plank").cutShortFor(reason))).isEqualTo(UNRATED);
    }

    @Test void workThatHurtIsAMissEvenIfItWasCutShortByCircumstance() {
        assertThat(judge(FRONT_PLANK, "P1", inFull("front-plank").cutShortFor(Skip.TIME).during(5))).isEqualTo(MISS);
    }

    @Test void fullWorkIsFullWhateverTheReasonToStopThere() {
        var all = new ExerciseResult("front-plank", "P1", 1, false, Skip.TIME, null,
                inFull("front-plank").result(FRONT_PLANK, FRONT_PLANK.stage(1)).sets());

        assertThat(rule.judge(FRONT_PLANK, FRONT_PLANK.stage(1), FRONT_PLANK.stage(1).dose(), all, 1)).isEqualTo(GOOD);
    }

    @Test void fullWorkWithoutARatingIsNeutral() {
        assertThat(judge(FRONT_PLANK, "P1", inFull("front-plank").withoutRating())).isEqualTo(UNRATED);
    }

    @Test void workThatIsNotFullIsAMissWithoutARatingToo() {
        assertThat(judge(FRONT_PLANK, "P1", inFull("front-plank").withoutRating().butOneSet())).isEqualTo(MISS);
    }

    @Test void oneSideIsNotFull() {
        var sets = inFull("side-plank").result(SIDE_PLANK, SIDE_PLANK.stage(0)).sets();
        var leftOnly = sets.stream().filter(set -> set.side() == Side.LEFT).toList();
        var result = new ExerciseResult("side-plank", "S1", 1, false, null, null, leftOnly);

        assertThat(rule.judge(SIDE_PLANK, SIDE_PLANK.stage(0), SIDE_PLANK.stage(0).dose(), result, 1)).isEqualTo(MISS);
    }

    @Test void ofTwoOnOneDateAMissCountsAndTheNeutralDoesNot() {
        assertThat(GOOD.and(UNRATED)).isEqualTo(GOOD);
        assertThat(UNRATED.and(UNRATED)).isEqualTo(UNRATED);
        assertThat(UNRATED.and(MISS)).isEqualTo(MISS);
        assertThat(MISS.and(GOOD)).isEqualTo(MISS);
        assertThat(GOOD.and(GOOD)).isEqualTo(GOOD);
    }

    private Quality judge(Ladder ladder, String stage, int before, int during) {
        var at = ladder.stage(ladder.indexOf(stage).orElseThrow());
        return rule.judge(ladder, at, at.dose(), inFull(ladder.id()).during(during).result(ladder, at), before);
    }

    private Quality judge(Ladder ladder, String stage, Work work) {
        var at = ladder.stage(ladder.indexOf(stage).orElseThrow());
        return rule.judge(ladder, at, at.dose(), work.result(ladder, at), 1);
    }
}
