package org.steadyback.progression;

/** R28, same again: where no other rule speaks, the stage stays and says how far it has come. */
public record HoldRule() {

    Reason reason(Ladder ladder, LadderStanding standing, Phase reached, StepUpRule stepUp) {
        if (standing.stage() == ladder.top()) {
            return Reason.of(RuleId.R28, "hold-top").with("stage", ladder, ladder.top());
        }
        var next = standing.stage() + 1;
        if (!ladder.stage(next).phase().isOpenIn(reached)) {
            return Reason.of(RuleId.R28, "hold-phase").with("stage", ladder, standing.stage())
                    .with("next", ladder, next).with("phase", ladder.stage(next).phase());
        }
        var good = stepUp.good(standing);
        return Reason.of(RuleId.R28, good == 0 ? "hold" : "hold-counting").with("stage", ladder, standing.stage())
                .with("next", ladder, next).with("good", good).with("left", stepUp.more(standing));
    }
}
