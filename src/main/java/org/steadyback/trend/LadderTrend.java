package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.diary.Best;
import org.steadyback.diary.Days;
import org.steadyback.diary.SessionBest;
import org.steadyback.progression.Side;

/**
 * The best of each session with one ladder, against what was asked for.
 *
 * @param places sessions, or weeks and months with the bests of their sessions; oldest first
 */
public record LadderTrend(Days period, Bucket bucket, List<Place> places) {

    /**
     * One session, or all of a week or a month; then what was asked is that of the last one, and of the bests there are
     * those that a {@link Spread} tells.
     *
     * @param whole      of sets without sides, or null; so {@code left} and {@code right}
     * @param painDuring the worst pain of each session, in which there was a rating
     */
    public record Place(LocalDate from, Asked latest, Bests whole, Bests left, Bests right, List<Integer> painDuring,
            boolean stoppedForPain) {

        static Place of(LocalDate from, List<SessionBest> sessions, Bucket bucket) {
            return new Place(from, Asked.of(sessions.getLast()), Bests.of(null, sessions, bucket), Bests.of(Side.LEFT, sessions, bucket),
                    Bests.of(Side.RIGHT, sessions, bucket), bucket.shown(sessions.stream().map(SessionBest::painDuring)),
                    sessions.stream().anyMatch(SessionBest::stoppedForPain));
        }

        /** Null where nothing was done on it. @param side null for a ladder without sides */
        public Bests of(Side side) {
            return switch (side) {
                case null -> whole;
                case LEFT -> left;
                case RIGHT -> right;
            };
        }

        public Stream<Bests> bests() {
            return Stream.of(whole, left, right).filter(Objects::nonNull);
        }
    }

    /** What a session was to be. @param hold in seconds, or null; one of it and {@code reps} is given @param load in grams, 0 for none */
    public record Asked(String stage, Integer hold, Integer reps, int load) {

        static Asked of(SessionBest session) {
            return new Asked(session.stage(), session.askedHold(), session.askedReps(), session.askedLoad());
        }
    }

    /** In seconds, times and grams; empty for what was not counted, and for sets without a weight. */
    public record Bests(List<Integer> hold, List<Integer> reps, List<Integer> load) {

        static Bests of(Side side, List<SessionBest> sessions, Bucket bucket) {
            var bests = sessions.stream().map(session -> session.of(side)).filter(Objects::nonNull).toList();
            return bests.isEmpty() ? null : new Bests(each(bests, Best::hold, bucket), each(bests, Best::reps, bucket),
                    each(bests, best -> best.load() == null || best.load() == 0 ? null : best.load(), bucket));
        }

        private static List<Integer> each(List<Best> bests, Function<Best, Integer> what, Bucket bucket) {
            return bucket.shown(bests.stream().map(what));
        }
    }

    static LadderTrend of(Days period, Bucket bucket, List<SessionBest> sessions) {
        return new LadderTrend(period, bucket, bucket.isDay()
                ? sessions.stream().map(session -> Place.of(session.date(), List.of(session), bucket)).toList()
                : sessions.stream().collect(Collectors.groupingBy(session -> bucket.start(session.date()), TreeMap::new, Collectors.toList()))
                        .entrySet().stream().map(place -> Place.of(place.getKey(), place.getValue(), bucket)).toList());
    }
}
