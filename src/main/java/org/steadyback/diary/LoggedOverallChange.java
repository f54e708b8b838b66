package org.steadyback.diary;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.steadyback.account.Account;
import org.steadyback.progression.OverallChange;

/** In the diary: how the person finds that they are on the whole, compared with when they started. */
@Entity
@Table(name = "overall_change")
public non-sealed class LoggedOverallChange extends LoggedEntry {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public OverallChange.Answer answer;

    public static LoggedOverallChange of(Account account, UUID entry, ZonedDateTime at, OverallChange.Answer answer) {
        var change = new LoggedOverallChange();
        change.belongsTo(account, entry);
        change.happened(at);
        change.answer = answer;
        return change;
    }

    /** From a moment on, oldest first. */
    public static List<LoggedOverallChange> of(Account account, Instant since) {
        return list("account = ?1 and at >= ?2 order by at, id", account, since);
    }

    @Override
    public OverallChange toEntry() {
        return new OverallChange(when(), answer);
    }
}
