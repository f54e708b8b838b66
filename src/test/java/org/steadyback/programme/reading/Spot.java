package org.steadyback.programme.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A place in a programme file where something can go wrong: the value of a key, or an element of a list.
 *
 * @param path     the keys that lead there, with "*" for an element of a list
 * @param schema   what its value should be
 * @param required whether the mapping around it needs this key
 * @param key      the key, or null for an element of a list
 * @param around   the mapping or list that it is part of
 */
record Spot(String file, String text, String path, JsonNode schema, boolean required, ScalarNode key, Node value, Node around) {

    static List<Spot> of(String file, String text) {
        var spots = new ArrayList<Spot>();
        collect(file, text, "", schema(file), new Yaml(new SafeConstructor(new LoaderOptions()))
                .compose(new StringReader(text)), spots);
        return spots;
    }

    static JsonNode schema(String file) {
        var name = file.contains("/") ? file.substring(0, file.indexOf('/')).replaceFirst("s$", "") : file.replace(".yaml", "");
        try {
            return new ObjectMapper()
                    .readTree(Path.of("src/main/resources/programme/schema", name + ".schema.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String file, String text, String path, JsonNode schema, Node node, List<Spot> spots) {
        switch (node) {
            case MappingNode mapping -> mapping.getValue().forEach(entry -> {
                var key = (ScalarNode) entry.getKeyNode();
                var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                        .anyMatch(name -> name.asText().equals(key.getValue()));
                var spot = new Spot(file, text, (path + " " + key.getValue()).strip(),
                        schema.path("properties").path(key.getValue()), required, key, entry.getValueNode(), node);
                spots.add(spot);
                collect(file, text, spot.path, spot.schema, spot.value, spots);
            });
            case SequenceNode list -> list.getValue().forEach(element -> {
                var spot = new Spot(file, text, (path + " *").strip(), schema.path("items"), false, null, element, node);
                spots.add(spot);
                collect(file, text, spot.path, spot.schema, element, spots);
            });
            default -> { }
        }
    }

    /** From 1: that of the key, or of the element. */
    int line() {
        return (key == null ? value : key).getStartMark().getLine() + 1;
    }

    int firstLineAround() {
        return around.getStartMark().getLine() + 1;
    }

    int lastLineAround() {
        return around.getEndMark().getLine() + 1;
    }

    String words() {
        return text.substring(from(value), to());
    }

    /** Values that this cannot have. */
    List<String> wrongValues() {
        return schema.has("enum") ? List.of("nonsense", "7", "~", "[a]") : switch (schema.path("type").asText()) {
            case "string" -> List.of("7", "[a]", "{ a: b }", "~", "true");
            case "integer" -> List.of("seven", "2.5", "[1]", "{ a: 1 }", "~", "true");
            case "number" -> List.of("seven", "[1]", "{ a: 1 }", "~");
            case "boolean" -> List.of("maybe", "1", "[true]", "~");
            case "array" -> List.of("word", "7", "{ a: b }", "~");
            default -> List.of("word", "7", "[a]", "~");
        };
    }

    String with(String other) {
        return text.substring(0, from(value)) + other + restOfText();
    }

    String without() {
        var rest = restOfText();
        // In a line such as { sets: 3, reps: 8 } a comma goes with it.
        return isFlow() ? text.substring(0, from(key)) + rest.replaceFirst("^, ", "")
                : text.substring(0, from(key)) + rest;
    }

    String renamed() {
        return text.substring(0, from(key)) + key.getValue() + "x" + text.substring(key.getEndMark().getIndex());
    }

    /** Only for what stands in one line. */
    String twice() {
        var entry = text.substring(from(key), to());
        return text.substring(0, to()) + (isFlow() ? ", " : "\n" + " ".repeat(key.getStartMark().getColumn())) + entry
                + text.substring(to());
    }

    boolean isInOneLine() {
        return value.getStartMark().getLine() == value.getEndMark().getLine();
    }

    private boolean isFlow() {
        return text.charAt(from(around)) == '{';
    }

    private static int from(Node node) {
        return node.getStartMark().getIndex();
    }

    private int to() {
        return value.getEndMark().getIndex();
    }

    /** A list or mapping over several lines ends where the next thing begins: that stays where it is. */
    private String restOfText() {
        var end = isInOneLine() ? to() : text.lastIndexOf('\n', to() - 1);
        return text.substring(end);
    }
}
