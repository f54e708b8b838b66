package org.steadyback.programme.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads one file of JSON with the place of everything in it, so that problems are told as those of YAML are. */
final class JsonFile {

    private static final int DEEPEST = 50;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build();

    private final String name;
    private final List<ProgrammeProblem> problems;
    private final JsonParser parser;

    private JsonFile(String name, List<ProgrammeProblem> problems, JsonParser parser) {
        this.name = name;
        this.problems = problems;
        this.parser = parser;
    }

    /** @param name as problems call it; @return null where it cannot be read, with the problem added */
    static Yaml read(Path file, String name, List<ProgrammeProblem> problems) {
        try (var parser = FACTORY.createParser(Files.readAllBytes(file))) {
            return new JsonFile(name, problems, parser).parse();
        } catch (StreamReadException e) {
            problems.add(new ProgrammeProblem(name, e.getLocation().getLineNr(), "", "is no JSON from here on"));
        } catch (IOException e) {
            problems.add(new ProgrammeProblem(name, 0, "", "cannot be read from the disk, or is not UTF-8"));
        }
        return null;
    }

    private Yaml parse() throws IOException {
        if (parser.nextToken() == null) {
            problems.add(new ProgrammeProblem(name, 1, "", "the file is empty"));
            return null;
        }
        var whole = value(place());
        if (parser.nextToken() != null) {
            problems.add(ProgrammeProblem.at(place(), "", "there is more after its end"));
        }
        return whole;
    }

    private Yaml value(Place place) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place);
            case START_ARRAY -> list(place);
            default -> new Yaml.Value(place, scalar());
        };
    }

    private Yaml mapping(Place place) throws IOException {
        var entries = new LinkedHashMap<String, Yaml>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            var at = place();
            parser.nextToken();
            if (entries.put(key, value(at)) != null) {
                problems.add(ProgrammeProblem.at(at, key, "stands twice"));
            }
        }
        return new Yaml.Mapping(place, entries);
    }

    private Yaml list(Place place) throws IOException {
        var items = new ArrayList<Yaml>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(place()));
        }
        return new Yaml.Items(place, items);
    }

    private JsonNode scalar() throws IOException {
        var factory = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> factory.booleanNode(true);
            case VALUE_FALSE -> factory.booleanNode(false);
            case VALUE_NULL -> factory.nullNode();
            case VALUE_NUMBER_INT -> factory.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> factory.numberNode(parser.getDecimalValue());
            default -> factory.textNode(parser.getText());
        };
    }

    private Place place() {
        return new Place(name, parser.currentTokenLocation().getLineNr());
    }
}
