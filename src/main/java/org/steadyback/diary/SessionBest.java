package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
                    result.stoppedForPain, best.side, best.hold, best.reps, best.load)
                from LoggedSession session join session.results result left join result.bests best
                where session.account = :account and session.at >= :from and session.at < :to
                    and result.ladder = :ladder and (result.skipped is null or best.load is not null)
                order by session.at, session.id, best.side""", SessionBest.class)
                .setParameter("account", account).setParameter("ladder", ladder)
                .setParameter("from", days.from()).setParameter("to", days.to())
                .getResultList().stream()
                .filter(best -> days.contains(best.date())).toList();
    }

    /** Those of which something was done on some days, by their ids. */
    public static Set<String> ladders(Account account, Days days) {
        return LoggedSession.getEntityManager().createQuery("""
                select distinct result.ladder from LoggedSession session join session.results result
                where session.account = :account and session.at >= :from and session.at < :to
                    and (session.at + session.offsetSeconds * 1 second) >= :first and (session.at + session.offsetSeconds * 1 second) < :after
                    and (result.skipped is null or result.bests is not empty)""", String.class)
                .setParameter("account", account)
                .setParameter("from", days.from()).setParameter("to", days.to())
                .setParameter("first", days.first().atStartOfDay().toInstant(ZoneOffset.UTC))
                .setParameter("after", days.last().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .getResultStream().collect(Collectors.toSet());
    }
}
