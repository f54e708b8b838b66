package org.steadyback.progression;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random lives: calm stretches that lead up the ladders, and in between whatever people do and engines must bear. */
class Lives extends DomainContextBase {

    private static final int HAPPENINGS = 20;

    @Provide
    Arbitrary<Life> lives() {
        return Arbitraries.frequencyOf(Tuple.of(3, calm()), Tuple.of(4, rates(scores())), Tuple.of(6, trains(tries())),
                Tuple.of(1, travels())).list().ofMaxSize(HAPPENINGS).map(Life::of);
    }

    /** Lives in which nobody ever rates the back at rest. */
    static Arbitrary<Life> withoutNextDays() {
        return Combinators.combine(gaps(), attempts(Arbitraries.just(Happening.Choice.OFFERED)))
                .as((later, tries) -> (Happening) new Happening.Trains(later, null, null, tries))
                .list().ofMaxSize(HAPPENINGS).map(Life::of);
    }

    /** Lives in which nothing is ever done as it was offered, however well it goes. */
    static Arbitrary<Life> offThePlan() {
        var other = Arbitraries.of(Happening.Choice.HARDER, Happening.Choice.EASIER, Happening.Choice.UNKNOWN);
        return Arbitraries.oneOf(rates(Arbitraries.integers().between(0, 2)), trains(attempts(other)))
                .list().ofMaxSize(HAPPENINGS).map(Life::of);
    }

    private static Arbitrary<Happening> calm() {
        return Arbitraries.integers().between(1, 9).map(Happening.Calm::new);
    }

    private static Arbitrary<Happening> travels() {
        return Arbitraries.integers().between(-11, 14).map(hours -> new Happening.Travels(ZoneOffset.ofHours(hours)));
    }

    private static Arbitrary<Happening> rates(Arbitrary<Integer> scores) {
        return Combinators.combine(gaps(), Arbitraries.of(RatingKind.class), scores).as(Happening.Rates::new);
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
                .as(Happening.Try::new).list().uniqueElements(Happening.Try::ladder).ofMinSize(1).ofMaxSize(4);
    }

    /** Mostly what a back that can be trained says; now and then anything. */
    private static Arbitrary<Integer> scores() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.integers().between(0, 3)),
                Tuple.of(1, Arbitraries.integers().between(0, 10)));
    }

    /** Odd hours, and the very edges of the rules. */
    private static Arbitrary<Duration> gaps() {
        var edges = Arbitraries.of(0, 24, 36).map(Duration::ofHours);
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.integers().between(0, 60).map(Duration::ofHours)),
                Tuple.of(1, Arbitraries.integers().between(0, 3000).map(Duration::ofMinutes)), Tuple.of(2, edges),
                Tuple.of(1, edges.map(edge -> edge.plusSeconds(1))));
    }
}
