package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.steadyback.account.Account;
import org.steadyback.progression.Entry;

/** What all entries of a diary share. Their order is that of {@code at}, then of {@code id}. */
@MappedSuperclass
public abstract sealed class LoggedEntry extends PanacheEntityBase permits LoggedPain, LoggedSession,
        LoggedSafetyCheck, LoggedFlareCall, LoggedInjury, LoggedClearance, LoggedActivities, LoggedOverallChange, LoggedQuestionnaire {

    public static final int LONGEST_NOTE = 2000;

    @Id
    @EntryNumber
    public Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    /** Made with the form, so that sending it twice logs it once. */
    @Column(name = "client_id")
    public UUID clientId;

    public Instant at;

    /** Of the person's zone at that moment, so that the local date stays what it was when they travel. */
    @Column(name = "offset_seconds")
    public int offsetSeconds;

    @Transient
    private LocalDate knownDate;

    /** An entry may be moved to another day: the one that it comes from is told by nothing else. */
    @PostLoad
    @PostPersist
    void remember() {
        knownDate = when().toLocalDate();
    }

    /** The dates that a change of it concerns: of where it was, and of where it is now. */
    Stream<LocalDate> dates() {
        return Stream.of(knownDate, when().toLocalDate()).filter(Objects::nonNull).distinct();
    }

    /** What the engine sees of it. */
    public abstract Entry toEntry();

    public OffsetDateTime when() {
        return at.atOffset(ZoneOffset.ofTotalSeconds(offsetSeconds));
    }

    /** As it was for the person then, wherever they are now. */
    static LocalDate date(Instant at, int offsetSeconds) {
        return LocalDate.ofInstant(at, ZoneOffset.ofTotalSeconds(offsetSeconds));
    }

    void happened(ZonedDateTime when) {
        at = when.toInstant();
        offsetSeconds = when.getOffset().getTotalSeconds();
    }

    void belongsTo(Account owner, UUID entry) {
        account = owner;
        clientId = entry;
    }
}
