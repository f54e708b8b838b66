package org.steadyback.progression;

import java.util.List;
import java.util.Optional;

/** What the engine says of every ladder at a moment, in ladder order. */
public record Offer(List<LadderOffer> ladders) {

    public Offer {
        ladders = List.copyOf(ladders);
    }

    public Optional<LadderOffer> find(String ladder) {
        return ladders.stream().filter(offered -> offered.ladder().equals(ladder)).findFirst();
    }

    /** What may be done now. */
    public List<LadderOffer> open() {
        return ladders.stream().filter(offered -> offered.status().isOpen()).toList();
    }
}
