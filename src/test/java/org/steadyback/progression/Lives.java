package org.steadyback.progression;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random lives of random people: a calm start that leads some way up the ladders, and then whatever people do and
 * engines must bear.
 */
class Lives extends DomainContextBase {

    /** The same lives in every build. Who changes the engine looks further: without the seed, and with more tries. */
    static final String SEED = "20260302";


    private static final int HAPPENINGS = 16;

    @Provide
    Arbitrary<Life> lives() {
        return lives(Arbitraries.frequencyOf(Tuple.of(4, calm()), Tuple.of(4, rates(scores())), Tuple.of(6, trains(tries())),
                Tuple.of(2, aches()), Tuple.of(1, travels()), Tuple.of(1, pauses()), Tuple.of(1, answers()),
                Tuple.of(1, calls()), Tuple.of(1, gaps().map(Happening.IsHurt::new)), Tuple.of(1, cleared()),
                Tuple.of(1, activities()), Tuple.of(1, questions())));
    }

    /** Lives in which nobody ever rates the back at rest. */
    static Arbitrary<Life> withoutNextDays() {
        return Combinators.combine(gaps(), attempts(Arbitraries.just(Happening.Choice.OFFERED)))
                .as((later, tries) -> (Happening) new Happening.Trains(later, null, null, tries))
                .list().ofMaxSize(HAPPENINGS).map(happenings -> Life.of(Profile.of(Given.START, 3), happenings));
    }

    /** Lives in which nothing is ever done as it was offered, however well it goes. */
    static Arbitrary<Life> offThePlan() {
        var other = Arbitraries.of(Happening.Choice.HARDER, Happening.Choice.EASIER, Happening.Choice.UNKNOWN);
        return Arbitraries.oneOf(rates(Arbitraries.integers().between(0, 2)), trains(attempts(other)))
                .list().ofMaxSize(HAPPENINGS).map(happenings -> Life.of(Profile.of(Given.START, 3), happenings));
    }

    private static Arbitrary<Life> lives(Arbitrary<Happening> happenings) {
        return Combinators.combine(people(), starts(), happenings.list().ofMaxSize(HAPPENINGS))
                .as((profile, start, list) -> Life.of(profile, Stream.concat(start.stream(), list.stream()).toList()));
    }

