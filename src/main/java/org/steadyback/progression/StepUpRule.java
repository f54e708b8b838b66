package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * R9, one step up: enough of the latest counted performances at a stage qualify, the very latest among them. When
 * several ladders are ready the lower phase goes first, then the one that has waited longest, then the ladder id.
 *
 * @param needed  good performances needed
 * @param window  out of so many latest counted ones, each of its own date
 * @param perDate steps up that one local date may bring, over all ladders
 */
public record StepUpRule(int needed, int window, int perDate) {

    boolean isReady(LadderStanding standing) {
        return good(standing) >= needed && latestIsGood(standing);
    }

    int good(LadderStanding standing) {
        return goodAmong(latest(standing));
    }

    private static int goodAmong(List<Performance> performances) {
        return (int) performances.stream().filter(Performance::isQualifying).count();
    }

    /** Good ones in a row that would be enough: each pushes the oldest out of the window. */
    int more(LadderStanding standing) {
        var latest = latest(standing);
        return IntStream.rangeClosed(1, needed)
                .filter(more -> more + goodAmong(latest.subList(
                        Math.clamp(latest.size() + more - (long) window, 0, latest.size()), latest.size())) >= needed)
                .findFirst().orElse(needed);
    }

    int left(Standing standing, LocalDate date) {
        return Math.max(0, perDate - standing.stepUpsOn(date));
    }

    Comparator<Ladder> turn(Standing standing) {
        return Comparator.comparing((Ladder ladder) -> ladder.stage(standing.on(ladder).stage()).phase())
                .thenComparing(ladder -> lastStepUp(standing.on(ladder)))
                .thenComparing(Ladder::id);
    }

    Decision.StepUp decide(OffsetDateTime at, Ladder ladder, LadderStanding standing) {
        var from = standing.stage();
        return new Decision.StepUp(at, ladder.id(), ladder.stage(from).id(), ladder.stage(from + 1).id(),
                Reason.of(RuleId.R9, "step-up").with("from", ladder, from).with("to", ladder, from + 1)
                        .with("good", good(standing)));
    }

    List<Criterion> criteria(Ladder ladder, LadderStanding standing) {
        var good = good(standing);
        var enough = Criterion.atLeast(Reason.of(RuleId.R9, "good-sessions")
                .with("stage", ladder, standing.stage()).with("have", good).with("need", needed)
                .with("window", window), good, needed);
        var latest = Criterion.atLeast(Reason.of(RuleId.R9, "latest-good")
                .with("stage", ladder, standing.stage()), latestIsGood(standing) ? 1 : 0, 1);
        return good == 0 ? List.of(enough) : List.of(enough, latest);
    }

    private boolean latestIsGood(LadderStanding standing) {
        var counted = standing.counted();
        return !counted.isEmpty() && counted.getLast().isQualifying();
    }

    private List<Performance> latest(LadderStanding standing) {
        var counted = standing.counted();
        return counted.subList(Math.max(0, counted.size() - window), counted.size());
    }

    private static Instant lastStepUp(LadderStanding standing) {
        return standing.steppedUpAt() == null ? Instant.MIN : standing.steppedUpAt();
    }
}
