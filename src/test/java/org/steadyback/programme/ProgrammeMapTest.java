package org.steadyback.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.steadyback.programme.reading.ProgrammeReader;
import org.steadyback.progression.RuleId;

/** From each fact of the source texts to what became of it: a file, a rule, a page, or a reason to leave it out. */
class ProgrammeMapTest {

    private static final Path FILES = Path.of("src/main/resources/programme");
    private static final Path FACTS = Path.of("src/test/resources/programme-map.yaml");
    private static final Path BUILT = Path.of("target/programme-map.md");
    private static final Path COMMITTED = Path.of("docs/programme-map.md");

    /** The list of facts as it was drawn from the source texts: so many of each kind. */
    private static final List<Kind> KINDS = List.of(new Kind("W", 7, "Warm-up"), new Kind("SM", 4, "Self-massage"),
            new Kind("RS", 4, "Resistance stretching"), new Kind("ST", 19, "Stretches"),
            new Kind("MB", 2, "Moving the back"), new Kind("CO", 6, "Core"),
            new Kind("HP", 7, "Hip, and movements of the day"), new Kind("SP", 11, "Going further"),
            new Kind("SG", 8, "What comes first"), new Kind("SS", 11, "How often"), new Kind("SR", 17, "Safety"),
            new Kind("SA", 11, "Sore days"), new Kind("SL", 10, "Everyday life"),
            new Kind("C", 26, "Where the sources disagree or fall silent"));

    /** The frame that all pages share. */
    private static final String EVERY_PAGE = "every page";

    private static List<Fact> facts;
    /** The names of the programme's files that carry it, by fact. */
    private static final SortedMap<String, SortedSet<String>> CARRIED = new TreeMap<>();

    private record Kind(String letters, int count, String title) {

        Stream<String> ids() {
            return IntStream.rangeClosed(1, count).mapToObj(number -> letters + number);
        }
    }

    private record Fact(String id, String what, List<String> rules, List<String> pages, String leftOut) {

        boolean hasAPlace() {
            return CARRIED.containsKey(id) || !rules.isEmpty() || !pages.isEmpty() || leftOut != null;
        }

        String row() {
            var files = CARRIED.getOrDefault(id, new TreeSet<>()).stream()
                    .map(file -> "[%s](../%s/%s.yaml)".formatted(file, FILES, file));
            var where = Stream.of(files, rules.stream().map("[%s](rule-index.md)"::formatted), pages.stream())
                    .flatMap(each -> each).collect(Collectors.joining(", "));
            return "| %s | %s | %s | %s |".formatted(id, what, where, leftOut == null ? "" : leftOut);
        }
    }

    @BeforeAll
    static void draw() throws IOException {
        facts = read();
        var programme = ProgrammeReader.read(FILES);
        programme.exercises().values().forEach(exercise -> carry("exercises/" + exercise.id(), exercise.covers()));
        programme.sheets().forEach(ladder -> carry("ladders/" + ladder.id(), ladder.covers()));
        programme.cards().values().forEach(card -> carry("cards/" + card.id(), card.covers()));
        Files.writeString(BUILT, map());
    }

    @Test
    void everyFactHasARowAndNothingElseHas() {
        assertThat(facts).extracting(Fact::id).containsExactlyElementsOf(KINDS.stream().flatMap(Kind::ids).toList());
        assertThat(facts).allSatisfy(fact -> assertThat(fact.what()).as(fact.id()).isNotBlank());
    }

    @Test
    void noFactIsLost() {
        assertThat(facts.stream().filter(fact -> !fact.hasAPlace()).map(Fact::id)).isEmpty();
    }

    @Test
    void noFileCarriesAFactThatThereIsNot() {
        assertThat(facts).extracting(Fact::id).containsAll(CARRIED.keySet());
    }

    @Test
    void everyRuleIsOneOfTheRuleSheet() {
        assertThat(facts.stream().flatMap(fact -> fact.rules().stream()))
                .isSubsetOf(Stream.of(RuleId.values()).map(RuleId::name).toList());
    }

    @Test
    void everyPageIsThere() {
        assertThat(facts.stream().flatMap(fact -> fact.pages().stream()).filter(page -> !page.equals(EVERY_PAGE)))
                .isNotEmpty().isSubsetOf(routes());
    }

    @Test
    void theMapOfTheDocumentationIsUpToDate() throws IOException {
        if (Boolean.getBoolean("update.docs")) {
            Files.copy(BUILT, COMMITTED, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(COMMITTED).as("""
                docs/programme-map.md is made from what the programme files cover. Refresh it with
                ./mvnw test -Dtest=ProgrammeMapTest -Dupdate.docs=true""").hasContent(map());
    }

    private static String map() {
        var lines = new ArrayList<String>();
        lines.add("<!-- Made by ProgrammeMapTest, which says how to refresh it, from " + FACTS + " and from the covers of the "
                + "files in " + FILES + ". -->");
        lines.add("# Where each fact of the source texts went");
        KINDS.forEach(kind -> {
            lines.add("");
            lines.add("## " + kind.title());
            lines.add("");
            lines.add("| ID | fact | where it lives | why it, or a part of it, is left out |");
            lines.add("|---|---|---|---|");
            facts.stream().filter(fact -> kind.ids().anyMatch(fact.id()::equals)).map(Fact::row).forEach(lines::add);
        });
        return String.join("\n", lines) + "\n";
    }

    private static void carry(String file, List<String> covers) {
        covers.forEach(id -> CARRIED.computeIfAbsent(id, none -> new TreeSet<>()).add(file));
    }

    private static List<Fact> read() {
        try {
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(FACTS));
            assertThat(rows).allSatisfy(row -> assertThat(row.keySet()).isSubsetOf("id", "what", "rules", "pages", "leftOut"));
            return rows.stream().map(row -> new Fact((String) row.get("id"), (String) row.get("what"), list(row.get("rules")),
                    list(row.get("pages")), (String) row.get("leftOut"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(Object value) {
        return value == null ? List.of() : ((List<?>) value).stream().map(String.class::cast).toList();
    }

    private static List<String> routes() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.steadyback").stream()
                .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class)).map(JavaClass::reflect)
                .map(type -> type.getAnnotation(jakarta.ws.rs.Path.class).value()).toList();
    }
}
