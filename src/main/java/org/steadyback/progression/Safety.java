package org.steadyback.progression;

import java.time.LocalDate;

/**
 * What the red-flag questions have brought up so far.
 *
 * @param checkedOn   date of the latest answers, or null
 * @param emergencyOn date of a yes in set A that nobody has cleared, or null (R1)
 * @param urgentOn    date of a yes in set B that nobody has cleared, or null (R2)
 * @param clearedOn   latest date on which a professional agreed to exercise without a sign to answer, or null (R24)
 * @param asks        why the questions are to be asked again, as the key of a sentence, or null (R3)
 */
public record Safety(LocalDate checkedOn, LocalDate emergencyOn, LocalDate urgentOn, LocalDate clearedOn, String asks) {

    static Safety unknown() {
        return new Safety(null, null, null, null, null);
    }

    Safety answered(SafetyCheck check) {
        var date = check.date();
        return new Safety(later(checkedOn, date), check.has(Sign.Urgency.EMERGENCY) ? later(emergencyOn, date) : emergencyOn,
                check.has(Sign.Urgency.URGENT) ? later(urgentOn, date) : urgentOn, clearedOn, null);
    }

    Safety asking(String why) {
        return new Safety(checkedOn, emergencyOn, urgentOn, clearedOn, why);
    }

    /** A check by a professional answers the signs that were there by then, not later ones, and then nothing else. */
    Safety cleared(LocalDate on) {
        var isOfSign = isAnswered(emergencyOn, on) || isAnswered(urgentOn, on);
        return new Safety(checkedOn, isAnswered(emergencyOn, on) ? null : emergencyOn,
                isAnswered(urgentOn, on) ? null : urgentOn, isOfSign ? clearedOn : later(clearedOn, on), asks);
    }

    /** Whether a professional has agreed to exercise with the conditions that the person has (R24). */
    boolean isAgreedTo(LocalDate since) {
        return clearedOn != null && !clearedOn.isBefore(since);
    }

    boolean isLocked() {
        return emergencyOn != null || urgentOn != null;
    }

    private static boolean isAnswered(LocalDate sign, LocalDate on) {
        return sign != null && !on.isBefore(sign);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
