package org.steadyback.ladders;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.steadyback.account.CurrentAccount;
import org.steadyback.plan.Plan;
import org.steadyback.programme.PhaseSheet;
import org.steadyback.programme.Programme;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Standing;
import org.steadyback.routine.RoutineItems;

/** The page of all ladders: those of the person's routine first, then the others by the phase they begin in. */
@Singleton
class LaddersPages {

    /** @param nearest of the routine the one whose next stage is nearest, or null */
    @CheckedTemplate(basePath = "ladders", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LaddersPage(List<LadderLine> routine, String nearest, List<PhaseGroup> phases) implements TemplateInstance {}

    /** @param lock what opens the phase, or null where it is open */
    record PhaseGroup(PhaseSheet phase, Lock lock, List<LadderLine> ladders) {}

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final Programme programme;
    private final RoutineItems items;
    private final LadderLines lines;
    private final Locks locks;

    LaddersPages(CurrentAccount current, Plan plan, Progression engine, Programme programme, RoutineItems items,
            LadderLines lines, Locks locks) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.programme = programme;
        this.items = items;
        this.lines = lines;
        this.locks = locks;
    }

    TemplateInstance page() {
        var standing = plan.standing(current.account());
        var offer = engine.offer(standing, current.now());
        var routine = items.fillings(standing, offer).stream().map(LadderOffer::ladder).toList();
        var nearest = engine.nearest(standing, routine.stream().flatMap(id -> engine.ladders().find(id).stream()).toList(),
                current.now()).map(Ladder::id).orElse(null);
        var all = programme.sheets().stream()
                .map(sheet -> lines.line(lines.climb(sheet, standing, offer.find(sheet.id()).orElseThrow()), standing)).toList();
        return new LaddersPage(inTurn(routine, nearest, all), nearest, Stream.of(Phase.values())
                .map(phase -> group(phase, standing, all.stream().filter(line -> !routine.contains(line.sheet().id())).toList()))
                .toList());
    }

    private static List<LadderLine> inTurn(List<String> routine, String nearest, List<LadderLine> all) {
        var turn = new ArrayList<>(routine);
        if (nearest != null) {
            turn.remove(nearest);
            turn.addFirst(nearest);
        }
        return turn.stream().flatMap(id -> all.stream().filter(line -> line.sheet().id().equals(id))).toList();
    }

    /** In the order of what they are for. */
    private PhaseGroup group(Phase phase, Standing standing, List<LadderLine> others) {
        var lock = phase.isOpenIn(engine.phase(standing, current.now())) ? null : locks.of(phase, standing);
        return new PhaseGroup(programme.phase(phase), lock, programme.slots().stream()
                .flatMap(slot -> others.stream().filter(line -> line.slot().equals(slot)
                        && line.sheet().stages().getFirst().phase() == phase.number())).toList());
    }
}
