package org.steadyback.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.Profile;
import org.steadyback.progression.Units;

/**
 * A kind of made-up person: habits, and what the profile tells. The diaries are invented. They look for dead ends and
 * broken invariants, and predict nothing about backs.
 *
 * @param share how many of a hundred people are such
 */
record Archetype(String id, double share, Habits habits, ProfileOf profile) {

    interface ProfileOf {

        Profile of(Profile plain, RandomGenerator random);
    }

    private static final Set<Equipment> AT_HOME = Set.of(Equipment.MAT, Equipment.CHAIR, Equipment.WALL, Equipment.BELT,
            Equipment.STEP);
    private static final Set<Equipment> WITH_PLATE = plus(Equipment.PLATE);
    private static final List<String> LEFT_OUT = List.of("front-plank", "side-plank", "glute-bridge", "hip-twist",
            "hamstring", "cobra");

    private static final Habits ORDINARY = Habits.of(person -> {
        person.usualFrom = 1;
        person.usualTo = 4;
        person.wavers = 0.8;
        person.flares = 0.004;
        person.heals = 0.008;
        person.ratesMornings = 0.85;
        person.ratesDays = 0.7;
        person.ratesSessions = 0.95;
        person.trains = 0.75;
        person.inFull = 0.9;
        person.shortOfTime = 0.03;
        person.callsFlares = 0.3;
        person.injuries = 0.0003;
        person.breaks = 0.002;
        person.legs = 0.01;
        person.answers = 0.7;
        person.saysYes = 0.01;
    });

    static List<Archetype> all() {
        return Stream.concat(IntStream.rangeClosed(0, 9).mapToObj(Archetype::steady), Stream.of(
                ordinary("ordinary", 10, person -> { }),
                ordinary("noisy", 8, person -> {
                    person.wavers = 1.8;
                    person.flares = 0;
                }),
                halfAsOften(8),
                ordinary("boom-and-bust", 7, person -> {
                    person.overdoes = 0.6;
                    person.pays = 0.5;
                }),
                ordinary("flare-prone", 7, person -> {
                    person.flares = 0.025;
                    person.callsFlares = 0.6;
                }),
                ordinary("sparse", 7, person -> {
                    person.trains = 0.25;
                    person.ratesDays = 0.2;
                    person.ratesMornings = 0.3;
                    person.breaks = 0.015;
                }),
                ordinary("forgets-mornings", 6, person -> {
                    person.ratesMornings = 0.1;
                    person.ratesDays = 0.5;
                    person.ratesSessions = 0.4;
                }),
                ordinary("exaggerates", 5, person -> person.adds = 3),
                ordinary("liar", 5, person -> {
                    person.usualFrom = 4;
                    person.usualTo = 7;
                    person.adds = -9;
                    person.overdoes = 0.5;
                }),
                new Archetype("older", 6, ORDINARY, (plain, random) -> plain.having(pick(random, AT_HOME, WITH_PLATE))
                        .bornIn(2026 - random.nextInt(64, 85)).optingIntoLoad(random.nextBoolean())),
                new Archetype("leaves-out", 6, ORDINARY.but(person -> person.wavers = 0.5), (plain, random) -> plain
                        .having(WITH_PLATE).excluding(someOf(LEFT_OUT, random)).optingIntoLoad(true)),
                ordinary("traveller", 5, person -> {
                    person.travels = 0.08;
                    person.wavers = 0.5;
                }),
                new Archetype("conditions", 5, ORDINARY.but(person -> person.saysYes = 0.05), (plain, random) -> plain
                        .having(WITH_PLATE).with(new TreeSet<>(someOf(List.of(Condition.values()), random)))
                        .optingIntoLoad(true)),
                new Archetype("lifter-kg", 5, able(), (plain, random) -> plain.having(WITH_PLATE).optingIntoLoad(true)),
                new Archetype("lifter-lb", 5, able(), (plain, random) -> plain.having(plus(Equipment.BARBELL, Equipment.PLATE))
                        .weighingIn(Units.LB).optingIntoLoad(true)),
                ordinary("comes-and-goes", 5, person -> person.breaks = 0.02))).toList();
    }

    /** Each rating the same number, everything done in full each day, and willing to lift. */
    static Archetype steady(int pain) {
        return new Archetype("steady-" + pain, 1, Habits.of(person -> {
            person.usualFrom = pain;
            person.usualTo = pain;
        }), (plain, random) -> plain.having(WITH_PLATE).optingIntoLoad(true));
    }

    /** Trains on every other day or so, rates with noise, and has no flare-ups of their own. */
    static Archetype halfAsOften(double share) {
        return ordinary("half-as-often", share, person -> {
            person.trains = 0.5;
            person.wavers = 1;
            person.flares = 0;
            person.injuries = 0;
            person.breaks = 0;
            person.saysYes = 0;
            person.legs = 0;
            person.usualFrom = 1;
            person.usualTo = 3;
        });
    }

    Profile person(LocalDate startedOn, int intakePain, RandomGenerator random) {
        return profile.of(Profile.of(startedOn, intakePain).having(AT_HOME), random);
    }

    private static Archetype ordinary(String id, double share, Consumer<Habits> but) {
        return new Archetype(id, share, ORDINARY.but(but), (plain, random) -> plain);
    }

    private static Habits able() {
        return ORDINARY.but(person -> {
            person.usualFrom = 0;
            person.usualTo = 2;
            person.wavers = 0.6;
            person.trains = 0.9;
            person.flares = 0.003;
            person.breaks = 0.001;
            person.saysYes = 0.003;
        });
    }

    private static Set<Equipment> plus(Equipment... more) {
        var all = new TreeSet<>(AT_HOME);
        all.addAll(List.of(more));
        return all;
    }

    private static <T> T pick(RandomGenerator random, T one, T other) {
        return random.nextBoolean() ? one : other;
    }

    private static <T> List<T> someOf(List<T> all, RandomGenerator random) {
        var some = new ArrayList<T>();
        some.add(all.get(random.nextInt(all.size())));
        all.stream().filter(each -> random.nextInt(4) == 0 && !some.contains(each)).forEach(some::add);
        return some;
    }
}
