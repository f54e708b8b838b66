package org.steadyback.diary;

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

import org.steadyback.progression.SetResult;
import org.steadyback.progression.Side;

/** One set as it was done. */
@Entity
@Table(name = "set_result")
public class LoggedSet {

    public static final int MOST_SECONDS = 3600;
    public static final int MOST_REPS = 1000;
    public static final int MOST_KILOGRAMS = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "set_result_seq")
    @SequenceGenerator(name = "set_result_seq", sequenceName = "set_result_seq")
    public Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "exercise_result_id")
    public LoggedResult result;

    public int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Side side;

    @Column(name = "hold_seconds")
    public Integer holdSeconds;

    public Integer reps;

    @Column(name = "load_grams")
    public int loadGrams;

    static LoggedSet of(LoggedResult result, SetResult done) {
        var set = new LoggedSet();
        set.result = result;
        set.position = result.sets.size();
        set.side = done.side();
        set.holdSeconds = done.holdSeconds();
        set.reps = done.reps();
        set.loadGrams = done.loadGrams();
        return set;
    }

    /** Seconds or repetitions. */
    public int amount() {
        return holdSeconds == null ? reps : holdSeconds;
    }

    SetResult toResult() {
        return new SetResult(side, holdSeconds, reps, loadGrams);
    }
}
