package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.ENGINE;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.SIDE_PLANK;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.progression.WhatIf.Outcome;

/** What a rating or a session would do, without being logged. */
class WhatIfTest {

    @ParameterizedTest(name = "{0} tomorrow")
    @CsvSource({"1, R9", "5,", "6, R15"})
    @Tag("R9") void tomorrowsRatingDecidesWhatTheThirdGoodSessionBrings(int score, RuleId rule) {
        var ann = someone().withUsualPain(4).reached(Phase.STEADY).goodSessions(2, "front-plank").comesTo("front-plank")
                .trains(inFull("front-plank"));
        var before = ann.standing();

        var turn = whatIf(ann).tomorrowRated(score);

        assertThat(turn.decisions()).extracting(decision -> decision.reason().rule()).isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(ann.standing()).as("nothing of it is kept").isEqualTo(before);
    }

    @Test void tomorrowIsTheMorningOfTheNextDate() {
        var ann = someone().at("23:50").trains(inFull("hamstring"));

        assertThat(whatIf(ann).tomorrowRated(1).standing().on(HAMSTRING).performances())
                .extracting(Performance::nextDay).containsExactly(NextDay.SETTLED);
    }

    @Test @Tag("R10") void theNextSessionStoppedGoesOneBack() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P3");

        assertThat(next(ann, new Outcome.Stopped()).decisions()).containsExactly(new Decision.StepBack(
                ann.now().toOffsetDateTime(), "front-plank", "P3", "P2", Reason.of(RuleId.R10, "stopped")
                        .with("from", FRONT_PLANK, 3).with("to", FRONT_PLANK, 2)));
        assertThat(next(ann, new Outcome.Hurting(6)).decisions()).extracting(decision -> decision.reason().rule())
                .containsExactly(RuleId.R10);
        assertThat(next(ann, new Outcome.Hurting(2)).decisions()).isEmpty();
        assertThat(next(ann, new Outcome.InFull()).standing().on(FRONT_PLANK).performances())
                .extracting(Performance::quality).containsExactly(Quality.GOOD);
    }

    @Test @Tag("R19") void whatRestsIsDoneWhenItComesAgain() {
        var ann = someoneIn(Phase.STEADY).trains(inFull("front-plank"));

        assertThat(next(ann, new Outcome.InFull()).standing().on(FRONT_PLANK).lastWork().at())
                .isEqualTo(ann.offer(FRONT_PLANK).until().toInstant());
    }

    @Test void whatDoesNotComeHasNoAnswer() {
        var ann = someone();

        assertThat(whatIf(ann).nextSession(FRONT_PLANK, new Outcome.InFull())).as("of a closed phase").isEmpty();
        assertThat(whatIf(ann.answers(Sign.CHEST_PAIN)).nextSession(HAMSTRING, new Outcome.InFull())).isEmpty();
    }

    @Test void bothSidesAreDone() {
        var ann = someoneIn(Phase.STEADY);

        assertThat(whatIf(ann).nextSession(SIDE_PLANK, new Outcome.InFull()).orElseThrow().standing().on(SIDE_PLANK)
                .completed()).isEqualTo(SIDE_PLANK.indexOf("S1").orElseThrow());
    }

    private static Turn next(Story ann, Outcome outcome) {
        return whatIf(ann).nextSession(FRONT_PLANK, outcome).orElseThrow();
    }

    private static WhatIf whatIf(Story ann) {
        return ENGINE.whatIf(ann.standing(), ann.now());
    }
}
