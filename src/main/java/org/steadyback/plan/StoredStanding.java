package org.steadyback.plan;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.steadyback.account.Account;
import org.steadyback.diary.LoggedEntry;

/** A person's standing as stored, with the last entry folded into it and the versions it was folded under. */
@Entity
@Table(name = "standing")
class StoredStanding extends PanacheEntityBase {

    @Id
    @Column(name = "account_id")
    public Long accountId;

    @Column(length = 100_000)
    public String json;

    @Column(name = "through_at")
    public Instant throughAt;

    @Column(name = "through_entry")
    public Long throughEntry;

    @Column(name = "rules_version")
    public String rulesVersion;

    @Column(name = "programme_version")
    public String programmeVersion;

    public int shape;

    static Optional<StoredStanding> of(Account account) {
        return findByIdOptional(account.id);
    }

    static StoredStanding blank(Account account) {
        var stored = new StoredStanding();
        stored.accountId = account.id;
        return stored;
    }

    /** Whether an entry comes after everything that is folded in, so that it can simply be folded too. */
    boolean isBefore(LoggedEntry entry) {
        return throughAt == null || entry.at.isAfter(throughAt)
                || entry.at.equals(throughAt) && entry.id > throughEntry;
    }

    /** Whether something is folded in that happened after a moment. */
    boolean isAfter(Instant moment) {
        return throughAt != null && throughAt.isAfter(moment);
    }

    boolean isOf(Versions versions) {
        return rulesVersion.equals(versions.rules()) && programmeVersion.equals(versions.programme())
                && shape == versions.shape();
    }

    void store(String standing, LoggedEntry through, Versions versions) {
        json = standing;
        throughAt = through == null ? null : through.at;
        throughEntry = through == null ? null : through.id;
        rulesVersion = versions.rules();
        programmeVersion = versions.programme();
        shape = versions.shape();
        persist();
    }
}
