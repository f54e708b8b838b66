package org.steadyback.diary;

import java.time.ZonedDateTime;
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

    @Override
    public Injury toEntry() {
        return new Injury(when());
    }
}
