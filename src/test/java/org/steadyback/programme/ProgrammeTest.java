package org.steadyback.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.programme.reading.ChangedProgramme;
import org.steadyback.programme.reading.ProgrammeReader;
import org.steadyback.progression.Condition;
import org.steadyback.progression.Dose;
import org.steadyback.progression.Kind;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.Rules;
import org.steadyback.progression.Stage;

/** The shipped programme says what the rule sheet says. */
class ProgrammeTest extends ChangedProgramme {

    private static final Programme SHIPPED_PROGRAMME = ProgrammeReader.read(SHIPPED);
    private static final List<LadderSheet> SHEETS = SHIPPED_PROGRAMME.sheets();
    private static final List<Ladder> LADDERS = List.copyOf(SHIPPED_PROGRAMME.ladders().all());

    /** RULES.md C4, stage by stage. */
    private static final String RULES_C4 = """
            ball-extension E1 phase 3: 3 × 10 s
            ball-extension E2 phase 3: 2 × 5
            ball-extension E3 phase 3: 2 × 8
            ball-extension E4 phase 3: 2 × 10
            ball-extension E5 phase 3: 2 × 6
            cat-cow M1 phase 1: 1 × 5
            cat-cow M2 phase 1: 1 × 8
            cat-cow M3 phase 1: 1 × 10
            chest X1 phase 1: 3 × 10 s each side
            chest X2 phase 1: 3 × 20 s each side
            chest X3 phase 1: 3 × 30 s each side
            childs-pose M1 phase 1: 1 × 20 s
            childs-pose M2 phase 1: 1 × 30 s
            childs-pose M3 phase 1: 1 × 45 s
            cobra M1 phase 1: 1 × 5
            cobra M2 phase 1: 1 × 8
            cobra M3 phase 1: 1 × 10
            foam-roller F1 phase 1: 3 × 15 s
            foam-roller F2 phase 1: 3 × 20 s
            front-plank P0 phase 2: 3 × 10 s
            front-plank P1 phase 2: 3 × 10 s
            front-plank P2 phase 2: 3 × 20 s
            front-plank P3 phase 2: 3 × 10 s
            front-plank P4 phase 2: 3 × 20 s
            front-plank P5 phase 2: 3 × 30 s
            front-plank P6 phase 3: 3 × 40 s
            front-plank P7 phase 3: 3 × 50 s
            front-plank P8 phase 3: 3 × 60 s
            front-plank P9 phase 4: 3 × 30 s + 5000 g
            front-plank P10 phase 4: 3 × 20 s + 11300 g
            front-plank P11 phase 4: 3 × 30 s + 11300 g
            front-plank P12 phase 4: 3 × 45 s + 11300 g
            front-plank P13 phase 4: 3 × 60 s + 11300 g
            glute-bridge B1 phase 2: 3 × 10 s
            glute-bridge B2 phase 2: 1 × 10
            glute-bridge B3 phase 2: 2 × 10
            glute-bridge B4 phase 2: 2 × 15
            glute-bridge B5 phase 3: 3 × 20 s
            glute-bridge B6 phase 3: 3 × 30 s
            glute-bridge B7 phase 3: 2 × 45 s
            glute-bridge B8 phase 3: 2 × 60 s
            glute-bridge B9 phase 4: 2 × 10 + 5000 g
            glute-bridge B10 phase 4: 2 × 12 + 5000 g
            glute-bridge B11 phase 4: 2 × 15 + 5000 g
            hamstring X1 phase 1: 3 × 10 s each side
            hamstring X2 phase 1: 5 × 20 s each side
            hamstring X3 phase 1: 3 × 30 s each side
            hamstring X4 phase 1: 2 × 45 s each side
            hamstring X5 phase 1: 2 × 60 s each side
            hamstring X6 phase 1: 1 × 90 s each side
            hip-flexor X1 phase 1: 3 × 10 s each side
            hip-flexor X2 phase 1: 3 × 20 s each side
            hip-flexor X3 phase 1: 3 × 30 s each side
            hip-flexor X4 phase 1: 2 × 45 s each side
            hip-flexor X5 phase 1: 2 × 60 s each side
            hip-flexor X6 phase 1: 1 × 90 s each side
            hip-hinge N1 phase 2: 2 × 8
            hip-hinge N2 phase 2: 2 × 10
            hip-hinge N3 phase 4: 2 × 8 + 2500 g
            hip-twist X1 phase 1: 3 × 10 s each side
            hip-twist X2 phase 1: 3 × 20 s each side
            knee-rolls X1 phase 1: 3 × 5 s each side
            knee-rolls X2 phase 1: 3 × 10 s each side
            knee-rolls X3 phase 1: 3 × 20 s each side
            knee-to-chest X1 phase 1: 3 × 5 s each side
            knee-to-chest X2 phase 1: 5 × 20 s each side
            knee-to-chest X3 phase 1: 3 × 30 s each side
            neck X1 phase 1: 3 × 10 s each side
            neck X2 phase 1: 3 × 20 s each side
            neck X3 phase 1: 3 × 30 s each side
            ninety-ninety M1 phase 1: 1 × 5
            ninety-ninety M2 phase 1: 1 × 8
            ninety-ninety M3 phase 1: 1 × 10
            pelvic-tilt T1 phase 1: 1 × 5
            pelvic-tilt T2 phase 1: 1 × 10
            pelvic-tilt T3 phase 2: 1 × 15
            pelvic-tilt T4 phase 2: 1 × 20
            piriformis X1 phase 1: 3 × 10 s each side
            piriformis X2 phase 1: 3 × 20 s each side
            piriformis X3 phase 1: 3 × 30 s each side
            piriformis X4 phase 1: 2 × 45 s each side
            piriformis X5 phase 1: 2 × 60 s each side
            piriformis X6 phase 1: 1 × 90 s each side
            reach-out R1 phase 2: 5 × 5 s each side
            reach-out R2 phase 2: 5 × 5 s each side
            reach-out R3 phase 2: 5 × 5 s each side
            reach-out R4 phase 2: 4 × 10 s each side
            reach-out R5 phase 3: 12 × 10 s each side
            resistance-stretch Q1 phase 3: 1 × 5 each side
            resistance-stretch Q2 phase 3: 1 × 5 each side
            resistance-stretch Q3 phase 3: 1 × 8 each side
            seated-bend M1 phase 1: 1 × 20 s
            seated-bend M2 phase 1: 1 × 30 s
            seated-bend M3 phase 1: 1 × 45 s
            self-massage F1 phase 1: 3 × 15 s each side
            self-massage F2 phase 1: 3 × 20 s each side
            side-hip H1 phase 2: 2 × 8 each side
            side-hip H2 phase 2: 3 × 20 s each side
            side-hip H3 phase 2: 3 × 20 s each side
            side-hip H4 phase 2: 2 × 8 each side
            side-hip H5 phase 3: 2 × 12 each side
            side-hip H6 phase 3: 2 × 10 each side
            side-plank S1 phase 2: 3 × 10 s each side
            side-plank S2 phase 2: 3 × 20 s each side
            side-plank S3 phase 2: 3 × 10 s each side
            side-plank S4 phase 2: 3 × 20 s each side
            side-plank S5 phase 3: 2 × 30 s each side
            side-plank S6 phase 3: 2 × 45 s each side
            sit-to-stand C1 phase 2: 1 × 5
            sit-to-stand C2 phase 2: 2 × 8
            sit-to-stand C3 phase 2: 2 × 8
            sit-to-stand C4 phase 2: 2 × 10
            sit-to-stand C5 phase 3: 3 × 12
            sit-to-stand C6 phase 4: 2 × 10 + 2500 g
            twist-stretch X1 phase 1: 3 × 10 s each side
            twist-stretch X2 phase 1: 3 × 20 s each side
            walking K1 phase 1: 1 × 300 s
            walking K2 phase 1: 1 × 600 s
            walking K3 phase 1: 1 × 900 s
            walking K4 phase 1: 1 × 1200 s
            walking K5 phase 1: 1 × 1500 s
            walking K6 phase 1: 1 × 1800 s
            """;

