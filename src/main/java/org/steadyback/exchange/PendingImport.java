package org.steadyback.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.steadyback.account.Account;

/**
 * A file that was looked at and waits for the person's word; one for each account, and for a day. It is kept in the
 * database, so that the word may reach another node.
 */
@Entity
@Table(name = "pending_import")
class PendingImport extends PanacheEntityBase {

    private static final Duration KEPT = Duration.ofDays(1);

    @Id
    @Column(name = "account_id")
    public Long accountId;

    public UUID token;

    @Column(name = "created_at")
    public Instant createdAt;

    static Optional<PendingImport> of(Account account, UUID token) {
        return find("accountId = ?1 and token = ?2", account.id, token).firstResultOptional();
    }

    /** In place of any other of the account; and forgets what nobody came back for. */
    static PendingImport keep(Account account, InputStream file, Instant now) throws IOException {
        delete("accountId = ?1 or createdAt < ?2", account.id, now.minus(KEPT));
        var pending = new PendingImport();
        pending.accountId = account.id;
        pending.token = UUID.randomUUID();
        pending.createdAt = now;
        pending.persistAndFlush();
        PendingImportPart.write(account, file);
        return pending;
    }

    InputStream open() {
        return PendingImportPart.read(accountId);
    }
}
