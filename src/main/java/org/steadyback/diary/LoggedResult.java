package org.steadyback.diary;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.steadyback.progression.Comfort;
import org.steadyback.progression.Dose;
import org.steadyback.progression.ExerciseResult;
import org.steadyback.progression.Side;
import org.steadyback.progression.Skip;

/** What was done of one ladder in a session, with a copy of the dose that was prescribed. */
@Entity
@Table(name = "exercise_result")
public class LoggedResult {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exercise_result_seq")
    @SequenceGenerator(name = "exercise_result_seq", sequenceName = "exercise_result_seq")
    public Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "training_session_id")
    public LoggedSession session;

    public int position;
    public String ladder;
    public String stage;

    @Column(name = "prescribed_sets")
    public int prescribedSets;

    @Column(name = "prescribed_hold_seconds")
    public Integer prescribedHoldSeconds;

    @Column(name = "prescribed_reps")
    public Integer prescribedReps;

    @Column(name = "prescribed_load_grams")
    public int prescribedLoadGrams;

    @Column(name = "pain_during")
    public Integer painDuring;

    @Column(name = "stopped_for_pain")
    public boolean stoppedForPain;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Skip skipped;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Comfort comfort;

    @OneToMany(mappedBy = "result", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 200)
    public List<LoggedSet> sets = new ArrayList<>();

    /** Of the sets without sides, or null; so for the others. */
    @Embedded
    @AttributeOverride(name = "hold", column = @Column(name = "whole_hold_seconds"))
    @AttributeOverride(name = "reps", column = @Column(name = "whole_reps"))
    @AttributeOverride(name = "load", column = @Column(name = "whole_load_grams"))
    public Best bestWhole;

    @Embedded
    @AttributeOverride(name = "hold", column = @Column(name = "left_hold_seconds"))
    @AttributeOverride(name = "reps", column = @Column(name = "left_reps"))
    @AttributeOverride(name = "load", column = @Column(name = "left_load_grams"))
    public Best bestLeft;

    @Embedded
    @AttributeOverride(name = "hold", column = @Column(name = "right_hold_seconds"))
    @AttributeOverride(name = "reps", column = @Column(name = "right_reps"))
    @AttributeOverride(name = "load", column = @Column(name = "right_load_grams"))
    public Best bestRight;

    public static LoggedResult of(ExerciseResult done, Dose prescribed) {
        var result = new LoggedResult();
        result.ladder = done.ladder();
        result.stage = done.stage();
        result.prescribedSets = prescribed.sets();
        result.prescribedHoldSeconds = prescribed.isHold() ? prescribed.amount() : null;
        result.prescribedReps = prescribed.isHold() ? null : prescribed.amount();
        result.prescribedLoadGrams = prescribed.loadGrams();
        result.painDuring = done.painDuring();
        result.stoppedForPain = done.stoppedForPain();
        result.skipped = done.skipped();
        result.comfort = done.comfort();
        done.sets().forEach(set -> result.sets.add(LoggedSet.of(result, set)));
        result.bestWhole = Best.of(null, done.sets());
        result.bestLeft = Best.of(Side.LEFT, done.sets());
        result.bestRight = Best.of(Side.RIGHT, done.sets());
        return result;
    }

    /** Whether anything was done of it, or at least begun. */
    boolean isDone() {
        return skipped == null || !sets.isEmpty();
    }

    /** What was prescribed that day stays, although the programme may prescribe something else by now. */
    void keepPrescriptionOf(LoggedResult former) {
        if (ladder.equals(former.ladder) && stage.equals(former.stage)) {
            prescribedSets = former.prescribedSets;
            prescribedHoldSeconds = former.prescribedHoldSeconds;
            prescribedReps = former.prescribedReps;
            prescribedLoadGrams = former.prescribedLoadGrams;
        }
    }

    ExerciseResult toResult() {
        return new ExerciseResult(ladder, stage, painDuring, stoppedForPain, skipped, comfort,
                sets.stream().map(LoggedSet::toResult).toList());
    }
}
