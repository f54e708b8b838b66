package org.steadyback.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;

/** One pain score for each rated date, for the latest dates only, oldest first. A date that nobody rated is not there. */
public record ScoresByDate(List<Day> days) {

    public record Day(LocalDate date, int score) {}

    static final ScoresByDate NONE = new ScoresByDate(List.of());

    public ScoresByDate {
        days = List.copyOf(days);
    }

    OptionalInt on(LocalDate date) {
        for (var day : days) {
            if (day.date.equals(date)) {
                return OptionalInt.of(day.score);
            }
        }
        return OptionalInt.empty();
    }

    /** @param ofOneDate what two scores of one date make; @param kept days up to the latest that are remembered */
    ScoresByDate with(LocalDate date, int score, IntBinaryOperator ofOneDate, int kept) {
        var known = on(date);
        var added = new Day(date, known.isPresent() ? ofOneDate.applyAsInt(known.getAsInt(), score) : score);
        var latest = days.isEmpty() || date.isAfter(days.getLast().date) ? date : days.getLast().date;
        var oldest = latest.minusDays(kept - 1L);
        var changed = new ArrayList<Day>(days.size() + 1);
        var placed = date.isBefore(oldest);
        for (var day : days) {
            if (!placed && !day.date.isBefore(date)) {
                changed.add(added);
                placed = true;
            }
            if (!day.date.equals(date) && !day.date.isBefore(oldest)) {
                changed.add(day);
            }
        }
        if (!placed) {
            changed.add(added);
        }
        return new ScoresByDate(changed);
    }

    ScoresByDate without(LocalDate date) {
        return on(date).isEmpty() ? this : new ScoresByDate(days.stream().filter(day -> !day.date.equals(date)).toList());
    }

    /** The lower median of the dates from one to before another, or the substitute when there are fewer than so many. */
    int median(LocalDate from, LocalDate before, int fewest, int substitute) {
        var median = new LowerMedian();
        for (var day : days) {
            if (!day.date.isBefore(from) && day.date.isBefore(before)) {
                median.add(day.score);
            }
        }
        return median.rated() < fewest ? substitute : median.score();
    }
}
