package org.steadyback.progression;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days to come if all goes well: calm mornings, every session in full, the safety questions answered when asked. Only
 * what leads to a goal is trained, since everything else would only compete with it.
 */
final class BestCase {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int HORIZON_DAYS = 500;
    /** Above this an honest log is long anyway, and looking for entries to spare takes too long. */
    private static final int SHORT_LOG = 24;

    private final Progression engine;
    private final Standing from;
    private final ZonedDateTime start;
    private final List<Entry> log = new ArrayList<>();
    private Standing standing;
    private ZonedDateTime now;

    BestCase(Progression engine, Standing from, ZonedDateTime start) {
        this.engine = engine;
        this.from = from;
        this.start = start;
        this.standing = from;
        this.now = start;
    }

    /** The ways to goals that lie on one path, in order; shorter than the goals where the rest cannot be reached by training. */
    List<Way> to(List<? extends Goal> goals) {
        var ways = new ArrayList<Way>();
        var horizon = start.plusDays(HORIZON_DAYS);
        for (var goal : goals) {
            while (opens(goal).isEmpty() && now.isBefore(horizon) && isPossible(goal)) {
                liveOneDay(goal);
            }
            var opens = opens(goal);
            if (opens.isEmpty()) {
                return ways;
            }
            ways.add(shortest(goal, new Way(opens.get().toLocalDate(), log)));
        }
        return ways;
    }

    private Optional<ZonedDateTime> opens(Goal goal) {
        return goal.opens(engine, standing, now);
    }

    /** Nothing that is logged lifts a lock, brings equipment or changes what the person has chosen. */
    private boolean isPossible(Goal goal) {
        var profile = standing.profile();
        if (standing.safety().isLocked()) {
            return false;
        }
        return switch (goal) {
            case Goal.OfStage stage -> !profile.leavesOut(stage.ladder().id())
                    && standing.allows(stage.ladder().stage(stage.stage()))
                    && isPossible(new Goal.OfPhase(stage.ladder().stage(stage.stage()).phase()));
            case Goal.OfPhase phase -> engine.rules().gates().stream()
                    .filter(gate -> !gate.opens().isOpenIn(standing.phase()) && gate.opens().isOpenIn(phase.phase()))
                    .allMatch(gate -> gate.canBeEarned(engine, standing));
        };
    }

    private void liveOneDay(Goal goal) {
        if (standing.flares().isOn() && standing.flares().current().selfHeld()) {
            write(new FlareCall(now.toOffsetDateTime(), FlareCall.Call.OVER));
        }
        if (engine.screeningDue(standing, now.toLocalDate()) != null) {
            write(new SafetyCheck(now.toOffsetDateTime(), Set.of()));
        }
        write(Hypothetical.morning(now, Hypothetical.CALM));
        if (opens(goal).isEmpty()) {
            trainToday(goal);
        }
        if (opens(goal).isEmpty()) {
            comeTo(now.toLocalDate().plusDays(1).atTime(MORNING).atZone(now.getZone()));
        }
    }

    private void trainToday(Goal goal) {
        var needed = new Needed(engine, standing, now.toLocalDate()).ladders(goal);
        var evening = now.with(EVENING);
        var session = evening.isAfter(now) ? evening : now;
        for (var ladder : needed) {
            var allowed = new Precedence(engine, standing, session).of(ladder);
            if (allowed.status() == Status.RESTING && allowed.until().toLocalDate().equals(session.toLocalDate())) {
                session = allowed.until();
            }
        }
        var precedence = new Precedence(engine, standing, session);
        var results = needed.stream().map(precedence::of).filter(allowed -> allowed.status().isOpen())
                .map(Hypothetical::inFull).toList();
        if (!results.isEmpty()) {
            comeTo(session);
            write(Hypothetical.session(now, results));
        }
    }

    private void comeTo(ZonedDateTime moment) {
        if (moment.isAfter(now)) {
            now = moment;
        }
    }

    private void write(Entry entry) {
        log.add(entry);
        standing = engine.after(standing, entry).standing();
    }

    /** Leaves out whatever can be left out without the goal coming later; it may come sooner, with a light week less (R20). */
    private Way shortest(Goal goal, Way way) {
        if (way.log().size() > SHORT_LOG) {
            return way;
        }
        var kept = new ArrayList<>(way.log());
        // What was needed beside an entry that is gone by now may be spared in its turn.
        while (spares(goal, way, kept)) {}
        return new Way(opens(goal, kept).map(ZonedDateTime::toLocalDate).orElse(way.soonest()), kept);
    }

    private boolean spares(Goal goal, Way way, List<Entry> kept) {
        var before = kept.size();
        for (var i = kept.size() - 1; i >= 0; i--) {
            var spared = kept.remove(i);
            if (opens(goal, kept).filter(opens -> !opens.toLocalDate().isAfter(way.soonest())).isEmpty()) {
                kept.add(i, spared);
            }
        }
        return kept.size() < before;
    }

    /** After these entries alone. */
    private Optional<ZonedDateTime> opens(Goal goal, List<Entry> entries) {
        var then = from;
        for (var entry : entries) {
            then = engine.after(then, entry).standing();
        }
        var last = entries.isEmpty() ? start : entries.getLast().at().atZoneSameInstant(start.getZone());
        return goal.opens(engine, then, last);
    }
}
