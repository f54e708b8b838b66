package org.steadyback.programme.reading;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            return new YamlFile(name, problems).parse(Files.readString(file));
        } catch (MarkedYAMLException e) {
            problems.add(new ProgrammeProblem(name, e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1, "",
                    e.getProblem()));
        } catch (MalformedInputException e) {
            problems.add(new ProgrammeProblem(name, 0, "", "cannot be read: it is not UTF-8"));
        } catch (IOException | YAMLException e) {
            problems.add(new ProgrammeProblem(name, 0, "", "cannot be read: " + e.getMessage()));
        }
        return null;
    }

    private Yaml parse(String text) {
        var root = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        if (root == null || isNothing(root)) {
            problems.add(new ProgrammeProblem(name, 1, "", "the file is empty"));
            return null;
        }
        return yaml(root);
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    private Yaml yaml(Node node) {
        if (!open.add(node)) {
            throw new YAMLException("line " + line(node) + " refers to itself");
        }
        try {
            return switch (node) {
                case MappingNode mapping -> mapping(mapping);
                case SequenceNode list -> new Yaml.Items(place(node), list.getValue().stream().map(this::yaml).toList());
                case ScalarNode scalar -> new Yaml.Value(place(node), value(scalar));
                default -> throw new YAMLException("line " + line(node) + " cannot be understood");
            };
        } finally {
            open.remove(node);
        }
    }

    private Yaml mapping(MappingNode node) {
        var keys = new LinkedHashMap<String, Place>();
        var entries = new LinkedHashMap<String, Yaml>();
        for (var tuple : node.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (keys.put(key, place(tuple.getKeyNode())) != null) {
                problems.add(new ProgrammeProblem(name, line(tuple.getKeyNode()), key, "stands twice"));
            }
            entries.put(key, yaml(tuple.getValueNode()));
        }
        return new Yaml.Mapping(place(node), keys, entries);
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
        return new Place(name, line(node));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