    @Test
    void everyShippedLadderIsValid() {
        assertThatCode(() -> ProgrammeReader.read(SHIPPED)).doesNotThrowAnyException();
    }

    @Test
    void everyShippedFileIsRead() {
        var read = new ArrayList<>(List.of("phases.yaml", "routines.yaml", "slots.yaml"));
        SHEETS.forEach(sheet -> read.add("ladders/" + sheet.id() + ".yaml"));
        SHIPPED_PROGRAMME.exercises().keySet().forEach(id -> read.add("exercises/" + id + ".yaml"));
        SHIPPED_PROGRAMME.figures().keySet().forEach(id -> read.add("figures/" + id + ".yaml"));
        SHIPPED_PROGRAMME.cards().keySet().forEach(id -> read.add("cards/" + id + ".yaml"));
        assertThat(read).containsExactlyInAnyOrderElementsOf(shippedFiles());
    }

    @Test
    void theDosesAreThoseOfTheRuleSheet() {
        assertThat(LADDERS.stream().flatMap(ladder -> ladder.stages().stream().map(stage -> told(ladder, stage)))
                .collect(Collectors.joining("\n", "", "\n"))).isEqualTo(RULES_C4);
    }

    /** C4: rest 30–60 s, weighted 60–90 s. */
    @Test
    void theRestBetweenSetsIsThatOfTheRuleSheet() {
        for (var ladder : LADDERS) {
            assertThat(ladder.stages()).allSatisfy(stage -> assertThat(stage.dose().restSeconds())
                    .as(ladder.id() + " " + stage.id())
                    .isBetween(stage.isLoaded() ? 60 : 30, stage.isLoaded() ? 90 : 60));
        }
    }

