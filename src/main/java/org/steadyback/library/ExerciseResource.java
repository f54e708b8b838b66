package org.steadyback.library;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
import org.steadyback.progression.Progression;
import org.steadyback.progression.Standing;
import org.steadyback.routine.Ways;

/** One exercise: how it goes, when not, and how far this person is with it. */
@Path("/exercises/{id}")
@Authenticated
public class ExerciseResource {

    /**
     * @param yours   what this person should know with the conditions they told of
     * @param agreed  whether a professional agreed to exercise with them
     * @param uses    the ladders that this exercise is a part of
     * @param inRoutine whether the routine of this person's phase has its slot
     */
    @CheckedTemplate(basePath = "library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ExercisePage(Exercise exercise, SlotSheet slot, PhaseSheet phase, List<ConditionCaution> yours, boolean agreed,
            List<LadderUse> uses, boolean inRoutine, ListedExercise easier, ListedExercise harder,
            List<ListedExercise> others, List<Card> cards) implements TemplateInstance {}

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
        var profile = standing.profile();
        var inRoutine = programme.routines().of(standing.phase().number()).stream()
                .anyMatch(slot -> slot.slot().equals(exercise.slot()));
        return new ExercisePage(exercise, programme.slot(exercise.slot()), programme.phase(exercise.phase()),
                exercise.cautionsFor(profile.conditions()), standing.safety().isAgreedTo(profile.startedOn()),
                uses.of(exercise, standing, offer), inRoutine, listed(exercise.easier(), standing),
                listed(exercise.harder(), standing), others(exercise, standing),
                exercise.learn().stream().flatMap(card -> programme.card(card).stream()).toList());
    }

    private List<ListedExercise> others(Exercise exercise, Standing standing) {
        var neighbours = Stream.of(exercise.id(), exercise.easier(), exercise.harder()).filter(Objects::nonNull).toList();
        return programme.exercisesOf(exercise.slot()).stream().filter(other -> !neighbours.contains(other.id()))
                .map(other -> listed(other.id(), standing)).toList();
    }

    /** Null for none. */
    private ListedExercise listed(String id, Standing standing) {
        return id == null ? null : ListedExercise.of(programme.exercise(id).orElseThrow(), programme,
                new Ways(programme, standing, current.profile().choices));
    }
}
