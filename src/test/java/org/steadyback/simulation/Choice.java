package org.steadyback.simulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.steadyback.programme.Programme;
import org.steadyback.programme.Routines.Slot;
import org.steadyback.progression.Kind;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Standing;

/** What somebody does out of an offer. */
enum Choice {

    /**
     * The day as the product puts it together: of each slot the ladder that fills it, or where it was left out another
     * of its purpose; strength that has rested first, then what was done longest ago, up to five.
     */
    ROUTINE {
        @Override
        List<LadderOffer> of(Programme programme, Standing standing, Offer offer) {
            return programme.routines().of(standing.phase().number()).stream()
                    .flatMap(slot -> filling(slot, standing, offer).stream())
                    .sorted(Comparator.comparing((LadderOffer item) -> ladder(programme, item).kind() != Kind.STRENGTH)
                            .thenComparing(item -> lastDone(programme, standing, item)))
                    .limit(programme.routines().lengths().normal()).toList();
        }
    },

    EVERYTHING {
        @Override
        List<LadderOffer> of(Programme programme, Standing standing, Offer offer) {
            return offer.open();
        }
    };

    abstract List<LadderOffer> of(Programme programme, Standing standing, Offer offer);

    private static Optional<LadderOffer> filling(Slot slot, Standing standing, Offer offer) {
        var isLeftOut = !slot.ladders().isEmpty() && standing.profile().excluded().keySet().containsAll(slot.ladders());
        return (isLeftOut ? slot.alternatives() : slot.ladders()).stream().flatMap(id -> offer.find(id).stream())
                .filter(item -> item.status().isOpen()).findFirst();
    }

    private static Ladder ladder(Programme programme, LadderOffer item) {
        return programme.ladders().byId().get(item.ladder());
    }

    private static LocalDate lastDone(Programme programme, Standing standing, LadderOffer item) {
        var last = standing.on(ladder(programme, item)).lastWork();
        return last == null ? LocalDate.MIN : last.date();
    }
}
