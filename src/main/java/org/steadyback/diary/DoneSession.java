package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.steadyback.account.Account;

/**
 * A training session in short.
 *
 * @param seconds   how long it took, or null; so for the ratings
 * @param exercises those of which something was done
 * @param sets      of all of them, each side a set of its own
 */
public record DoneSession(Instant at, int offsetSeconds, Integer seconds, Integer painBefore, Integer painAfter,
        long exercises, long sets) {

    /** The sessions of some days, oldest first. One in which everything was left out is none. */
    public static List<DoneSession> of(Account account, LocalDate first, LocalDate last) {
        // By the widest offsets there are: on which local date a session was is kept with it, not with the days.
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
                .setParameter("from", first.atStartOfDay().toInstant(ZoneOffset.MAX))
                .setParameter("to", last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.MIN))
                .getResultList().stream()
                .filter(session -> session.exercises > 0 && !session.date().isBefore(first) && !session.date().isAfter(last))
                .toList();
    }

    /** The date of the very first one, be something done in it or not. */
    public static Optional<LocalDate> firstDate(Account account) {
        return LoggedSession.<LoggedSession>find("account = ?1 order by at, id", account).firstResultOptional()
                .map(session -> session.when().toLocalDate());
    }

    /** As it was for the person then, wherever they are now. */
    public LocalDate date() {
        return at.atOffset(ZoneOffset.ofTotalSeconds(offsetSeconds)).toLocalDate();
    }
}
