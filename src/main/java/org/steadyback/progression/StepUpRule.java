package org.steadyback.progression;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * R9, one step up: enough of the latest counted performances at a stage qualify, the very latest among them. When
 * several ladders are ready the lower phase goes first, then the one that has waited longest, then the ladder id.
 *
 * @param usual     good performances needed, of the latest
 * @param fast      the same on the way back up after a flare-up or a break (R17, R18)
 * @param perDate   steps up that one local date may bring, over all ladders
 * @param loadedGap between two steps onto loaded stages, over all ladders; the last moment is still inside it
 */
public record StepUpRule(Window usual, Window fast, int perDate, Duration loadedGap) {

    /** @param needed good ones, @param of so many latest counted ones, each of its own date */
    public record Window(int needed, int of) {

        private List<Performance> latest(List<Performance> counted) {
            return counted.subList(Math.max(0, counted.size() - of), counted.size());
        }
    }

    Window window(LadderStanding here) {
        return here.isFast() ? fast : usual;
    }

    boolean isReady(LadderStanding here) {
        if (here.performances().size() < Math.min(usual.needed, fast.needed)) {
            return false;
        }
        var counted = here.counted();
        return !counted.isEmpty() && counted.getLast().isQualifying()
                && good(window(here).latest(counted)) >= window(here).needed;
    }

    int good(LadderStanding here) {
        return good(looked(here));
    }

    /** The latest counted ones, as many as the window is wide. */
    List<Performance> looked(LadderStanding here) {
        return window(here).latest(here.counted());
    }

    private static int good(List<Performance> performances) {
        var good = 0;
        for (var performance : performances) {
            if (performance.isQualifying()) {
                good++;
            }
        }
        return good;
    }

    /** Good ones in a row that would be enough: each pushes the oldest out of the window. */
    int more(LadderStanding here) {
        var window = window(here);
        var latest = window.latest(here.counted());
        for (var more = 1; more < window.needed; more++) {
            var stays = latest.subList(Math.clamp(latest.size() + more - (long) window.of, 0, latest.size()),
                    latest.size());
            if (more + good(stays) >= window.needed) {
                return more;
            }
        }
        return window.needed;
    }

    int left(StepUps stepUps, LocalDate date) {
        return Math.max(0, perDate - stepUps.on(date));
    }

    boolean mayLoad(StepUps stepUps, Instant now) {
        return stepUps.loaded() == null || now.isAfter(stepUps.loaded().plus(loadedGap));
    }

    /** Whether a ladder's own pace allows another step (walking: one a week). */
    boolean isInPace(Ladder ladder, LadderStanding here, OffsetDateTime now) {
        var days = ladder.limits().daysBetweenSteps();
        return days == 0 || here.changes().upAt() == null
                || !now.toInstant().isBefore(here.changes().upAt().plus(Duration.ofDays(days)));
    }

    Criterion pace(Ladder ladder, LadderStanding here) {
        var days = ladder.limits().daysBetweenSteps();
        return Criterion.absent(Reason.of(RuleId.R9, "pace").with("ladder", ladder).with("days", days)
                .with("until", here.changes().upAt().plus(Duration.ofDays(days))), true);
    }

    /** On a date that has brought as many steps as it may; another ladder's time comes on the next. */
    Criterion full(StepUps stepUps, LocalDate date) {
        return Criterion.atMost(Reason.of(RuleId.R9, "date-full").with("steps", perDate).with("from", date.plusDays(1)),
                stepUps.on(date), perDate - 1);
    }

    /** Behind others that are ready too. @param ahead how many, of which {@code left} may still step up on this date */
    Criterion turn(int ahead, int left) {
        return Criterion.atMost(Reason.of(RuleId.R9, "turn").with("ahead", ahead).with("steps", perDate), ahead, left - 1);
    }

    Criterion loadPace(StepUps stepUps) {
        return Criterion.absent(Reason.of(RuleId.R9, "load-pace").with("until", stepUps.loaded().plus(loadedGap)), true);
    }

    Comparator<Ladder> turn(Standing standing) {
        return Comparator.comparing((Ladder ladder) -> ladder.stage(standing.on(ladder).stage()).phase())
                .thenComparing(ladder -> lastStepUp(standing.on(ladder)))
                .thenComparing(Ladder::id);
    }

    Decision.StepUp decide(OffsetDateTime at, Ladder ladder, LadderStanding here) {
        var from = ladder.stage(here.stage());
        var to = ladder.stage(here.stage() + 1);
        return new Decision.StepUp(at, ladder.id(), from.id(), to.id(), from.id().equals(to.id())
                ? Reason.of(RuleId.R21, "load-raised").with("from", ladder, here.stage())
                        .withLoad("load", to.dose().loadGrams()).with("good", good(here))
                : Reason.of(RuleId.R9, "step-up").with("from", ladder, here.stage())
                        .with("to", ladder, here.stage() + 1).with("good", good(here)));
    }

    List<Criterion> criteria(Ladder ladder, LadderStanding here) {
        var window = window(here);
        var good = good(here);
        var enough = Criterion.atLeast(Reason.of(RuleId.R9, "good-sessions")
                .with("stage", ladder, here.stage()).with("have", good).with("need", window.needed)
                .with("window", window.of), good, window.needed);
        var counted = here.counted();
        return good == 0 ? List.of(enough) : List.of(enough, Criterion.present(Reason.of(RuleId.R9, "latest-good")
                .with("stage", ladder, here.stage()), counted.getLast().isQualifying()));
    }

    Reason waiting(Ladder ladder, LadderStanding here) {
        return Reason.of(RuleId.R9, "waiting").with("next", ladder, here.stage() + 1);
    }

    private static Instant lastStepUp(LadderStanding here) {
        return here.changes().upAt() == null ? Instant.MIN : here.changes().upAt();
    }
}
