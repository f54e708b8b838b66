package org.steadyback.progression;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** One ladder as the diary tells of it: its stage by the decisions, and the work that was done as it was offered. */
final class LadderReading {

    private static final Duration NEXT_DAY_LASTS = Duration.ofHours(36);

    /** The latest work that was done as offered. */
    record OnPlan(OffsetDateTime at, LocalDate date, boolean loaded) {}

    /** One date's work at one stage, until a first rating of the next day has spoken. */
    private static final class Done {
        final int stage;
        final LocalDate date;
        OffsetDateTime at;
        Integer before;
        boolean good;
        boolean rated;

        Done(int stage, LocalDate date) {
            this.stage = stage;
            this.date = date;
        }
    }

    private final Ladder ladder;
    private final List<Done> open = new ArrayList<>();
    private final TreeSet<LocalDate> dates = new TreeSet<>();
    private TreeSet<LocalDate> good = new TreeSet<>();
    private TreeSet<LocalDate> earned = good;
    private OffsetDateTime changedAt;
    private OnPlan lastOnPlan;
    private int stage;
    private int completed = -1;
    private int fastBelow;
    private boolean wasFast;
    private int atFlare;
    private int atEntry;
    private boolean movedRightly = true;

    LadderReading(Ladder ladder, boolean isOlder) {
        this.ladder = ladder;
        this.stage = first(isOlder);
        this.atFlare = stage;
    }

    void worked(TrainingSession session, ExerciseResult result, LadderOffer offered) {
        var index = indexOf(offered.stage());
        lastOnPlan = new OnPlan(session.at(), session.date(), offered.stage().isLoaded());
        if (ladder.limits().datesPerWeek() != null) {
            dates.add(session.date());
            dates.headSet(session.date().minusDays(14)).clear();
        }
        var full = !result.stoppedForPain() && isFull(result, offered.stage().dose());
        if (full) {
            completed = Math.max(completed, index);
        }
        var isGood = full && offered.dose().equals(offered.stage().dose())
                && isComfortable(offered.stage(), result.painDuring(), session.painBefore());
        var done = open.stream().filter(one -> one.stage == index && one.date.equals(session.date())).findFirst();
        if (done.isPresent()) {
            done.get().good |= isGood;
            done.get().at = session.at();
            done.get().before = max(done.get().before, session.painBefore());
        } else if (isGood) {
            var one = new Done(index, session.date());
            one.good = true;
            one.at = session.at();
            one.before = session.painBefore();
            open.add(one);
        }
    }

    /** R8: the first rating in the window of the next day decides. */
    void rated(OffsetDateTime at, int score, BiConsumer<Phase, LocalDate> goodDate) {
        if (open.isEmpty()) {
            return;
        }
        for (var done : open) {
            if (isNextDay(done.at, at)) {
                done.rated = true;
                if (done.good && score <= 5 && (score < 3 || done.before != null && score < done.before + 2)) {
                    goodDate.accept(ladder.stage(done.stage).phase(), done.date);
                    if (done.stage == stage && (changedAt == null || !done.at.isBefore(changedAt))) {
                        good.add(done.date);
                    }
                }
            }
        }
        open.removeIf(done -> done.rated || Duration.between(done.at, at).toDays() > 3);
    }

    void beginEntry() {
        atEntry = stage;
        movedRightly = true;
    }

    void up(Decision.StepUp up) {
        wasFast = stage < fastBelow;
        movedRightly &= stage < ladder.stages().size() - 1 && is(stage, up.from()) && is(stage + 1, up.to());
        stage++;
        changed(up.at());
    }

    /** @param reached where the ladder stands in the end: stages with a raised load share one id */
    void back(Decision.StepBack back, int reached) {
        var rule = back.reason().rule();
        var to = reached < stage && is(reached, back.to()) ? reached : indexOf(back.to());
        to = to < stage ? to : -1;
        movedRightly &= to >= 0 && is(stage, back.from());
        stage = Math.max(0, to);
        completed = Math.min(completed, stage);
        fastBelow = rule == RuleId.R17 || rule == RuleId.R18 ? atEntry - 1 : fastBelow;
        changed(back.at());
    }

