package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.GLUTE_BRIDGE;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;
import static org.steadyback.progression.Given.someoneLifting;
import static org.steadyback.progression.Mode.FLARE;
import static org.steadyback.progression.RatingKind.DAILY;
import static org.steadyback.progression.RatingKind.MORNING;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R17: two calmer days end a flare-up; work goes on lower, and climbs back faster. */
@Tag("R17")
class FlareEndRuleTest {

    final FlareEndRule rule = Given.SHEET.flareEnd();

    @Test void whatWasDoneInFullStaysSoUpToTheStageOfNow() {
        var ann = someone().reached(Given.HAMSTRING, "X3").trains(Given.inFull("hamstring")).later(Duration.ofHours(1))
                .isInjured().day(2).rates(DAILY, 1).day(3).at("20:00").rates(DAILY, 1);
        assertThat(ann.isInFlare()).isFalse();

        assertThat(ann.standing().on(Given.HAMSTRING).completed()).isEqualTo(Given.HAMSTRING.indexOf("X2").orElseThrow());
        assertThat(ann.stageOf(Given.HAMSTRING)).isEqualTo("X2");
    }

    @Test void whatWouldEndItIsSaidWhileItIsOn() {
        var ann = hurt().day(2).rates(DAILY, 1);
        assertThat(Given.ENGINE.wayOutOfFlare(ann.standing(), ann.now()).orElseThrow().criterion().reason())
                .isEqualTo(Reason.of(RuleId.R17, "calm-days").with("have", 1).with("need", 2).with("limit", 3));

        assertThat(Given.ENGINE.wayOutOfFlare(someone().standing(), ann.now())).isEmpty();
    }

    // The way out

    @Test void todayAndYesterdayAreShownForWhatTheyAre() {
        assertThat(days(hurt())).containsExactly("1 Mar null TOO_EARLY", "2 Mar null TOO_EARLY");
        assertThat(days(hurt().rates(DAILY, 2))).containsExactly("1 Mar null TOO_EARLY", "2 Mar 2 TOO_EARLY");
        assertThat(days(hurt().day(2).rates(DAILY, 4).day(3))).containsExactly("3 Mar 4 SORE", "4 Mar null UNRATED");
        assertThat(days(hurt().day(2).rates(DAILY, 3).day(3).rates(1))).containsExactly("3 Mar 3 CALM", "4 Mar null UNRATED");
        assertThat(days(someone().saysFlare().day(2).rates(DAILY, 3).day(3).rates(MORNING, 0)))
                .containsExactly("3 Mar 3 CALM", "4 Mar 0 CALM");
    }

    @ParameterizedTest(name = "began at {0}, looked at on day {1} at {2}: {3}")
    @CsvSource({
        "18:00, 1, 18:00, 2026-03-04T18:00", "00:30, 1, 12:00, 2026-03-04T00:30", "23:59, 1, 23:59, 2026-03-04T23:59",
        "09:00, 2, 07:00, 2026-03-04T09:00", "09:00, 3, 08:00, 2026-03-05T00:00", "09:00, 3, 20:00, 2026-03-05T00:00" })
    void theSoonestEndNeedsTwoDaysThatCanStillBeCalm(String began, int day, String looked, String soonest) {
        var ann = someone().at(began).isInjured().day(day).at(looked);

        assertThat(wayOut(ann).soonest().toLocalDateTime()).isEqualTo(soonest);
    }

    @Test void aSoreDayPutsItOff() {
        assertThat(wayOut(hurt().day(2).rates(DAILY, 2).day(3).at("08:00").rates(MORNING, 4)).soonest().toLocalDate())
                .as("today cannot be calm any more").isEqualTo("2026-03-06");
        assertThat(wayOut(hurt().day(2).rates(DAILY, 4).day(3).at("08:00")).soonest().toLocalDate())
                .as("yesterday was not").isEqualTo("2026-03-05");
    }

    @Test @Tag("R5") void theGuardPutsItOff() {
        assertThat(wayOut(hurt().day(2).rates(DAILY, 1).at("20:00").rates(6).day(3).at("08:00")).soonest().toLocalDateTime())
                .isEqualTo("2026-03-04T20:00:01");
    }

