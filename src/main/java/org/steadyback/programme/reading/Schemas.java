package org.steadyback.programme.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The shapes of programme files, which editors use too: {@code programme/schema/*.schema.json}. */
final class Schemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Map<String, Schema> byName = new ConcurrentHashMap<>();

    /** @param name of the schema, such as "ladder" */
    List<ProgrammeProblem> check(String name, Document document) {
        return byName.computeIfAbsent(name, Schemas::load).validate(document.yaml().json()).stream()
                .map(error -> document.problem(where(error, document), error.getMessage())).distinct().toList();
    }

    /** The keys that lead to it, with the ids of elements for their numbers: "stages P4 dose sets". */
    private static String where(Error error, Document document) {
        var location = error.getInstanceLocation();
        var words = new StringBuilder();
        var at = document.yaml();
        for (int i = 0; i < location.getNameCount(); i++) {
            var step = location.getElement(i);
            var word = step instanceof Integer index ? name(at, index) : step.toString();
            words.append(words.isEmpty() ? "" : " ").append(word);
            at = at.part(word).orElse(at);
        }
        var missing = error.getProperty();
        return missing == null ? words.toString() : (words + " " + missing).strip();
    }

    private static String name(Yaml list, int index) {
        return list instanceof Yaml.Items items && items.items().get(index) instanceof Yaml.Mapping mapping
                && mapping.name() != null ? mapping.name() : String.valueOf(index + 1);
    }

    private static Schema load(String name) {
        try (var in = Schemas.class.getResourceAsStream("/programme/schema/" + name + ".schema.json")) {
            return REGISTRY.getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
