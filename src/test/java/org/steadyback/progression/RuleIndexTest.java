package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.commons.support.AnnotationSupport.findRepeatableAnnotations;
import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** From each rule (R1 to R29) and invariant (I1 to I20) of the rule sheet to what decides it and what tests it. */
class RuleIndexTest {

    /** Nobody can delete a diary yet. Whoever builds it takes this out, or the test below fails. */

    static final Path TEST_CLASSES = Path.of("target/test-classes");
    static final Path SOURCES = Path.of("src/main/java/org/steadyback/progression");
    static final Path BUILT = Path.of("target/rule-index.md");
    static final Path COMMITTED = Path.of("docs/rule-index.md");

    /** What is tested by id: classes for a rule, single tests for an invariant. */
    static final SortedMap<String, SortedSet<String>> TESTS = new TreeMap<>();

    @BeforeAll static void findTests() throws IOException {
        try (var files = Files.walk(TEST_CLASSES.resolve("org/steadyback"))) {
            files.filter(file -> file.toString().endsWith(".class")).map(RuleIndexTest::load)
                    .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                    .filter(method -> isAnnotated(method, Testable.class))
                    .forEach(RuleIndexTest::note);
        }
        Files.writeString(BUILT, index());
    }

    @Test void everyRuleAndEveryInvariantHasATest() {
        assertThat(ids().filter(id -> !TESTS.containsKey(id))).isEmpty();
    }

    @Test void everyTagIsOfTheRuleSheet() {
        assertThat(TESTS.keySet()).filteredOn(tag -> tag.matches("[RI]\\d+")).isSubsetOf(ids().toList());
    }

    /** The map below goes by order: this is what would notice a component in the wrong place. */
    @Test void everyRuleClassSaysWhichRuleItIs() throws IOException {
        for (var id : RuleId.values()) {
            assertThat(Files.readString(SOURCES.resolve(decides(id) + ".java"))).as(decides(id))
                    .containsPattern("\\b" + id + "\\b");
        }
    }

    @Test void theIndexOfTheDocumentationIsUpToDate() throws IOException {
        if (Boolean.getBoolean("update.docs")) {
            Files.copy(BUILT, COMMITTED, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(COMMITTED).as("""
                docs/rule-index.md is made from the tags of the tests. Refresh it with
                ./mvnw test -Dtest=RuleIndexTest -Dupdate.docs=true""").hasContent(index());
    }

    private static String index() {
        var lines = new ArrayList<String>();
        lines.add("# Where each rule is, and what tests it");
        lines.add("");
        lines.add("Made by `RuleIndexTest`, which says how to refresh it. The rules stand in `" + SOURCES + "`.");
        lines.add("");
        lines.add("| ID | decided by | tests |");
        lines.add("|---|---|---|");
        ids().forEach(id -> lines.add("| %s | %s | %s |".formatted(id, isRule(id) ? decides(RuleId.valueOf(id)) : "the engine",
                String.join(", ", TESTS.getOrDefault(id, new TreeSet<>(Set.of("none yet")))))));
        return String.join("\n", lines) + "\n";
    }

    /** The components of Rules stand in the order of the sheet. Before them comes what is usual; R1 and R2 are one. */
    private static String decides(RuleId id) {
        return Rules.class.getRecordComponents()[Math.max(1, id.ordinal())].getType().getSimpleName();
    }

    private static Stream<String> ids() {
        return Stream.concat(Arrays.stream(RuleId.values()).map(RuleId::name),
                IntStream.rangeClosed(1, 20).mapToObj(number -> "I" + number));
    }

    private static boolean isRule(String id) {
        return id.startsWith("R");
    }

    private static void note(Method test) {
        var of = test.getDeclaringClass();
        var tags = new LinkedHashSet<>(tags(test));
        tags.addAll(tags(of));
        tags.forEach(id -> TESTS.computeIfAbsent(id, none -> new TreeSet<>())
                .add(isRule(id) ? of.getSimpleName() : of.getSimpleName() + "." + test.getName()));
    }

    /** Of JUnit and of jqwik. */
    private static List<String> tags(AnnotatedElement of) {
        return Stream.concat(findRepeatableAnnotations(of, Tag.class).stream().map(Tag::value),
                Arrays.stream(of.getAnnotationsByType(net.jqwik.api.Tag.class)).map(net.jqwik.api.Tag::value)).toList();
    }

    private static Class<?> load(Path file) {
        var name = TEST_CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
        try {
            return Class.forName(name, false, RuleIndexTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
