package org.steadyback.diary;

import java.time.ZonedDateTime;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.steadyback.account.Account;
import org.steadyback.progression.FlareCall;

/** The beginning or the end of a flare-up in the diary, as the person called it. */
@Entity
@Table(name = "flare_call")
public non-sealed class LoggedFlareCall extends LoggedEntry {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public FlareCall.Call call;

    public static LoggedFlareCall of(Account account, UUID entry, ZonedDateTime at, FlareCall.Call call) {
        var flare = new LoggedFlareCall();
        flare.belongsTo(account, entry);
        flare.happened(at);
        flare.call = call;
        return flare;
    }

    @Override
    public FlareCall toEntry() {
        return new FlareCall(when(), call);
    }
}
