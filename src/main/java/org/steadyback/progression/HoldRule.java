package org.steadyback.progression;

/** R28, same again: where no other rule speaks, the stage stays and says how far it has come. */
public record HoldRule() {

    Reason reason(Ladder ladder, LadderStanding standing, StepUpRule stepUp) {
        var good = stepUp.good(standing);
        var reason = Reason.of(RuleId.R28, good == 0 ? "hold" : "hold-counting")
                .with("stage", ladder, standing.stage()).with("good", good)
                .with("left", Math.max(1, stepUp.needed() - good));
        return standing.stage() == ladder.top() ? Reason.of(RuleId.R28, "hold-top").with("stage", ladder, ladder.top())
                : reason.with("next", ladder, standing.stage() + 1);
    }
}
