package org.steadyback.ladders;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.ladders.Lock.LockCondition;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Wording;
import org.steadyback.progression.ClosedStage;
import org.steadyback.progression.Criterion;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Standing;
import org.steadyback.progression.Way;

/** Opens up what is closed. */
@Singleton
class Locks {

    private final CurrentAccount current;
    private final Progression engine;
    private final Programme programme;
    private final Wording wording;
    private final ShortestLogs logs;

    Locks(CurrentAccount current, Progression engine, Programme programme, Wording wording, ShortestLogs logs) {
        this.current = current;
        this.engine = engine;
        this.programme = programme;
        this.wording = wording;
        this.logs = logs;
    }

    /** What the phase asks for stands apart, since it is the same for all that waits for it. */
    Lock of(ClosedStage closed, Optional<Way> way, Standing standing) {
        var phase = closed.stage().phase();
        var ofPhase = engine.phaseCriteria(standing, phase, current.now());
        return new Lock(words(closed.criteria().stream().filter(one -> !ofPhase.contains(one)).toList(), closed.ladder()),
                ofPhase.isEmpty() ? null : programme.phase(phase),
                words(closed.criteria().stream().filter(ofPhase::contains).toList(), closed.ladder()),
                way.map(log -> logs.toStage(log, closed.ladder())).orElse(null));
    }

    Lock of(Phase phase, Standing standing) {
        return new Lock(List.of(), programme.phase(phase), words(engine.phaseCriteria(standing, phase, current.now()), null),
                engine.wayTo(standing, phase, current.now()).map(logs::toPhase).orElse(null));
    }

    private List<LockCondition> words(List<Criterion> criteria, String ladder) {
        return criteria.stream().map(criterion -> new LockCondition(wording.of(criterion.reason(), current.viewer()),
                criterion.met(), Door.of(criterion, ladder))).toList();
    }
}
