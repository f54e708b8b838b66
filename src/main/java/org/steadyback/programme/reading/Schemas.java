package org.steadyback.programme.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

    private static final Map<String, Schema> BY_NAME = new ConcurrentHashMap<>();

    private Schemas() {}

    /** @param name of the schema, such as "ladder" */
    static List<ProgrammeProblem> check(String name, Document document) {
        return BY_NAME.computeIfAbsent(name, Schemas::load).validate(document.yaml().json()).stream()
                .filter(error -> !isToldBetter(error)).map(error -> problem(error, document.yaml())).distinct().toList();
    }

    /** That one of several keys is needed says it for each of them; what is no mapping has no keys to choose from. */
    private static boolean isToldBetter(Error error) {
        var path = error.getEvaluationPath().toString();
        return path.contains("/oneOf/") || path.contains("/anyOf/")
                || error.getKeyword().matches("oneOf|anyOf") && !error.getInstanceNode().isObject();
    }

    /** With the keys that lead to it, and with the ids of elements for their numbers: "stages P4 dose sets". */
    private static ProgrammeProblem problem(Error error, Yaml whole) {
        var words = new ArrayList<String>();
        var at = whole;
        var location = error.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            var step = location.getElement(i);
            words.add(at instanceof Yaml.Items list ? list.word((Integer) step) : step.toString());
            at = at.child(step).orElse(at);
        }
        if (error.getProperty() != null) {
            words.add(error.getProperty());
            at = at.child(error.getProperty()).orElse(at);
        }
        return ProgrammeProblem.at(at.place(), String.join(" ", words), SchemaWords.of(error));
    }

    private static Schema load(String name) {
        try (var in = Schemas.class.getResourceAsStream("/programme/schema/" + name + ".schema.json")) {
            return REGISTRY.getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
