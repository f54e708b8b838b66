package org.steadyback.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.progression.Dose;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.Stage;

/** The shipped programme is right, and whatever is wrong in a changed one is said: all of it, and where. */
class ProgrammeReaderTest {

    private static final Path SHIPPED = Path.of("src/main/resources/programme");
    private static final String PLANK = "ladders/front-plank.yaml";
    private static final List<String> ONE_OF_EACH = List.of("phases.yaml", "routines.yaml", PLANK,
            "exercises/front-plank.yaml");
    private static final int VARIANTS_OF_EACH_FILE = 4;

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
            reach-out R5 phase 3: 6 × 10 s each side
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

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheShippedProgramme() throws IOException {
        for (var name : shippedFiles()) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.copy(SHIPPED.resolve(name), folder.resolve(name));
        }
    }

    static List<String> shippedFiles() {
        try (var files = Files.walk(SHIPPED)) {
            return files.filter(Files::isRegularFile).map(file -> SHIPPED.relativize(file).toString()).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The shipped programme

    @Test
    void everyShippedLadderIsValid() {
        assertThatCode(() -> ProgrammeReader.read(SHIPPED)).doesNotThrowAnyException();
    }

    @Test
    void everyShippedFileIsRead() {
        var programme = ProgrammeReader.read(SHIPPED);
        var read = new ArrayList<>(List.of("phases.yaml", "routines.yaml"));
        programme.sheets().forEach(sheet -> read.add("ladders/" + sheet.id() + ".yaml"));
        programme.exercises().keySet().forEach(id -> read.add("exercises/" + id + ".yaml"));
        assertThat(read).containsExactlyInAnyOrderElementsOf(shippedFiles());
    }

    @Test
    void theDosesAreThoseOfTheRuleSheet() {
        assertThat(ProgrammeReader.read(SHIPPED).ladders().all().stream().flatMap(ladder -> ladder.stages().stream()
                .map(stage -> told(ladder, stage))).collect(Collectors.joining("\n", "", "\n"))).isEqualTo(RULES_C4);
    }

    /** C4: rest 30–60 s, weighted 60–90 s. */
    @Test
    void theRestBetweenSetsIsThatOfTheRuleSheet() {
        for (var ladder : ProgrammeReader.read(SHIPPED).ladders().all()) {
            assertThat(ladder.stages()).allSatisfy(stage -> assertThat(stage.dose().restSeconds())
                    .as(ladder.id() + " " + stage.id())
                    .isBetween(stage.isLoaded() ? 60 : 30, stage.isLoaded() ? 90 : 60));
        }
    }

    @Test
    void theVersionFollowsWhatTheEngineDecidesWithAndNothingElse() {
        var shipped = ProgrammeReader.read(folder).version();
        change(PLANK, "name: Front plank", "name: Plank");
        assertThat(ProgrammeReader.read(folder).version()).as("after another name").isEqualTo(shipped);
        change(PLANK, "holdSeconds: 60 }", "holdSeconds: 55 }");
        assertThat(ProgrammeReader.read(folder).version()).as("after another dose").isNotEqualTo(shipped);
    }

    // One fault at a time

    @Test
    void anUnknownKeyIsNotTakenForADefault() {
        change(PLANK, "gate: false", "gate: false\ngaet: true");
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).startsWith(PLANK + ", ").contains("gaet"));
    }

    @Test
    void anUnknownKeyInADoseIsNamed() {
        change(PLANK, "{ sets: 3, holdSeconds: 50 }", "{ sets: 3, holdSecond: 50 }");
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).startsWith(PLANK + ", ").contains("holdSecond"));
    }

    @Test
    void aStageWhoseExerciseDoesNotExistIsNamed() {
        change(PLANK, "exercise: front-plank-knees", "exercise: front-plank-toes");
        assertThat(problem()).isEqualTo(PLANK + ", stage P1: there is no exercise \"front-plank-toes\"");
    }

    @Test
    void aStageWithoutExerciseIsNamed() {
        change(PLANK, "    exercise: front-plank-knees\n", "");
        assertThat(problem()).startsWith(PLANK + ", stage P1: there is no exercise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ sets: 3, holdSeconds: 10, reps: 10 }", "{ sets: 3 }"})
    void aDoseHasEitherSecondsOrRepetitions(String dose) {
        change(PLANK, "{ sets: 3, holdSeconds: 10 }", dose);
        assertThat(problem()).isEqualTo(PLANK + ", stage P0: a dose has either holdSeconds or reps");
    }

    @Test
    void aStageWithoutDoseIsNamed() {
        change(PLANK, "    dose: { sets: 3, holdSeconds: 10 }\n", "");
        assertThat(problem()).isEqualTo(PLANK + ", stage P0: has no dose");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sets: 0, holdSeconds: 10                  | sets must be 1 to 10, not 0
            sets: 11, holdSeconds: 10                 | sets must be 1 to 10, not 11
            sets: 3, holdSeconds: 0                   | holdSeconds or reps must be 1 to 3600, not 0
            sets: 3, holdSeconds: -10                 | holdSeconds or reps must be 1 to 3600, not -10
            sets: 3, reps: 3601                       | holdSeconds or reps must be 1 to 3600, not 3601
            sets: 3, holdSeconds: 10, loadKg: -1      | loadKg, in grams, must be 0 to 40000, not -1000
            sets: 3, holdSeconds: 10, loadKg: 40.1    | loadKg, in grams, must be 0 to 40000, not 40100
            sets: 3, holdSeconds: 10, restSeconds: -1 | restSeconds must be 0 to 600, not -1
            """)
    void aDoseOutOfBoundsIsNamedWithItsBounds(String dose, String says) {
        change(PLANK, "sets: 3, holdSeconds: 10", dose);
        assertThat(problem()).isEqualTo(PLANK + ", stage P0: " + says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0001", "99999999999"})
    void aLoadThatIsNoWholeNumberOfGramsIsRefused(String loadKg) {
        change(PLANK, "{ sets: 3, holdSeconds: 10 }", "{ sets: 3, holdSeconds: 10, loadKg: " + loadKg + " }");
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).startsWith(PLANK + ", stage P0: "));
    }

    @Test
    void aDoseThatFallsIsNamed() {
        change(PLANK, "holdSeconds: 50 }", "holdSeconds: 39 }");
        assertThat(problem()).isEqualTo(PLANK + ", stage P7: its dose falls below that of P6");
    }

    @Test
    void aLoadThatFallsIsNamed() {
        change(PLANK, "holdSeconds: 45, loadKg: 11.3", "holdSeconds: 45, loadKg: 20");
        assertThat(problem()).isEqualTo(PLANK + ", stage P13: its load is less than that of P12");
    }

    @Test
    void aPhaseThatFallsIsNamed() {
        change(PLANK, "name: On your toes, 60 seconds\n    exercise: front-plank\n    phase: 3",
                "name: On your toes, 60 seconds\n    exercise: front-plank\n    phase: 2");
        assertThat(problem()).isEqualTo(PLANK + ", stage P8: its phase is before that of P7");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void aPhaseThatDoesNotExistIsNamed(int phase) {
        change(PLANK, "exercise: front-plank-knees\n    phase: 2", "exercise: front-plank-knees\n    phase: " + phase);
        assertThat(problem()).isEqualTo(PLANK + ", stage P1: phase must be 1 to 4, not " + phase);
    }

    @Test
    void aStageIdThatStandsTwiceIsNamed() {
        change(PLANK, "id: P3", "id: P2");
        assertThat(problems()).contains(PLANK + ", stage P2: the id stands twice");
    }

    @Test
    void aLadderIsCalledAsItsFile() {
        change(PLANK, "id: front-plank\n", "id: plank\n");
        assertThat(problem()).isEqualTo(PLANK + ", id: is \"plank\", but the file is called front-plank.yaml");
    }

    @Test
    void anExerciseIsCalledAsItsFile() {
        change("exercises/side-plank.yaml", "id: side-plank\n", "id: sideplank\n");
        assertThat(problem())
                .isEqualTo("exercises/side-plank.yaml, id: is \"sideplank\", but the file is called side-plank.yaml");
    }

    @Test
    void anIdThatIsMissingIsNamed() {
        change(PLANK, "id: front-plank\n", "");
        assertThat(problem()).startsWith(PLANK + ", id: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ladders/front-plank.yaml   | name: Front plank       | name
            ladders/front-plank.yaml   | slot: front-core        | slot
            ladders/side-plank.yaml    | name: On your knees, 10 seconds | stage S1 name
            ladders/glute-bridge.yaml  | source: source text 002 (10 to 15 repetitions) | stage B2 source
            exercises/front-plank.yaml | name: Front plank       | name
            exercises/front-plank.yaml | position: Face down, on forearms and toes | position
            exercises/front-plank.yaml | breathing: Keep breathing, slow and easy, from start to finish. | breathing
            phases.yaml                | name: Steady            | phase 2 name
            """)
    void aTextThatIsMissingOrBlankIsNamed(String file, String line, String where) {
        var key = line.substring(0, line.indexOf(':'));
        change(file, line, key + ": \"  \"");
        assertThat(problems()).contains(file + ", " + where + ": is missing");
        restore(file);
        change(file, line, key + ":");
        assertThat(problems()).contains(file + ", " + where + ": is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"purpose", "feel"})
    void aSentenceOfAnExerciseThatIsMissingIsNamed(String key) {
        var file = "exercises/front-plank.yaml";
        write(file, read(file).replaceFirst("\n" + key + ": .*", ""));
        assertThat(problem()).isEqualTo(file + ", " + key + ": is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            steps: | steps
            cues: | cues
            sources: | sources
            stopIf: | cautions stopIf
            """)
    void aListThatIsEmptyOrHasAnEmptyLineIsNamed(String key, String where) {
        var file = "exercises/front-plank.yaml";
        var says = file + ", " + where + ": must list at least one text, and no empty one";
        change(file, key + "\n", key + "\n  " + (key.equals("stopIf:") ? "  " : "") + "- \"\"\n");
        assertThat(problem()).isEqualTo(says);
    }

    @Test
    void anExerciseSaysWhatItNeedsAndWhenToStop() {
        var file = "exercises/front-plank.yaml";
        change(file, "equipment: [mat]\n", "");
        assertThat(problem()).isEqualTo(file + ", equipment: is missing; write [] for none");
        restore(file);
        write(file, read(file).replaceAll("(?s)cautions:.*?sources:", "sources:"));
        assertThat(problem()).isEqualTo(file + ", cautions: are missing");
    }

    @Test
    void aLadderNeedsAKindAndATimeADay() {
        change(PLANK, "kind: strength\n", "");
        assertThat(problem()).isEqualTo(PLANK + ", kind: is missing");
        restore(PLANK);
        change(PLANK, "timesPerDay: 1\n", "");
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).startsWith(PLANK + ", timesPerDay: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stages: []\n", "stages:\n", ""})
    void aLadderNeedsAStage(String stages) {
        write(PLANK, read(PLANK).replaceAll("(?s)stages:.*", stages));
        assertThat(problem()).isEqualTo(PLANK + ", stages: a ladder needs at least one stage");
    }

    @Test
    void aLadderThatRoutinesDoNotKnowIsNamed() {
        change("routines.yaml", "{ slot: buttock, ladders: [piriformis] }", "{ slot: buttock, ladders: [pirifornis] }");
        assertThat(problem()).isEqualTo("routines.yaml, phase 1 buttock: there is no ladder \"pirifornis\"");
    }

    @Test
    void aLadderInAnotherLaddersSlotIsNamed() {
        change("routines.yaml", "{ slot: buttock, ladders: [piriformis] }", "{ slot: buttock, ladders: [hamstring] }");
        assertThat(problem())
                .isEqualTo("routines.yaml, phase 1 buttock: the ladder hamstring belongs to hamstring");
    }

    @Test
    void aSlotWithoutLadderIsNamed() {
        change("routines.yaml", "{ slot: buttock, ladders: [piriformis] }", "{ slot: buttock, ladders: [] }");
        assertThat(problem())
                .isEqualTo("routines.yaml, phase 1 buttock: must list at least one text, and no empty one");
    }

    @Test
    void aPhaseWithoutRoutineIsNamed() {
        write("routines.yaml", read("routines.yaml").replaceAll("(?s)  - phase: 4.*", ""));
        assertThat(problem()).isEqualTo("routines.yaml, phase 4: has no routine");
    }

    @Test
    void phasesStandInOrder() {
        change("phases.yaml", "number: 3", "number: 5");
        assertThat(problem()).isEqualTo("phases.yaml: must list the phases 1, 2, 3, 4 in order, not [1, 2, 5, 4]");
    }

    @Test
    void brokenYamlIsNamedWithItsLine() {
        change(PLANK, "name: On your knees, 20 seconds", "name: \"On your knees, 20 seconds");
        assertThat(problems()).first().asString().startsWith(PLANK + ", line ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n", "---\n", "~\n"})
    void anEmptyFileIsRefused(String empty) {
        for (var file : ONE_OF_EACH) {
            write(file, empty);
            assertThat(problems()).as(file).anySatisfy(problem -> assertThat(problem).startsWith(file));
            restore(file);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ladders/front-plank.yaml   | sets: 3, holdSeconds: 50 | sets: three, holdSeconds: 50
            ladders/front-plank.yaml   | perSide: false           | perSide: sometimes
            ladders/front-plank.yaml   | kind: strength           | kind: power
            ladders/front-plank.yaml   | timesPerDay: 1           | timesPerDay: [1]
            ladders/front-plank.yaml   | dose: { sets: 3, holdSeconds: 40 } | dose: 40
            exercises/front-plank.yaml | equipment: [mat]         | equipment: mat
            phases.yaml                | number: 2                | number: two
            routines.yaml              | most: 5                  | most: many
            """)
    void aValueOfTheWrongTypeIsNamedWithItsLine(String file, String right, String wrong) {
        change(file, right, wrong);
        assertThat(problems()).first().asString().startsWith(file + ", line " + lineOf(file, wrong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"just text", "42", "[1, 2]", "{}"})
    void aFileOfTheWrongShapeIsRefused(String content) {
        for (var file : ONE_OF_EACH) {
            write(file, content);
            assertThat(problems()).as(file).anySatisfy(problem -> assertThat(problem).startsWith(file));
            restore(file);
        }
    }

    @Test
    void aFileThatIsNoUtf8IsRefused() throws IOException {
        Files.write(folder.resolve(PLANK), read(PLANK).replace("On your", "Für").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems()).first().asString().startsWith(PLANK + ": cannot be read");
    }

    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        Files.delete(folder.resolve("phases.yaml"));
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).startsWith("phases.yaml: cannot be read"));
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        assertThat(problemsOf(folder.resolve("nowhere"))).extracting(ProgrammeProblem::file)
                .contains("phases.yaml", "routines.yaml", "ladders", "exercises");
    }

    // What could pass for a default

    /** Without its first line a stage would become part of the one before, and change its dose. */
    @Test
    void aStageThatLostItsFirstLineIsNotTakenForTheOneBefore() {
        change(PLANK, "  - id: P2\n", "");
        assertThat(problems()).first().asString()
                .startsWith(PLANK + ", line " + lineOf(PLANK, "name: On your knees, 20"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ladders/front-plank.yaml   | perSide: false     | perSide
            ladders/front-plank.yaml   | gate: false        | gate
            ladders/front-plank.yaml   | restSeconds: 45    | restSeconds
            ladders/front-plank.yaml   | timesPerDay: 1     | timesPerDay
            ladders/side-plank.yaml    | '    phase: 2'     | stages 1 phase
            routines.yaml              | most: 5            | most
            """)
    void aValueThatIsMissingIsNamed(String file, String line, String where) {
        change(file, line + "\n", "");
        assertThat(problems()).contains(file + ", " + where + ": is missing");
        restore(file);
        change(file, line, line.substring(0, line.indexOf(':') + 1));
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).startsWith(file).contains(where));
    }

    @Test
    void aDoseWithoutSetsIsNamed() {
        change(PLANK, "{ sets: 3, holdSeconds: 50 }", "{ holdSeconds: 50 }");
        assertThat(problems()).contains(PLANK + ", stages 8 dose sets: is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ladders/front-plank.yaml | sets: 3, holdSeconds: 50 | sets: 3.7, holdSeconds: 50
            ladders/front-plank.yaml | sets: 3, holdSeconds: 50 | sets: 3, holdSeconds: 50, holdSeconds: 55
            ladders/front-plank.yaml | sets: 3, holdSeconds: 50 | sets: 3, holdSeconds: 50, restSeconds: ''
            ladders/front-plank.yaml | perSide: false           | perSide: 1
            ladders/front-plank.yaml | perSide: false           | perSide: ''
            ladders/front-plank.yaml | kind: strength           | kind: 0
            ladders/front-plank.yaml | gate: false              | gate: false\\ngate: true
            """)
    void aValueIsNeitherRoundedNorGuessedNorReadTwice(String file, String right, String wrong) {
        change(file, right, wrong.replace("\\n", "\n"));
        assertThat(problems()).first().asString().startsWith(file + ", line ");
    }

    @Test
    void nothingStandsBehindTheEndOfAFile() {
        write(PLANK, read(PLANK) + "---\nid: another\n");
        assertThat(problems()).first().asString().startsWith(PLANK);
    }

    @Test
    void anUnknownKeyIsToldPlainlyAndWithItsPlace() {
        change(PLANK, "{ sets: 3, holdSeconds: 50 }", "{ sets: 3, holdSecond: 50 }");
        assertThat(problems()).first().isEqualTo(PLANK + ", stages 8 dose holdSecond: there is no such key");
    }

    @ParameterizedTest
    @CsvSource({"P2, 3", "P13, 14"})
    void aStageWithoutIdIsNamed(String id, int place) {
        change(PLANK, "id: " + id + "\n", "id:\n");
        assertThat(problems()).contains(PLANK + ", stage " + place + " id: is missing");
        restore(PLANK);
        change(PLANK, "id: " + id + "\n", "id: \" \"\n");
        assertThat(problems()).contains(PLANK + ", stage " + place + " id: is missing");
    }

    /** R23 asks for these; without them the engine could not say what opens phase 3. */
    @ParameterizedTest
    @CsvSource({"front-plank, P4", "side-plank, S3", "glute-bridge, B4", "pelvic-tilt, T3"})
    void aStageThatAGateAsksForMustBeThere(String ladder, String stage) {
        var file = "ladders/" + ladder + ".yaml";
        change(file, "id: " + stage + "\n", "id: other\n");
        assertThat(problem()).isEqualTo(file + ", stages: there is no " + stage + ", at which phase 3 opens");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ladders/front-plank.yaml   | stages:              | stages:%  -
            exercises/front-plank.yaml | steps:               | steps:%  -
            routines.yaml              | phases:              | phases:%  -
            routines.yaml              | '    slots:'         | '    slots:%      -'
            routines.yaml              | ladders: [piriformis] | ladders: [~]
            routines.yaml              | ladders: [piriformis] | ladders: ~
            routines.yaml              | slot: buttock,       | slot: ~,
            routines.yaml              | most: 5              | most: 0
            routines.yaml              | most: 5              | most: -1
            routines.yaml              | phase: 4             | phase: 9
            routines.yaml              | phase: 4             | phase: 3
            """)
    void anEmptyPlaceInAListOrRoutineIsNamed(String file, String right, String wrong) {
        change(file, right, wrong.replace('%', '\n'));
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).startsWith(file + ", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"slots: []", "slots:", ""})
    void aPhaseNeedsASlot(String slots) {
        write("routines.yaml",
                read("routines.yaml").replaceAll("(?s)  - phase: 4.*", "  - phase: 4\n    " + slots + "\n"));
        assertThat(problem()).isEqualTo("routines.yaml, phase 4: needs at least one slot");
    }

    @Test
    void aPhaseHasOneRoutine() {
        write("routines.yaml", read("routines.yaml")
                + "  - phase: 4\n    slots:\n      - { slot: buttock, ladders: [piriformis] }\n");
        assertThat(problem()).isEqualTo("routines.yaml, phases: must list each of the phases 1, 2, 3, 4 once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notIf", "takeCare"})
    void aCautionIsNotLostUnnoticed(String grade) {
        var file = "exercises/front-plank.yaml";
        write(file, read(file).replaceAll("(?s)  " + grade + ":\n(    - [^\n]*\n)+", ""));
        assertThat(problem()).isEqualTo(file + ", cautions " + grade + ": is missing; write [] for none");
    }

    // Many faults, and any fault

    @Test
    void severalFaultsAreAllReportedAtOnce() {
        change(PLANK, "id: P3", "id: P2");
        change(PLANK, "holdSeconds: 50 }", "holdSeconds: 39 }");
        change("ladders/side-plank.yaml", "perSide: true", "bothSides: true");
        change("exercises/pelvic-tilt.yaml", "equipment: ", "equipement: ");
        change("phases.yaml", "name: Steady", "name:");
        change("routines.yaml", "ladders: [piriformis]", "ladders: [pirifornis]");
        assertThat(problems()).contains(
                PLANK + ", stage P2: the id stands twice",
                PLANK + ", stage P7: its dose falls below that of P6",
                "phases.yaml, phase 2 name: is missing",
                "routines.yaml, phase 1 buttock: there is no ladder \"pirifornis\"");
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).startsWith("ladders/side-plank.yaml, "))
                .anySatisfy(problem -> assertThat(problem).startsWith("exercises/pelvic-tilt.yaml, "));
    }

    @Test
    void theMessageOfTheRefusalNamesEveryProblem() {
        change(PLANK, "holdSeconds: 50 }", "holdSeconds: 39 }");
        change("phases.yaml", "name: Steady", "name:");
        var refusal = catchThrowable(() -> ProgrammeReader.read(folder));
        assertThat(refusal).hasMessage("""
                The programme files have 2 problem(s):
                  - phases.yaml, phase 2 name: is missing
                  - ladders/front-plank.yaml, stage P7: its dose falls below that of P6""");
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void whateverLineIsDamagedTheFileIsReadOrRefused(String file) {
        var random = new Random(file.hashCode());
        for (int variant = 0; variant < VARIANTS_OF_EACH_FILE; variant++) {
            damageOneLine(file, random);
            assertReadOrRefused(file);
            restore(file);
        }
    }

    private void assertReadOrRefused(String file) {
        var damaged = read(file);
        var outcome = catchThrowable(() -> ProgrammeReader.read(folder));
        if (outcome != null) {
            assertThat(outcome).as(damaged).isInstanceOf(InvalidProgrammeException.class);
            assertThat(((InvalidProgrammeException) outcome).problems()).as(damaged).isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.what()).isNotBlank());
        }
    }

    private void damageOneLine(String file, Random random) {
        var lines = new ArrayList<>(read(file).lines().toList());
        var at = random.nextInt(lines.size());
        var line = lines.get(at);
        switch (random.nextInt(8)) {
            case 0, 1 -> lines.remove(at);
            case 2 -> lines.add(at, line);
            case 3 -> lines.set(at, " " + line);
            case 4 -> lines.set(at, line.strip());
            case 5 -> lines.set(at, line.substring(0, random.nextInt(line.length())));
            case 6 -> lines.set(at, line.replaceFirst(":.*", ":"));
            default -> lines.set(at, line.replaceFirst("[a-z]", "%"));
        }
        write(file, String.join("\n", lines) + "\n");
    }

    private static String told(Ladder ladder, Stage stage) {
        return "%s %s phase %d: %s%s".formatted(ladder.id(), stage.id(), stage.phase().number(), told(stage.dose()),
                (ladder.perSide() ? " each side" : "")
                        + (stage.isLoaded() ? " + " + stage.dose().loadGrams() + " g" : ""));
    }

    private static String told(Dose dose) {
        return dose.sets() + " × " + dose.amount() + (dose.isHold() ? " s" : "");
    }

    private String problem() {
        assertThat(problems()).hasSize(1);
        return problems().getFirst();
    }

    private List<String> problems() {
        return problemsOf(folder).stream().map(ProgrammeProblem::toString).toList();
    }

    private static List<ProgrammeProblem> problemsOf(Path folder) {
        var refusal = catchThrowableOfType(InvalidProgrammeException.class, () -> ProgrammeReader.read(folder));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.problems();
    }

    /** The first place only; it must be there, or the test would test nothing. */
    private void change(String file, String from, String to) {
        var text = read(file);
        assertThat(text).contains(from);
        var at = text.indexOf(from);
        write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private int lineOf(String file, String text) {
        return 1 + (int) read(file).substring(0, read(file).indexOf(text)).chars().filter(c -> c == '\n').count();
    }

    private void restore(String file) {
        write(file, text(SHIPPED.resolve(file)));
    }

    private String read(String file) {
        return text(folder.resolve(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
