package org.steadyback.routine;

import java.util.List;

import org.steadyback.programme.Programme;
import org.steadyback.progression.Dose;
import org.steadyback.progression.LadderOffer;

/** About how long exercises take for somebody who goes by the dose, without the warm-up. */
public final class Minutes {

    // As long as the steps of the guided session take in js/session/timeline.js: what is announced is what it takes.
    private static final int GET_READY = 5;
    private static final int CHANGE_SIDES = 8;
    private static final int REPETITION = 4;

    private Minutes() {}

    public static int of(List<RoutineItem> items) {
        return whole(items.stream().mapToInt(item -> seconds(item.asked(), item.ladder().perSide())).sum());
    }

    /** Of what has no words yet. */
    public static int of(List<LadderOffer> items, Programme programme) {
        return whole(items.stream().mapToInt(item ->
                seconds(item.dose(), programme.sheet(item.ladder()).orElseThrow().perSide())).sum());
    }

    static int of(Dose dose, boolean perSide) {
        return whole(seconds(dose, perSide));
    }

    private static int seconds(Dose dose, boolean perSide) {
        var set = dose.isHold() ? dose.amount() : dose.amount() * REPETITION;
        return GET_READY + dose.sets() * (perSide ? 2 * set + CHANGE_SIDES : set)
                + (dose.sets() - 1) * Math.max(dose.restSeconds(), GET_READY);
    }

    /** Nothing takes no time at all. */
    private static int whole(int seconds) {
        return Math.max(1, Math.round(seconds / 60f));
    }
}