    @Test void whatCanEndAtOnceSaysNow() {
        var ann = someone().saysFlare().day(2).rates(DAILY, 1).day(3).at("20:00").rates(DAILY, 1);

        assertThat(wayOut(ann).soonest()).isEqualTo(ann.now());
        assertThat(wayOut(ann).isCalm()).isTrue();
        assertThat(ann.saysOver().isInFlare()).isFalse();
    }

    /** Lives on calmly, hour by hour: it is over with the first entry that is not before the moment it was promised for. */
    @ParameterizedTest(name = "{0} days in, at {1}, rated {2}")
    @CsvSource({ "1, 18:30, 6", "1, 23:30, 2", "2, 00:30, 6", "2, 12:00, 2", "2, 20:30, 5", "3, 08:00, 2", "3, 19:30, 5",
        "4, 12:00, 7", "5, 03:00, 4", "9, 21:00, 3" })
    void itEndsWhenItWasPromised(int day, String time, int score) {
        for (var kind : RatingKind.values()) {
            for (var selfHeld : List.of(true, false)) {
                var ann = selfHeld ? someone().saysFlare() : hurt();
                ann.day(day).at(time).rates(kind, score);
                var promised = ann.isInFlare() ? wayOut(ann).soonest() : ann.now();
                while (ann.isInFlare()) {
                    ann.later(Duration.ofMinutes(30)).saysOver().rates(MORNING, 1);
                }
                assertThat(Duration.between(promised, ann.now())).as(kind + " " + selfHeld)
                        .isBetween(Duration.ZERO, Duration.ofMinutes(30));
            }
        }
    }

    @Test void whereItWouldGoOnIsSaidWhileItIsOn() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P5").reached(HAMSTRING, "X3").isInjured().day(3).rates(DAILY, 6);
        var before = ann.standing();

        var over = Given.ENGINE.whatIf(ann.standing(), ann.now()).flareOver();

