package org.steadyback.routine;

import org.steadyback.programme.Exercise;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.LadderSheet.StageSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
import org.steadyback.progression.Dose;
import org.steadyback.progression.LadderOffer;

/** One exercise of the day in words. @param asked what is asked today; @param dose the same in words; @param why the most telling reason */
public record RoutineItem(LadderSheet ladder, StageSheet stage, Exercise exercise, Dose asked, String dose, String why) {

    public static RoutineItem of(LadderOffer offer, Programme programme, Ways ways, Wording wording, Viewer viewer) {
        var ladder = programme.sheet(offer.ladder()).orElseThrow();
        var stage = ladder.stage(offer.stage().id()).orElseThrow();
        return new RoutineItem(ladder, stage, ways.of(ladder, stage), offer.dose(),
                wording.dose(offer.dose(), ladder.perSide(), viewer), wording.of(offer.because().getFirst(), viewer));
    }

    public int minutes() {
        return Minutes.of(asked, ladder.perSide());
    }
}
