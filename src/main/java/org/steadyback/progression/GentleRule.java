package org.steadyback.progression;

import java.util.Optional;
import java.util.SortedMap;

/**
 * R16, in a flare-up: of all ladders only these, up to a stage and in so many sets; beside them breathing, ankle pumps,
 * heel slides and resting positions, which are no ladders.
 *
 * @param list by ladder id
 */
public record GentleRule(SortedMap<String, Gentle> list) {

    /** @param stage highest stage id; @param sets at most */
    public record Gentle(String stage, int sets) {}

    /** The stage that is left of a ladder. @param stage the one that was reached */
    Optional<Integer> stage(Ladder ladder, int stage) {
        return Optional.ofNullable(list.get(ladder.id())).flatMap(gentle -> {
            var most = ladder.indexOf(gentle.stage());
            return most.isPresent() ? Optional.of(Math.min(stage, most.getAsInt())) : Optional.empty();
        });
    }

    Dose dose(Ladder ladder, int stage) {
        return ladder.stage(stage).dose().withSets(list.get(ladder.id()).sets());
    }

    Reason offered() {
        return Reason.of(RuleId.R16, "gentle");
    }

    Reason closed() {
        return Reason.of(RuleId.R16, "closed");
    }
}
