package org.steadyback.diary;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.steadyback.account.Account;
import org.steadyback.progression.TrainingSession;

/** A training session in the diary. {@code at} is its end. */
@Entity
@Table(name = "training_session")
public non-sealed class LoggedSession extends LoggedEntry {

    @Column(name = "duration_seconds")
    public Integer durationSeconds;

    @Column(name = "pain_before")
    public Integer painBefore;

    @Column(name = "pain_after")
    public Integer painAfter;

    @Column(name = "warm_up")
    public boolean warmUp;

    public String note;

    /** The ladders of which something was done. It is kept beside the results, for charts of many years; so for {@code sets}. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> worked = List.of();

    /** Of all results, each side a set of its own. */
    public int sets;

    // In batches: neither a page nor a whole diary may cost a query for each session.
    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 200)
    public List<LoggedResult> results = new ArrayList<>();

    public static LoggedSession of(Account account, UUID entry, ZonedDateTime at) {
        var session = new LoggedSession();
        session.belongsTo(account, entry);
        session.happened(at);
        return session;
    }

    /** Through the owner, always: a stranger's entry is not found, rather than forbidden. */
    public static Optional<LoggedSession> findOwned(Account account, long id) {
        return find("account = ?1 and id = ?2", account, id).firstResultOptional();
    }

    /** The latest ones, newest first. */
    public static List<LoggedSession> latest(Account account, int most) {
        return LoggedSession.<LoggedSession>find("account = ?1 order by at desc, id desc", account).page(0, most).list();
    }

    /** From a moment on, oldest first. */
    public static List<LoggedSession> of(Account account, Instant since) {
        return list("account = ?1 and at >= ?2 order by at, id", account, since);
    }

    public void correct(ZonedDateTime at, boolean warmUp, Integer painBefore, Integer painAfter, String note) {
        happened(at);
        this.warmUp = warmUp;
        this.painBefore = painBefore;
        this.painAfter = painAfter;
        this.note = note;
    }

    /** Adds a result after the others. */
    public void add(LoggedResult result) {
        result.session = this;
        // Not their number: of those that a correction left, the last may stand further back.
        result.position = results.isEmpty() ? 0 : results.getLast().position + 1;
        results.add(result);
        sumUp();
    }

    private void sumUp() {
        worked = results.stream().filter(LoggedResult::isDone).map(result -> result.ladder).toList();
        sets = results.stream().mapToInt(result -> result.sets.size()).sum();
    }

    /**
     * Takes the corrected results of the ladders that the form showed; any other stays as it is. Flushes in between: the
     * new result of a ladder may not meet the old one in the table.
     */
    public void replaceResults(Set<String> shown, List<LoggedResult> corrected) {
        corrected.forEach(result -> results.forEach(result::keepPrescriptionOf));
        results.removeIf(result -> shown.contains(result.ladder));
        getEntityManager().flush();
        corrected.forEach(this::add);
        sumUp();
    }

    @Override
    public TrainingSession toEntry() {
        return new TrainingSession(when(), painBefore, painAfter, results.stream().map(LoggedResult::toResult).toList());
    }
}
