package org.steadyback.ladders;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.ladders.Rung.Counted;
import org.steadyback.ladders.Rung.How;
import org.steadyback.programme.Exercise;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Wording;
import org.steadyback.progression.Performance;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Standing;
import org.steadyback.progression.Way;
import org.steadyback.routine.Ways;
import org.steadyback.web.Dates;

/** Builds a ladder rung by rung. */
@Singleton
class Rungs {

    private final CurrentAccount current;
    private final Progression engine;
    private final Programme programme;
    private final Wording wording;
    private final Locks locks;

    Rungs(CurrentAccount current, Progression engine, Programme programme, Wording wording, Locks locks) {
        this.current = current;
        this.engine = engine;
        this.programme = programme;
        this.wording = wording;
        this.locks = locks;
    }

    List<Rung> of(Climb climb, Standing standing) {
        var closed = engine.closedStages(standing, climb.ladder(), current.now());
        var ways = engine.waysUp(standing, climb.ladder(), current.now(), climb.to() - climb.firstClosed());
        var doing = new Ways(programme, standing, current.profile().choices);
        return climb.shown().stream().map(index -> {
            var above = index - climb.firstClosed();
            return rung(climb, index, doing, above < 0 ? null : locks.of(closed.get(above), way(ways, above), standing));
        }).toList();
    }

    /** What the step to the next stage looks at: work at the stage that was reached, oldest first. */
    List<Counted> counted(Climb climb, Standing standing) {
        return engine.latest(standing, climb.ladder(), current.now()).stream()
                .map(work -> new Counted(Dates.brief(work.date()), how(work))).toList();
    }

    private static How how(Performance work) {
        return work.isQualifying() ? How.GOOD : work.isAwaiting() ? How.WAITS : How.MISS;
    }

    private static Optional<Way> way(List<Way> ways, int above) {
        return above < ways.size() ? Optional.of(ways.get(above)) : Optional.empty();
    }

    private Rung rung(Climb climb, int index, Ways doing, Lock lock) {
        var stage = climb.stage(index);
        var isFirst = index == climb.from();
        var reach = climb.reach(index);
        var isNext = index == climb.firstClosed();
        return new Rung(stage.id(), wording.name(climb.sheet(), stage, current.viewer()),
                wording.dose(stage.dose(), climb.sheet().perSide(), current.viewer()),
                isFirst || stage.phase() != climb.stage(index - 1).phase() ? programme.phase(stage.phase()) : null,
                exercise(climb, index, doing), reach == Reach.HERE || isNext || reach == Reach.CLOSED
                        && !isFirst && !exercise(climb, index, doing).equals(exercise(climb, index - 1, doing)),
                reach, lock, isNext);
    }

    private static Exercise exercise(Climb climb, int index, Ways doing) {
        return doing.of(climb.sheet(), climb.sheet().stage(climb.stage(index).id()).orElseThrow());
    }
}
