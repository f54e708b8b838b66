package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.steadyback.account.Account;
import org.steadyback.progression.RatingKind;

/** A pain rating in short. @param score 0–10 */
public record GivenRating(LocalDate date, RatingKind kind, int score) {

    public GivenRating(Instant at, int offsetSeconds, RatingKind kind, int score) {
        this(LoggedEntry.date(at, offsetSeconds), kind, score);
    }

    /** The ratings of some days, oldest first. */
    public static List<GivenRating> of(Account account, Days days) {
        return LoggedPain.getEntityManager().createQuery("""
                select new org.steadyback.diary.GivenRating(pain.at, pain.offsetSeconds, pain.kind, pain.score)
                from LoggedPain pain where pain.account = :account and pain.at >= :from and pain.at < :to
                order by pain.account.id, pain.at, pain.id""", GivenRating.class)
                .setParameter("account", account)
                .setParameter("from", days.from()).setParameter("to", days.to())
                .getResultList().stream()
                .filter(rating -> days.contains(rating.date())).toList();
    }
}
