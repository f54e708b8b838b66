package org.steadyback.today;

import java.util.List;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.programme.PhaseSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Wording;
import org.steadyback.programme.Wording.Condition;
import org.steadyback.progression.ClosedStage;
import org.steadyback.progression.Criterion;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Standing;
import org.steadyback.routine.Ways;

/** What opens next, with what would open it: the nearest stage of the routine, and the phase after this one. */
@Singleton
class Unlocks {

    /** @param conditions all that it waits for */
    record NextPhase(PhaseSheet phase, List<Condition> conditions) {}

    private final CurrentAccount current;
    private final Progression engine;
    private final Programme programme;
    private final Wording wording;

    Unlocks(CurrentAccount current, Progression engine, Programme programme, Wording wording) {
        this.current = current;
        this.engine = engine;
        this.programme = programme;
        this.wording = wording;
    }

    /** Null where sessions open none of them. */
    NextStage stage(Standing standing, List<LadderOffer> routine) {
        var ladders = routine.stream().flatMap(offer -> engine.ladders().find(offer.ladder()).stream()).toList();
        return engine.nearest(standing, ladders, current.now())
                .map(ladder -> words(standing, engine.closedStages(standing, ladder, current.now()).getFirst()))
                .orElse(null);
    }

    private NextStage words(Standing standing, ClosedStage next) {
        var sheet = programme.sheet(next.ladder()).orElseThrow();
        var ways = new Ways(programme, standing, current.profile().choices);
        return new NextStage(sheet, wording.name(sheet, next.stage(), current.viewer()),
                wording.dose(next.stage().dose(), sheet.perSide(), current.viewer()),
                ways.of(sheet, sheet.stage(next.stage().id()).orElseThrow()), words(next.criteria()));
    }

    /** Null when all are open. */
    NextPhase phase(Standing standing) {
        var phases = Phase.values();
        var index = standing.phase().ordinal() + 1;
        return index == phases.length ? null : new NextPhase(programme.phase(phases[index]),
                words(engine.phaseCriteria(standing, phases[index], current.now())));
    }

    private List<Condition> words(List<Criterion> criteria) {
        return criteria.stream().map(criterion -> wording.of(criterion, current.viewer())).toList();
    }
}
