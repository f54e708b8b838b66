package org.steadyback.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.steadyback.diary.LoggedClearance;
import org.steadyback.diary.LoggedInjury;
import org.steadyback.diary.LoggedSafetyCheck;
import org.steadyback.progression.Safety;

/**
 * What the safety questions brought up.
 *
 * @param checkedOn date of the latest answers, or null
 * @param yes       what was answered with yes in the period, newest first
 * @param checks    in the period
 * @param lockedOn  date of a sign that no professional has looked at yet, or null; {@code emergency} the more urgent kind
 * @param cleared   when a professional agreed to exercise, newest first
 * @param injuries  newest first
 */
public record SafetyAnswers(LocalDate checkedOn, Capped<Line> yes, int checks, LocalDate lockedOn, boolean emergency,
        Capped<LocalDate> cleared, Capped<LocalDate> injuries) {

    private static final int MOST = 2;
    private static final int WIDTH = 36;
    /** When it was answered last; what is closed; what was agreed; injuries. */
    private static final int OTHERS = 7;

    /** @param signs how the signs of a check are told */
    static SafetyAnswers of(Safety safety, List<LoggedSafetyCheck> checks, List<LoggedClearance> cleared,
            List<LoggedInjury> injuries, java.util.function.Function<LoggedSafetyCheck, String> signs) {
        var isEmergency = safety.emergencyOn() != null;
        return new SafetyAnswers(safety.checkedOn(), Capped.of(checks.reversed().stream().filter(check -> !check.yes.isEmpty())
                        .map(check -> new Line(check.when().toLocalDate(), signs.apply(check))).toList(), MOST), checks.size(),
                isEmergency ? safety.emergencyOn() : safety.urgentOn(), isEmergency,
                newest(cleared.stream().map(check -> check.clearedOn)),
                newest(injuries.stream().map(injury -> injury.when().toLocalDate())));
    }

    /** Lines of paper that it takes, at most. */
    int height() {
        return yes.shown().stream().mapToInt(line -> Print.lines(line.text(), WIDTH) + 1).sum()
                + (lockedOn == null && cleared.isEmpty() && injuries.isEmpty() ? 2 : OTHERS);
    }

    private static Capped<LocalDate> newest(Stream<LocalDate> dates) {
        return Capped.of(dates.toList().reversed(), MOST);
    }
}
