package org.steadyback.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.steadyback.diary.Days;
import org.steadyback.diary.DoneSession;
import org.steadyback.plan.FlareUp;
import org.steadyback.progression.Decision;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.UsualPain;

/**
 * Pain over some time, and beneath it what was trained and decided.
 *
 * @param places of the time axis that have anything, oldest first
 * @param flares that reach into it
 */
public record PainTrend(Days period, Bucket bucket, List<Place> places, List<FlareUp> flares) {

    /** Where a dot comes from. The pain before and after a session is no rating of a day. */
    public enum Source { MORNING, DAILY, NOW, TRAINING }

    /**
     * A day, a week or a month.
     *
     * @param from   its first date
     * @param scores 0–10, every one that was given; of a longer place those that a {@link Spread} tells
     * @param middle of a day: lower median of it and the six before; of a longer place: of its days. Null below three
     * @param sets   that were done
     */
    public record Place(LocalDate from, Map<Source, List<Integer>> scores, Integer middle, long sets,
            List<Decision.StepUp> up, List<Decision.StepBack> back) {

        public List<Integer> of(Source source) {
            return scores.getOrDefault(source, List.of());
        }

        /** With nothing. */
        static Place blank(LocalDate from) {
            return new Place(from, Map.of(), null, 0, List.of(), List.of());
        }

        private Place with(Decision.OfStage step) {
            return switch (step) {
                case Decision.StepUp one -> new Place(from, scores, middle, sets, and(up, one), back);
                case Decision.StepBack one -> new Place(from, scores, middle, sets, up, and(back, one));
            };
        }

        private static <T> List<T> and(List<T> some, T another) {
            return Stream.concat(some.stream(), Stream.of(another)).toList();
        }
    }

    /** @param span with the {@link #leadIn} days before the period, whose ratings count for the first medians */
    static PainTrend of(Days period, Bucket bucket, UsualPain usual, DiarySpan span) {
        var rated = span.rated();
        var told = span.within(period);
        var places = new TreeMap<LocalDate, Growing>();
        told.ratings().forEach(rating ->
                at(places, bucket, rating.date()).score(source(rating.kind()), rating.score()));
        told.sessions().forEach(session -> at(places, bucket, session.date()).train(session));
        return of(period, bucket, places.values().stream()
                .map(place -> place.done(middle(rated, place.from, bucket, usual, period), bucket)).toList(), told.steps(), told.flares());
    }

    /** @param places without their steps, oldest first */
    static PainTrend of(Days period, Bucket bucket, List<Place> places, List<Decision.OfStage> steps, List<FlareUp> flares) {
        var stepped = new TreeMap<LocalDate, Place>();
        places.forEach(place -> stepped.put(place.from(), place));
        steps.forEach(step -> stepped.compute(bucket.start(step.at().toLocalDate()),
                (from, place) -> (place == null ? Place.blank(from) : place).with(step)));
        return new PainTrend(period, bucket, List.copyOf(stepped.values()), flares);
    }

    /** Days before the period whose ratings are needed. */
    static int leadIn(UsualPain usual) {
        return usual.medianDays() - 1;
    }

    private static Integer middle(RatedDays rated, LocalDate from, Bucket bucket, UsualPain usual, Days period) {
        return bucket.isDay() ? rated.middleUpTo(from, usual)
                : rated.middle(bucket.from(from).within(period), usual.fewest());
    }

    private static Growing at(SortedMap<LocalDate, Growing> places, Bucket bucket, LocalDate date) {
        return places.computeIfAbsent(bucket.start(date), Growing::new);
    }

    private static Source source(RatingKind kind) {
        return switch (kind) {
            case MORNING -> Source.MORNING;
            case DAILY -> Source.DAILY;
            case NOW -> Source.NOW;
        };
    }

    private static final class Growing {

        private final LocalDate from;
        private final Map<Source, List<Integer>> scores = new EnumMap<>(Source.class);
        private long sets;

        Growing(LocalDate from) {
            this.from = from;
        }

        void score(Source source, int score) {
            scores.computeIfAbsent(source, none -> new ArrayList<>()).add(score);
        }

        void train(DoneSession session) {
            sets += session.sets();
            Stream.of(session.painBefore(), session.painAfter()).filter(Objects::nonNull)
                    .forEach(score -> score(Source.TRAINING, score));
        }

        Place done(Integer middle, Bucket bucket) {
            scores.replaceAll((source, given) -> bucket.shown(given.stream()));
            return new Place(from, scores, middle, sets, List.of(), List.of());
        }
    }
}
