package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.steadyback.account.Account;
import org.steadyback.progression.Side;

/**
 * The most of one ladder in a session, on one side. A session that was stopped before any set has a row without any.
 *
 * @param askedHold  seconds that were prescribed, or null; one of it and {@code askedReps} is given
 * @param askedLoad  grams, 0 for none
 * @param side       null without sides
 * @param hold       the longest, in seconds, or null
 * @param reps       the most, or null
 * @param load       the heaviest, in grams, or null
 * @param painDuring the worst of it, 0–10, or null
 */
public record SessionBest(long session, LocalDate date, String stage, Integer askedHold, Integer askedReps, int askedLoad,
        Integer painDuring, boolean stoppedForPain, Side side, Integer hold, Integer reps, Integer load) {

    public SessionBest(long session, Instant at, int offsetSeconds, String stage, Integer askedHold, Integer askedReps,
            int askedLoad, Integer painDuring, boolean stoppedForPain, Side side, Integer hold, Integer reps, Integer load) {
        this(session, LoggedEntry.date(at, offsetSeconds), stage, askedHold, askedReps, askedLoad, painDuring, stoppedForPain,
                side, hold, reps, load);
    }

    /** Of one ladder over some days, oldest first, the sides of a session together. What was left out is not there. */
    public static List<SessionBest> of(Account account, String ladder, Days days) {
        return LoggedSession.getEntityManager().createQuery("""
                select new org.steadyback.diary.SessionBest(session.id, session.at, session.offsetSeconds, result.stage,
                    result.prescribedHoldSeconds, result.prescribedReps, result.prescribedLoadGrams, result.painDuring,
                    result.stoppedForPain, done.side, max(done.holdSeconds), max(done.reps), max(done.loadGrams))
                from LoggedSession session join session.results result left join result.sets done
                where session.account = :account and session.at >= :from and session.at < :to
                    and result.ladder = :ladder and (result.skipped is null or done.id is not null)
                group by session.id, session.at, session.offsetSeconds, result.stage, result.prescribedHoldSeconds,
                    result.prescribedReps, result.prescribedLoadGrams, result.painDuring, result.stoppedForPain, done.side
                order by session.at, session.id, done.side""", SessionBest.class)
                .setParameter("account", account).setParameter("ladder", ladder)
                .setParameter("from", days.from()).setParameter("to", days.to())
                .getResultList().stream()
                .filter(best -> days.contains(best.date())).toList();
    }

    /** Those of which something was done on some days, by their ids. */
    public static Set<String> ladders(Account account, Days days) {
        return LoggedSession.getEntityManager().createQuery("""
                select result.ladder, session.at, session.offsetSeconds from LoggedSession session join session.results result
                where session.account = :account and session.at >= :from and session.at < :to
                    and (result.skipped is null or result.sets is not empty)""", Worked.class)
                .setParameter("account", account)
                .setParameter("from", days.from()).setParameter("to", days.to())
                .getResultList().stream()
                .filter(worked -> days.contains(worked.date()))
                .map(Worked::ladder).collect(Collectors.toSet());
    }

    record Worked(String ladder, LocalDate date) {

        Worked(String ladder, Instant at, int offsetSeconds) {
            this(ladder, LoggedEntry.date(at, offsetSeconds));
        }
    }
}
