package org.steadyback.routine;

import java.util.List;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.account.RoutineLength;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Wording;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Standing;

/** The routine of who asks, in words. */
@Singleton
public class RoutineItems {

    private final CurrentAccount current;
    private final Programme programme;
    private final Wording wording;

    RoutineItems(CurrentAccount current, Programme programme, Wording wording) {
        this.current = current;
        this.programme = programme;
        this.wording = wording;
    }

    /** As many as the person takes on today. */
    public List<RoutineItem> of(Standing standing, Offer offer) {
        var choices = current.profile().choices;
        var ways = new Ways(programme, standing, choices);
        var most = most(programme, current.profile().lengthOn(current.today()));
        return Routine.choose(programme, standing, offer, choices, most).items().stream()
                .map(item -> RoutineItem.of(item, programme, ways, wording, current.viewer())).toList();
    }

    /** Everything that belongs to the person's routine now or once it has rested, in the order of the slots. */
    public List<LadderOffer> fillings(Standing standing, Offer offer) {
        return Routine.fillings(programme, standing, offer, current.profile().choices);
    }

    /** How many exercises a length means. */
    public static int most(Programme programme, RoutineLength length) {
        var lengths = programme.routines().lengths();
        return switch (length) {
            case SHORT -> lengths.brief();
            case NORMAL -> lengths.normal();
            case FULL -> lengths.full();
        };
    }
}