    /** DESIGN.md section 6: these ids stand in people's diaries. */
    @Test
    void theIdsAreThoseOfTheDiaryFile() {
        var stages = new TreeMap<String, String>();
        SHEETS.forEach(sheet -> stages.put(sheet.id(), sheet.stages().getFirst().id() + "–"
                + sheet.stages().getLast().id()));
        assertThat(stages).isEqualTo(Map.ofEntries(
                Map.entry("front-plank", "P0–P13"), Map.entry("side-plank", "S1–S6"),
                Map.entry("glute-bridge", "B1–B11"), Map.entry("pelvic-tilt", "T1–T4"),
                Map.entry("reach-out", "R1–R5"), Map.entry("sit-to-stand", "C1–C6"),
                Map.entry("side-hip", "H1–H6"), Map.entry("ball-extension", "E1–E5"),
                Map.entry("hip-hinge", "N1–N3"), Map.entry("walking", "K1–K6"),
                Map.entry("knee-to-chest", "X1–X3"), Map.entry("knee-rolls", "X1–X3"),
                Map.entry("hamstring", "X1–X6"), Map.entry("hip-flexor", "X1–X6"),
                Map.entry("piriformis", "X1–X6"), Map.entry("hip-twist", "X1–X2"),
                Map.entry("twist-stretch", "X1–X2"), Map.entry("chest", "X1–X3"), Map.entry("neck", "X1–X3"),
                Map.entry("cat-cow", "M1–M3"), Map.entry("childs-pose", "M1–M3"), Map.entry("cobra", "M1–M3"),
                Map.entry("seated-bend", "M1–M3"), Map.entry("ninety-ninety", "M1–M3"),
                Map.entry("resistance-stretch", "Q1–Q3"), Map.entry("self-massage", "F1–F2"),
                Map.entry("foam-roller", "F1–F2")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            front-plank        | STRENGTH | 1
            side-plank         | STRENGTH | 1
            glute-bridge       | STRENGTH | 1
            reach-out          | STRENGTH | 1
            sit-to-stand       | STRENGTH | 1
            side-hip           | STRENGTH | 1
            ball-extension     | STRENGTH | 1
            resistance-stretch | STRENGTH | 1
            pelvic-tilt        | CONTROL  | 1
            hip-hinge          | EVERYDAY | 1
            walking            | EVERYDAY | 3
            knee-to-chest      | STRETCH  | 2
            knee-rolls         | STRETCH  | 2
            hamstring          | STRETCH  | 2
            hip-flexor         | STRETCH  | 2
            piriformis         | STRETCH  | 2
            hip-twist          | STRETCH  | 2
            twist-stretch      | STRETCH  | 2
            cat-cow            | STRETCH  | 2
            childs-pose        | STRETCH  | 2
            cobra              | STRETCH  | 2
            seated-bend        | STRETCH  | 2
            ninety-ninety      | STRETCH  | 2
            chest              | STRETCH  | 1
            neck               | STRETCH  | 1
            self-massage       | EVERYDAY | 1
            foam-roller        | EVERYDAY | 1
            """)
    void howOftenALadderComesIsThatOfTheRuleSheet(String id, Kind kind, int timesPerDay) {
        assertThat(sheet(id).kind()).isEqualTo(kind);
        assertThat(sheet(id).timesPerDay()).isEqualTo(timesPerDay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            older    | front-plank P0
            optional | hamstring X6, hip-flexor X6, piriformis X6
            plate    | front-plank P9, front-plank P10, front-plank P11, front-plank P12, front-plank P13, \
            glute-bridge B9, glute-bridge B10, glute-bridge B11, hip-hinge N3, sit-to-stand C6
            dumbbell | glute-bridge B9, glute-bridge B10, glute-bridge B11, hip-hinge N3, sit-to-stand C6
            band     | side-hip H6
            ball     | ball-extension E1, ball-extension E2, ball-extension E3, ball-extension E4, ball-extension E5
            roller   | foam-roller F1, foam-roller F2
            mat      |
            chair    |
            wall     |
            belt     |
            bike     |
            """)
    void whatIsNotForEverybodyIsMarked(String mark, String stages) {
        assertThat(stagesThat(stage -> switch (mark) {
            case "older" -> stage.older();
            case "optional" -> stage.optional();
            default -> stage.ways().getFirst().needs().stream().anyMatch(needed -> needed.name().equalsIgnoreCase(mark));
        })).isEqualTo(stages == null ? "" : stages);
    }

    @Test
    void onlySomeLaddersHaveLimitsOfTheirOwn() {
        var limited = LADDERS.stream().filter(ladder -> !ladder.limits().equals(Ladder.Limits.NONE))
                .collect(Collectors.toMap(Ladder::id, Ladder::limits));
        assertThat(limited).isEqualTo(Map.of("walking", new Ladder.Limits(null, 7, null),
                "resistance-stretch", new Ladder.Limits(2, 0, 2)));
    }

    /** R21: at most 20 kg on the back and 40 at the hips. */
    @Test
    void onlyPlankAndBridgeMayRaiseTheLoadFurther() {
        var raised = LADDERS.stream().filter(ladder -> ladder.raise() != null)
                .collect(Collectors.toMap(Ladder::id, Ladder::raise));
        assertThat(raised).isEqualTo(Map.of("front-plank", new Ladder.Raise(45, 20_000),
                "glute-bridge", new Ladder.Raise(15, 40_000)));
    }

    @Test
    void theGateOfPhaseTwoAsksForTheStretchesOfItsRoutine() {
        assertThat(LADDERS.stream().filter(Ladder::gate).map(Ladder::id))
                .containsExactly("hamstring", "hip-flexor", "knee-to-chest", "piriformis");
    }

    // Routines

    /** Source 004's three hip stretches and three core exercises, with the knee and the tilt of 002. */
    @Test
    void theRoutinesFillThemselvesWithTheSameFewLadders() {
        var loosen = List.of("knee-to-chest", "hamstring", "hip-flexor", "piriformis", "pelvic-tilt");
        var steady = List.of("front-plank", "side-plank", "glute-bridge", "hip-flexor", "hamstring", "piriformis",
                "pelvic-tilt", "knee-to-chest");
        assertThat(defaultsOf(1)).isEqualTo(loosen);
        assertThat(List.of(2, 3, 4)).allSatisfy(phase -> assertThat(defaultsOf(phase)).isEqualTo(steady));
    }

    /** C22: they are one family. */
    @Test
    void noRoutineHoldsTwoTwists() {
        assertThat(Set.of("knee-rolls", "hip-twist", "twist-stretch"))
                .allSatisfy(twist -> assertThat(sheet(twist).slot()).isEqualTo("spine-mobility"));
        assertThat(SHIPPED_PROGRAMME.routines().phases()).allSatisfy(routine -> assertThat(
                routine.slots().stream().map(Routines.Slot::slot)).doesNotHaveDuplicates());
    }

    @Test
    void whateverStandsOutsideTheRoutinesDoesSoOnPurpose() {
        var chosen = SHIPPED_PROGRAMME.routines().phases().stream().flatMap(routine -> routine.slots().stream())
                .flatMap(slot -> slot.choices().stream()).collect(Collectors.toSet());
        assertThat(LADDERS.stream().map(Ladder::id).filter(id -> !chosen.contains(id)))
                .containsExactly("foam-roller", "resistance-stretch", "self-massage");
    }

    // Words

    /** Beside what has no stages by its nature. */
    @Test
    void whateverExerciseBelongsToNoStageDoesSoOnPurpose() {
        var staged = SHEETS.stream().flatMap(sheet -> sheet.stages().stream())
                .flatMap(stage -> stage.exercises().stream()).collect(Collectors.toSet());
        assertThat(SHIPPED_PROGRAMME.exercises().values().stream().filter(exercise -> !staged.contains(exercise.id()))
                .filter(exercise -> !Set.of("warm-up", "rest", "test").contains(exercise.slot())).map(Exercise::id))
                .containsExactly("front-plank-short-holds", "glute-bridge-barbell", "knees-to-chest-ninety",
                        "turn-whole-body");
    }

    @Test
    void everyExerciseSaysWhenToStopAndWhenToGetHelp() {
        assertThat(SHIPPED_PROGRAMME.exercises().values()).allSatisfy(exercise -> {
            assertThat(exercise.cautions().stopIf()).as(exercise.id()).contains(
                    "Your back pain rises by two points or more, or reaches 6.",
                    "Pain turns sharp or shooting, or spreads into your leg or further down it.",
                    "A leg tingles, goes numb or feels weak. Have new weakness checked today or tomorrow.");
            assertThat(exercise.cautions().stopIf().getLast()).as(exercise.id()).endsWith("Get emergency help now.");
        });
    }

    /** R16: in a flare-up there are no twists, forward bends, planks, bridges or loads; what there is says how. */
    @Test
    void onlyAFewExercisesArePossibleInAFlareUp() {
        var possible = SHIPPED_PROGRAMME.exercises().values().stream()
                .filter(exercise -> exercise.cautions().notIf().stream()
                        .noneMatch(text -> text.startsWith("You are in a flare-up"))).toList();
        assertThat(possible).extracting(Exercise::id).containsExactly("abdominal-brace", "ankle-pumps", "heel-slides",
                "knee-to-chest", "ninety-ninety-rest", "pelvic-tilt", "turn-whole-body", "walking");
        assertThat(possible).allSatisfy(exercise -> assertThat(exercise.cautions().takeCare()).as(exercise.id())
                .anyMatch(text -> text.contains("flare-up")));
    }

    /** R24: not within 14 days of a flare-up, and not with a condition that stands against it. */
    @Test
    void everyLoadedExerciseNamesWhoMustLeaveItOut() {
        var stages = SHEETS.stream().flatMap(sheet -> sheet.stages().stream())
                .filter(stage -> stage.dose().loadKg() != null).flatMap(stage -> stage.exercises().stream());
        var loaded = Stream.concat(stages, Stream.of("glute-bridge-barbell")).distinct()
                .map(id -> SHIPPED_PROGRAMME.exercise(id).orElseThrow()).toList();
        assertThat(loaded).hasSize(5).allSatisfy(exercise -> {
            assertThat(exercise.cautions().notIf()).as(exercise.id()).contains(
                    "You are in a flare-up, or had one in the last 14 days.",
                    "Your back pain is 6 or more right now.");
            assertThat(Rules.sheet().loadGate().blocking()).allSatisfy(condition ->
                    assertThat(exercise.cautionsFor(Set.of(condition))).as(exercise.id())
                            .extracting(Exercise.ConditionCaution::says).contains("Added weight stays closed with fragile "
                                    + "bones, a spine fracture, pregnancy or spine surgery within a year, until a "
                                    + "professional has agreed."));
        });
    }

    /** The stretch in a doorway neither loads nor bends a spine. */
    @ParameterizedTest
    @CsvSource({"OSTEOPOROSIS, chest-stretch", "VERTEBRAL_FRACTURE, chest-stretch", "RECENT_SPINE_SURGERY, ''"})
    void everyExerciseHasAWordForFragileBonesAndAFreshOperation(Condition told, String but) {
        assertThat(SHIPPED_PROGRAMME.exercises().values().stream()
                .filter(exercise -> exercise.cautionsFor(Set.of(told)).isEmpty()).map(Exercise::id)
                .collect(Collectors.joining(", "))).isEqualTo(but);
    }

    /** EVIDENCE.md B7: a training log promises nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"treat", "therap", "cure", "heal", "diagnos", "prevent", "rehab", "clinical", "cleared",
            "guarantee", "proven", "patient", "fix"})
    void noFilePromisesAnything(String word) {
        assertThat(shippedFiles()).allSatisfy(file -> assertThat(text(SHIPPED.resolve(file)).toLowerCase())
                .as(file).doesNotContainPattern("\\b" + word));
    }

    @Test
    void theVersionFollowsWhatTheEngineDecidesWithAndNothingElse() {
        var shipped = ProgrammeReader.read(folder).version();
        change(PLANK, "name: Front plank", "name: Plank");
        assertThat(ProgrammeReader.read(folder).version()).as("after another name").isEqualTo(shipped);
        change(PLANK, "holdSeconds: 60 }", "holdSeconds: 55 }");
        assertThat(ProgrammeReader.read(folder).version()).as("after another dose").isNotEqualTo(shipped);
    }

    private static LadderSheet sheet(String id) {
        return SHIPPED_PROGRAMME.sheet(id).orElseThrow();
    }

    private static String stagesThat(Predicate<Stage> are) {
        return LADDERS.stream().flatMap(ladder -> ladder.stages().stream().filter(are)
                .map(stage -> ladder.id() + " " + stage.id())).collect(Collectors.joining(", "));
    }

    private static List<String> defaultsOf(int phase) {
        return SHIPPED_PROGRAMME.routines().of(phase).stream().flatMap(slot -> slot.ladders().stream()).toList();
    }

    private static String told(Ladder ladder, Stage stage) {
        return "%s %s phase %d: %s%s".formatted(ladder.id(), stage.id(), stage.phase().number(), told(stage.dose()),
                (ladder.perSide() ? " each side" : "")
                        + (stage.isLoaded() ? " + " + stage.dose().loadGrams() + " g" : ""));
    }

    private static String told(Dose dose) {
        return dose.sets() + " × " + dose.amount() + (dose.isHold() ? " s" : "");
    }
}
