package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.steadyback.account.Account;

/**
 * A training session in short.
 *
 * @param seconds   how long it took, or null; so for the ratings
 * @param exercises those of which something was done
 * @param sets      of all of them, each side a set of its own
 */
public record DoneSession(LocalDate date, Integer seconds, Integer painBefore, Integer painAfter, long exercises, long sets) {

    public DoneSession(Instant at, int offsetSeconds, Integer seconds, Integer painBefore, Integer painAfter, long exercises,
            long sets) {
        this(LoggedEntry.date(at, offsetSeconds), seconds, painBefore, painAfter, exercises, sets);
    }

    /** The sessions of some days, oldest first. One in which everything was left out is none. */
    public static List<DoneSession> of(Account account, Days days) {
        return LoggedSession.getEntityManager().createQuery("""
                select new org.steadyback.diary.DoneSession(session.at, session.offsetSeconds, session.durationSeconds,
                    session.painBefore, session.painAfter,
                    (select count(result) from LoggedResult result where result.session = session and
                        (result.skipped is null or exists (select 1 from LoggedSet done where done.result = result))),
                    (select count(done) from LoggedResult counted join counted.sets done where counted.session = session))
                from LoggedSession session
                where session.account = :account and session.at >= :from and session.at < :to
                order by session.at, session.id""", DoneSession.class)
                .setParameter("account", account)
                .setParameter("from", days.from()).setParameter("to", days.to())
                .getResultList().stream()
                .filter(session -> session.exercises > 0 && days.contains(session.date())).toList();
    }
}
