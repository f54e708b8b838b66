package org.steadyback.progression;

import java.util.List;
import java.util.Optional;

/**
 * What the engine says at a moment.
 *
 * @param because what holds for the day as a whole: why the mode is not normal, what to begin with
 * @param ladders what it says of every ladder, in ladder order
 */
public record Offer(Mode mode, List<Reason> because, List<LadderOffer> ladders) {

    public Offer {
        because = List.copyOf(because);
        ladders = List.copyOf(ladders);
    }

    public Optional<LadderOffer> find(String ladder) {
        for (var offered : ladders) {
            if (offered.ladder().equals(ladder)) {
                return Optional.of(offered);
            }
        }
        return Optional.empty();
    }

    /** What may be done now. */
    public List<LadderOffer> open() {
        return ladders.stream().filter(offered -> offered.status().isOpen()).toList();
    }
}
