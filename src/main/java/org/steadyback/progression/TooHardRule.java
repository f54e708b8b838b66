package org.steadyback.progression;

import java.time.OffsetDateTime;

/**
 * R12, too hard without pain: less than so many percent of the prescribed work, so many counted times running, takes the
 * ladder one stage back. What was cut short for time or equipment says nothing.
 */
public record TooHardRule(int percent, int times) {

    boolean isTooShort(Ladder ladder, Dose asked, ExerciseResult result) {
        return !result.isCutShortByCircumstance() && asked.percentDone(result.sets(), ladder.perSide()) < percent;
    }

    boolean isTooOften(TrackRecord record) {
        return record.tooShort() >= times;
    }

    Decision.StepBack decide(OffsetDateTime at, Ladder ladder, int from, int to) {
        return new Decision.StepBack(at, ladder.id(), ladder.stage(from).id(), ladder.stage(to).id(),
                Reason.of(RuleId.R12, "too-hard").with("from", ladder, from).with("to", ladder, to)
                        .with("times", times).with("percent", percent));
    }
}
