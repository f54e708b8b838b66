package org.steadyback.progression;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the rules say of a life when the whole diary is read each time: slow, and without any memory to get wrong. */
record SlowReading(Life life) {

    private static final Duration DAY = Duration.ofHours(24);

    /** I1: the moment of a step and the last one of each guard it is under, unless another entry comes first. */
    Stream<Instant> guarded(int step) {
        var now = life.steps().get(step).entry().instant();
        return life.within(DAY, step).filter(Life.Step::isHigh).map(high -> high.entry().instant().plus(DAY))
                .flatMap(end -> Stream.of(now, end)).filter(moment -> !moment.isAfter(life.nextAfter(step)));
    }

    /** I1: the highest stage done in full as offered, no higher than where the ladder has since stepped back to. */
    int doneInFull(String ladder, int until) {
        var known = Given.LADDERS.find(ladder).orElseThrow();
        var highest = 0;
        for (var step : life.steps().subList(0, until + 1)) {
            highest = Math.max(highest, step.onPlan(known).filter(result -> isFull(known, result))
                    .mapToInt(result -> index(known, result.stage())).max().orElse(0));
            highest = Math.min(highest, step.decisions(Decision.StepBack.class).stream()
                    .filter(back -> back.ladder().equals(ladder)).mapToInt(back -> index(known, back.to())).min()
                    .orElse(highest));
        }
        return highest;
    }

    /** I6: dates of good work at the stage that is left, since the ladder last changed. */
    Collection<LocalDate> earned(Decision.StepUp up, int until) {
        var ladder = Given.LADDERS.find(up.ladder()).orElseThrow();
        var lastChange = IntStream.range(0, until).filter(i -> changes(life.steps().get(i), up.ladder())).max();
        var dates = new TreeSet<LocalDate>();
        for (var i = lastChange.orElse(-1) + 1; i <= until; i++) {
            var step = life.steps().get(i);
            if (isRatedTheNextDay(i, until) && step.onPlan(ladder)
                    .anyMatch(result -> result.stage().equals(up.from()) && isGood(ladder, result))) {
                dates.add(step.entry().date());
            }
        }
        return dates;
    }

    /** R22, R23: dates of good work of a phase among the last so many days. */
    Collection<LocalDate> goodDates(Phase phase, int days, int until) {
        var first = life.steps().get(until).entry().date().minusDays(days - 1L);
        var dates = new TreeSet<LocalDate>();
        for (var i = 0; i <= until; i++) {
            var step = life.steps().get(i);
            if (!step.entry().date().isBefore(first) && isRatedTheNextDay(i, until)
                    && Given.LADDERS.all().stream().anyMatch(ladder -> step.onPlan(ladder)
                            .anyMatch(result -> stage(ladder, result).phase() == phase && isGood(ladder, result)))) {
                dates.add(step.entry().date());
            }
        }
        return dates;
    }

    private boolean isRatedTheNextDay(int session, int until) {
        var at = life.steps().get(session).entry().at();
        return life.steps().subList(session + 1, until + 1).stream().filter(step -> isNextDay(at, step.entry().at()))
                .flatMap(Life.Step::restingRating).anyMatch(score -> score <= 5);
    }

    /** From 04:00 on the next date, by the clock of the rating, for 36 hours after the session or until noon. */
    private static boolean isNextDay(OffsetDateTime session, OffsetDateTime rating) {
        var nextDate = session.toLocalDate().plusDays(1);
        var clock = rating.toLocalDateTime();
        return !clock.isBefore(nextDate.atTime(4, 0)) && (!clock.isAfter(nextDate.atTime(12, 0))
                || Duration.between(session, rating).compareTo(Duration.ofHours(36)) <= 0);
    }

    private static boolean isGood(Ladder ladder, ExerciseResult result) {
        return isFull(ladder, result) && result.painDuring() != null && result.painDuring() <= 5;
    }

    private static boolean isFull(Ladder ladder, ExerciseResult result) {
        return !result.stoppedForPain() && stage(ladder, result).dose().isReachedBy(result.sets(), ladder.perSide());
    }

    private static boolean changes(Life.Step step, String ladder) {
        return step.turn().decisions().stream().anyMatch(decision -> switch (decision) {
            case Decision.OfStage change -> change.ladder().equals(ladder);
            default -> false;
        });
    }

    private static Stage stage(Ladder ladder, ExerciseResult result) {
        return ladder.stage(index(ladder, result.stage()));
    }

    private static int index(Ladder ladder, String stage) {
        return ladder.indexOf(stage).orElseThrow();
    }
}
