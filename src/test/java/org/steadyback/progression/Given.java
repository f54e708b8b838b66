package org.steadyback.progression;

import static org.steadyback.progression.Phase.LOAD;
import static org.steadyback.progression.Phase.LOOSEN;
import static org.steadyback.progression.Phase.STEADY;
import static org.steadyback.progression.Phase.STRENGTHEN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What every test starts from: the rule sheet, and the shipped ladders with their doses (RULES.md C4). */
final class Given {

    static final Ladder FRONT_PLANK = raising(new Ladder.Raise(45, 20_000), strength("front-plank", false, List.of(
            forOlder(hold("P0", STEADY, 3, 10)), hold("P1", STEADY, 3, 10), hold("P2", STEADY, 3, 20),
            hold("P3", STEADY, 3, 10), hold("P4", STEADY, 3, 20), hold("P5", STEADY, 3, 30),
            hold("P6", STRENGTHEN, 3, 40), hold("P7", STRENGTHEN, 3, 50), hold("P8", STRENGTHEN, 3, 60), loadedHold("P9", 3, 30, 5_000), loadedHold("P10", 3, 20, 11_300),
            loadedHold("P11", 3, 30, 11_300), loadedHold("P12", 3, 45, 11_300), loadedHold("P13", 3, 60, 11_300))));

    static final Ladder SIDE_PLANK = strength("side-plank", true, List.of(
            hold("S1", STEADY, 3, 10), hold("S2", STEADY, 3, 20), hold("S3", STEADY, 3, 10), hold("S4", STEADY, 3, 20),
            hold("S5", STRENGTHEN, 2, 30), hold("S6", STRENGTHEN, 2, 45)));

    static final Ladder GLUTE_BRIDGE = raising(new Ladder.Raise(15, 40_000), strength("glute-bridge", false, List.of(
            hold("B1", STEADY, 3, 10), reps("B2", STEADY, 1, 10), reps("B3", STEADY, 2, 10), reps("B4", STEADY, 2, 15),
            hold("B5", STRENGTHEN, 3, 20), hold("B6", STRENGTHEN, 3, 30), hold("B7", STRENGTHEN, 2, 45),
            hold("B8", STRENGTHEN, 2, 60), loadedReps("B9", 2, 10), loadedReps("B10", 2, 12),
            loadedReps("B11", 2, 15))));

    static final Ladder PELVIC_TILT = new Ladder("pelvic-tilt", Kind.CONTROL, false, 1, false, List.of(
            reps("T1", LOOSEN, 1, 5), reps("T2", LOOSEN, 1, 10), reps("T3", STEADY, 1, 15), reps("T4", STEADY, 1, 20)));

    static final Ladder HIP_FLEXOR = stretch("hip-flexor", List.of(
            hold("X1", LOOSEN, 3, 10), hold("X2", LOOSEN, 3, 20), hold("X3", LOOSEN, 3, 30), hold("X4", LOOSEN, 2, 45),
            hold("X5", LOOSEN, 2, 60), optional(hold("X6", LOOSEN, 1, 90))));

    static final Ladder HAMSTRING = stretch("hamstring", List.of(
            hold("X1", LOOSEN, 3, 10), hold("X2", LOOSEN, 5, 20), hold("X3", LOOSEN, 3, 30), hold("X4", LOOSEN, 2, 45),
            hold("X5", LOOSEN, 2, 60), optional(hold("X6", LOOSEN, 1, 90))));

    static final Ladder PIRIFORMIS = stretch("piriformis", HIP_FLEXOR.stages());

    static final Ladder KNEE_TO_CHEST = stretch("knee-to-chest", List.of(
            hold("X1", LOOSEN, 3, 5), hold("X2", LOOSEN, 5, 20), hold("X3", LOOSEN, 3, 30)));

    static final Ladder REACH_OUT = strength("reach-out", true, List.of(
            hold("R1", STEADY, 5, 5), hold("R2", STEADY, 5, 5), hold("R3", STEADY, 5, 5), hold("R4", STEADY, 4, 10),
            hold("R5", STRENGTHEN, 6, 10)));

    static final Ladder SIDE_HIP = strength("side-hip", true, List.of(
            reps("H1", STEADY, 2, 8), hold("H2", STEADY, 3, 20), hold("H3", STEADY, 3, 20), reps("H4", STEADY, 2, 8),
            needing(Equipment.STEP, reps("H5", STRENGTHEN, 2, 12)), needing(Equipment.BAND, reps("H6", STRENGTHEN, 2, 10))));

    static final Ladder SIT_TO_STAND = strength("sit-to-stand", false, List.of(
            reps("C1", STEADY, 1, 5), reps("C2", STEADY, 2, 8), reps("C3", STEADY, 2, 8), reps("C4", STEADY, 2, 10),
            reps("C5", STRENGTHEN, 3, 12), needing(Equipment.PLATE, loadedReps("C6", 2, 10))));

