package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.GLUTE_BRIDGE;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.SIT_TO_STAND;
import static org.steadyback.progression.Given.someoneLifting;
import static org.steadyback.progression.Units.KG;
import static org.steadyback.progression.Units.LB;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R21: loads rise by at most a tenth, in the plates there are, up to a cap. */
@Tag("R21")
class LoadRuleTest {

    final LoadRule rule = Given.SHEET.loads();

    @ParameterizedTest(name = "{0} g: {1} g")
    @CsvSource({
        "10000, 11000", "9900, 10400",      // a tenth, and rounded down
        "11300, 12300", "14900, 15900", "15000, 16500",
        "5000, 5500", "4900, 5400",         // by the smallest plate at least
        "1000, 1500" })
    void risesByATenthInHalfKilograms(int grams, int raised) {
        assertThat(rule.raised(grams, KG)).isEqualTo(raised);
    }

    @Test void risesByAPoundAtLeastForWhoeverHasPounds() {
        assertThat(LB.fromGrams(rule.raised(pounds(5), LB))).isEqualByComparingTo("6");
    }

    @ParameterizedTest(name = "{0} lb: {1} lb")
    @CsvSource({ "25, 27", "20, 22", "19, 20", "11, 12" })
    void risesByATenthInPounds(int from, int to) {
        assertThat(LB.fromGrams(rule.raised(pounds(from), LB))).isEqualByComparingTo(new BigDecimal(to));
    }

    @ParameterizedTest(name = "{0} g: {1} g")
    @CsvSource({ "10000, 8000", "11300, 9000", "12300, 9500", "5000, 4000", "1000, 500", "500, 500", "300, 300" })
    void aLighterLoadIsTwentyPercentLessInHalfKilograms(int grams, int lighter) {
        assertThat(rule.lighter(grams, 20, KG)).isEqualTo(lighter);
    }

    @Test void aLighterLoadIsInPoundsForWhoeverHasPounds() {
        assertThat(LB.fromGrams(rule.lighter(pounds(33), 20, LB))).isEqualByComparingTo("26");
    }

    @Test void twentyFivePoundsAreThePlateOfTheProgramme() {
        assertThat(pounds(25)).isEqualTo(11_300);
        assertThat(LB.fromGrams(11_300)).isEqualByComparingTo("25");
    }

    // What comes after the top stage

    @Test void aPlankGoesOnForFortyFiveSecondsUpToTwentyKilograms() {
        var raises = raises(FRONT_PLANK, KG);

        assertThat(raises).extracting(Stage::id).containsOnly("P13");
        assertThat(raises).extracting(stage -> stage.dose().amount()).containsOnly(45);
        assertThat(raises).extracting(stage -> stage.dose().loadGrams())
                .containsExactly(12_300, 13_300, 14_300, 15_300, 16_800, 18_300, 19_800);
    }

    @Test void aBridgeGoesOnUpToFortyKilograms() {
        var loads = raises(GLUTE_BRIDGE, KG).stream().map(stage -> stage.dose().loadGrams()).toList();

        assertThat(loads).startsWith(5_500, 6_000).isSorted();
        assertThat(loads.getLast()).isLessThanOrEqualTo(40_000);
        assertThat(rule.raised(loads.getLast(), KG)).isGreaterThan(40_000);
    }

    @Test void theCapItselfIsAllowed() {
        var ladder = new Ladder("lift", Kind.STRENGTH, false, 1, false, Ladder.Limits.NONE,
                new Ladder.Raise(45, 5_500), List.of(new Stage("L1", Phase.LOAD, new Dose(3, Measure.HOLD, 30, 5_000, 60))));

        assertThat(raises(ladder, KG)).extracting(stage -> stage.dose().loadGrams()).containsExactly(5_500);
    }

    @Test void aRaiseIsOtherwiseTheTopStage() {
        var top = FRONT_PLANK.stages().getLast();
        var raised = raises(FRONT_PLANK, KG).getFirst();

        assertThat(raised).isEqualTo(new Stage("P13", top.phase(), top.dose().withAmount(45).withLoad(12_300),
                top.ways(), false, false));
    }

    @Test void aLadderWithoutARaiseEndsWhereItEnds() {
        assertThat(rule.withRaises(HAMSTRING, KG)).isSameAs(HAMSTRING);
        assertThat(rule.withRaises(SIT_TO_STAND, KG)).isSameAs(SIT_TO_STAND);
    }

    @Test void theStepIsARaiseOfTheLoad() {
        var ann = someoneLifting().reached(FRONT_PLANK, "P13").goodSessions(3, "front-plank");

        assertThat(ann.changes()).containsExactly("P13 > P13");
        assertThat(ann.decisions().getFirst().reason()).isEqualTo(Reason.of(RuleId.R21, "load-raised")
                .with("from", FRONT_PLANK, 13).withLoad("load", 12_300).with("good", 3));
        assertThat(ann.comesTo("front-plank").offer(FRONT_PLANK).dose())
                .isEqualTo(new Dose(3, Measure.HOLD, 45, 12_300, 75));
    }

    @Test void workWithTheEarlierLoadIsNotFull() {
        var ann = someoneLifting().reached(FRONT_PLANK, "P13").goodSessions(3, "front-plank").comesTo("front-plank");
        var before = Work.inFull("front-plank").result(FRONT_PLANK, FRONT_PLANK.stages().getLast());

        var turn = Given.ENGINE.after(ann.standing(),
                new TrainingSession(ann.now().toOffsetDateTime(), 1, null, List.of(before)));

        assertThat(turn.standing().on(FRONT_PLANK).performances()).last().extracting(Performance::quality)
                .isEqualTo(Quality.MISS);
    }

    @Test void whoeverWeighsInPoundsGetsPounds() {
        var ann = someoneLifting().withProfile(Given.lifter().weighingIn(LB)).reached(Phase.LOAD)
                .reached(FRONT_PLANK, "P13").goodSessions(3, "front-plank").comesTo("front-plank");

        assertThat(LB.fromGrams(ann.offer(FRONT_PLANK).dose().loadGrams())).isEqualByComparingTo("27");
    }

    @Test void everyRaiseOfWhoeverHasPoundsIsOfWholePounds() {
        assertThat(raises(FRONT_PLANK, LB)).extracting(stage -> LB.fromGrams(stage.dose().loadGrams()).doubleValue())
                .containsExactly(27.0, 29.0, 31.0, 34.0, 37.0, 40.0, 44.0);
    }

    @ParameterizedTest(name = "{0} lb: {1} lb")
    @CsvSource({ "25, 20", "30, 24", "20, 16", "27, 21", "5, 4", "1, 1" })
    void aLighterLoadIsOfWholePoundsToo(int from, int lighter) {
        assertThat(LB.fromGrams(rule.lighter(pounds(from), 20, LB))).isEqualByComparingTo(new BigDecimal(lighter));
    }

    private List<Stage> raises(Ladder ladder, Units units) {
        var raised = rule.withRaises(ladder, units).stages();
        return raised.subList(ladder.stages().size(), raised.size());
    }

    private static int pounds(int pounds) {
        return LB.toGrams(new BigDecimal(pounds));
    }
}