    private void changed(OffsetDateTime at) {
        changedAt = at;
        earned = good;
        good = new TreeSet<>();
    }

    void flareBegins() {
        atFlare = stage;
    }

    String id() {
        return ladder.id();
    }

    Ladder ladder() {
        return ladder;
    }

    int stage() {
        return stage;
    }

    int end() {
        return ladder.stages().size() - 1;
    }

    boolean isLoaded() {
        return ladder.stage(stage).isLoaded();
    }

    int atEntry() {
        return atEntry;
    }

    int atFlare() {
        return atFlare;
    }

    boolean movedRightly() {
        return movedRightly;
    }

    boolean wasFast() {
        return wasFast;
    }

    /** The dates of good and settled work at the stage that was left last. */
    Collection<LocalDate> earned() {
        return earned;
    }

    /** The highest stage done in full since the last step back below it. */
    int completedOr(int first) {
        return Math.max(first, completed);
    }

    OnPlan lastOnPlan() {
        return lastOnPlan;
    }

    /** Other dates of work as offered among the last seven. */
    int datesOfWeek(LocalDate today) {
        return dates.subSet(today.minusDays(6), today).size();
    }

    int first(boolean isOlder) {
        return ladder.stage(0).older() && !isOlder ? 1 : 0;
    }

    /** R18: the highest stage for somebody who comes back. */
    int afterBreak(int from, long days, int first) {
        if (days > 56) {
            return first;
        }
        if (days > 28) {
            var unloaded = ladder.stages().size() - 1;
            while (unloaded > 0 && ladder.stage(unloaded).isLoaded()) {
                unloaded--;
            }
            return Math.max(first, Math.min(from - 2, unloaded));
        }
        return days > 14 ? Math.max(first, from - 1) : from;
    }

    int indexOf(Stage wanted) {
        return ladder.stages().indexOf(wanted);
    }

    int indexOf(String id) {
        return ladder.indexOf(id).orElse(-1);
    }

    private boolean is(int index, String id) {
        return ladder.stage(index).id().equals(id);
    }

    private boolean isFull(ExerciseResult result, Dose dose) {
        return ladder.perSide() ? reached(result, dose, Side.LEFT) >= dose.sets() && reached(result, dose, Side.RIGHT) >= dose.sets()
                : result.sets().stream().filter(set -> reaches(set, dose)).count() >= dose.sets();
    }

    private static long reached(ExerciseResult result, Dose dose, Side side) {
        return result.sets().stream().filter(set -> set.side() == side && reaches(set, dose)).count();
    }

    private static boolean reaches(SetResult set, Dose dose) {
        var amount = dose.isHold() ? set.holdSeconds() : set.reps();
        return amount != null && amount >= dose.amount() && set.loadGrams() >= dose.loadGrams();
    }

    /** R7. */
    private boolean isComfortable(Stage of, Integer during, Integer before) {
        if (during == null || ladder.limits().painAtMost() != null && during > ladder.limits().painAtMost()) {
            return false;
        }
        if (before != null && during >= 3 && during - before >= 2) {
            return false;
        }
        if (during <= 2) {
            return true;
        }
        var cap = of.isLoaded() ? 3 : of.phase() == Phase.LOOSEN ? 5 : 4;
        return during <= cap && before != null && during - before <= (of.isLoaded() ? 0 : 1);
    }

    /** From 04:00 on the next date, by the clock of the rating, for 36 hours after the session or until noon. */
    private static boolean isNextDay(OffsetDateTime session, OffsetDateTime rating) {
        var nextDate = session.toLocalDate().plusDays(1);
        var clock = rating.toLocalDateTime();
        return !clock.isBefore(nextDate.atTime(LocalTime.of(4, 0))) && (!clock.isAfter(nextDate.atTime(LocalTime.NOON))
                || Duration.between(session, rating).compareTo(NEXT_DAY_LASTS) <= 0);
    }

    private static Integer max(Integer one, Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(Math.max(one, other));
    }
}
