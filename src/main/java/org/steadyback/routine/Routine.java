package org.steadyback.routine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steadyback.account.Profile.Choice;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Routines.Slot;
import org.steadyback.progression.Kind;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Standing;
import org.steadyback.progression.Status;

/**
 * Today's choice out of the offer: strength that has rested first, then what was done longest ago, of that what the
 * person has chosen, up to the number that one session takes; shown with the loosening work before the strength.
 */
public record Routine(List<LadderOffer> items) {

    /** @param choices what the person has chosen, by slot; @param most exercises that one session takes */
    public static Routine choose(Programme programme, Standing standing, Offer offer, Map<String, Choice> choices,
            int most) {
        // What little a flare-up or a lock leaves needs no choice.
        if (offer.mode() == Mode.FLARE || offer.mode().isLock()) {
            return new Routine(offer.open());
        }
        var byUrgency = Comparator.comparing((LadderOffer item) -> !isStrength(programme, item))
                .thenComparing(item -> lastDone(programme, standing, item))
                .thenComparing(item -> choices.values().stream().noneMatch(choice -> choice.ladder().equals(item.ladder())));
        return new Routine(programme.routines().of(standing.phase().number()).stream()
                .flatMap(slot -> firstOpen(slot, offer, choices).stream())
                .sorted(byUrgency)
                .limit(most)
                .sorted(Comparator.comparing(item -> isStrength(programme, item)))
                .toList());
    }

    /** What fills the slots in their order, whether it is open now or rests. */
    static List<LadderOffer> fillings(Programme programme, Standing standing, Offer offer, Map<String, Choice> choices) {
        return programme.routines().of(standing.phase().number()).stream()
                .flatMap(slot -> fillings(slot, offer, choices).stream().flatMap(ladder -> offer.find(ladder).stream())
                        .filter(item -> item.status().isOpen() || item.status() == Status.RESTING).limit(1))
                .toList();
    }

    /** The ladders that may fill a slot for this person, before it is asked which of them is open. */
    static List<String> fillings(Slot slot, Offer offer, Map<String, Choice> choices) {
        return chosen(slot, offer, choices).map(List::of).orElseGet(() -> usual(slot, offer));
    }

    private static Optional<LadderOffer> firstOpen(Slot slot, Offer offer, Map<String, Choice> choices) {
        return fillings(slot, offer, choices).stream().flatMap(ladder -> offer.find(ladder).stream())
                .filter(item -> item.status().isOpen()).findFirst();
    }

    /** While it rests the slot rests too; once it is closed the programme chooses again. */
    private static Optional<String> chosen(Slot slot, Offer offer, Map<String, Choice> choices) {
        return Optional.ofNullable(choices.get(slot.slot())).map(Choice::ladder).filter(slot.choices()::contains)
                .filter(ladder -> offer.find(ladder).filter(item -> item.status() != Status.EXCLUDED
                        && item.status() != Status.LOCKED).isPresent());
    }

    /** Where the person leaves the default out, its alternatives stand in. */
    private static List<String> usual(Slot slot, Offer offer) {
        var isLeftOut = slot.ladders().stream().flatMap(ladder -> offer.find(ladder).stream())
                .anyMatch(item -> item.status() == Status.EXCLUDED);
        return isLeftOut ? slot.choices() : slot.ladders();
    }

    private static boolean isStrength(Programme programme, LadderOffer item) {
        return programme.ladders().byId().get(item.ladder()).kind() == Kind.STRENGTH;
    }

    private static LocalDate lastDone(Programme programme, Standing standing, LadderOffer item) {
        var last = standing.on(programme.ladders().byId().get(item.ladder())).lastWork();
        return last == null ? LocalDate.MIN : last.date();
    }
}
