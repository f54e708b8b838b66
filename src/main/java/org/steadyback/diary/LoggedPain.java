package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.steadyback.account.Account;
import org.steadyback.progression.PainRating;
import org.steadyback.progression.Place;
import org.steadyback.progression.RatingKind;

/** A pain rating in the diary. */
@Entity
@Table(name = "pain_rating")
public non-sealed class LoggedPain extends LoggedEntry {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public RatingKind kind;

    public int score;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Place place;

    public String note;

    public static LoggedPain of(Account account, UUID entry, ZonedDateTime at, RatingKind kind, int score, Place place,
            String note) {
        var pain = new LoggedPain();
        pain.belongsTo(account, entry);
        pain.correct(at, kind, score, place, note);
        return pain;
    }

    /** Through the owner, always: a stranger's entry is not found, rather than forbidden. */
    public static Optional<LoggedPain> findOwned(Account account, long id) {
        return find("account = ?1 and id = ?2", account, id).firstResultOptional();
    }

    /** From a moment on, oldest first. */
    public static List<LoggedPain> of(Account account, Instant since) {
        return list("account = ?1 and at >= ?2 order by at, id", account, since);
    }

    /** The dates of some days on which it was felt most in some place, each once, oldest first. */
    public static List<LocalDate> dates(Account account, Place place, Days days) {
        return LoggedPain.<LoggedPain>stream("account = ?1 and place = ?2 and at >= ?3 and at < ?4 order by at, id", account,
                place, days.from(), days.to()).map(pain -> pain.when().toLocalDate()).filter(days::contains).distinct().toList();
    }

    void correct(ZonedDateTime at, RatingKind kind, int score, Place place, String note) {
        happened(at);
        this.kind = kind;
        this.score = score;
        this.place = place;
        this.note = note;
    }

    @Override
    public PainRating toEntry() {
        return new PainRating(when(), kind, score, place);
    }
}