    static final Ladder WALKING = new Ladder("walking", Kind.EVERYDAY, false, 3, false,
            new Ladder.Limits(null, 7, null), null, List.of(hold("K1", LOOSEN, 1, 300), hold("K2", LOOSEN, 1, 600),
                    hold("K3", LOOSEN, 1, 900), hold("K4", LOOSEN, 1, 1200)));

    static final Ladder HIP_HINGE = new Ladder("hip-hinge", Kind.EVERYDAY, false, 1, false, List.of(
            reps("N1", STEADY, 2, 8), reps("N2", STEADY, 2, 10), loadedReps("N3", 2, 8)));

    static final Ladder RESISTANCE_STRETCH = new Ladder("resistance-stretch", Kind.STRENGTH, true, 1, false,
            new Ladder.Limits(2, 0, 2), null, List.of(hold("Q1", STRENGTHEN, 5, 5), hold("Q2", STRENGTHEN, 6, 5),
                    hold("Q3", STRENGTHEN, 8, 5)));

    static final Ladders LADDERS = Ladders.of(List.of(FRONT_PLANK, SIDE_PLANK, GLUTE_BRIDGE, PELVIC_TILT, HIP_FLEXOR,
            HAMSTRING, PIRIFORMIS, KNEE_TO_CHEST, REACH_OUT, SIDE_HIP, SIT_TO_STAND, WALKING, HIP_HINGE, RESISTANCE_STRETCH));

    static final LocalDate START = LocalDate.of(2026, 3, 1);
    static final Rules SHEET = Rules.sheet();
    static final Progression ENGINE = new Progression(LADDERS, SHEET);

    private Given() {}

    /** Somebody new, whose usual pain is 2. */
    static Story someone() {
        return new Story(ENGINE, Profile.of(Given.START, 2));
    }

    /** Somebody whom the tests of loads are about: with a plate, and willing. */
    static Profile lifter() {
        return Profile.of(START, 2).having(Set.of(Equipment.PLATE)).optingIntoLoad(true);
    }

    /** Somebody to whom loads are open. */
    static Story someoneLifting() {
        return someone().withProfile(lifter()).reached(LOAD);
    }

    static Story someoneIn(Phase phase) {
        return someone().reached(phase);
    }

    /** The work that is offered, all of it, with a pain of 1. */
    static Work inFull(String ladder) {
        return Work.inFull(ladder);
    }

    /** All stages below this one done in full, the last step up at that moment. */
    static LadderStanding standingOn(Ladder ladder, String stage, Instant since) {
        var standing = LadderStanding.startAt(0);
        for (var index = 0; index < ladder.indexOf(stage).orElseThrow(); index++) {
            standing = standing.completed(index)
                    .steppedUp(SHEET.stepUp().decide(since.atOffset(ZoneOffset.UTC), ladder, standing));
        }
        return standing;
    }

    private static Ladder strength(String id, boolean perSide, List<Stage> stages) {
        return new Ladder(id, Kind.STRENGTH, perSide, 1, false, stages);
    }

    private static Ladder stretch(String id, List<Stage> stages) {
        return new Ladder(id, Kind.STRETCH, true, 2, true, stages);
    }

    private static Ladder raising(Ladder.Raise raise, Ladder ladder) {
        return new Ladder(ladder.id(), ladder.kind(), ladder.perSide(), ladder.timesPerDay(), ladder.gate(),
                ladder.limits(), raise, ladder.stages());
    }

    private static Stage needing(Equipment needed, Stage stage) {
        return new Stage(stage.id(), stage.phase(), stage.dose(), List.of(new Stage.Way(new TreeSet<>(Set.of(needed)), new TreeSet<>())), stage.older(),
                stage.optional());
    }

    private static Stage forOlder(Stage stage) {
        return new Stage(stage.id(), stage.phase(), stage.dose(), stage.ways(), true, stage.optional());
    }

    private static Stage optional(Stage stage) {
        return new Stage(stage.id(), stage.phase(), stage.dose(), stage.ways(), stage.older(), true);
    }

    private static Stage hold(String id, Phase phase, int sets, int seconds) {
        return new Stage(id, phase, new Dose(sets, Measure.HOLD, seconds, 0, 45));
    }

    private static Stage reps(String id, Phase phase, int sets, int reps) {
        return new Stage(id, phase, new Dose(sets, Measure.REPS, reps, 0, 45));
    }

    private static Stage loadedHold(String id, int sets, int seconds, int grams) {
        return needing(Equipment.PLATE, new Stage(id, LOAD, new Dose(sets, Measure.HOLD, seconds, grams, 75)));
    }

    private static Stage loadedReps(String id, int sets, int reps) {
        return needing(Equipment.PLATE, new Stage(id, LOAD, new Dose(sets, Measure.REPS, reps, 5_000, 75)));
    }
}
