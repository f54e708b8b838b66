package org.steadyback.ladders;

import java.util.List;
import java.util.stream.IntStream;

import org.steadyback.programme.LadderSheet;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Stage;

/**
 * The stages of a ladder that there are for somebody, and where they stand among them.
 *
 * @param ladder with the raises of load that follow its last stage
 * @param from   index of the first stage there is for them (R26)
 * @param here   index of the stage that was reached
 * @param closed whether that one is closed too, with its phase
 * @param to     index after the last stage to be shown
 */
record Climb(LadderSheet sheet, Ladder ladder, LadderOffer offer, int from, int here, boolean closed, int to) {

    /** Index of the first closed stage, if one is shown. */
    int firstClosed() {
        return closed ? here : here + 1;
    }

    List<Integer> shown() {
        return IntStream.range(from, to).boxed().toList();
    }

    Stage stage(int index) {
        return ladder.stage(index);
    }

    Reach reach(int index) {
        if (index >= firstClosed()) {
            return Reach.CLOSED;
        }
        return index == here ? Reach.HERE : Reach.DONE;
    }

    Stairs stairs() {
        return Stairs.of(shown().stream().map(index -> stage(index).phase()).toList(), shown().stream().map(this::reach).toList());
    }
}
