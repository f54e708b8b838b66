package org.steadyback.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

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
     * @param bests  of each session a row, or one for each side
     * @param latest of the last session
     */
    public record Place(LocalDate from, List<SessionBest> bests, SessionBest latest) {

        /** Of the sessions in which there was any. @param side null for a ladder without sides */
        public List<Integer> of(Side side, Function<SessionBest, Integer> what) {
            return bests.stream().filter(best -> best.side() == side).map(what).filter(Objects::nonNull).toList();
        }

        /** The worst pain of each session, in which there was a rating. */
        public List<Integer> painDuring() {
            var sessions = new TreeMap<Long, Integer>();
            bests.stream().filter(best -> best.painDuring() != null)
                    .forEach(best -> sessions.put(best.session(), best.painDuring()));
            return List.copyOf(sessions.values());
        }

        public boolean stoppedForPain() {
            return bests.stream().anyMatch(SessionBest::stoppedForPain);
        }
    }

    static LadderTrend of(Days period, Bucket bucket, List<SessionBest> bests) {
        var places = new ArrayList<Place>();
        var group = new ArrayList<SessionBest>();
        for (var best : bests) {
            if (!group.isEmpty() && !isTogether(group.getLast(), best, bucket)) {
                places.add(place(group, bucket));
                group.clear();
            }
            group.add(best);
        }
        if (!group.isEmpty()) {
            places.add(place(group, bucket));
        }
        return new LadderTrend(period, bucket, places);
    }

    private static boolean isTogether(SessionBest one, SessionBest other, Bucket bucket) {
        return bucket.isDay() ? one.session() == other.session()
                : bucket.start(one.date()).equals(bucket.start(other.date()));
    }

    private static Place place(List<SessionBest> group, Bucket bucket) {
        return new Place(bucket.start(group.getFirst().date()), List.copyOf(group), group.getLast());
    }
}
