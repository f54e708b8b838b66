package org.steadyback.diary;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;

import org.steadyback.account.Account;
import org.steadyback.progression.SafetyCheck;
import org.steadyback.progression.Sign;

/** A safety check in the diary: the questions that were answered with yes, none for a clean one. */
@Entity
@Table(name = "safety_check")
public non-sealed class LoggedSafetyCheck extends LoggedEntry {

    @ElementCollection
    @CollectionTable(name = "safety_check_sign", joinColumns = @JoinColumn(name = "safety_check_id"))
    @Column(name = "sign")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @SortNatural
    @BatchSize(size = 200)
    public SortedSet<Sign> yes = new TreeSet<>();

    public static LoggedSafetyCheck of(Account account, UUID entry, ZonedDateTime at, Set<Sign> yes) {
        var check = new LoggedSafetyCheck();
        check.belongsTo(account, entry);
        check.happened(at);
        check.answer(yes);
        return check;
    }

    void answer(Set<Sign> yes) {
        this.yes.retainAll(yes);
        this.yes.addAll(yes);
    }

    /** From a date on, as it was where they were answered, oldest first. */
    public static List<LoggedSafetyCheck> of(Account account, LocalDate since) {
        List<LoggedSafetyCheck> all = list("account = ?1 order by at, id", account);
        return all.stream().filter(check -> !check.when().toLocalDate().isBefore(since)).toList();
    }

    @Override
    public SafetyCheck toEntry() {
        return new SafetyCheck(when(), yes);
    }
}
