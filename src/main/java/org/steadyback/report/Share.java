package org.steadyback.report;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.steadyback.account.Account;
import org.steadyback.trend.Range;
import org.steadyback.web.Secret;

/** A link with which one reader sees a report and the charts, for some time. */
@Entity
class Share extends PanacheEntityBase {

    static final int LONGEST_READER = 100;
    static final int MOST_OPEN = 20;

    /** Asked for in place of what is no secret at all: that takes as long, and finds as little. */
    private static final String NOBODYS = "-".repeat(43);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "share_seq")
    @SequenceGenerator(name = "share_seq", sequenceName = "share_seq")
    public Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    /** Made with the form, so that sending it twice makes one link. */
    @Column(name = "client_id")
    public UUID clientId;

    /** The secret in its address. It is kept as it is: the person must find their link again. */
    public String token;

    /** For whom it is, in the person's words, or null. */
    public String reader;

    @Column(name = "time_range")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Range range;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /** Null unless the person took it back. */
    @Column(name = "revoked_at")
    public Instant revokedAt;

    /** Numbers of the entries whose notes the person chose. One that is deleted is simply not found. */
    @ElementCollection
    @BatchSize(size = 40)
    @CollectionTable(name = "share_note", joinColumns = @JoinColumn(name = "share_id"))
    @Column(name = "entry_id")
    public List<Long> notes = new ArrayList<>();

    static Share make(Account account, UUID clientId, String reader, Wanted wanted, ZonedDateTime now, int days) {
        var share = new Share();
        share.account = account;
        share.clientId = clientId;
        share.token = Secret.make();
        share.reader = reader;
        share.range = wanted.range();
        share.notes.addAll(wanted.notes());
        share.createdAt = now.toInstant();
        share.expiresAt = now.plusDays(days).toInstant();
        share.persist();
        return share;
    }

    /**
     * By its secret, as long as it is open. One that is over, was taken back or never was is the same nothing, by the same
     * one question to the database. Guesses need no limit: of 256 bits nobody guesses any.
     */
    static Optional<Share> ofOpen(String token, Instant now) {
        return find("token = ?1 and revokedAt is null and expiresAt > ?2", Secret.isOne(token) ? token : NOBODYS, now)
                .firstResultOptional();
    }

    /** Newest first, at most {@value #MOST_OPEN}. */
    static List<Share> open(Account account, Instant now) {
        return list("account = ?1 and revokedAt is null and expiresAt > ?2 order by createdAt desc, id desc", account, now);
    }

    /** Those that are over or were taken back, newest first. */
    static Capped<Share> ended(Account account, Instant now, int most) {
        var ended = Share.<Share>find("account = ?1 and (revokedAt is not null or expiresAt <= ?2) order by createdAt desc, id desc",
                account, now).page(0, most);
        var shown = ended.list();
        return new Capped<>(shown, shown.size() < most ? 0 : (int) ended.count() - most);
    }

    static boolean isThere(Account account, UUID clientId) {
        return count("account = ?1 and clientId = ?2", account, clientId) > 0;
    }

    static long countOpen(Account account, Instant now) {
        return count("account = ?1 and revokedAt is null and expiresAt > ?2", account, now);
    }

    /** Through the owner, always: a stranger's is not found, rather than forbidden. */
    static Optional<Share> findOwned(Account account, long id) {
        return find("account = ?1 and id = ?2", account, id).firstResultOptional();
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    Wanted wanted() {
        return new Wanted(range, List.copyOf(notes));
    }
}
