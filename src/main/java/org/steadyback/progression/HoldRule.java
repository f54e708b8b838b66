package org.steadyback.progression;

/** R28, same again: where no other rule speaks, the stage stays and says how far it has come. */
public record HoldRule() {

    Reason reason(Ladder ladder, LadderStanding standing, StepUpRule stepUp) {
        if (standing.stage() == ladder.top()) {
            return Reason.of(RuleId.R28, "hold-top").with("stage", ladder, ladder.top());
        }
        var good = stepUp.good(standing);
        return Reason.of(RuleId.R28, good == 0 ? "hold" : "hold-counting")
                .with("stage", ladder, standing.stage()).with("next", ladder, standing.stage() + 1)
                .with("good", good).with("left", Math.max(1, stepUp.needed() - good));
    }
}
