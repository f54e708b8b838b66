package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import jakarta.persistence.Query;

import org.steadyback.account.Account;
import org.steadyback.progression.Side;

/**
 * The most of one ladder in a session. One that was stopped before any set has none on either side.
 *
 * @param askedHold  seconds that were prescribed, or null; one of it and {@code askedReps} is given
 * @param askedLoad  grams, 0 for none
 * @param painDuring the worst of it, 0–10, or null
 * @param whole      of sets without sides, or null; so {@code left} and {@code right}
 */
public record SessionBest(LocalDate date, String ladder, String stage, Integer askedHold, Integer askedReps, int askedLoad, Integer painDuring,
        boolean stoppedForPain, Best whole, Best left, Best right) {

    public SessionBest(Instant at, int offsetSeconds, String ladder, String stage, Integer askedHold, Integer askedReps, int askedLoad,
            Integer painDuring, boolean stoppedForPain, Best whole, Best left, Best right) {
        this(LoggedEntry.date(at, offsetSeconds), ladder, stage, askedHold, askedReps, askedLoad, painDuring, stoppedForPain, whole,
                left, right);
    }

    /** Of one ladder over some days, oldest first. What was left out is not there. */
    public static List<SessionBest> of(Account account, String ladder, Days days) {
        return read(account, days, "and result.ladder = :ladder", query -> query.setParameter("ladder", ladder));
    }

    /** Of all ladders, likewise. */
    public static List<SessionBest> of(Account account, Days days) {
        return read(account, days, "", query -> {});
    }

    private static List<SessionBest> read(Account account, Days days, String further, Consumer<Query> values) {
        var query = LoggedSession.getEntityManager().createQuery("""
                select new org.steadyback.diary.SessionBest(session.at, session.offsetSeconds, result.ladder, result.stage,
                    result.prescribedHoldSeconds, result.prescribedReps, result.prescribedLoadGrams, result.painDuring,
                    result.stoppedForPain, result.bestWhole, result.bestLeft, result.bestRight)
                from LoggedSession session join session.results result
                where session.account = :account and session.at >= :from and session.at < :to
                    and (result.skipped is null or coalesce(result.bestWhole.load, result.bestLeft.load, result.bestRight.load)
                        is not null)
                """ + further + " order by session.account.id, session.at, session.id", SessionBest.class)
                .setParameter("account", account).setParameter("from", days.from()).setParameter("to", days.to());
        values.accept(query);
        return query.getResultList().stream().filter(best -> days.contains(best.date())).toList();
    }

    /** Of one side, or null. @param side null for what has none */
    public Best of(Side side) {
        return switch (side) {
            case null -> whole;
            case LEFT -> left;
            case RIGHT -> right;
        };
    }
}
