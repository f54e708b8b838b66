package org.steadyback.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong in a changed programme is said: all of it, and where. */
class ProgrammeReaderTest extends ChangedProgramme {

    private static final List<String> ONE_OF_EACH = List.of("phases.yaml", "routines.yaml", PLANK,
            "exercises/front-plank.yaml");

    // One fault at a time

    @Test
    void anUnknownKeyIsNotTakenForADefault() {
        change(PLANK, "gate: false", "gate: false\ngaet: true");
        assertThat(problem()).isEqualTo(at(PLANK, "gaet", "gaet: there is no such key"));
    }

    @Test
    void anUnknownKeyInADoseIsNamed() {
        change(PLANK, "{ sets: 3, holdSeconds: 50 }", "{ sets: 3, holdSecond: 50 }");
        assertThat(problems()).containsExactlyInAnyOrder(
                at(PLANK, "holdSecond:", "stages P7 dose holdSecond: there is no such key"),
                at(PLANK, "holdSecond:", "stages P7 dose: must have either holdSeconds or reps, and only one of them"));
    }

    @Test
    void aStageWhoseExerciseDoesNotExistIsNamed() {
        change(PLANK, "exercise: front-plank-knees", "exercise: front-plank-toes");
        assertThat(problem()).isEqualTo(
                at(PLANK, "front-plank-toes", "stage P1 exercise: there is no exercise \"front-plank-toes\""));
    }

