package org.steadyback.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.programme.Card;
import org.steadyback.programme.Exercise;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.LadderSheet.StageSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Routines;
import org.steadyback.programme.SlotSheet;

/** What an operator writes is laid over what ships: it adds and replaces, and answers for its own mistakes. */
class OwnProgrammeTest {

    private static final Path SHIPPED = ChangedProgramme.SHIPPED;
    private static final Programme BUILT_IN = ProgrammeReader.read(SHIPPED);
    private static final String PLANK = "ladders/front-plank.yaml";

    private static final String DEAD_BUG = ChangedProgramme.text(SHIPPED.resolve("exercises/reach-out-arm.yaml"))
            .replace("id: reach-out-arm", "id: dead-bug").replaceAll("(?m)^(easier|harder): .*\n", "")
            .replaceFirst("name: .*", "name: Dead bug");

    private static final String DEAD_BUG_LADDER = """
            id: dead-bug
            name: Dead bug
            slot: front-core
            kind: strength
            perSide: true
            timesPerDay: 1
            restSeconds: 45
            gate: false
            covers: []
            stages:
              - { id: D1, name: Five, exercise: dead-bug, phase: 2, dose: { sets: 2, reps: 5 }, source: ours }
              - { id: D2, name: Eight, exercise: dead-bug, phase: 2, dose: { sets: 2, reps: 8 }, source: ours }
            """;

    @TempDir
    Path own;

    // What it can do

    @Test
    void anEmptyFolderChangesNothing() {
        assertThat(read()).isEqualTo(BUILT_IN);
    }

    @Test
    void oneTextIsReplacedAndEverythingElseStays() {
        write("exercises/cobra.yaml", "name: Sphinx\n");
        var programme = read();
        assertThat(programme.exercise("cobra").orElseThrow()).usingRecursiveComparison().ignoringFields("name")
                .isEqualTo(BUILT_IN.exercise("cobra").orElseThrow());
        assertThat(programme.exercise("cobra").orElseThrow().name()).isEqualTo("Sphinx");
        assertThat(programme).usingRecursiveComparison().ignoringFields("exercises").isEqualTo(BUILT_IN);
        assertThat(programme.exercises().keySet()).isEqualTo(BUILT_IN.exercises().keySet());
    }

    @Test
    void aTextDeepInsideIsReplacedAlone() {
        write("exercises/cobra.yaml", "cautions:\n  takeCare: [Our floor is cold.]\n");
        assertThat(read().exercise("cobra").orElseThrow().cautions()).isEqualTo(new Exercise.Cautions(
                cobra().cautions().notIf(), List.of("Our floor is cold."), cobra().cautions().stopIf()));
    }

    @Test
    void aDoseIsReplacedAndTheVersionWithIt() {
        write(PLANK, "stages:\n  - { id: P7, dose: { holdSeconds: 45 } }\n");
        var programme = read();
        assertThat(stage(programme, "P7").dose().holdSeconds()).isEqualTo(45);
        assertThat(stage(programme, "P7").dose().sets()).isEqualTo(3);
        assertThat(stagesOf(programme, "front-plank")).isEqualTo(stagesOf(BUILT_IN, "front-plank"));
        assertThat(programme.version()).isNotEqualTo(BUILT_IN.version());
    }

    @Test
    void anExerciseIsAdded() {
        write("exercises/dead-bug.yaml", DEAD_BUG);
        assertThat(read().exercisesOf("front-core")).extracting(Exercise::name).contains("Dead bug");
    }

    /** By a routine too, in a slot that is the operator's as well. */
    @Test
    void aLadderAndASlotForItAreAddedAndUsedAtOnce() {
        write("exercises/dead-bug.yaml", DEAD_BUG.replace("slot: front-core", "slot: deep-core"));
        write("ladders/dead-bug.yaml", DEAD_BUG_LADDER.replace("slot: front-core", "slot: deep-core"));
        write("slots.yaml", "- { id: deep-core, name: Deep belly, summary: What lies under the belly. }\n");
        write("routines.yaml", """
                phases:
                  - phase: 2
                    slots:
                      - { slot: front-core }
                      - { slot: deep-core, ladders: [dead-bug] }
                """);
        var programme = read();
        assertThat(programme.ladders().find("dead-bug").orElseThrow().stages()).hasSize(2);
        assertThat(programme.routines().of(2)).extracting(Routines.Slot::slot).startsWith("front-core", "deep-core", "side-core");
        assertThat(programme.routines().of(2)).contains(new Routines.Slot("deep-core", List.of("dead-bug"), List.of()));
        assertThat(programme.routines().of(3)).isEqualTo(BUILT_IN.routines().of(3));
        assertThat(programme.slots()).extracting(SlotSheet::id).endsWith("test", "deep-core");
        assertThat(programme.exercisesOf("deep-core")).extracting(Exercise::id).containsExactly("dead-bug");
    }

