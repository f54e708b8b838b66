package org.steadyback.progression;

/** R28, same again: where no other rule speaks, the stage stays and says how far it has come. */
public record HoldRule() {

    Reason reason(Ladder ladder, LadderStanding here, int top, Phase reached, StepUpRule stepUp) {
        if (here.stage() >= top) {
            return Reason.of(RuleId.R28, "hold-top").with("stage", ladder, here.stage());
        }
        var next = here.stage() + 1;
        if (!ladder.stage(next).phase().isOpenIn(reached)) {
            return Reason.of(RuleId.R28, "hold-phase").with("stage", ladder, here.stage())
                    .with("next", ladder, next).with("phase", ladder.stage(next).phase());
        }
        var good = stepUp.good(here);
        return Reason.of(RuleId.R28, good == 0 ? "hold" : "hold-counting").with("stage", ladder, here.stage())
                .with("next", ladder, next).with("good", good).with("left", stepUp.more(here));
    }
}
