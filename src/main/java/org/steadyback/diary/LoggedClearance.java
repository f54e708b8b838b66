package org.steadyback.diary;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.steadyback.account.Account;
import org.steadyback.progression.Clearance;

/** In the diary: a professional has checked the person and agreed to exercise. */
@Entity
@Table(name = "clearance")
public non-sealed class LoggedClearance extends LoggedEntry {

    /** The date of that check. */
    @Column(name = "cleared_on")
    public LocalDate clearedOn;

    public static LoggedClearance of(Account account, UUID entry, ZonedDateTime at, LocalDate clearedOn) {
        var clearance = new LoggedClearance();
        clearance.belongsTo(account, entry);
        clearance.happened(at);
        clearance.clearedOn = clearedOn;
        return clearance;
    }

    /** Of checks from a date on, oldest first. */
    public static List<LoggedClearance> of(Account account, LocalDate since) {
        return list("account = ?1 and clearedOn >= ?2 order by clearedOn, id", account, since);
    }

    @Override
    public Clearance toEntry() {
        return new Clearance(when(), clearedOn);
    }
}
