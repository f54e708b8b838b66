package org.steadyback.simulation;

import java.util.EnumMap;
import java.util.Map;

import org.steadyback.progression.Decision;
import org.steadyback.progression.InvariantCheck;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Phase;
import org.steadyback.progression.RuleId;
import org.steadyback.progression.Standing;

/** What became of one made-up person. Days are counted from 1; 0 is never. */
final class Course {

    private final String archetype;
    private final int days;
    private final Map<Phase, Integer> reached = new EnumMap<>(Phase.class);
    private final byte[] phaseOn;
    private final Map<Mode, Integer> daysIn = new EnumMap<>(Mode.class);
    private final Map<RuleId, Integer> decisions = new EnumMap<>(RuleId.class);
    private int plankOn;
    private int loadedOn;
    private int day = 1;
    private int stepsUp;
    private int stepsBack;
    private int notices;
    private int idleDays;
    private int lastPlank;
    private int topPlankOn;
    private InvariantCheck.Violation broken;

    Course(String archetype, int days) {
        this.archetype = archetype;
        this.days = days;
        this.phaseOn = new byte[days];
    }

    void decided(Decision decision) {
        decisions.merge(decision.reason().rule(), 1, Integer::sum);
        switch (decision) {
            case Decision.StepUp up -> {
                stepsUp++;
                plankOn = first(plankOn, up.ladder().equals("front-plank") && up.to().equals("P8"));
                topPlankOn = first(topPlankOn, up.ladder().equals("front-plank") && up.to().equals("P13"));
            }
            case Decision.StepBack back -> stepsBack++;
            case Decision.PhaseOpened opened -> reached.putIfAbsent(opened.phase(), day);
            case Decision.NoticeGiven given -> notices++;
            case Decision.PhaseClosed closed -> { }
            case Decision.ModeEntered entered -> { }
            case Decision.ModeLeft left -> { }
        }
    }

    private int first(int earlier, boolean isNow) {
        return earlier == 0 && isNow ? day : earlier;
    }

    /** @param passed counted from 0 */
    void passed(int passed, Standing standing, Offer offer) {
        phaseOn[passed] = (byte) standing.phase().number();
        daysIn.merge(offer.mode(), 1, Integer::sum);
        loadedOn = first(loadedOn, offer.open().stream().anyMatch(open -> open.stage().isLoaded()));
        idleDays += !offer.mode().isLock() && offer.open().isEmpty() ? 1 : 0;
        lastPlank = standing.ladders().get("front-plank").stage();
        day = passed + 2;
    }

    void broke(InvariantCheck.Violation violation) {
        broken = violation;
    }

    String archetype() {
        return archetype;
    }

    int days() {
        return days;
    }

    /** Day on which a phase opened first, or 0. */
    int reached(Phase phase) {
        return phase == Phase.LOOSEN ? 1 : reached.getOrDefault(phase, 0);
    }

    /** Highest phase that was open on a day, counted from 0. */
    int phaseOn(int passed) {
        return phaseOn[passed];
    }

    int plankOn() {
        return plankOn;
    }

    int topPlankOn() {
        return topPlankOn;
    }

    int loadedOn() {
        return loadedOn;
    }

    int lastPlank() {
        return lastPlank;
    }

    int daysIn(Mode mode) {
        return daysIn.getOrDefault(mode, 0);
    }

    int decisionsBy(RuleId rule) {
        return decisions.getOrDefault(rule, 0);
    }

    int stepsUp() {
        return stepsUp;
    }

    int stepsBack() {
        return stepsBack;
    }

    int notices() {
        return notices;
    }

    int idleDays() {
        return idleDays;
    }

    InvariantCheck.Violation broken() {
        return broken;
    }
}
