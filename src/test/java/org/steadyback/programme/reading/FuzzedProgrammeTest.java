package org.steadyback.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.programme.Card;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.LadderSheet.DoseSheet;
import org.steadyback.programme.LadderSheet.StageSheet;

/**
 * Hundreds of programmes with one fault each, put in at random places. Every one is refused, by a sentence that a
 * person can act on: the file, the line, and what is wrong there. Nothing else ever comes out.
 */
class FuzzedProgrammeTest extends ChangedProgramme {

    private static final int SOME = 24;
    private static final String NOTHING = "no-such-thing";

    /** What a person who writes a programme never has to read: names of classes, stack traces, markup of code. */
    private static final String UNPLAIN =
            "(?s).*(null|Exception|\\bat [a-z]+\\.|[a-z]\\.[a-z]+\\.[A-Z]|\\[L|\\$[A-Z]|@[0-9a-f]{6}|\n|\\^\\(|\\\\S).*";

    /** What means something in YAML. */
    private static final String MEANING = "\n\t #:-[]{}&*!|>'\"%@`,?\\~";

    private static List<Spot> spots;
    private static List<LadderSheet> ladders;

    private final Random random = new Random(20260302);

    /** Most figures are left out, for speed: one is like the other. */
    @BeforeAll
    static void findSpots() throws IOException {
        var shipped = ProgrammeReader.read(SHIPPED);
        ladders = shipped.sheets();
        var shown = shipped.cards().values().stream().flatMap(card -> card.parts().stream()).map(Card.Part::figure).toList();
        for (var figure : shipped.figures().keySet()) {
            if (!shown.contains(figure)) {
                Files.delete(folder.resolve(Documents.figure(figure)));
            }
        }
        spots = files().flatMap(file -> Spot.of(file, text(folder.resolve(file))).stream()).toList();
    }

    // A key

    @Test
    void aKeyThatIsMissingIsNamed() {
        for (var spot : some(SOME, Spot::required)) {
            write(spot.file(), spot.without());
            var says = " " + spot.key().getValue() + ": is missing";
            assertRefused(spot, problem -> (" " + problem.where() + ": " + problem.what()).endsWith(says)
                    && problem.line() >= Math.min(spot.firstLineAround(), spot.line()) - 1
                    && problem.line() <= spot.lastLineAround());
        }
    }

    @Test
    void aKeyThatIsMisspelledIsNamed() {
        for (var spot : some(SOME, spot -> spot.key() != null)) {
            write(spot.file(), spot.renamed());
            assertRefused(spot, saysThere(spot, "there is no such key")
                    .and(problem -> problem.where().endsWith(spot.key().getValue() + "x")));
        }
    }

    @Test
    void aKeyThatStandsTwiceIsNamed() {
        for (var spot : some(SOME, spot -> spot.key() != null && spot.isInOneLine())) {
            write(spot.file(), spot.twice());
            assertRefused(spot, problem -> problem.what().equals("stands twice") && problem.where().equals(spot.key().getValue())
                    && problem.line() - spot.line() <= 1);
        }
    }

    // A value

