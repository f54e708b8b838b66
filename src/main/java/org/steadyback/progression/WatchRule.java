package org.steadyback.progression;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * R14, the watch after a step up: pain within so many hours of the first session at a new stage takes the step back and
 * begins an easy period without strength work. Pain is a rating taken at rest of {@code high}, or one that has risen by
 * {@code rise} from before that session to at least {@code noticeable}. Both periods end after their last moment.
 */
public record WatchRule(Duration lasts, int high, int rise, int noticeable, Duration easy) {

    boolean isOn(Changes.Watch watch, Instant now) {
        return watch != null && watch.since() != null && !now.isAfter(watch.since().plus(lasts));
    }

    boolean isTripped(Changes.Watch watch, int score, Instant now) {
        return isOn(watch, now) && (score >= high
                || watch.before() != null && score >= watch.before() + rise && score >= noticeable);
    }

    boolean isEasy(Instant easyUntil, Instant now) {
        return easyUntil != null && !now.isAfter(easyUntil);
    }

    Decision.StepBack decide(OffsetDateTime at, Ladder ladder, int from, int to, int score) {
        return new Decision.StepBack(at, ladder.id(), ladder.stage(from).id(), ladder.stage(to).id(),
                Reason.of(RuleId.R14, "undone").with("from", ladder, from).with("to", ladder, to).with("score", score));
    }

    Reason reason(Instant easyUntil) {
        return Reason.of(RuleId.R14, "easy").with("until", easyUntil);
    }

    Criterion criterion(Instant easyUntil) {
        return Criterion.absent(Reason.of(RuleId.R14, "easy-over").with("until", easyUntil), true);
    }
}