        assertThat(over.decisions()).extracting(decision -> decision.reason().key())
                .containsExactlyInAnyOrder("over", "restart", "restart");
        assertThat(over.standing().on(FRONT_PLANK).stage()).isEqualTo(FRONT_PLANK.indexOf("P4").orElseThrow());
        assertThat(over.standing().flares().isOn()).isFalse();
        assertThat(ann.standing()).as("nothing of it is kept").isEqualTo(before);
        assertThat(Given.ENGINE.whatIf(someone().standing(), ann.now()).flareOver().decisions()).as("none is on").isEmpty();
    }

    // When it ends

    @Test void twoCalmDatesAfterTheFirstOneEndIt() {
        var ann = hurt().day(2).rates(DAILY, 3);
        assertThat(ann.isInFlare()).isTrue();

        assertThat(ann.day(3).rates(DAILY, 3).isInFlare()).isFalse();
        assertThat(ann.told()).containsExactly("R15 injury", "R17 over");
        assertThat(ann.decisions().getLast()).isEqualTo(new Decision.ModeLeft(ann.now().toOffsetDateTime(), FLARE,
                Reason.of(RuleId.R17, "over").with("days", 2)));
    }

    @Test void notBeforeFortyEightHours() {
        var ann = hurt().day(2).rates(DAILY, 1).day(3).at("17:59:59").rates(MORNING, 1);
        assertThat(ann.isInFlare()).isTrue();

        assertThat(ann.at("18:00").rates(1).isInFlare()).isFalse();
    }

    @Test void theFirstDateIsNotOneOfTheTwo() {
        var late = someone().at("00:30").isInjured().at("20:00").rates(DAILY, 1).day(2).rates(DAILY, 1);
        assertThat(Given.SHEET.flareEnd().calmDays(late.standing(), Given.SHEET.usual(), late.today())).isEqualTo(1);

        assertThat(hurt().rates(DAILY, 1).day(3).at("20:00").rates(DAILY, 1).isInFlare()).as("day 2 has no rating")
                .isTrue();
    }

    @Test void todayAndYesterdayBothNeedARating() {
        assertThat(hurt().day(2).rates(DAILY, 1).day(4).rates(DAILY, 1).isInFlare()).isTrue();
        assertThat(hurt().day(2).rates(DAILY, 1).day(3).at("20:00").rates(1).isInFlare()).as("of a moment only")
                .isTrue();
    }

    @ParameterizedTest(name = "usual {0}: calm up to {1}")
    @CsvSource({ "0, 3", "2, 3", "3, 4", "4, 5", "5, 5", "9, 5" })
    void calmIsOneAboveUsualButNeverBelowThreeNorAboveFive(int usual, int limit) {
        assertThat(someone().withUsualPain(usual).isInjured().day(2).rates(DAILY, limit).day(3).rates(DAILY, limit)
                .isInFlare()).isFalse();
        assertThat(someone().withUsualPain(usual).isInjured().day(2).rates(DAILY, limit + 1).day(3)
                .rates(DAILY, limit).isInFlare()).as("yesterday").isTrue();
        assertThat(someone().withUsualPain(usual).isInjured().day(2).rates(DAILY, limit).day(3)
                .rates(DAILY, limit + 1).isInFlare()).as("today").isTrue();
    }

    /** In the morning, so that the guard is over as well. */
    @Test void sixIsNeverCalmHoweverUsual() {
        var ann = someone().withUsualPain(9).isInjured().day(2).at("08:00").rates(MORNING, 6).day(3).at("18:00");

        assertThat(ann.rates(DAILY, 5).isInFlare()).isTrue();
    }

    @Test @Tag("R5") void notUnderTheGuard() {
        var ann = hurt().day(2).rates(DAILY, 1).at("20:00").rates(6).day(3).at("20:00").rates(DAILY, 1);
        assertThat(ann.isInFlare()).isTrue();

        assertThat(ann.at("20:00:01").rates(1).isInFlare()).isFalse();
    }

    @Test void whatThePersonHasCalledLastsUntilThePersonCallsItOver() {
        var ann = someone().saysFlare().day(2).rates(DAILY, 1).day(3).rates(DAILY, 1);
        assertThat(ann.isInFlare()).isTrue();

        assertThat(ann.saysOver().isInFlare()).isFalse();
    }

    @Test void callingItOverNeedsTheSameCalm() {
        var ann = someone().saysFlare().day(2).rates(DAILY, 4).day(3).rates(DAILY, 1).saysOver();
        assertThat(ann.isInFlare()).isTrue();

        assertThat(ann.day(4).rates(DAILY, 1).isInFlare()).as("called over before").isFalse();
    }

    @Test void saysHowFarItIs() {
        var held = someone().saysFlare();
        var calmer = hurt().day(2).rates(DAILY, 1);

        assertThat(criterion(held)).isEqualTo(new Criterion(Reason.of(RuleId.R17, "say-over").with("have", 0)
                .with("need", 2).with("limit", 3), false, 0, 1));
        assertThat(criterion(calmer)).isEqualTo(new Criterion(Reason.of(RuleId.R17, "calm-days").with("have", 1)
                .with("need", 2).with("limit", 3), false, 0, 1));
        assertThat(criterion(calmer.day(3))).as("yesterday").extracting(each -> each.reason().facts().get("have"))
                .isEqualTo(new Fact.Count(1));
    }

    // Where it goes on

    @ParameterizedTest(name = "{0} after {1} days: {2}")
    @CsvSource({
        "P5, 7, P4", "P5, 8, P3", "P5, 21, P3", "P5, 22, P1",
        "P1, 2, P1", "P2, 8, P1",                       // nothing below the first
        "P12, 7, P7", "P9, 21, P6", "P12, 22, P1" })    // without its load first
    void strengthGoesBackByHowLongItLasted(String from, long days, String to) {
        assertThat(rule.backTo(FRONT_PLANK, FRONT_PLANK.indexOf(from).orElseThrow(), 1, days))
                .isEqualTo(FRONT_PLANK.indexOf(to).orElseThrow());
    }

    @ParameterizedTest(name = "{0} after {1} days: {2}")
    @CsvSource({ "X4, 2, X3", "X4, 30, X3", "X1, 2, X1" })
    void lightWorkGoesOneStageBackHoweverLongItLasted(String from, long days, String to) {
        assertThat(rule.backTo(HAMSTRING, HAMSTRING.indexOf(from).orElseThrow(), 0, days))
                .isEqualTo(HAMSTRING.indexOf(to).orElseThrow());
    }

    @Test void aWeekIsCountedFromTheFirstDateToTheLast() {
        var week = flareUntil(8);
        var longer = flareUntil(9);

        assertThat(week.stageOf(FRONT_PLANK)).as("seven days").isEqualTo("P4");
        assertThat(longer.stageOf(FRONT_PLANK)).as("eight days").isEqualTo("P3");
        assertThat(week.decisions()).contains(new Decision.StepBack(week.now().toOffsetDateTime(), "front-plank", "P5",
                "P4", Reason.of(RuleId.R17, "restart").with("from", FRONT_PLANK, 5).with("to", FRONT_PLANK, 4)));
    }

    @Test void theWindowStartsAnewEvenWhereTheStageStays() {
        var ann = someone().goodSessions(2, "hamstring");
        assertThat(ann.standing().on(HAMSTRING).counted()).hasSize(2);

        ann.isInjured().day(4).at("18:00").rates(DAILY, 1).day(5).rates(DAILY, 1);

        assertThat(ann.standing().flares().isOn()).isFalse();
        assertThat(ann.standing().on(HAMSTRING).counted()).isEmpty();
    }

    @Test void loadsCloseAndMustBeEarnedAgain() {
        var ann = someoneLifting().reached(FRONT_PLANK, "P10").reached(GLUTE_BRIDGE, "B9").isInjured()
                .day(2).rates(DAILY, 1).day(3).rates(DAILY, 1);

        assertThat(ann.standing().phase()).isEqualTo(Phase.STRENGTHEN);
        assertThat(ann.stageOf(FRONT_PLANK)).isEqualTo("P7");
        assertThat(ann.stageOf(GLUTE_BRIDGE)).isEqualTo("B7");
        assertThat(ann.decisions()).contains(new Decision.PhaseClosed(ann.now().toOffsetDateTime(), Phase.LOAD,
                Reason.of(RuleId.R17, "phase-closed").with("phase", Phase.LOAD)));
    }

    @Test void otherPhasesStayOpen() {
        var ann = someoneIn(Phase.STRENGTHEN).isInjured().day(2).rates(DAILY, 1).day(3).rates(DAILY, 1);

        assertThat(ann.standing().phase()).isEqualTo(Phase.STRENGTHEN);
        assertThat(ann.told()).doesNotContain("R17 phase-closed");
    }

    /** From P5 back to P3: two of three lead to P4, but P5 itself takes three of four again. */
    @Test @Tag("R9") void twoGoodOnesOfThreeAreEnoughUntilOneBelowTheFormerStage() {
        var ann = flareUntil(9).answers();

        assertThat(ann.goodSessions(2, "front-plank").stageOf(FRONT_PLANK)).isEqualTo("P4");
        assertThat(ann.goodSessions(2, "front-plank").stageOf(FRONT_PLANK)).isEqualTo("P4");
        assertThat(ann.goodSession("front-plank").stageOf(FRONT_PLANK)).isEqualTo("P5");
    }

    @Test void aFlareThatIsOverIsRemembered() {
        var ann = hurt().day(2).rates(DAILY, 1).day(3).rates(DAILY, 1);

        assertThat(ann.standing().flares().endedOn()).isEqualTo(ann.today());
        assertThat(ann.standing().flares().starts()).containsExactly(ann.today().minusDays(2));
    }

    @Test @Tag("I13") void aStepBackInTheFlareIsNotMadeGoodByItsEnd() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P5").isInjured()
                .later(Duration.ofHours(1)).trains(inFull("front-plank").stoppedForPain())
                .day(3).rates(DAILY, 1).day(4).rates(DAILY, 1);

        assertThat(ann.changes()).containsExactly("P5 > P4", "P4 > P3");
    }

    private static Criterion criterion(Story story) {
        return story.closedStages(HAMSTRING).getFirst().criteria().stream()
                .filter(criterion -> criterion.reason().rule() == RuleId.R17).findFirst().orElseThrow();
    }

    private static WayOut wayOut(Story story) {
        return Given.ENGINE.wayOutOfFlare(story.standing(), story.now()).orElseThrow();
    }

    /** As "3 Mar 4 SORE". */
    private static List<String> days(Story story) {
        return wayOut(story).days().stream().map(day -> day.date().getDayOfMonth() + " Mar " + day.rated() + " "
                + day.counts()).toList();
    }

    private static Story hurt() {
        return someone().isInjured();
    }

    /** From day 1, with a last session that day; strength stood at P5. */
    private static Story flareUntil(int day) {
        return someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P5").isInjured()
                .day(day - 1).rates(DAILY, 1).day(day).rates(DAILY, 1);
    }
}
