package org.steadyback.library;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.plan.Plan;
import org.steadyback.programme.Exercise;
import org.steadyback.programme.PhaseSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.SlotSheet;
import org.steadyback.progression.Equipment;
import org.steadyback.routine.Ways;
import org.steadyback.web.Sentences;

/** All exercises: by what they are for, or those that were searched for. */
@Path("/exercises")
@Authenticated
public class ExercisesResource {

    /** @param purposes one picture each while nothing is asked for; @param groups what was found */
    @CheckedTemplate(basePath = "library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ExercisesPage(Search search, List<Purpose> purposes, List<Group> groups, List<SlotSheet> slots,
            List<PhaseSheet> phases, List<Thing> equipment) implements TemplateInstance {}

    /** @param picture of the exercise that stands for it */
    record Purpose(SlotSheet slot, String picture) {}

    record Group(SlotSheet slot, List<ListedExercise> exercises) {}

    /** Something to filter by. */
    record Thing(String value, String name) {}

    private static final String MINE = "mine";
    private static final String NOTHING = "nothing";
    private static final Set<Equipment> IN_EVERY_HOME = Set.of(Equipment.MAT, Equipment.CHAIR, Equipment.WALL);

    private final CurrentAccount current;
    private final Plan plan;
    private final Programme programme;
    private final Sentences sentences;

    ExercisesResource(CurrentAccount current, Plan plan, Programme programme, Sentences sentences) {
        this.current = current;
        this.plan = plan;
        this.programme = programme;
        this.sentences = sentences;
    }

    @GET
    @Transactional
    public TemplateInstance all(@RestQuery String q, @RestQuery String slot, @RestQuery String phase,
            @RestQuery String with) {
        var search = Search.of(q, slot, phase, with);
        var ways = new Ways(programme, plan.standing(current.account()), current.profile().choices);
        return new ExercisesPage(search, search.isEmpty() ? purposes() : List.of(),
                search.isEmpty() ? List.of() : groups(search, ways), programme.slots(), programme.phases(), equipment());
    }

    private List<Purpose> purposes() {
        return programme.slots().stream().flatMap(slot -> programme.exercisesOf(slot.id()).stream().limit(1)
                .map(first -> new Purpose(slot, first.id()))).toList();
    }

    private List<Group> groups(Search search, Ways ways) {
        return programme.slots().stream().map(slot -> new Group(slot, programme.exercisesOf(slot.id()).stream()
                .filter(exercise -> matches(exercise, slot, search, ways))
                .map(exercise -> ListedExercise.of(exercise, programme, ways)).toList()))
                .filter(group -> !group.exercises().isEmpty()).toList();
    }

    private boolean matches(Exercise exercise, SlotSheet slot, Search search, Ways ways) {
        return (search.slot().isEmpty() || search.slot().equals(slot.id()))
                && (search.phase().isEmpty() || search.isOf(programme.phase(exercise.phase())))
                && isWith(exercise, search.with(), ways) && hasWords(exercise, slot, search.words());
    }

    private static boolean isWith(Exercise exercise, String with, Ways ways) {
        return switch (with) {
            case "" -> true;
            case MINE -> ways.isOpen(exercise);
            case NOTHING -> IN_EVERY_HOME.containsAll(exercise.equipment());
            default -> exercise.equipment().stream().anyMatch(thing -> thing.id().equals(with));
        };
    }

    /** Every word, as the beginning of one in what people call it. */
    private boolean hasWords(Exercise exercise, SlotSheet slot, String words) {
        var text = String.join(" ", exercise.name(), String.join(" ", exercise.aliases()), slot.name(), slot.id(),
                exercise.purpose(), exercise.position(), exercise.id());
        var called = List.of(split(text));
        return Stream.of(split(words)).allMatch(word -> called.stream().anyMatch(name -> name.startsWith(word)));
    }

    private static String[] split(String text) {
        return text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    }

    private List<Thing> equipment() {
        return Stream.concat(Stream.of(new Thing(MINE, sentences.of("filters.mine")),
                new Thing(NOTHING, sentences.of("filters.nothing"))), Stream.of(Equipment.values())
                .map(thing -> new Thing(thing.id(), sentences.of("equipment." + thing.name())))).toList();
    }
}