    @Test
    void aValueOfTheWrongTypeIsNamed() {
        for (var spot : some(3 * SOME, spot -> true)) {
            write(spot.file(), spot.with(oneOf(spot.wrongValues())));
            assertRefused(spot, saysThere(spot, "must ").or(saysThere(spot, "is empty")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises slot", "exercises easier", "exercises harder", "exercises learn *", "ladders slot",
            "ladders stages * exercise", "ladders stages * variants *", "cards exercises *", "cards cards *",
            "cards parts * figure", "routines.yaml phases * slots * slot", "routines.yaml phases * slots * ladders *",
            "routines.yaml phases * slots * alternatives *"})
    void anIdThatNothingHasIsNamed(String place) {
        for (var spot : some(4, spot -> (spot.file().replaceFirst("/.*", "") + " " + spot.path()).equals(place))) {
            write(spot.file(), spot.with(NOTHING));
            assertRefused(spot, saysThere(spot, "there is no ").and(problem -> problem.what().contains('"' + NOTHING + '"')));
        }
    }

    /** An id that is misspelled where it belongs is missed wherever it is used, or is not that of its file. */
    @Test
    void anIdThatIsNotThatOfItsFileIsNamed() {
        for (var spot : some(10, spot -> spot.path().equals("id"))) {
            write(spot.file(), spot.with(NOTHING));
            assertRefused(spot, saysThere(spot, "is \"" + NOTHING + "\", but the file is called "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stages * id", "* id", "phases * slots * slot", "phases * phase"})
    void anIdThatStandsTwiceIsNamed(String path) {
        for (var spot : some(4, spot -> spot.path().equals(path) && another(spot).isPresent())) {
            write(spot.file(), spot.with(another(spot).orElseThrow().words()));
            assertRefused(spot, problem -> problem.what().endsWith("stands twice"));
        }
    }

    // Numbers and neighbours

    @Test
    void aDoseThatFallsIsNamed() {
        for (var ladder : ladders) {
            for (int i = 1; i < ladder.stages().size(); i++) {
                if (mayNotFall(ladder.stages().get(i - 1), ladder.stages().get(i)) && random.nextInt(4) == 0) {
                    lowerDose(ladder, i);
                }
            }
        }
    }

    private void lowerDose(LadderSheet ladder, int stage) {
        var spots = spots(spot -> spot.file().equals(Documents.ladder(ladder.id())));
        var dose = spots.stream().filter(spot -> spot.path().matches("stages \\* dose (holdSeconds|reps)")).toList().get(stage);
        var id = spots.stream().filter(spot -> spot.path().equals("stages * id")).toList().get(stage);
        write(dose.file(), dose.with(String.valueOf(amount(ladder.stages().get(stage - 1)) - 1)));
        assertRefused(id, saysThere(id, "its dose falls below that of " + ladder.stages().get(stage - 1).id()));
    }

    private static boolean mayNotFall(StageSheet before, StageSheet stage) {
        var was = before.dose();
        var is = stage.dose();
        return before.exercise().equals(stage.exercise()) && (was.reps() == null) == (is.reps() == null)
                && was.loadKg() == null && is.loadKg() == null && amount(before) > 1;
    }

    private static int amount(StageSheet stage) {
        DoseSheet dose = stage.dose();
        return dose.reps() == null ? dose.holdSeconds() : dose.reps();
    }

    @ParameterizedTest
    @ValueSource(strings = {"easier", "harder"})
    void aCircleOfNeighboursIsNamedInEachOfThem(String key) {
        for (var length : List.of(1, 1, 2, 2, 3, 3)) {
            var circle = some(length, spot -> spot.file().startsWith("exercises/") && spot.path().equals("cautions"));
            for (int i = 0; i < length; i++) {
                var file = circle.get(i).file();
                var next = circle.get((i + 1) % length).file().replaceFirst("exercises/(.*).yaml", "$1");
                write(file, read(file).replaceFirst("(?m)^" + key + ": .*\n", "")
                        .replaceFirst("(?m)^cautions:", key + ": " + next + "\ncautions:"));
            }
            var problems = problems(circle.toString());
            assertThat(circle).allSatisfy(spot -> assertThat(problems).anyMatch(problem -> problem.file().equals(spot.file())
                    && problem.line() == lineOf(spot.file(), "\n" + key + ":") + 1 && problem.where().equals(key)
                    && problem.what().equals("leads back to itself")));
            circle.forEach(spot -> restore(spot.file()));
        }
    }

    @Test
    void whatRefersToItselfIsNamed() {
        for (var spot : some(SOME / 2, spot -> spot.schema().path("type").asText().matches("array|object"))) {
            var isList = spot.schema().path("type").asText().equals("array");
            write(spot.file(), spot.with(isList ? "&it [ *it ]" : "&it { again: { more: *it } }"));
            assertRefused(spot, problem -> problem.what().equals("refers to itself") && problem.line() - spot.line() <= 1);
        }
    }

    // A file

    @Test
    void aFileThatBreaksOffIsRefused() {
        for (var file : some(SOME, files().filter(file -> file.matches("(exercises|cards)/.*")).toList())) {
            var text = read(file);
            write(file, text.substring(0, random.nextInt(text.indexOf("\ncovers:"))));
            assertRefused(file, problem -> true);
        }
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithTheLine() {
        for (var file : some(SOME / 2, files().toList())) {
            var text = read(file);
            var at = random.nextInt(text.length());
            var damaged = (text.substring(0, at) + "ü" + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
            write(file, damaged);
            assertRefused(file, problem -> problem.what().equals("is not UTF-8 here")
                    && problem.line() == lines(text.substring(0, at)));
        }
    }

    @Test
    void aFileInTheFolderOfAnotherKindIsRefused() {
        var kinds = List.of("exercises/", "ladders/", "figures/", "cards/");
        for (var file : some(SOME / 2, files().toList())) {
            var other = oneOf(Stream.concat(kinds.stream().map(kind -> kind + "stray.yaml"), Stream.of("slots.yaml", "phases.yaml",
                    "routines.yaml")).filter(name -> !name.split("/")[0].equals(file.split("/")[0])).toList());
            write(other, read(file));
            assertRefused(other, problem -> true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cobra.yaml", "recipes/cobra.yaml", "exercises/more/cobra.yaml", "exercises/cobra.yml",
            "Exercises/cobra.yaml"})
    void aFileWhereNobodyLooksIsNamed(String file) {
        write(file, read("exercises/cobra.yaml"));
        assertThat(problem()).startsWith(file + ": is no part of a programme; there are phases.yaml, slots.yaml, routines.yaml, "
                + "and .yaml files in cards, exercises, figures, ladders");
    }

    // Anything at all

    @Test
    void whateverBytesAreDamagedTheProgrammeIsReadOrRefused() {
        for (var file : some(3 * SOME, files().toList())) {
            write(file, damaged(read(file).getBytes(StandardCharsets.UTF_8)));
            assertReadOrRefused(file);
        }
    }

    @Test
    void whateverLineIsDamagedTheProgrammeIsReadOrRefused() {
        for (var file : some(2 * SOME, files().toList())) {
            damageOneLine(file);
            assertReadOrRefused(file);
        }
    }

    private byte[] damaged(byte[] bytes) {
        var damaged = bytes.clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            var at = random.nextInt(damaged.length);
            damaged[at] = switch (random.nextInt(3)) {
                case 0 -> (byte) random.nextInt(256);
                case 1 -> (byte) MEANING.charAt(random.nextInt(MEANING.length()));
                default -> (byte) (damaged[at] ^ 1 << random.nextInt(8));
            };
        }
        return damaged;
    }

    private void damageOneLine(String file) {
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

    // What is expected

    private void assertReadOrRefused(String file) {
        if (catchThrowable(() -> ProgrammeReader.read(folder)) != null) {
            problems(raw(file));
        }
        restore(file);
    }

    private void assertRefused(Spot spot, Predicate<ProgrammeProblem> so) {
        assertRefused(spot.file(), so);
    }

    /** With all problems plain, and one of them as it should be; puts the file back. */
    private void assertRefused(String file, Predicate<ProgrammeProblem> so) {
        var problems = problems(raw(file));
        assertThat(problems).as(file + "\n" + problems).anyMatch(problem -> problem.file().equals(file) && problem.line() > 0
                && so.test(problem));
        if (Files.exists(SHIPPED.resolve(file))) {
            restore(file);
        } else {
            delete(file);
        }
    }

    private List<ProgrammeProblem> problems(String description) {
        var outcome = catchThrowable(() -> ProgrammeReader.read(folder));
        assertThat(outcome).as(description).isInstanceOf(InvalidProgrammeException.class);
        var problems = ((InvalidProgrammeException) outcome).problems();
        assertThat(problems).isNotEmpty().allSatisfy(this::assertPlain);
        return problems;
    }

    private void assertPlain(ProgrammeProblem problem) {
        assertThat(problem.what()).as(problem.toString()).isNotBlank().doesNotMatch(UNPLAIN);
        assertThat(problem.line()).as(problem.toString()).isBetween(0, lines(raw(problem.file())));
    }

    /** In a line that YAML counts. */
    private static int lines(String text) {
        return text.split("\\R", -1).length;
    }

    private String raw(String file) {
        try {
            return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            return "";
        }
    }

    private static Predicate<ProgrammeProblem> saysThere(Spot spot, String says) {
        return problem -> problem.line() == spot.line() && problem.what().startsWith(says);
    }

    // Chance

    private static Stream<String> files() {
        return shippedFiles().stream().filter(file -> Files.exists(folder.resolve(file)));
    }

    private static List<Spot> spots(Predicate<Spot> that) {
        return spots.stream().filter(that).toList();
    }

    /** Another element's value at the same path in the same file. */
    private static Optional<Spot> another(Spot spot) {
        return spots.stream().filter(other -> other.file().equals(spot.file()) && other.path().equals(spot.path())
                && other.line() < spot.line() && !other.words().equals(spot.words())).findFirst();
    }

    private List<Spot> some(int count, Predicate<Spot> that) {
        return some(count, spots(that));
    }

    /** Different ones, by chance. */
    private <T> List<T> some(int count, List<T> of) {
        assertThat(of).isNotEmpty();
        var shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    private <T> T oneOf(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