    @Test
    void aStageIsAddedBehindTheOneThatItFollows() {
        write(PLANK, """
                stages:
                  - id: P5
                  - id: OWN1
                    name: A little longer
                    exercise: front-plank
                    phase: 3
                    dose: { sets: 3, holdSeconds: 35 }
                    source: ours
                """);
        assertThat(stagesOf(read(), "front-plank")).containsSubsequence("P5", "OWN1", "P6").hasSize(15);
    }

    @Test
    void aStageThatFollowsNoneIsAddedAtTheEnd() {
        write(PLANK, """
                stages:
                  - id: OWN1
                    name: Longer still
                    exercise: front-plank-weighted
                    phase: 4
                    dose: { sets: 3, holdSeconds: 70, loadKg: 11.3 }
                    source: ours
                """);
        assertThat(stagesOf(read(), "front-plank")).endsWith("P12", "P13", "OWN1").hasSize(15);
    }

    @Test
    void aCardIsAdded() {
        write("cards/our-room.yaml", """
                id: our-room
                title: Our room
                topic: training
                summary: When it is open.
                parts:
                  - { text: From seven to nine. }
                exercises: [walking]
                cards: [rules]
                sources: [our own words]
                covers: []
                """);
        assertThat(read().card("our-room")).map(Card::title).contains("Our room");
        assertThat(read().cards()).hasSize(BUILT_IN.cards().size() + 1);
    }

    @Test
    void theAlternativesOfARoutineAreReplacedAsAWhole() {
        write("routines.yaml", "phases:\n  - { phase: 2, slots: [{ slot: posture, alternatives: [neck] }] }\n");
        var programme = read();
        assertThat(programme.routines().of(2)).contains(new Routines.Slot("posture", List.of(), List.of("neck")));
        assertThat(programme.routines().of(3)).contains(new Routines.Slot("posture", List.of(), List.of("chest", "neck")));
        assertThat(programme.routines().of(2)).extracting(Routines.Slot::slot)
                .isEqualTo(BUILT_IN.routines().of(2).stream().map(Routines.Slot::slot).toList());
    }

    @Test
    void aFigureIsAdded() {
        write("exercises/dead-bug.yaml", DEAD_BUG);
        write("figures/dead-bug.yaml", ChangedProgramme.text(SHIPPED.resolve("figures/reach-out-arm.yaml"))
                .replace("id: reach-out-arm", "id: dead-bug"));
        assertThat(read().figures()).containsKey("dead-bug").hasSize(BUILT_IN.figures().size() + 1);
    }

    /** Each block of docs/own-programme.md that names its file. */
    @Test
    void theExamplesOfTheDocumentationWork() {
        var blocks = Pattern.compile("```yaml\\n# (\\S+\\.yaml):(.*?)```", Pattern.DOTALL)
                .matcher(ChangedProgramme.text(Path.of("docs/own-programme.md"))).results().toList();
        assertThat(blocks).hasSize(2);
        blocks.forEach(block -> write(block.group(1), "#" + block.group(2)));
        var programme = read();
        assertThat(stagesOf(programme, "front-plank")).containsSubsequence("P4", "P4b", "P5");
        assertThat(programme.exercise("side-plank").orElseThrow().purpose()).endsWith("carrying the shopping.");
    }

    @Test
    void theFolderMayBeALink(@TempDir Path elsewhere) throws IOException {
        write("exercises/cobra.yaml", "name: Sphinx\n");
        var link = Files.createSymbolicLink(elsewhere.resolve("programme"), own);
        assertThat(ProgrammeReader.read(SHIPPED, link).exercise("cobra").orElseThrow().name()).isEqualTo("Sphinx");
    }

    @Test
    void whatIsNeitherAProgrammeFileNorLooksLikeOneIsLeftAlone() {
        write("README.md", "Ours.");
        assertThat(read()).isEqualTo(BUILT_IN);
    }

