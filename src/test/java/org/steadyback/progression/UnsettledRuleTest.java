package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.PELVIC_TILT;
import static org.steadyback.progression.Given.SIDE_PLANK;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R11: one unsettled next day starts the window anew with a set less; two in a row take a stage back. */
@Tag("R11")
class UnsettledRuleTest {

    static final Duration UNTIL_MORNING = Duration.ofHours(13);

    @Test void onceClearsTheWindowAndKeepsTheStage() {
        var ann = planking().goodSessions(2, "front-plank");
        unsettled(ann, "front-plank");

        assertThat(ann.stageOf(FRONT_PLANK)).isEqualTo("P3");
        assertThat(ann.standing().on(FRONT_PLANK).performances()).isEmpty();
    }

    @Test void onceTakesASetFromTheNextSessionOnly() {
        var ann = planking();
        assertThat(ann.offer(FRONT_PLANK).dose().sets()).isEqualTo(3);

        unsettled(ann, "front-plank").comesTo("front-plank");
        assertThat(ann.offer(FRONT_PLANK).dose().sets()).isEqualTo(2);
        assertThat(ann.reason(FRONT_PLANK)).isEqualTo(Reason.of(RuleId.R11, "set-less").with("sets", 1));

        ann.trains(inFull("front-plank")).wakesWith(1).comesTo("front-plank");
        assertThat(ann.offer(FRONT_PLANK).dose().sets()).isEqualTo(3);
    }

    @Test void theSessionWithASetLessIsNeutral() {
        var ann = planking().trains(inFull("front-plank").butOneSet()).later(UNTIL_MORNING).rates(5)
                .comesTo("front-plank").trains(inFull("front-plank"));

        assertThat(ann.standing().on(FRONT_PLANK).performances()).extracting(Performance::quality)
                .containsExactly(Quality.UNRATED);
        assertThat(ann.standing().on(FRONT_PLANK).completed()).as("not a full P3").isEqualTo(2);
    }

    @Test void theLastSetStays() {
        var ann = unsettled(someone().reached(PELVIC_TILT, "T2"), "pelvic-tilt").comesTo("pelvic-tilt");

        assertThat(ann.offer(PELVIC_TILT).dose().sets()).isEqualTo(1);
    }

    @Test void otherLaddersKeepTheirSets() {
        var ann = unsettled(planking().reached(SIDE_PLANK, "S3"), "front-plank");

        assertThat(ann.offer(SIDE_PLANK).dose().sets()).isEqualTo(3);
    }

    @Test void twiceInARowGoesOneStageBack() {
        var ann = unsettled(unsettled(planking(), "front-plank"), "front-plank");

        assertThat(ann.decisions()).containsExactly(new Decision.StepBack(ann.now().toOffsetDateTime(), "front-plank",
                "P3", "P2", Reason.of(RuleId.R11, "unsettled").with("from", FRONT_PLANK, 3).with("to", FRONT_PLANK, 2)
                        .with("times", 2)));
        assertThat(ann.comesTo("front-plank").offer(FRONT_PLANK).dose().sets()).as("in full again").isEqualTo(3);
    }

    @Test void aSettledDayBetweenStartsTheCountAnew() {
        var ann = unsettled(unsettled(planking(), "front-plank").goodSession("front-plank"), "front-plank");

        assertThat(ann.changes()).isEmpty();
        assertThat(unsettled(ann, "front-plank").changes()).containsExactly("P3 > P2");
    }

    @Test void aDayNobodyRatedBetweenDoesNot() {
        var ann = unsettled(planking(), "front-plank").comesTo("front-plank").trainsFrom(null, inFull("front-plank"))
                .later(Duration.ofDays(2)).comesTo("front-plank");

        assertThat(unsettled(ann, "front-plank").changes()).containsExactly("P3 > P2");
    }

    @Test void aDayThatCannotBeComparedBetweenDoesNot() {
        var ann = unsettled(planking(), "front-plank").comesTo("front-plank").trainsFrom(null, inFull("front-plank"))
                .wakesWith(3);

        assertThat(unsettled(ann, "front-plank").changes()).containsExactly("P3 > P2");
    }

    @Test void afterAStepBackItTakesTwoMore() {
        var ann = unsettled(unsettled(unsettled(planking(), "front-plank"), "front-plank"), "front-plank");

        assertThat(ann.changes()).containsExactly("P3 > P2");
        assertThat(unsettled(ann, "front-plank").changes()).containsExactly("P3 > P2", "P2 > P1");
    }

    @Test void atTheFirstStageNothingIsDecided() {
        var ann = someone();
        for (var times = 0; times < 3; times++) {
            unsettled(ann, "hamstring");
        }

        assertThat(ann.decisions()).isEmpty();
        assertThat(ann.comesTo("hamstring").offer(HAMSTRING).dose().sets()).isEqualTo(2);
    }

    @Test void workAtAnotherStageThanTheCurrentOneIsNotHeldAgainstIt() {
        var ann = planking().rates(6).trains(inFull("front-plank")).wakesWith(5);

        assertThat(ann.standing().on(FRONT_PLANK).record().unsettled()).isZero();
    }

    /** Pain of 5 the morning after a session from 1, at that moment only: below 6, so that nothing else begins. */
    private static Story unsettled(Story story, String ladder) {
        return story.comesTo(ladder).trains(inFull(ladder)).later(UNTIL_MORNING).rates(5);
    }

    private static Story planking() {
        return someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P3").with(UnsettledRuleTest::longAgo);
    }

    /** The step up to P3 is not being watched any more (R14). */
    private static Standing longAgo(Standing standing) {
        return standing.with(FRONT_PLANK, here -> here.with(here.changes().unwatched()));
    }
}
