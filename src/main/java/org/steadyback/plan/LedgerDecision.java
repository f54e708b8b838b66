package org.steadyback.plan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.Column;
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
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.steadyback.account.Account;
import org.steadyback.diary.Cursor;
import org.steadyback.progression.Decision;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Reason;
import org.steadyback.progression.RuleId;

/** A decision on record. Never rewritten: one that a correction took back only gets the time of that. */
@Entity
@Table(name = "decision")
class LedgerDecision extends PanacheEntityBase {

    enum Kind { STEP_UP, STEP_BACK, PHASE_OPENED, PHASE_CLOSED, MODE_ENTERED, MODE_LEFT, NOTICE_GIVEN }

    private static final Set<Kind> OF_ALL = EnumSet.of(Kind.PHASE_OPENED, Kind.PHASE_CLOSED, Kind.MODE_ENTERED, Kind.MODE_LEFT);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq")
    public Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    public Instant at;

    @Column(name = "offset_seconds")
    public int offsetSeconds;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Kind kind;

    /** Null unless a stage changes. */
    public String ladder;

    /** Null unless a stage changes. */
    @Column(name = "from_stage")
    public String fromStage;

    /** A stage id, the number of a phase, the name of a mode or the key of a notice. */
    @Column(name = "to_stage")
    public String toStage;

    public String rule;

    @Column(length = 4000)
    public String reason;

    @Column(name = "rules_version")
    public String rulesVersion;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    @Column(name = "recalculated_at")
    public Instant recalculatedAt;

    /** The decisions that stand, in order. */
    static List<LedgerDecision> standing(Account account) {
        return list("account = ?1 and recalculatedAt is null order by at, id", account);
    }

    /** Those of some kinds that stand, in order. @param to the first moment that is too late */
    static List<LedgerDecision> standing(Account account, Set<Kind> kinds, Instant from, Instant to) {
        return list("account = ?1 and kind in ?2 and at >= ?3 and at < ?4 and recalculatedAt is null order by at, id",
                account, kinds, from, to);
    }

    /** All that stand, in order. @param to the first moment that is too late */
    static List<LedgerDecision> standing(Account account, Instant from, Instant to) {
        return list("account = ?1 and at >= ?2 and at < ?3 and recalculatedAt is null order by at, id", account, from, to);
    }

    /** Of each ladder the latest of some kinds that stand; more than one where they are of one moment. */
    static List<LedgerDecision> latestOfLadders(Account account, Set<Kind> kinds) {
        return list("from LedgerDecision one where one.account = ?1 and one.kind in ?2 and one.recalculatedAt is null"
                + " and one.at = (select max(other.at) from LedgerDecision other where other.account = ?1"
                + " and other.kind in ?2 and other.recalculatedAt is null and other.ladder = one.ladder)", account, kinds);
    }

    /** The latest beginning or end of a flare-up before a moment. */
    static Optional<LedgerDecision> lastFlareChange(Account account, Instant before) {
        return find("account = ?1 and kind in ?2 and toStage = ?3 and at < ?4 and recalculatedAt is null"
                + " order by at desc, id desc", account, Ledger.FLARE_CHANGES, Mode.FLARE.name(), before).firstResultOptional();
    }

    /** Everything ever decided on a ladder, and on the whole plan as far as the ladder knows it, newest first. */
    static List<LedgerDecision> history(Account account, String ladder, Set<Phase> phases, Cursor before, int most) {
        var ofAll = Stream.concat(phases.stream().map(phase -> String.valueOf(phase.number())),
                Stream.of(Mode.values()).map(Mode::name)).toList();
        return LedgerDecision.<LedgerDecision>find("account = ?1 and (ladder = ?2 or kind in ?3 and toStage in ?4)"
                + " and (at < ?5 or at = ?5 and id < ?6) order by at desc, id desc", account, ladder, OF_ALL, ofAll,
                before.at(), before.id()).page(0, most).list();
    }

    /** What these rules ever decided, newest first. */
    static List<LedgerDecision> history(Account account, Set<RuleId> rules, int most) {
        return LedgerDecision.<LedgerDecision>find("account = ?1 and rule in ?2 order by at desc, id desc", account,
                rules.stream().map(RuleId::name).toList()).page(0, most).list();
    }

    static LedgerDecision of(Account account, Decision decision, EngineJson json) {
        var row = new LedgerDecision();
        row.account = account;
        row.at = decision.at().toInstant();
        row.offsetSeconds = decision.at().getOffset().getTotalSeconds();
        row.rule = decision.reason().rule().name();
        row.reason = json.write(decision.reason());
        switch (decision) {
            case Decision.StepUp up -> row.change(Kind.STEP_UP, up.ladder(), up.from(), up.to());
            case Decision.StepBack back -> row.change(Kind.STEP_BACK, back.ladder(), back.from(), back.to());
            case Decision.PhaseOpened opened -> row.change(Kind.PHASE_OPENED, opened.phase().number());
            case Decision.PhaseClosed closed -> row.change(Kind.PHASE_CLOSED, closed.phase().number());
            case Decision.ModeEntered entered -> row.change(Kind.MODE_ENTERED, entered.mode());
            case Decision.ModeLeft left -> row.change(Kind.MODE_LEFT, left.mode());
            case Decision.NoticeGiven notice -> row.change(Kind.NOTICE_GIVEN, notice.reason().key());
        }
        return row;
    }

    Decision toDecision(EngineJson json) {
        Reason why = json.reason(reason);
        return switch (kind) {
            case STEP_UP -> new Decision.StepUp(when(), ladder, fromStage, toStage, why);
            case STEP_BACK -> new Decision.StepBack(when(), ladder, fromStage, toStage, why);
            case PHASE_OPENED -> new Decision.PhaseOpened(when(), Phase.of(Integer.parseInt(toStage)), why);
            case PHASE_CLOSED -> new Decision.PhaseClosed(when(), Phase.of(Integer.parseInt(toStage)), why);
            case MODE_ENTERED -> new Decision.ModeEntered(when(), Mode.valueOf(toStage), why);
            case MODE_LEFT -> new Decision.ModeLeft(when(), Mode.valueOf(toStage), why);
            case NOTICE_GIVEN -> new Decision.NoticeGiven(when(), why);
        };
    }

    void record(Instant now, Versions versions) {
        recordedAt = now;
        rulesVersion = versions.rules();
        persist();
    }

    OffsetDateTime when() {
        return at.atOffset(ZoneOffset.ofTotalSeconds(offsetSeconds));
    }

    private void change(Kind kind, Object to) {
        change(kind, null, null, to.toString());
    }

    private void change(Kind kind, String ladder, String from, String to) {
        this.kind = kind;
        this.ladder = ladder;
        this.fromStage = from;
        this.toStage = to;
    }
}
