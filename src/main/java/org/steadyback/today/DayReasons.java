package org.steadyback.today;

import java.util.List;

import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Reason;
import org.steadyback.progression.RuleId;

/**
 * What holds for the day as a whole, in words.
 *
 * @param check  why the safety questions are due, or null
 * @param warmUp how to begin, or null
 * @param others everything else, in order
 */
record DayReasons(String check, String warmUp, List<String> others) {

    static DayReasons of(Offer offer, Wording wording, Viewer viewer) {
        return new DayReasons(first(RuleId.R3, offer, wording, viewer), first(RuleId.R6, offer, wording, viewer),
                offer.because().stream().filter(reason -> reason.rule() != RuleId.R3 && reason.rule() != RuleId.R6)
                        .map(reason -> wording.of(reason, viewer)).toList());
    }

    private static String first(RuleId rule, Offer offer, Wording wording, Viewer viewer) {
        return offer.because().stream().filter((Reason reason) -> reason.rule() == rule).findFirst()
                .map(reason -> wording.of(reason, viewer)).orElse(null);
    }
}
