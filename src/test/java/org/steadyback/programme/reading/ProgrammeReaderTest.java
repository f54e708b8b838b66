package org.steadyback.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong in a changed programme is said: all of it, and where. */
class ProgrammeReaderTest extends ChangedProgramme {

    private static final List<String> ONE_OF_EACH = List.of("phases.yaml", "routines.yaml", PLANK,
            "exercises/front-plank.yaml");
    private static final int VARIANTS_OF_EACH_FILE = 4;

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
            sets: 0, holdSeconds: 10                  | sets must be 1 to 12, not 0
            sets: 13, holdSeconds: 10                 | sets must be 1 to 12, not 13
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
        assertThat(problem())
                .startsWith(PLANK + ", stage P0: a load is a whole number of grams, 40 kg at most, not ");
    }

    @Test
    void aDoseThatFallsIsNamed() {
        change(PLANK, "holdSeconds: 50 }", "holdSeconds: 39 }");
        assertThat(problem()).isEqualTo(PLANK + ", stage P7: its dose falls below that of P6");
    }

    @Test
    void aLoadThatFallsIsNamed() {
        change(PLANK, "holdSeconds: 60, loadKg: 11.3", "holdSeconds: 60, loadKg: 11");
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
    void aSlotMayHaveAlternativesAlone() {
        change("routines.yaml", "{ slot: buttock, ladders: [piriformis] }",
                "{ slot: buttock, ladders: [], alternatives: [piriformis] }");
        assertThat(ProgrammeReader.read(folder).routines().of(1))
                .contains(new org.steadyback.programme.Routines.Slot("buttock", List.of(), List.of("piriformis")));
    }

    @Test
    void anAlternativeThatDoesNotExistOrBelongsElsewhereIsNamed() {
        change("routines.yaml", "alternatives: [reach-out]", "alternatives: [reach-in]");
        assertThat(problem()).isEqualTo("routines.yaml, phase 2 front-core: there is no ladder \"reach-in\"");
        restore("routines.yaml");
        change("routines.yaml", "alternatives: [reach-out]", "alternatives: [side-hip]");
        assertThat(problem())
                .isEqualTo("routines.yaml, phase 2 front-core: the ladder side-hip belongs to side-core");
    }

    @Test
    void aLadderThatBeginsInALaterPhaseIsNamed() {
        change("routines.yaml", "alternatives: [sit-to-stand]", "alternatives: [sit-to-stand, ball-extension]");
        assertThat(problem())
                .isEqualTo("routines.yaml, phase 2 back-of-hip: the ladder ball-extension begins in phase 3");
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
            exercises/front-plank.yaml | equipment: [mat]         | equipment: [carpet]
            ladders/front-plank.yaml   | 'needs: [plate]'         | 'needs: [rock]'
            ladders/front-plank.yaml   | older: true              | older: maybe
            ladders/front-plank.yaml   | capKg: 20                | capKg: twenty
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

    /** Rules ask for these; without them the engine could not say what opens a phase, or what a flare-up leaves. */
    @ParameterizedTest
    @CsvSource({"front-plank, P4", "side-plank, S3", "glute-bridge, B4", "pelvic-tilt, T3", "front-plank, P8",
            "side-plank, S6", "glute-bridge, B8", "walking, K2", "knee-to-chest, X1", "reach-out, R4", "side-hip, H5"})
    void aStageThatAGateAsksForMustBeThere(String ladder, String stage) {
        var file = "ladders/" + ladder + ".yaml";
        change(file, "id: " + stage + "\n", "id: other\n");
        assertThat(problem()).isEqualTo(file + ", stages: there is no " + stage + ", which the rules look at");
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
}