    /** Some begin anew, some a few weeks in, and some with loads. */
    private static Arbitrary<List<Happening>> starts() {
        return Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(3, 10), Tuple.of(3, 30), Tuple.of(2, 65), Tuple.of(2, 90))
                .map(days -> days == 0 ? List.of() : List.of(new Happening.Calm(days, Happening.Scope.THE_GATES)));
    }

    private static Arbitrary<Profile> people() {
        var plain = Profile.of(Given.START, 3);
        var lifter = plain.having(Set.of(Equipment.PLATE)).optingIntoLoad(true);
        var gates = List.of("front-plank", "side-plank", "glute-bridge", "walking", "knee-to-chest");
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 8).map(pain -> Profile.of(Given.START, pain))),
                Tuple.of(4, Arbitraries.just(lifter)),
                Tuple.of(1, Arbitraries.just(lifter.weighingIn(Units.LB))),
                Tuple.of(1, Arbitraries.integers().between(1940, 1962).map(lifter::bornIn)),
                Tuple.of(1, Arbitraries.of(Condition.class).map(condition -> lifter.with(Set.of(condition)))),
                Tuple.of(2, Arbitraries.of(gates).set().ofMinSize(1).ofMaxSize(2).map(left -> lifter.excluding(left)
                        .having(Set.of(Equipment.PLATE, Equipment.STEP)))));
    }

    private static Arbitrary<Happening> calm() {
        return Combinators.combine(Arbitraries.integers().between(1, 9), Arbitraries.of(Happening.Scope.values()))
                .as(Happening.Calm::new);
    }

    private static Arbitrary<Happening> aches() {
        return Combinators.combine(Arbitraries.integers().between(1, 16), Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 3)), Tuple.of(1, Arbitraries.integers().between(4, 8))))
                .as(Happening.Aches::new);
    }

    private static Arbitrary<Happening> travels() {
        return Arbitraries.integers().between(-11, 14).map(hours -> new Happening.Travels(ZoneOffset.ofHours(hours)));
    }

    private static Arbitrary<Happening> pauses() {
        return Arbitraries.integers().between(5, 70).map(Happening.Pauses::new);
    }

    private static Arbitrary<Happening> answers() {
        return Combinators.combine(gaps(), Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(Set.<Sign>of())),
                Tuple.of(1, Arbitraries.of(Sign.class).map(Set::of)))).as(Happening.Answers::new);
    }

    private static Arbitrary<Happening> calls() {
        return Combinators.combine(gaps(), Arbitraries.of(FlareCall.Call.class)).as(Happening.Calls::new);
    }

    private static Arbitrary<Happening> cleared() {
        return Combinators.combine(gaps(), Arbitraries.integers().between(0, 2)).as(Happening.IsCleared::new);
    }

    /** Of some that are named again and again. */
    private static Arbitrary<Happening> activities() {
        return Combinators.combine(gaps(), activityScores()).as(Happening.Scores::new);
    }

    private static Arbitrary<Happening> questions() {
        return Arbitraries.oneOf(Combinators.combine(gaps(), Arbitraries.of(OverallChange.Answer.class)).as(Happening.Compares::new),
                gaps().map(Happening.FillsIn::new));
    }

    static Arbitrary<Map<String, Integer>> activityScores() {
        return Arbitraries.maps(Arbitraries.of("socks", "stairs", "Lifting", "sitting", "sleep", "garden", "drive"),
                Arbitraries.integers().between(0, 10)).ofMinSize(1).ofMaxSize(OwnActivities.MOST);
    }

    private static Arbitrary<Happening> rates(Arbitrary<Integer> scores) {
        return Combinators.combine(gaps(), Arbitraries.of(RatingKind.class), scores,
                Arbitraries.frequency(Tuple.of(9, Place.BACK), Tuple.of(1, Place.LEG))).as(Happening.Rates::new);
    }

    private static Arbitrary<Happening> trains(Arbitrary<List<Happening.Try>> tries) {
        return Combinators.combine(gaps(), scores().injectNull(0.2), scores().injectNull(0.5), tries)
                .as(Happening.Trains::new);
    }

    private static Arbitrary<List<Happening.Try>> tries() {
        return attempts(Arbitraries.frequency(Tuple.of(8, Happening.Choice.OFFERED),
                Tuple.of(1, Happening.Choice.HARDER), Tuple.of(1, Happening.Choice.EASIER),
                Tuple.of(1, Happening.Choice.UNKNOWN)));
    }

    private static Arbitrary<List<Happening.Try>> attempts(Arbitrary<Happening.Choice> choices) {
        var known = new ArrayList<>(Given.LADDERS.byId().keySet());
        known.add("tightrope");
        var extents = Arbitraries.frequency(Tuple.of(6, Happening.Extent.FULL), Tuple.of(2, Happening.Extent.SHORT),
                Tuple.of(1, Happening.Extent.NOTHING));
        var stops = Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
        return Combinators.combine(Arbitraries.of(known), choices, extents, scores().injectNull(0.2), stops,
                        Arbitraries.of(Skip.class).injectNull(0.8), Arbitraries.of(Comfort.class).injectNull(0.7))
                .as(Happening.Try::new).list().uniqueElements(Happening.Try::ladder).ofMinSize(1).ofMaxSize(5);
    }

    /** Mostly what a back that can be trained says; now and then anything. */
    private static Arbitrary<Integer> scores() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.integers().between(0, 3)),
                Tuple.of(1, Arbitraries.integers().between(0, 10)));
    }

    /** Odd hours, and the very edges of the rules. */
    private static Arbitrary<Duration> gaps() {
        var edges = Arbitraries.of(0, 24, 36, 48).map(Duration::ofHours);
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.integers().between(0, 60).map(Duration::ofHours)),
                Tuple.of(1, Arbitraries.integers().between(0, 3000).map(Duration::ofMinutes)), Tuple.of(2, edges),
                Tuple.of(1, edges.map(edge -> edge.plusSeconds(1))));
    }
}
