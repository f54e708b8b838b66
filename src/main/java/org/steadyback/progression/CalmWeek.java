package org.steadyback.progression;

import java.time.LocalDate;

/** The condition that every gate shares: the seven-day median of pain (Med7) is at most so much. */
final class CalmWeek {

    private CalmWeek() {}

    static Criterion criterion(RuleId rule, Standing standing, LocalDate today, int atMost) {
        var median = standing.pain().median7(today, standing.profile().intakePain());
        return Criterion.atMost(Reason.of(rule, "calm-week").with("have", median).with("need", atMost), median, atMost);
    }
}
