package org.steadyback.simulation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.steadyback.programme.Programme;
import org.steadyback.progression.InvariantCheck;
import org.steadyback.progression.PairedFolds;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Rules;

/** Many made-up people at once. The same seed gives the same courses, however many cores share the work. */
record Simulation(Programme programme, Progression engine, long seed, int days) {

    /** Of so many people one has the whole diary folded again, for I9 and I11. */
    private static final int FOLDED_AGAIN = 50;

    Simulation(Programme programme, Rules rules, long seed, int days) {
        this(programme, new Progression(programme.ladders(), rules), seed, days);
    }

    /** @param people in all, over all archetypes by their shares */
    List<Course> of(List<Archetype> archetypes, int people) {
        var hundred = archetypes.stream().mapToDouble(Archetype::share).sum();
        return archetypes.stream().flatMap(archetype -> many(archetype, (int) Math.ceil(people * archetype.share() / hundred)))
                .toList();
    }

    Stream<Course> many(Archetype archetype, int people) {
        return IntStream.range(0, people).parallel().mapToObj(number -> one(archetype, Choice.ROUTINE, number)).toList().stream();
    }

    Course one(Archetype archetype, Choice choice, int number) {
        var own = new SplittableRandom(seed + 1_000_003L * number + archetype.id().hashCode());
        var person = new MadeUpPerson(programme, engine, archetype, choice, own.nextLong(), days);
        var course = person.live();
        if (number % FOLDED_AGAIN == 0 && course.broken() == null) {
            try {
                var folds = new PairedFolds(engine, person.profile(), person.diary());
                folds.givesAgain(person.standing());
                folds.yesNeverEnlarges(own);
            } catch (InvariantCheck.Violation violation) {
                course.broke(violation);
            }
        }
        return course;
    }
}
