package org.steadyback.diary;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.steadyback.account.Account;
import org.steadyback.progression.Injury;

/** A new injury in the diary. */
@Entity
@Table(name = "injury")
public non-sealed class LoggedInjury extends LoggedEntry {

    public String note;

    public static LoggedInjury of(Account account, UUID entry, ZonedDateTime at, String note) {
        var injury = new LoggedInjury();
        injury.belongsTo(account, entry);
        injury.happened(at);
        injury.note = note;
        return injury;
    }

    /** From a date on, as it was where the person was, oldest first. */
    public static List<LoggedInjury> of(Account account, LocalDate since) {
        return LoggedInjury.<LoggedInjury>stream("account = ?1 and at >= ?2 order by at, id", account,
                since.atStartOfDay().toInstant(ZoneOffset.MAX))
                .filter(injury -> !injury.when().toLocalDate().isBefore(since)).toList();
    }

    @Override
    public Injury toEntry() {
        return new Injury(when());
    }
}
