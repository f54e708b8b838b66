package org.steadyback.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.steadyback.figure.Mark;
import org.steadyback.figure.Prop;
import org.steadyback.figure.View;
import org.steadyback.programme.Card;
import org.steadyback.programme.Exercise;
import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.Kind;

/** The schemas are what editors and the reader hold a programme file against: they say what the records of Java say. */
class SchemaTest {

    private static final Path SCHEMAS = ChangedProgramme.SHIPPED.resolve("schema");
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** Where each enum stands, as the end of a path; what is chosen from others is listed with them. */
    private static final Map<String, Class<? extends Enum<?>>> ENUMS = Map.of(
            "exercise/equipment", Equipment.class, "exercise/conditions/has", Condition.class,
            "exercise/conditions/grade", Exercise.Grade.class, "ladder/kind", Kind.class, "card/topic", Card.Topic.class,
            "figure/view", View.class, "figure/marks", Mark.class, "figure/props/kind", Prop.Kind.class,
            "figure/poses/props/kind", Prop.Kind.class);

    /** What lies about anyway does not keep an exercise from being done. */
    private static final List<String> ALWAYS_THERE = List.of("mat", "chair", "wall");

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaIsItselfValid(Path schema) {
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SchemaLocation.of(DRAFT));
        assertThat(meta.validate(json(schema))).extracting(Error::toString).isEmpty();
        assertThat(json(schema).path("$schema").asText()).isEqualTo(DRAFT);
    }

    @Test
    void theEnumsAreThoseOfJava() {
        ENUMS.forEach((path, type) -> assertThat(texts(at(path).path("enum"))).as(path)
                .containsExactlyInAnyOrderElementsOf(Stream.of(type.getEnumConstants()).map(SchemaTest::kebab).toList()));
    }

    @Test
    void thereIsNoEnumBesideThose() {
        assertThat(schemas().flatMap(schema -> json(schema).findValues("enum").stream())).hasSize(ENUMS.size() + 2);
        assertThat(texts(json(SCHEMAS.resolve("questionnaire.schema.json")).at("/$defs/item/properties/type/enum")))
                .containsExactlyElementsOf(Stream.of(FhirQuestionnaire.Type.values()).map(SchemaTest::kebab).toList());
        assertThat(texts(at("exercise/needs").path("enum"))).containsExactlyElementsOf(Stream.of(Equipment.values())
                .map(Equipment::id).filter(id -> !ALWAYS_THERE.contains(id)).toList());
    }

    /** Otherwise a person would be shown the pattern. */
    @Test
    void everyPatternAndEveryTypeHasItsWords() {
        var patterns = schemas().flatMap(schema -> json(schema).findValuesAsText("pattern").stream()).distinct();
        assertThat(patterns).containsExactlyInAnyOrderElementsOf(SchemaWords.PATTERNS.keySet());
        var types = schemas().flatMap(schema -> json(schema).findValuesAsText("type").stream()).filter(type -> !type.isEmpty());
        assertThat(types).isSubsetOf(SchemaWords.TYPES.keySet());
    }

    /** A typo must not become a default. */
    @ParameterizedTest
    @MethodSource("schemas")
    void noMappingTakesAKeyThatItDoesNotKnow(Path schema) {
        assertThat(all(json(schema)).filter(each -> each.path("type").asText().equals("object"))).isNotEmpty()
                .allMatch(mapping -> mapping.path("additionalProperties").isBoolean()
                        && !mapping.path("additionalProperties").asBoolean());
    }

    private static Stream<JsonNode> all(JsonNode node) {
        return Stream.concat(Stream.of(node), StreamSupport.stream(node.spliterator(), false).flatMap(SchemaTest::all));
    }

    @ParameterizedTest
    @MethodSource("programmeFiles")
    void everyFileTellsTheEditorItsSchema(String file) {
        var up = file.contains("/") ? "../" : "";
        var name = file.replaceFirst("/.*", "").replaceFirst("s$", "").replace(".yaml", "");
        assertThat(ChangedProgramme.text(ChangedProgramme.SHIPPED.resolve(file)).lines().findFirst()).contains(
                "# yaml-language-server: $schema=" + up + "schema/" + name + ".schema.json");
        assertThat(SCHEMAS.resolve(name + ".schema.json")).exists();
    }

    static Stream<Path> schemas() {
        try (var files = Files.list(SCHEMAS)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> programmeFiles() {
        return ChangedProgramme.shippedFiles();
    }

    /** By keys, through lists: the first is the name of the schema. */
    private static JsonNode at(String path) {
        var words = List.of(path.split("/"));
        var at = json(SCHEMAS.resolve(words.getFirst() + ".schema.json"));
        for (var word : words.subList(1, words.size())) {
            at = at.path("properties").path(word);
            at = at.has("items") ? at.path("items") : at;
        }
        return at;
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
