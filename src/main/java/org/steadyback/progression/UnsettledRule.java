package org.steadyback.progression;

import java.time.OffsetDateTime;

/**
 * R11, unsettled: after one next day that was not settled the window starts anew and the ladder's next session has a set
 * less; after so many in a row the ladder goes one stage back.
 */
public record UnsettledRule(int times, int fewerSets) {

    boolean isTooOften(TrackRecord record) {
        return record.unsettled() >= times;
    }

    Dose eased(Dose dose) {
        return dose.withFewerSets(fewerSets);
    }

    Reason easedBecause() {
        return Reason.of(RuleId.R11, "set-less").with("sets", fewerSets);
    }

    Decision.StepBack decide(OffsetDateTime at, Ladder ladder, int from, int to) {
        return new Decision.StepBack(at, ladder.id(), ladder.stage(from).id(), ladder.stage(to).id(),
                Reason.of(RuleId.R11, "unsettled").with("from", ladder, from).with("to", ladder, to)
                        .with("times", times));
    }
}
