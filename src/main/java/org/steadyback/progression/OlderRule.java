package org.steadyback.progression;

import java.time.LocalDate;

/** R26, gentler defaults from the year in which somebody reaches this age: a first stage before the first, and no optional top. */
public record OlderRule(int age) {

    public boolean applies(Profile profile, LocalDate today) {
        return profile.birthYear() != null && today.getYear() - profile.birthYear() >= age;
    }

    /** The lowest stage for a person. */
    public int first(Ladder ladder, boolean older) {
        var first = 0;
        while (!older && ladder.stage(first).older()) {
            first++;
        }
        return first;
    }

    /** The highest stage for a person. */
    public int top(Ladder ladder, boolean older) {
        var top = ladder.top();
        while (older && top > 0 && ladder.stage(top).optional()) {
            top--;
        }
        return top;
    }

    /** What to have at hand. */
    Reason reason() {
        return Reason.of(RuleId.R26, "gentler");
    }
}
