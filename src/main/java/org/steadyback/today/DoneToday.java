package org.steadyback.today;

import java.util.List;
import java.util.Objects;

import org.steadyback.diary.DoneSession;

/** What was done on one day, in short. @param minutes null where a session does not tell; so for the ratings */
record DoneToday(int exercises, Integer minutes, Integer painBefore, Integer painAfter) {

    /** Null where nothing was done. */
    static DoneToday of(List<DoneSession> sessions) {
        return sessions.isEmpty() ? null : new DoneToday(sessions.stream().mapToInt(session -> session.ladders().size()).sum(),
                minutes(sessions.stream().map(DoneSession::seconds).toList()), sessions.getFirst().painBefore(),
                sessions.getLast().painAfter());
    }

    private static Integer minutes(List<Integer> seconds) {
        return seconds.stream().anyMatch(Objects::isNull) ? null
                : (Integer) Math.max(1, Math.round(seconds.stream().mapToInt(Integer::intValue).sum() / 60f));
    }
}
