package org.steadyback.progress;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.plan.Ledger;
import org.steadyback.plan.Plan;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.PhaseSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Wording;
import org.steadyback.programme.Wording.Condition;
import org.steadyback.progression.ClosedStage;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Stage;
import org.steadyback.progression.Standing;
import org.steadyback.progression.Status;
import org.steadyback.web.Dates;

/** Every ladder with its stages: where the person stands, and what opens the rest. */
@Path("/ladders")
@Authenticated
public class LaddersResource {

    @CheckedTemplate(basePath = "progress", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LaddersPage(List<LadderLine> ladders) implements TemplateInstance {}

    /** @param reached its number among the {@code of} stages there are for this person */
    record LadderLine(LadderSheet sheet, Status status, String stage, String dose, String why, int reached,
            int of) {}

    @CheckedTemplate(basePath = "progress", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LadderPage(LadderLine line, List<Rung> rungs, List<Told> history) implements TemplateInstance {}

    enum Reach { DONE, HERE, CLOSED }

    /**
     * @param conditions what opens it; empty unless closed
     * @param way        the shortest log that would, or null where training alone does not
     */
    record Rung(String name, String dose, PhaseSheet phase, String exercise, Reach reach, List<Condition> conditions,
            String way) {}

    /** A decision as it was told. @param recalculated a later correction took it back */
    record Told(String day, String text, boolean recalculated) {}

    private final CurrentAccount current;
    private final Plan plan;
    private final Ledger ledger;
    private final Progression engine;
    private final Programme programme;
    private final Wording wording;

    LaddersResource(CurrentAccount current, Plan plan, Ledger ledger, Progression engine, Programme programme,
            Wording wording) {
        this.current = current;
        this.plan = plan;
        this.ledger = ledger;
        this.engine = engine;
        this.programme = programme;
        this.wording = wording;
    }

    @GET
    @Transactional
    public TemplateInstance all() {
        var standing = plan.standing(current.account());
        var offer = engine.offer(standing, current.now());
        return new LaddersPage(programme.sheets().stream()
                .map(sheet -> line(sheet, standing, offer.find(sheet.id()).orElseThrow())).toList());
    }

    @GET
    @Path("/{ladder}")
    @Transactional
    public TemplateInstance one(String ladder) {
        var sheet = programme.sheet(ladder).orElseThrow(NotFoundException::new);
        var standing = plan.standing(current.account());
        var offer = engine.offer(standing, current.now()).find(ladder).orElseThrow();
        return new LadderPage(line(sheet, standing, offer), rungs(sheet, offer, standing, current.now()), history(ladder));
    }

    private LadderLine line(LadderSheet sheet, Standing standing, LadderOffer offer) {
        // What was reached, not what is offered: under the guard that can be less.
        var ladder = ladder(sheet, standing);
        var index = ladder.stages().indexOf(offer.reached());
        var notForThem = gentlerStages(ladder, standing);
        return new LadderLine(sheet, offer.status(), wording.name(sheet, offer.reached(), current.viewer()),
                wording.dose(offer.reached().dose(), sheet.perSide(), current.viewer()),
                wording.of(offer.because().getFirst(), current.viewer()),
                Math.min(index + 1, sheet.stages().size()) - notForThem, sheet.stages().size() - notForThem);
    }

    private List<Rung> rungs(LadderSheet sheet, LadderOffer offer, Standing standing, ZonedDateTime now) {
        var ladder = ladder(sheet, standing);
        var here = ladder.stages().indexOf(offer.reached());
        var closed = engine.closedStages(standing, ladder, now);
        var isLocked = !closed.isEmpty() && closed.getFirst().stage().equals(offer.reached());
        var first = isLocked ? here : here + 1;
        // Of the raises of load that follow the last stage, one step ahead is enough to know.
        var shown = Math.min(first + closed.size(), Math.max(sheet.stages().size(), first + 1));
        var ways = engine.waysUp(standing, ladder, now, shown - first);
        var rungs = new ArrayList<Rung>();
        for (int i = gentlerStages(ladder, standing); i < shown; i++) {
            var way = i < first || i - first >= ways.size() ? null
                    : wording.of(ways.get(i - first), ladder.id(), now.toLocalDate());
            rungs.add(rung(sheet, ladder, i, i >= first ? Reach.CLOSED : i == here ? Reach.HERE : Reach.DONE,
                    i < first ? List.of() : conditions(closed.get(i - first)), way));
        }
        return rungs;
    }

    private Rung rung(LadderSheet sheet, Ladder ladder, int index, Reach reach, List<Condition> conditions,
            String way) {
        var stage = ladder.stage(index);
        var words = sheet.stage(stage.id()).orElseThrow();
        return new Rung(wording.name(sheet, stage, current.viewer()),
                wording.dose(stage.dose(), sheet.perSide(), current.viewer()), programme.phase(stage.phase()),
                words.exercise(), reach, conditions, way);
    }

    private List<Condition> conditions(ClosedStage closed) {
        return closed.criteria().stream().map(criterion -> wording.of(criterion, current.viewer())).toList();
    }

    private List<Told> history(String ladder) {
        return ledger.history(current.account(), ladder).stream()
                .map(line -> new Told(Dates.day(line.decision().at().toLocalDate(), current.today()),
                        wording.of(line.decision().reason(), current.viewer()), line.recalculated()))
                .toList();
    }

    /** How many first stages there are that only older people begin with (R26); for them it is none. */
    private int gentlerStages(Ladder ladder, Standing standing) {
        var older = engine.rules().older();
        return older.first(ladder, older.applies(standing.profile(), current.today()));
    }

    /** With the raises of load that follow its last stage. */
    private Ladder ladder(LadderSheet sheet, Standing standing) {
        return engine.ladders(standing).find(sheet.id()).orElseThrow();
    }
}
