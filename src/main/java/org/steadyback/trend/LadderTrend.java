package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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
     * One session, or all of a week or a month; then what was asked is that of the last one.
     *
     * @param bests of the sessions, oldest first
     */
    public record Place(LocalDate from, List<SessionBest> bests) {

        public SessionBest latest() {
            return bests.getLast();
        }

        /** Of the sessions in which there was any. @param side null for a ladder without sides */
        public List<Integer> of(Side side, Function<Best, Integer> what) {
            return bests.stream().map(best -> best.of(side)).filter(Objects::nonNull).map(what).filter(Objects::nonNull).toList();
        }

        /** The worst pain of each session, in which there was a rating. */
        public List<Integer> painDuring() {
            return bests.stream().map(SessionBest::painDuring).filter(Objects::nonNull).toList();
        }

        public boolean stoppedForPain() {
            return bests.stream().anyMatch(SessionBest::stoppedForPain);
        }
    }

    static LadderTrend of(Days period, Bucket bucket, List<SessionBest> bests) {
        return new LadderTrend(period, bucket, bucket.isDay()
                ? bests.stream().map(best -> new Place(best.date(), List.of(best))).toList()
                : bests.stream().collect(Collectors.groupingBy(best -> bucket.start(best.date()), TreeMap::new, Collectors.toList()))
                        .entrySet().stream().map(place -> new Place(place.getKey(), place.getValue())).toList());
    }
}