    @Test
    void aStageWithoutExerciseIsNamed() {
        change(PLANK, "    exercise: front-plank-knees\n", "");
        assertThat(problem()).isEqualTo(at(PLANK, "id: P1\n", "stages P1 exercise: is missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ sets: 3, holdSeconds: 10, reps: 10 }", "{ sets: 3 }"})
    void aDoseHasEitherSecondsOrRepetitions(String dose) {
        change(PLANK, "{ sets: 3, holdSeconds: 10 }", dose);
        assertThat(problem()).isEqualTo(
                at(PLANK, dose, "stages P0 dose: must have either holdSeconds or reps, and only one of them"));
    }

    @Test
    void aStageWithoutDoseIsNamed() {
        change(PLANK, "    dose: { sets: 3, holdSeconds: 10 }\n", "");
        assertThat(problem()).isEqualTo(at(PLANK, "id: P0", "stages P0 dose: is missing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sets: 0, holdSeconds: 10                  | sets: must be at least 1
            sets: 13, holdSeconds: 10                 | sets: must be at most 12
            sets: 3, holdSeconds: 0                   | holdSeconds: must be at least 1
            sets: 3, holdSeconds: -10                 | holdSeconds: must be at least 1
            sets: 3, reps: 3601                       | reps: must be at most 3600
            sets: 3, holdSeconds: 10, loadKg: -1      | loadKg: must be at least 0
            sets: 3, holdSeconds: 10, loadKg: 40.1    | loadKg: must be at most 40
            sets: 3, holdSeconds: 10, restSeconds: -1 | restSeconds: must be at least 0
            """)
    void aDoseOutOfBoundsIsNamedWithTheBound(String dose, String says) {
        change(PLANK, "sets: 3, holdSeconds: 10", dose);
        assertThat(problem()).isEqualTo(at(PLANK, "{ " + dose, "stages P0 dose " + says));
    }

    @Test
    void aLoadThatIsNoWholeNumberOfGramsIsRefused() {
        change(PLANK, "{ sets: 3, holdSeconds: 10 }", "{ sets: 3, holdSeconds: 10, loadKg: 0.0001 }");
        assertThat(problem()).isEqualTo(at(PLANK, "0.0001",
                "stage P0 dose: a load is a whole number of grams, 40 kg at most, not 0.0001 kg"));
    }

    @Test
    void aDoseThatFallsIsNamed() {
        change(PLANK, "holdSeconds: 50 }", "holdSeconds: 39 }");
        assertThat(problem()).isEqualTo(at(PLANK, "id: P7", "stage P7: its dose falls below that of P6"));
    }

    @Test
    void aLoadThatFallsIsNamed() {
        change(PLANK, "holdSeconds: 60, loadKg: 11.3", "holdSeconds: 60, loadKg: 11");
        assertThat(problem()).isEqualTo(at(PLANK, "id: P13", "stage P13: its load is less than that of P12"));
    }

    @Test
    void aPhaseThatFallsIsNamed() {
        change(PLANK, "name: On your toes, 60 seconds\n    exercise: front-plank\n    phase: 3",
                "name: On your toes, 60 seconds\n    exercise: front-plank\n    phase: 2");
        assertThat(problem()).isEqualTo(at(PLANK, "id: P8", "stage P8: its phase is before that of P7"));
    }

    @ParameterizedTest
    @CsvSource({"0, must be at least 1", "5, must be at most 4", "-1, must be at least 1"})
    void aPhaseThatDoesNotExistIsNamed(int phase, String says) {
        change(PLANK, "exercise: front-plank-knees\n    phase: 2", "exercise: front-plank-knees\n    phase: " + phase);
        assertThat(problem()).isEqualTo(at(PLANK, "phase: " + phase, "stages P1 phase: " + says));
    }

    @Test
    void aStageIdThatStandsTwiceIsNamed() {
        change(PLANK, "id: P3", "id: P2");
        var second = lineOf(PLANK, "id: P4") - 6;
        assertThat(problem()).isEqualTo(PLANK + ", line " + second + ", stages 4 id: \"P2\" stands twice");
    }

    @Test
    void aLadderIsCalledAsItsFile() {
        change(PLANK, "id: front-plank\n", "id: plank\n");
        assertThat(problem()).isEqualTo(PLANK + ", line 2, id: is \"plank\", but the file is called front-plank.yaml");
    }

    @Test
    void anExerciseIsCalledAsItsFile() {
        change("exercises/side-plank.yaml", "id: side-plank\n", "id: sideplank\n");
        assertThat(problem()).isEqualTo(
                "exercises/side-plank.yaml, line 2, id: is \"sideplank\", but the file is called side-plank.yaml");
    }

    @Test
    void anIdThatIsMissingIsNamed() {
        change(PLANK, "id: front-plank\n", "");
        assertThat(problem()).isEqualTo(PLANK + ", line 2, id: is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ladders/front-plank.yaml   | name: Front plank       | name
            ladders/front-plank.yaml   | slot: front-core        | slot
            ladders/side-plank.yaml    | name: On your knees, 10 seconds | stages S1 name
            ladders/glute-bridge.yaml  | source: source text 002 (10 to 15 repetitions) | stages B2 source
            exercises/front-plank.yaml | name: Front plank       | name
            exercises/front-plank.yaml | position: Face down, on forearms and toes | position
            exercises/front-plank.yaml | breathing: Keep breathing, slow and easy, from start to finish. | breathing
            phases.yaml                | name: Steady            | 2 name
            """)
    void aTextThatIsMissingOrBlankIsNamed(String file, String line, String where) {
        var key = line.substring(0, line.indexOf(':'));
        var number = lineOf(file, line);
        change(file, line, key + ": \"  \"");
        assertThat(problem()).startsWith(file + ", line " + number + ", " + where + ": must ");
        restore(file);
        change(file, line, key + ":");
        assertThat(problem()).isEqualTo(file + ", line " + number + ", " + where + ": is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"purpose", "feel"})
    void aSentenceOfAnExerciseThatIsMissingIsNamed(String key) {
        var file = "exercises/front-plank.yaml";
        write(file, read(file).replaceFirst("\n" + key + ": .*", ""));
        assertThat(problem()).isEqualTo(file + ", line 2, " + key + ": is missing");
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
        change(file, key + "\n", key + "\n  " + (key.equals("stopIf:") ? "  " : "") + "- \"\"\n");
        assertThat(problem()).isEqualTo(at(file, "- \"\"", where + " 1: must not be blank"));
        restore(file);
        write(file, read(file).replaceFirst("( *)" + key + "\n( *- .*\n)+", "$1" + key + " []\n"));
        assertThat(problem()).isEqualTo(at(file, key + " []", where + ": must list at least 1"));
    }

    @Test
    void anExerciseSaysWhatItNeedsAndWhenToStop() {
        var file = "exercises/front-plank.yaml";
        change(file, "equipment: [mat]\n", "");
        assertThat(problem()).isEqualTo(file + ", line 2, equipment: is missing");
        restore(file);
        write(file, read(file).replaceAll("(?s)cautions:.*?conditions:", "conditions:"));
        assertThat(problem()).isEqualTo(file + ", line 2, cautions: is missing");
    }

    @Test
    void aLadderNeedsAKindAndATimeADay() {
        change(PLANK, "kind: strength\n", "");
        assertThat(problem()).isEqualTo(PLANK + ", line 2, kind: is missing");
        restore(PLANK);
        change(PLANK, "timesPerDay: 1\n", "");
        assertThat(problem()).isEqualTo(PLANK + ", line 2, timesPerDay: is missing");
    }

    @ParameterizedTest
    @CsvSource({"stages: [], 12, must list at least 1", "stages:, 12, is empty", "'', 2, is missing"})
    void aLadderNeedsAStage(String stages, int line, String says) {
        write(PLANK, read(PLANK).replaceAll("(?s)stages:.*", stages));
        assertThat(problem()).isEqualTo(PLANK + ", line " + line + ", stages: " + says);
    }

    @Test
    void aLadderThatRoutinesDoNotKnowIsNamed() {
        change("routines.yaml", "{ slot: buttock, ladders: [piriformis] }", "{ slot: buttock, ladders: [pirifornis] }");
        assertThat(problem()).isEqualTo(
                at("routines.yaml", "pirifornis", "phase 1 buttock ladders: there is no ladder \"pirifornis\""));
    }

    @Test
    void aLadderInAnotherLaddersSlotIsNamed() {
        change("routines.yaml", "{ slot: buttock, ladders: [piriformis] }", "{ slot: buttock, ladders: [hamstring] }");
        assertThat(problem()).isEqualTo(at("routines.yaml", "{ slot: buttock",
                "phase 1 buttock ladders: the ladder hamstring belongs to hamstring"));
    }

    @Test
    void aSlotWithoutLadderIsNamed() {
        change("routines.yaml", "{ slot: buttock, ladders: [piriformis] }", "{ slot: buttock, ladders: [] }");
        assertThat(problem())
                .isEqualTo(at("routines.yaml", "{ slot: buttock", "phase 1 buttock: needs a ladder or an alternative"));
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
        assertThat(problem()).isEqualTo(
                at("routines.yaml", "reach-in", "phase 2 front-core alternatives: there is no ladder \"reach-in\""));
        restore("routines.yaml");
        change("routines.yaml", "alternatives: [reach-out]", "alternatives: [side-hip]");
        assertThat(problem()).isEqualTo(at("routines.yaml", "alternatives: [side-hip]",
                "phase 2 front-core alternatives: the ladder side-hip belongs to side-core"));
    }

    @Test
    void aLadderThatBeginsInALaterPhaseIsNamed() {
        change("routines.yaml", "alternatives: [sit-to-stand]", "alternatives: [sit-to-stand, ball-extension]");
        assertThat(problem()).isEqualTo(at("routines.yaml", "ball-extension",
                "phase 2 back-of-hip alternatives: the ladder ball-extension begins in phase 3"));
    }

    @Test
    void aPhaseWithoutRoutineIsNamed() {
        write("routines.yaml", read("routines.yaml").replaceAll("(?s)  - phase: 4.*", ""));
        assertThat(problem()).isEqualTo(at("routines.yaml", "phases:", "phases: phase 4 has no routine"));
    }

    @Test
    void phasesStandInOrder() {
        change("phases.yaml", "number: 3", "number: 4");
        assertThat(problem()).isEqualTo("phases.yaml, line 2: must list the phases 1, 2, 3, 4 in order, not [1, 2, 4, 4]");
    }

    @Test
    void brokenYamlIsNamedWithItsLine() {
        change(PLANK, "name: On your knees, 20 seconds", "name: \"On your knees, 20 seconds");
        assertThat(problem()).startsWith(PLANK + ", line ").contains(": is no YAML: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\x\"", "*nobody", "!<%FF> x", "!<%C3%28> x", "- a", "a: b: c", "\t- a", "@at", "`at`",
            "&", "|x", "[a", "{a"})
    void whatIsNoYamlIsNamedWithItsLine(String value) {
        change(PLANK, "name: Front plank", "name: " + value);
        var line = lineOf(PLANK, "name: " + value);
        assertThat(problem()).matches("(?s)" + PLANK + ", line (" + line + "|" + (line + 1) + "): is no YAML: [^\n]*");
    }

    @Test
    void aCharacterThatDoesNotExistIsRefused() {
        change(PLANK, "name: Front plank", "name: \"\\UFFFFFFFF\"");
        assertThat(problem()).isEqualTo(PLANK + ": is no YAML: no character has a number as large as one of those");
    }

    /** Such as a file that unfolds until no memory is left. */
    @ParameterizedTest
    @ValueSource(strings = {"deep", "wide"})
    void whatIsTooMuchIsRefused(String how) {
        var wide = IntStream.range(1, 60).mapToObj(i -> "a%d: &a%d [*a%d, *a%d]".formatted(i, i, i - 1, i - 1))
                .collect(Collectors.joining("\n", "a0: &a0 [x, x]\n", "\n"));
        write(PLANK, how.equals("deep") ? "name: " + "[".repeat(10_000) : wide);
        assertThat(problem()).startsWith(PLANK + ": is no YAML: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n", "---\n", "~\n"})
    void anEmptyFileIsRefused(String empty) {
        for (var file : ONE_OF_EACH) {
            write(file, empty);
            assertThat(problem()).as(file).isEqualTo(file + ", line 1: the file is empty");
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
            exercises/front-plank-weighted.yaml | 'needs: [plate]' | 'needs: [rock]'
            ladders/front-plank.yaml   | older: true              | older: maybe
            ladders/front-plank.yaml   | capKg: 20                | capKg: twenty
            phases.yaml                | number: 2                | number: two
            routines.yaml              | normal: 5                | normal: many
            """)
    void aValueOfTheWrongTypeIsNamedWithItsLine(String file, String right, String wrong) {
        change(file, right, wrong);
        assertThat(problem()).startsWith(file + ", line " + lineOf(file, wrong)).contains(": must be ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just text", "42", "[1, 2]", "{}"})
    void aFileOfTheWrongShapeIsRefused(String content) {
        for (var file : ONE_OF_EACH) {
            write(file, content);
            assertThat(problems()).as(file).isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem).startsWith(file + ", line 1"));
            restore(file);
        }
    }

    @Test
    void aFileThatIsNoUtf8IsRefusedWithTheLine() {
        write(PLANK, read(PLANK).replaceFirst("On your knees", "Für").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problem()).isEqualTo(PLANK + ", line " + lineOfShipped("On your knees") + ": is not UTF-8 here");
    }

    @Test
    void aCharacterThatNobodySeesIsRefusedWithTheLine() {
        change(PLANK, "On your knees", "On your\u0007 knees");
        assertThat(problem()).isEqualTo(
                PLANK + ", line " + lineOfShipped("On your knees") + ": there is a character that cannot be seen");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        delete("phases.yaml");
        assertThat(problem()).isEqualTo("phases.yaml: is missing");
    }

    @Test
    void aLadderThatTheRulesLookAtIsNamedWhereItIsMissing() {
        delete("ladders/walking.yaml");
        assertThat(problems()).hasSize(5).contains("ladders/walking.yaml: is missing, and the rules look at it",
                at("routines.yaml", "alternatives: [walking]", "phase 1 walking alternatives: there is no ladder \"walking\""));
    }

    /** What refers to it has no fault of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"exercises/front-plank.yaml", "ladders/walking.yaml", "cards/flare-up.yaml",
            "figures/hip-hinge.yaml", "slots.yaml"})
    void aFileThatCannotBeReadIsToldOnce(String file) {
        write(file, "\"");
        assertThat(problem()).startsWith(file + ", line 1: is no YAML: ");
        write(file, "{}");
        assertThat(problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem).startsWith(file + ", line 1"));
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        var nowhere = folder.resolve("nowhere");
        assertThat(problemsOf(nowhere)).extracting(ProgrammeProblem::toString)
                .containsExactly(nowhere + ": there is no such folder");
        assertThat(problemsOf(folder.resolve("phases.yaml"))).extracting(ProgrammeProblem::what)
                .containsExactly("there is no such folder");
    }

    // What could pass for a default

    /** Without its first line a stage would become part of the one before, and change its dose. */
    @Test
    void aStageThatLostItsFirstLineIsNotTakenForTheOneBefore() {
        change(PLANK, "  - id: P2\n", "");
        assertThat(problems()).contains(PLANK + ", line " + lineOf(PLANK, "name: On your knees, 20") + ", name: stands twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ladders/front-plank.yaml   | perSide: false     | perSide
            ladders/front-plank.yaml   | gate: false        | gate
            ladders/front-plank.yaml   | restSeconds: 45    | restSeconds
            ladders/front-plank.yaml   | timesPerDay: 1     | timesPerDay
            ladders/side-plank.yaml    | '    phase: 2'     | stages S1 phase
            routines.yaml              | '  normal: 5'      | lengths normal
            """)
    void aValueThatIsMissingIsNamed(String file, String line, String where) {
        var number = lineOf(file, line);
        change(file, line + "\n", "");
        assertThat(problem()).startsWith(file + ", line ").endsWith(", " + where + ": is missing");
        restore(file);
        change(file, line, line.substring(0, line.indexOf(':') + 1));
        assertThat(problem()).isEqualTo(file + ", line " + number + ", " + where + ": is empty");
    }

    @Test
    void aDoseWithoutSetsIsNamed() {
        change(PLANK, "{ sets: 3, holdSeconds: 50 }", "{ holdSeconds: 50 }");
        assertThat(problem()).isEqualTo(at(PLANK, "{ holdSeconds: 50 }", "stages P7 dose sets: is missing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ladders/front-plank.yaml | sets: 3, holdSeconds: 50 | sets: 3.7, holdSeconds: 50
            ladders/front-plank.yaml | sets: 3, holdSeconds: 50 | sets: 3, holdSeconds: 50, holdSeconds: 55
            ladders/front-plank.yaml | sets: 3, holdSeconds: 50 | sets: 3, holdSeconds: 50, restSeconds: ''
            ladders/front-plank.yaml | perSide: false           | perSide: 1
            ladders/front-plank.yaml | perSide: false           | perSide: ''
            ladders/front-plank.yaml | kind: strength           | kind: 0
            ladders/front-plank.yaml | gate: false              | gate: false%gate: true
            """)
    void aValueIsNeitherRoundedNorGuessedNorReadTwice(String file, String right, String wrong) {
        change(file, right, wrong.replace('%', '\n'));
        assertThat(problems()).first().asString()
                .startsWith(file + ", line " + lineOf(file, wrong.substring(wrong.indexOf('%') + 1)));
    }

    @Test
    void nothingStandsBehindTheEndOfAFile() {
        write(PLANK, read(PLANK) + "---\nid: another\n");
        assertThat(problem()).startsWith(PLANK + ", line " + lineOf(PLANK, "---\n") + ": is no YAML: ");
    }

    @ParameterizedTest
    @CsvSource({"P2, 3", "P13, 14"})
    void aStageWithoutIdIsNamedByItsNumber(String id, int place) {
        var where = at(PLANK, "id: " + id + "\n", "stages " + place + " id: ");
        change(PLANK, "id: " + id + "\n", "id:\n");
        assertThat(problem()).isEqualTo(where + "is empty");
        restore(PLANK);
        change(PLANK, "id: " + id + "\n", "id: \" \"\n");
        assertThat(problem()).isEqualTo(where + "must be letters and digits, 10 at most");
        restore(PLANK);
        change(PLANK, "id: " + id + "\n    name", "name");
        assertThat(problem()).isEqualTo(where + "is missing");
    }

    /** Rules ask for these; without them the engine could not say what opens a phase, or what a flare-up leaves. */
    @ParameterizedTest
    @CsvSource({"front-plank, P4", "side-plank, S3", "glute-bridge, B4", "pelvic-tilt, T3", "front-plank, P8",
            "side-plank, S6", "glute-bridge, B8", "walking, K2", "knee-to-chest, X1", "reach-out, R4", "side-hip, H5"})
    void aStageThatAGateAsksForMustBeThere(String ladder, String stage) {
        var file = "ladders/" + ladder + ".yaml";
        change(file, "id: " + stage + "\n", "id: other\n");
        assertThat(problem()).isEqualTo(
                at(file, "stages:", "stages: there is no " + stage + ", which the rules look at"));
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
            routines.yaml              | normal: 5            | normal: 0
            routines.yaml              | full: 8              | full: 4
            routines.yaml              | phase: 4             | phase: 9
            routines.yaml              | phase: 4             | phase: 3
            """)
    void anEmptyPlaceInAListOrRoutineIsNamed(String file, String right, String wrong) {
        change(file, right, wrong.replace('%', '\n'));
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).startsWith(file + ", "));
    }

    @ParameterizedTest
    @CsvSource({"slots: [], must list at least 1", "slots:, is empty", "'', is missing"})
    void aPhaseNeedsASlot(String slots, String says) {
        write("routines.yaml",
                read("routines.yaml").replaceAll("(?s)  - phase: 4.*", "  - phase: 4\n    " + slots + "\n"));
        var line = slots.isEmpty() ? "- phase: 4" : "- phase: 4\n    slots";
        assertThat(problem()).isEqualTo("routines.yaml, line " + (lineOf("routines.yaml", line) + (slots.isEmpty() ? 0 : 1))
                + ", phases 4 slots: " + says);
    }

    @Test
    void aPhaseHasOneRoutine() {
        var shipped = (int) read("routines.yaml").lines().count();
        write("routines.yaml", read("routines.yaml")
                + "  - phase: 4\n    slots:\n      - { slot: buttock, ladders: [piriformis] }\n");
        assertThat(problem()).isEqualTo("routines.yaml, line " + (shipped + 1) + ", phases 5 phase: \"4\" stands twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notIf", "takeCare"})
    void aCautionIsNotLostUnnoticed(String grade) {
        var file = "exercises/front-plank.yaml";
        write(file, read(file).replaceAll("(?s)  " + grade + ":\n(    - [^\n]*\n)+", ""));
        assertThat(problem()).isEqualTo(at(file, "cautions:", "cautions " + grade + ": is missing"));
    }

    // Many faults

    @Test
    void severalFaultsAreAllReportedAtOnce() {
        change(PLANK, "id: P3", "id: P2");
        change(PLANK, "holdSeconds: 50 }", "holdSeconds: 39 }");
        change("ladders/side-plank.yaml", "perSide: true", "bothSides: true");
        change("exercises/pelvic-tilt.yaml", "equipment: ", "equipement: ");
        change("phases.yaml", "name: Steady", "name:");
        change("routines.yaml", "ladders: [piriformis]", "ladders: [pirifornis]");
        assertThat(problems()).containsExactlyInAnyOrder(
                PLANK + ", line " + (lineOf(PLANK, "id: P4") - 6) + ", stages 4 id: \"P2\" stands twice",
                at(PLANK, "id: P7", "stage P7: its dose falls below that of P6"),
                at("ladders/side-plank.yaml", "bothSides", "bothSides: there is no such key"),
                "ladders/side-plank.yaml, line 2, perSide: is missing",
                at("exercises/pelvic-tilt.yaml", "equipement", "equipement: there is no such key"),
                "exercises/pelvic-tilt.yaml, line 2, equipment: is missing",
                at("phases.yaml", "name:\n", "2 name: is empty"),
                at("routines.yaml", "pirifornis", "phase 1 buttock ladders: there is no ladder \"pirifornis\""));
    }

    @Test
    void theMessageOfTheRefusalNamesEveryProblem() {
        change(PLANK, "holdSeconds: 50 }", "holdSeconds: 39 }");
        change("phases.yaml", "name: Steady", "name:");
        var refusal = catchThrowable(() -> ProgrammeReader.read(folder));
        assertThat(refusal).hasMessage("""
                The programme files have 2 problem(s):
                  - phases.yaml, line 6, 2 name: is empty
                  - ladders/front-plank.yaml, line 56, stage P7: its dose falls below that of P6""");
    }

    private static int lineOfShipped(String text) {
        var before = text(SHIPPED.resolve(PLANK));
        return 1 + (int) before.substring(0, before.indexOf(text)).chars().filter(c -> c == '\n').count();
    }
}