    // What is wrong in it

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exercises/cobra.yaml | name: 7                           | 1 | name: must be a text
            exercises/cobra.yaml | '# ours%name: Sphinx%mistaks: [x]' | 3 | mistaks: there is no such key
            exercises/cobra.yaml | steps:%  - Lie down.%  - [up]     | 3 | steps 2: must be a text
            exercises/cobra.yaml | id: sphinx                        | 1 | id: is "sphinx", but the file is called cobra.yaml
            exercises/cobra.yaml | easier: sphinx                    | 1 | easier: there is no exercise "sphinx"
            slots.yaml           | '- { id: deep-core, name: Deep }' | 1 | deep-core summary: is missing
            cards/rules.yaml     | 'exercises: [sphinx]'             | 1 | exercises: there is no exercise "sphinx"
            figures/cobra.yaml   | view: above                       | 1 | view: must be one of side, front, back
            figures/cobra.yaml   | '# ours%telling: 3'               | 2 | telling: there are only 2 poses
            ladders/cobra.yaml   | '# ours%gate: maybe'              | 2 | gate: must be true or false
            routines.yaml        | 'lengths: { full: 0 }'            | 1 | lengths full: must be at least 1
            routines.yaml        | 'lengths: { short: 6 }'           | 1 | lengths: must not fall from short to normal to full
            routines.yaml        | most: 5                           | 1 | most: there is no such key
            phases.yaml          | '- { number: 2, name: "" }'       | 1 | 2 name: must not be blank
            """)
    void aProblemNamesItsOwnFileAndLine(String file, String text, int line, String says) {
        write(file, text.replace('%', '\n') + "\n");
        assertThat(problems()).containsExactly(own + "/" + file + ", line " + line + ", " + says);
    }

    /** The rest of the stage stands in the shipped file, which the operator cannot mend. */
    @Test
    void whatDoesNotFitTheRestIsItsOwnProblem() {
        write(PLANK, "stages:\n  - id: P6\n    dose: { holdSeconds: 55 }\n");
        assertThat(problems()).containsExactly(own + "/" + PLANK + ", line 2, stage P7: its dose falls below that of P6");
        write(PLANK, "stages:\n  - id: P6\n    dose: { holdSeconds: 25 }\n");
        assertThat(problems()).containsExactly(own + "/" + PLANK + ", line 2, stage P6: its dose falls below that of P5");
    }

    @Test
    void whatItChangesForTheWholeLadderIsItsOwnProblem() {
        write("ladders/cobra.yaml", "# ours\nperSide: true\n");
        assertThat(problems()).hasSize(3).allMatch(problem -> problem.startsWith(own + "/ladders/cobra.yaml, line 2, stage M"));
        write("ladders/cobra.yaml", "# ours\n\nslot: posture\n");
        assertThat(problems()).contains(own + "/ladders/cobra.yaml, line 3, stage M1 exercise: the exercise cobra belongs to "
                + "spine-mobility");
    }

    @Test
    void aStageThatComesTooLateOrTooEarlyIsItsOwnProblem() {
        write("ladders/hamstring.yaml", """
                stages:
                  - id: X6
                  - id: X7
                    name: Longer
                    exercise: hamstring-stretch
                    phase: 1
                    dose: { sets: 1, holdSeconds: 95 }
                    source: ours
                """);
        assertThat(problems()).containsExactly(
                own + "/ladders/hamstring.yaml, line 2, stage X6: only the last stages can be optional");
        delete("ladders/hamstring.yaml");
        write(PLANK, """
                # ours
                stages:
                  - id: P00
                    name: First
                    exercise: front-plank-worktop
                    phase: 2
                    dose: { sets: 3, holdSeconds: 5 }
                    source: ours
                  - id: P0
                """);
        assertThat(problems()).containsExactly(
                own + "/" + PLANK + ", line 9, stage P0: only the first stages can be for older people");
    }

    @Test
    void whatItTakesAwayFromOthersIsNamedWhereItIsMissed() {
        write("exercises/cobra.yaml", "slot: posture\n");
        assertThat(problems()).allMatch(problem -> problem.endsWith(": the exercise cobra belongs to posture"))
                .anyMatch(problem -> problem.startsWith("ladders/cobra.yaml, line "));
    }

    @Test
    void severalProblemsAreAllListed() {
        write("exercises/cobra.yaml", "name: 7\nphase: 9\n");
        write("slots.yaml", "- { id: deep-core, name: Deep }\n");
        write(PLANK, "stages:\n  - { id: P6, dose: { holdSeconds: 25 } }\n");
        write("routines.yaml", "lengths: { normal: x }\n");
        write("cards/rules.yaml", "\"");
        assertThat(problems()).containsExactlyInAnyOrder(
                own + "/exercises/cobra.yaml, line 1, name: must be a text",
                own + "/exercises/cobra.yaml, line 2, phase: must be at most 4",
                own + "/slots.yaml, line 1, deep-core summary: is missing",
                own + "/" + PLANK + ", line 2, stage P6: its dose falls below that of P5",
                own + "/routines.yaml, line 1, lengths normal: must be a whole number",
                own + "/cards/rules.yaml, line 1: is no YAML: found unexpected end of stream");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cautions: [none] | cautions: must be a mapping of keys to values
            steps: Lie down. | steps: must be a list
            steps: { 1: Lie down. } | steps: must be a list
            cautions: ~      | cautions: is empty
            """)
    void whatIsOfAnotherTypeThanWhatItReplacesIsRefused(String text, String says) {
        write("exercises/cobra.yaml", "# ours\n" + text + "\n");
        assertThat(problems()).containsExactly(own + "/exercises/cobra.yaml, line 2, " + says);
    }

    @Test
    void aFileOfAnotherTypeThanWhatItReplacesIsRefused() {
        write(PLANK, "- id: P1\n");
        write("slots.yaml", "deep-core: { name: Deep }\n");
        assertThat(problems()).containsExactlyInAnyOrder(
                own + "/" + PLANK + ", line 1: must be a mapping of keys to values", own + "/slots.yaml, line 1: must be a list");
    }

    @Test
    void twoOfOneNameAreNotLaidOverEachOther() {
        write(PLANK, """
                stages:
                  - { id: P7, dose: { holdSeconds: 52 } }
                  - { id: P7, name: Once more }
                """);
        assertThat(problems()).isNotEmpty().allMatch(problem -> problem.startsWith(own + "/" + PLANK + ", line "));
        write(PLANK, "stages:\n  - { id: P7, dose: { holdSeconds: 52 } }\n  - { name: No id }\n");
        assertThat(problems()).contains(own + "/" + PLANK + ", line 3, stages 2 id: is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipes/soup.yaml", "exercises/cobra.yml", "cobra.yaml", "exercises/back/cobra.yaml"})
    void aFileThatNobodyWouldLookForIsNamed(String file) {
        write(file, "name: Sphinx\n");
        assertThat(problems()).singleElement().asString().startsWith(own + "/" + file + ": is no part of a programme; there are ");
    }

    @Test
    void aFolderThatDoesNotExistIsNamedPlainly() {
        assertThat(ChangedProgramme.problemsOf(SHIPPED, own.resolve("nowhere"))).extracting(ProgrammeProblem::toString)
                .containsExactly(own + "/nowhere: there is no such folder");
    }

    // Where things stand

    @Test
    void whatIsNotInItKeepsTheLineOfTheShippedFile() {
        var problems = new ArrayList<ProgrammeProblem>();
        write(PLANK, "# ours\nrestSeconds: 60\nstages:\n  - { id: P7, dose: { holdSeconds: 52 } }\n");
        var merged = YamlFile.read(SHIPPED.resolve(PLANK), PLANK, problems)
                .under(YamlFile.read(own.resolve(PLANK), "own", problems));
        assertThat(merged.place("restSeconds")).isEqualTo(new Place("own", 2));
        assertThat(merged.place("stages P7 dose holdSeconds")).isEqualTo(new Place("own", 4));
        assertThat(merged.place("stages P7 dose sets")).isEqualTo(new Place(PLANK, lineOf("- id: P7") + 4));
        assertThat(merged.place("stages P8")).isEqualTo(new Place(PLANK, lineOf("- id: P8")));
        assertThat(merged.place("kind")).isEqualTo(new Place(PLANK, lineOf("kind:")));
    }

    private static int lineOf(String text) {
        var shipped = ChangedProgramme.text(SHIPPED.resolve(PLANK));
        return 1 + (int) shipped.substring(0, shipped.indexOf(text)).chars().filter(c -> c == '\n').count();
    }

    private Programme read() {
        return ProgrammeReader.read(SHIPPED, own);
    }

    private List<String> problems() {
        return ChangedProgramme.problemsOf(SHIPPED, own).stream().map(ProgrammeProblem::toString).toList();
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(own.resolve(file).getParent());
            Files.writeString(own.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String file) {
        try {
            Files.delete(own.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Exercise cobra() {
        return BUILT_IN.exercise("cobra").orElseThrow();
    }

    private static StageSheet stage(Programme programme, String id) {
        return programme.sheet("front-plank").flatMap(sheet -> sheet.stage(id)).orElseThrow();
    }

    private static List<String> stagesOf(Programme programme, String ladder) {
        return programme.sheet(ladder).map(LadderSheet::stages).orElseThrow().stream().map(StageSheet::id).toList();
    }
}
