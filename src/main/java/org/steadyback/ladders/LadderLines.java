package org.steadyback.ladders;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Wording;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.OlderRule;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Standing;

/** Finds where a person stands on a ladder, and says it. */
@Singleton
class LadderLines {

    private final CurrentAccount current;
    private final Progression engine;
    private final Programme programme;
    private final Wording wording;

    LadderLines(CurrentAccount current, Progression engine, Programme programme, Wording wording) {
        this.current = current;
        this.engine = engine;
        this.programme = programme;
        this.wording = wording;
    }

    /** What was reached, not what is offered: under the guard that can be less. */
    Climb climb(LadderSheet sheet, Standing standing, LadderOffer offer) {
        var ladder = engine.ladders(standing).find(sheet.id()).orElseThrow();
        var here = ladder.stages().indexOf(offer.reached());
        var closed = !offer.reached().phase().isOpenIn(engine.phase(standing, current.now()));
        var first = closed ? here : here + 1;
        // Of the raises of load that follow the last stage, one step ahead is enough to know.
        var most = Math.max(sheet.stages().size(), first + 1);
        return new Climb(sheet, ladder, offer, older().first(ladder, isOlder(standing)), here, closed,
                Math.max(here + 1, Math.min(most, older().top(ladder, isOlder(standing)) + 1)));
    }

    LadderLine line(Climb climb, Standing standing) {
        var sheet = climb.sheet();
        var reached = climb.offer().reached();
        var notForThem = climb.from();
        return new LadderLine(sheet, programme.slot(sheet.slot()), climb.offer().status(),
                wording.name(sheet, reached, current.viewer()),
                wording.dose(reached.dose(), sheet.perSide(), current.viewer()),
                wording.of(climb.offer().because().getFirst(), current.viewer()),
                Math.min(climb.here() + 1, sheet.stages().size()) - notForThem,
                Math.min(climb.to(), sheet.stages().size()) - notForThem,
                standing.profile().leavesOut(sheet.id()), climb.stairs());
    }

    private boolean isOlder(Standing standing) {
        return older().applies(standing.profile(), current.today());
    }

    private OlderRule older() {
        return engine.rules().older();
    }
}
