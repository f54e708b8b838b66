package org.steadyback.report;

import java.time.LocalDate;

import org.steadyback.diary.Days;
import org.steadyback.plan.FlareUp;
import org.steadyback.trend.Range;

/**
 * All that stands on the one sheet for a professional: the same on a screen, on paper and for whoever it is shared with.
 *
 * @param rules version of those that decided
 */
public record Report(LocalDate written, Range range, Days period, About about, Function function, Pain pain,
        Training training, Capped<FlareUp> flares, SafetyAnswers safety, Stages stages, Capped<Line> decisions, Capped<Line> notes,
        String rules) {

    /** With a little less of what has no end, for a sheet that would not have held it all. */
    Report shorter() {
        var isAboutDecisions = decisions.shown().size() >= notes.shown().size();
        return new Report(written, range, period, about, function, pain, training, flares, safety, stages,
                isAboutDecisions ? decisions.shorter() : decisions, isAboutDecisions ? notes : notes.shorter(), rules);
    }

    boolean canBeShorter() {
        return !decisions.shown().isEmpty() || !notes.shown().isEmpty();
    }
}
