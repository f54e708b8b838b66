package org.steadyback.diary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.steadyback.account.Account;

/** An entry that was taken out of the diary, kept for a day. It has the number that the entry had. */
@Entity
@Table(name = "deleted_entry")
class DeletedEntry extends PanacheEntityBase {

    private static final Duration KEPT = Duration.ofDays(1);

    @Id
    public Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    @Column(name = "client_id")
    public UUID clientId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public EntryType kind;

    @Column(length = 1_000_000)
    public String text;

    @Column(name = "deleted_at")
    public Instant deletedAt;

    static void keep(LoggedEntry entry, String text, Instant now) {
        var deleted = new DeletedEntry();
        deleted.id = entry.id;
        deleted.account = entry.account;
        deleted.clientId = entry.clientId;
        deleted.kind = EntryType.of(entry);
        deleted.text = text;
        deleted.deletedAt = now;
        deleted.persist();
    }

    static Optional<DeletedEntry> find(Account account, long id, Instant now) {
        return find("account = ?1 and id = ?2 and deletedAt > ?3", account, id, now.minus(KEPT)).firstResultOptional();
    }

    /** Those that can still be brought back, the latest first. */
    static List<DeletedEntry> of(Account account, Instant now) {
        return list("account = ?1 and deletedAt > ?2 order by deletedAt desc, id desc", account, now.minus(KEPT));
    }

    /** What nobody brought back in time. */
    static void forgetOld(Account account, Instant now) {
        delete("account = ?1 and deletedAt <= ?2", account, now.minus(KEPT));
    }
}
