package org.steadyback.routine;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.steadyback.account.Profile;
import org.steadyback.account.Profile.Choice;
import org.steadyback.programme.Exercise;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Routines.Slot;
import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Standing;
import org.steadyback.routine.SlotOption.State;

/** Everything that could fill a slot for a person, the usual first. */
@Singleton
public class SlotOptions {

    private final Programme programme;
    private final Wording wording;

    SlotOptions(Programme programme, Wording wording) {
        this.programme = programme;
        this.wording = wording;
    }

    public List<SlotOption> of(Slot slot, Standing standing, Offer offer, Profile profile) {
        var ways = new Ways(programme, standing, profile.choices);
        var filling = Routine.fillings(slot, offer, profile.choices);
        var options = new ArrayList<SlotOption>();
        for (var id : slot.choices()) {
            var sheet = programme.sheet(id).orElseThrow();
            var ladder = offer.find(id).orElseThrow();
            var stage = sheet.stage(ladder.stage().id()).orElseThrow();
            var own = ways.of(sheet, stage);
            var chosen = isFilling(id, filling, offer);
            var state = SlotOption.State.of(ladder.status(), profile.exclusion(id).isPresent(), ways.isClosed(own));
            if (!state.isToChoose()) {
                options.add(option(sheet, ladder, own, state, false, profile));
                continue;
            }
            stage.exercises().stream().map(way -> programme.exercise(way).orElseThrow()).forEach(way ->
                    options.add(option(sheet, ladder, way, state(way, ways, state), chosen && way.equals(own), profile)));
        }
        return options;
    }

    /** Of several that may, the first that is open; if all rest, the first. */
    private static boolean isFilling(String ladder, List<String> filling, Offer offer) {
        return filling.stream().filter(id -> offer.find(id).filter(item -> item.status().isOpen()).isPresent())
                .findFirst().or(() -> filling.stream().findFirst()).filter(ladder::equals).isPresent();
    }

    private static State state(Exercise way, Ways ways, State ofLadder) {
        return ways.isClosed(way) ? State.CONDITION : ways.isAtHand(way) ? ofLadder : State.LACKING;
    }

    private SlotOption option(LadderSheet sheet, LadderOffer offer, Exercise exercise, State state, boolean chosen,
            Profile profile) {
        var viewer = new Viewer(profile.zoneId(), profile.units);
        return new SlotOption(SlotOption.value(sheet.id(), exercise.id()), sheet, exercise,
                wording.dose(offer.dose(), sheet.perSide(), viewer), state, wording.of(offer.because().getFirst(), viewer),
                chosen && state.isToChoose());
    }

    /** What a form sent, or null for what is none of the options to choose. */
    static Choice choice(String value, List<SlotOption> options) {
        return options.stream().filter(option -> option.state().isToChoose() && option.value().equals(value)).findFirst()
                .map(option -> new Choice(option.ladder().id(), option.exercise().id())).orElse(null);
    }
}
