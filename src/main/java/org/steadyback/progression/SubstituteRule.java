package org.steadyback.progression;

import java.util.Optional;
import java.util.SortedMap;

/**
 * R29, substitutes: a ladder that the person has left out counts for nothing at a gate, and this one counts instead, unless
 * it was left out because it hurts. What was left out never gets a load.
 *
 * @param instead by the id of the ladder left out
 */
public record SubstituteRule(SortedMap<String, Substitute> instead) {

    /** @param strengthen stage id that opens phase 3; @param load the one that opens phase 4 */
    public record Substitute(String ladder, String strengthen, String load) {

        String stage(Phase opens) {
            return opens == Phase.LOAD ? load : strengthen;
        }
    }

    Optional<Substitute> of(Profile profile, String ladder) {
        return profile.excluded().get(ladder) == LeftOut.BY_CHOICE ? Optional.ofNullable(instead.get(ladder))
                : Optional.empty();
    }

    Reason excluded(Ladder ladder, LeftOut why) {
        return Reason.of(RuleId.R29, why == LeftOut.FOR_PAIN ? "hurts" : "excluded").with("ladder", ladder);
    }

    /** Why a stage that the person may not or cannot do is not offered. */
    Reason lacking(Standing standing, Ladder ladder, int stage) {
        return Reason.of(RuleId.R29, standing.closes(ladder.stage(stage)) ? "condition" : "lacking").with("ladder", ladder);
    }

    Criterion neverLoaded(Ladder ladder) {
        return Criterion.absent(Reason.of(RuleId.R29, "never-loaded").with("ladder", ladder), true);
    }

    Criterion missing(Standing standing, Ladder ladder, int stage) {
        return Criterion.present(Reason.of(RuleId.R29, standing.closes(ladder.stage(stage)) ? "agreed" : "equipment")
                .with("stage", ladder, stage), false);
    }
}
