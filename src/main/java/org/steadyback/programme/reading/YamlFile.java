package org.steadyback.programme.reading;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.StreamReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads one file with the place of everything in it. A word is a word: "no" and "on" are texts, not answers. */
final class YamlFile {

    private final String name;
    private final List<ProgrammeProblem> problems;
    private final Set<Node> open = new HashSet<>();

    private YamlFile(String name, List<ProgrammeProblem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** @param name as problems call it; @return null where it cannot be read, with the problem added */
    static Yaml read(Path file, String name, List<ProgrammeProblem> problems) {
        try {
            return new YamlFile(name, problems).parse(text(Files.readAllBytes(file)));
        } catch (Unreadable e) {
            problems.add(new ProgrammeProblem(name, e.line, "", e.getMessage()));
        } catch (IOException e) {
            problems.add(new ProgrammeProblem(name, 0, "", "cannot be read from the disk"));
        }
        return null;
    }

    private static String text(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            throw new Unreadable(lastLine(new String(bytes, 0, in.position(), StandardCharsets.UTF_8)), "is not UTF-8 here");
        }
        var text = out.flip().toString();
        text.codePoints().filter(c -> !StreamReader.isPrintable(c)).mapToObj(Character::toString).findFirst().ifPresent(c -> {
            throw new Unreadable(lastLine(text.substring(0, text.indexOf(c))), "there is a character that cannot be seen");
        });
        return text;
    }

    private Yaml parse(String text) {
        try {
            var root = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (root == null || isNothing(root)) {
                throw new Unreadable(1, "the file is empty");
            }
            return yaml(root, place(root));
        } catch (MarkedYAMLException e) {
            // What is missing at the end is missing in the last line.
            var line = Math.min(e.getProblemMark().getLine() + 1, lastLine(text.stripTrailing()));
            throw new Unreadable(line, "is no YAML: " + e.getProblem().replaceAll("\\s+", " "));
        } catch (YAMLException e) {
            throw new Unreadable(0, "is no YAML: " + e.getMessage());
        } catch (NumberFormatException e) {
            // The library reads the number of a character without a look at its size.
            throw new Unreadable(0, "is no YAML: no character has a number as large as one of those");
        }
    }

    /** The number of the line in which a text ends. */
    private static int lastLine(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    private Yaml yaml(Node node, Place place) {
        if (!open.add(node)) {
            throw new Unreadable(place.line(), "refers to itself");
        }
        try {
            return switch (node) {
                case MappingNode mapping -> mapping(mapping, place);
                case SequenceNode list -> new Yaml.Items(place,
                        list.getValue().stream().map(item -> yaml(item, place(item))).toList());
                case ScalarNode scalar -> new Yaml.Value(place, value(scalar));
                default -> throw new Unreadable(place.line(), "cannot be understood");
            };
        } finally {
            open.remove(node);
        }
    }

    private Yaml mapping(MappingNode node, Place place) {
        var entries = new LinkedHashMap<String, Yaml>();
        for (var tuple : node.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var at = place(tuple.getKeyNode());
            if (entries.put(key, yaml(tuple.getValueNode(), at)) != null) {
                problems.add(ProgrammeProblem.at(at, key, "stands twice"));
            }
        }
        return new Yaml.Mapping(place, entries);
    }

    private static JsonNode value(ScalarNode scalar) {
        var text = scalar.getValue();
        var factory = JsonNodeFactory.instance;
        if (scalar.getTag().equals(Tag.NULL)) {
            return factory.nullNode();
        }
        if (scalar.getTag().equals(Tag.BOOL) && List.of("true", "false").contains(text)) {
            return factory.booleanNode(Boolean.parseBoolean(text));
        }
        if (scalar.getTag().equals(Tag.INT) && text.matches("-?(0|[1-9]\\d{0,17})")) {
            return factory.numberNode(new BigInteger(text).longValue());
        }
        if (scalar.getTag().equals(Tag.FLOAT) && text.matches("-?\\d{1,18}\\.\\d{1,18}")) {
            return factory.numberNode(new BigDecimal(text));
        }
        return factory.textNode(text);
    }

    private Place place(Node node) {
        return new Place(name, node.getStartMark().getLine() + 1);
    }

    /** Why nothing of a file can be used. */
    private static final class Unreadable extends RuntimeException {

        private final int line;

        private Unreadable(int line, String what) {
            super(what);
            this.line = line;
        }
    }
}
