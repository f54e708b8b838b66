package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.steadyback.account.Account;
import org.steadyback.progression.RatingKind;

/** A pain rating in short. @param score 0–10 */
public record GivenRating(Instant at, int offsetSeconds, RatingKind kind, int score) {

    /** The ratings of some days, oldest first. */
    public static List<GivenRating> of(Account account, LocalDate first, LocalDate last) {
        // By the widest offsets there are: on which local date a rating was is kept with it, not with the days.
        return LoggedPain.getEntityManager().createQuery("""
                select new org.steadyback.diary.GivenRating(pain.at, pain.offsetSeconds, pain.kind, pain.score)
                from LoggedPain pain where pain.account = :account and pain.at >= :from and pain.at < :to
                order by pain.at, pain.id""", GivenRating.class)
                .setParameter("account", account)
                .setParameter("from", first.atStartOfDay().toInstant(ZoneOffset.MAX))
                .setParameter("to", last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.MIN))
                .getResultList().stream()
                .filter(rating -> !rating.date().isBefore(first) && !rating.date().isAfter(last)).toList();
    }

    /** The date of the very first one. */
    public static Optional<LocalDate> firstDate(Account account) {
        return LoggedPain.<LoggedPain>find("account = ?1 order by at, id", account).firstResultOptional()
                .map(pain -> pain.when().toLocalDate());
    }

    /** As it was for the person then, wherever they are now. */
    public LocalDate date() {
        return at.atOffset(ZoneOffset.ofTotalSeconds(offsetSeconds)).toLocalDate();
    }
}
