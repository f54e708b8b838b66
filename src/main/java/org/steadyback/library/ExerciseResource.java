package org.steadyback.library;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.plan.Plan;
import org.steadyback.programme.Card;
import org.steadyback.programme.Exercise;
import org.steadyback.programme.Exercise.ConditionCaution;
import org.steadyback.programme.PhaseSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.SlotSheet;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Standing;
import org.steadyback.routine.Ways;
import org.steadyback.safety.LockCard;

/** One exercise: how it goes, when not, and how far this person is with it. */
@Path("/exercises/{id}")
@Authenticated
public class ExerciseResource {

    /**
     * @param lock      what to do while a sign keeps the exercises closed, or null
     * @param flare     whether a flare-up is on
     * @param yours     what this person should know with the conditions they told of
     * @param agreed    whether a professional agreed to exercise with them
     * @param closed    whether one of them closes it until then
     * @param freedom   whether one that belongs to no ladder may be done
     * @param routine   how it stands to the routine of this person's phase
     */
    @CheckedTemplate(basePath = "library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ExercisePage(Exercise exercise, LockCard lock, boolean flare, SlotSheet slot, PhaseSheet phase,
            List<ConditionCaution> yours, boolean agreed, boolean closed, List<LadderUse> uses, Freedom freedom,
            InRoutine routine, ListedExercise easier, ListedExercise harder, List<ListedExercise> others, List<Card> cards)
            implements TemplateInstance {}

    enum Freedom { FREE, LOCKED, FLARE, CLOSED, LATER }

    /** Its purpose fills itself and something else may be chosen, or it has a place only for who wants it, or none. */
    enum InRoutine { SWAP, ADD, NONE }

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final Programme programme;
    private final LadderUses uses;

    ExerciseResource(CurrentAccount current, Plan plan, Progression engine, Programme programme, LadderUses uses) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.programme = programme;
        this.uses = uses;
    }

    @GET
    @Transactional
    public TemplateInstance show(String id) {
        var exercise = programme.exercise(id).orElseThrow(NotFoundException::new);
        var standing = plan.standing(current.account());
        var offer = engine.offer(standing, current.now());
        return new ExercisePage(exercise, LockCard.of(offer.mode(), current.profile()), offer.mode() == Mode.FLARE,
                programme.slot(exercise.slot()), programme.phase(exercise.phase()),
                exercise.cautionsFor(standing.profile().conditions()), standing.isAgreed(),
                ways(standing).isClosed(exercise), uses.of(exercise, standing, offer), freedom(exercise, standing, offer.mode()),
                inRoutine(exercise, standing, offer.mode()), listed(exercise.easier(), standing),
                listed(exercise.harder(), standing), others(exercise, standing),
                exercise.learn().stream().flatMap(card -> programme.card(card).stream()).toList());
    }

    private Freedom freedom(Exercise exercise, Standing standing, Mode mode) {
        if (mode.isLock()) {
            return Freedom.LOCKED;
        }
        if (mode == Mode.FLARE && !exercise.isGentle()) {
            return Freedom.FLARE;
        }
        if (ways(standing).isClosed(exercise)) {
            return Freedom.CLOSED;
        }
        return Phase.of(exercise.phase()).isOpenIn(standing.phase())
                && (mode != Mode.SCREENING || exercise.phase() == 1) ? Freedom.FREE : Freedom.LATER;
    }

    /** Calmer days and locks choose by themselves. */
    private InRoutine inRoutine(Exercise exercise, Standing standing, Mode mode) {
        if (mode == Mode.FLARE || mode.isLock()) {
            return InRoutine.NONE;
        }
        return programme.routines().slot(standing.phase().number(), exercise.slot())
                .map(slot -> slot.ladders().isEmpty() ? InRoutine.ADD : InRoutine.SWAP).orElse(InRoutine.NONE);
    }

    private Ways ways(Standing standing) {
        return new Ways(programme, standing, current.profile().choices);
    }

    private List<ListedExercise> others(Exercise exercise, Standing standing) {
        var neighbours = Stream.of(exercise.id(), exercise.easier(), exercise.harder()).filter(Objects::nonNull).toList();
        return programme.exercisesOf(exercise.slot()).stream().filter(other -> !neighbours.contains(other.id()))
                .map(other -> listed(other.id(), standing)).toList();
    }

    /** Null for none. */
    private ListedExercise listed(String id, Standing standing) {
        return id == null ? null : ListedExercise.of(programme.exercise(id).orElseThrow(), programme, ways(standing));
    }
}
