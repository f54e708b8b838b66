package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.steadyback.account.Account;

/**
 * A training session in short.
 *
 * @param seconds how long it took, or null; so for the ratings
 * @param ladders those of which something was done
 * @param sets    of all of them, each side a set of its own
 */
public record DoneSession(LocalDate date, Integer seconds, Integer painBefore, Integer painAfter, List<String> ladders, int sets) {

    public DoneSession(Instant at, int offsetSeconds, Integer seconds, Integer painBefore, Integer painAfter,
            List<String> ladders, int sets) {
        this(LoggedEntry.date(at, offsetSeconds), seconds, painBefore, painAfter, ladders, sets);
    }

    /** The sessions of some days, oldest first. One in which everything was left out is none. */
    public static List<DoneSession> of(Account account, Days days) {
        return LoggedSession.getEntityManager().createQuery("""
                select new org.steadyback.diary.DoneSession(session.at, session.offsetSeconds, session.durationSeconds,
                    session.painBefore, session.painAfter, session.worked, session.sets)
                from LoggedSession session
                where session.account = :account and session.at >= :from and session.at < :to
                order by session.account.id, session.at, session.id""", DoneSession.class)
                .setParameter("account", account)
                .setParameter("from", days.from()).setParameter("to", days.to())
                .getResultList().stream()
                .filter(session -> !session.ladders.isEmpty() && days.contains(session.date())).toList();
    }
}
