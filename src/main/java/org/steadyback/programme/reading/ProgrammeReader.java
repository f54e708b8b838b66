package org.steadyback.programme.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.figure.Figure;
import org.steadyback.figure.Mark;
import org.steadyback.figure.Prop;
import org.steadyback.figure.View;
import org.steadyback.programme.Card;
import org.steadyback.programme.Exercise;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.PhaseSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Questionnaire;
import org.steadyback.programme.Routines;
import org.steadyback.programme.SlotSheet;
import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.Kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads a programme from a folder, lays those of the operator over it, and refuses the whole, with every problem
 * named, if anything in it is wrong.
 */
public final class ProgrammeReader {

    private static final String PHASES = "phases.yaml";
    private static final String SLOTS = "slots.yaml";
    private static final String ROUTINES = "routines.yaml";
    /** Those of the operator, in a format of their own. */
    private static final String QUESTIONNAIRES = "questionnaires";
    private static final String SCHEMAS = "schema/";
    /** Where the files of each kind lie, and the schema they follow. */
    private static final Map<String, String> SCHEMA_OF = Map.of("exercises", "exercise", "ladders", "ladder", "figures",
            "figure", "cards", "card", QUESTIONNAIRES, "questionnaire", PHASES, "phases", SLOTS, "slots", ROUTINES, "routines");
    private static final List<String> NEEDED = List.of(PHASES, SLOTS, ROUTINES);
    private static final String YAML = ".yaml";
    private static final String JSON_FILE = ".json";

    private static final JsonMapper JSON = kebab(JsonMapper.builder(), Equipment.class, Condition.class, Kind.class,
            Exercise.Grade.class, Card.Topic.class, View.class, Mark.class, Prop.Kind.class, FhirQuestionnaire.Type.class)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    /** Words of files are lower case with hyphens, constants of Java are not. */
    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    private interface Kebab {}

    private final Map<String, Document> documents = new TreeMap<>();
    /** Of every file, also of one that could not be read. */
    private final Set<String> names = new TreeSet<>();
    /** Of what is not as its schema has it. */
    private final Set<String> misshapen = new HashSet<>();
    private final List<ProgrammeProblem> problems = new ArrayList<>();

    private ProgrammeReader() {}

    /** @throws InvalidProgrammeException with all problems */
    public static Programme read(Path folder, Path... over) {
        var reader = new ProgrammeReader();
        reader.take(folder, "");
        Stream.of(over).forEach(more -> reader.take(more, more + "/"));
        return reader.programme();
    }

    /** @param prefix what problems put before the names of its files */
    private void take(Path folder, String prefix) {
        for (var name : names(folder, prefix)) {
            names.add(name);
            var yaml = name.endsWith(JSON_FILE) ? JsonFile.read(folder.resolve(name), prefix + name, problems)
                    : YamlFile.read(folder.resolve(name), prefix + name, problems);
            if (yaml != null) {
                documents.merge(name, new Document(name, yaml),
                        (under, top) -> new Document(name, under.yaml().under(top.yaml())));
            }
        }
    }

    /** @throws InvalidProgrammeException at once, since without a folder nothing in the others fits */
    private List<String> names(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            throw refusal(folder, "there is no such folder");
        }
        try (var files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(SCHEMAS)).sorted()
                    .filter(name -> isKnown(name, prefix)).toList();
        } catch (IOException | UncheckedIOException e) {
            throw refusal(folder, "cannot be read from the disk");
        }
    }

    private static InvalidProgrammeException refusal(Path folder, String what) {
        return new InvalidProgrammeException(List.of(new ProgrammeProblem(folder.toString(), 0, "", what)));
    }

    /** A file in a place where nobody looks would be left out without a word. */
    private boolean isKnown(String name, String prefix) {
        var known = name.endsWith(endingOf(kind(name))) && name.chars().filter(c -> c == '/').count() < 2 && SCHEMA_OF.containsKey(kind(name));
        if (!known) {
            problems.add(new ProgrammeProblem(prefix + name, 0, "", "is no part of a programme; there are "
                    + String.join(", ", NEEDED) + ", and .yaml files in "
                    + SCHEMA_OF.keySet().stream().filter(kind -> !kind.endsWith(YAML) && !kind.equals(QUESTIONNAIRES)).sorted()
                            .collect(Collectors.joining(", ")) + ", and .json files in " + QUESTIONNAIRES));
        }
        return known;
    }

    private static String endingOf(String kind) {
        return kind.equals(QUESTIONNAIRES) ? JSON_FILE : YAML;
    }

    private static String kind(String name) {
        return name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
    }

    private Programme programme() {
        NEEDED.stream().filter(name -> !names.contains(name))
                .forEach(name -> problems.add(new ProgrammeProblem(name, 0, "", "is missing")));
        documents.values().forEach(this::checkShape);
        var parts = new Parts(one(PHASES, PhaseSheet[].class).map(List::of).orElse(null),
                one(SLOTS, SlotSheet[].class).map(List::of).orElse(null), one(ROUTINES, Routines.class).orElse(null),
                all("ladders", LadderSheet.class, LadderSheet::id), all("exercises", Exercise.class, Exercise::id),
                all("figures", Figure.class, Figure::id), all("cards", Card.class, Card::id),
                questionnaires());
        problems.addAll(new ProgrammeCheck(parts, new Documents(documents, names)).problems());
        if (!problems.isEmpty()) {
            throw new InvalidProgrammeException(problems);
        }
        return parts.programme();
    }

    private void checkShape(Document document) {
        var wrong = Schemas.check(SCHEMA_OF.get(kind(document.name())), document);
        if (!wrong.isEmpty()) {
            misshapen.add(document.name());
            problems.addAll(wrong);
        }
    }

    private <T> Map<String, T> all(String kind, Class<T> type, Function<T, String> id) {
        var byId = new TreeMap<String, T>();
        documents.values().stream().filter(document -> kind(document.name()).equals(kind))
                .forEach(document -> bind(document, type).ifPresent(part -> {
                    if (!document.id().equals(id.apply(part))) {
                        problems.add(document.problem("id", "is \"" + id.apply(part) + "\", but the file is called "
                                + document.id() + YAML));
                    }
                    byId.put(document.id(), part);
                }));
        return byId;
    }

    /** Of each that is there, what could be made of it: nothing is used of any as long as there is a problem. */
    private Map<String, Questionnaire> questionnaires() {
        var byId = new TreeMap<String, Questionnaire>();
        documents.values().stream().filter(document -> kind(document.name()).equals(QUESTIONNAIRES))
                .forEach(document -> bind(document, FhirQuestionnaire.class).ifPresent(file -> {
                    var wrong = new Problems(document);
                    byId.put(document.id(), new QuestionnaireReading(file, wrong).read(document.id()));
                    problems.addAll(wrong.found());
                }));
        return byId;
    }

    private <T> Optional<T> one(String name, Class<T> type) {
        return Optional.ofNullable(documents.get(name)).flatMap(document -> bind(document, type));
    }

    /** Empty for what its schema refused already. */
    private <T> Optional<T> bind(Document document, Class<T> type) {
        if (misshapen.contains(document.name())) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.treeToValue(document.yaml().json(), type));
        } catch (JsonProcessingException e) {
            problems.add(document.problem(where(e), Optional.ofNullable(e.getCause()).map(Throwable::getMessage)
                    .orElse(e.getOriginalMessage())));
            return Optional.empty();
        }
    }

    private static String where(JsonProcessingException e) {
        return e instanceof JsonMappingException wrong ? wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName())
                .collect(Collectors.joining(" ")) : "";
    }

    private static JsonMapper.Builder kebab(JsonMapper.Builder mapper, Class<?>... enums) {
        Stream.of(enums).forEach(type -> mapper.addMixIn(type, Kebab.class));
        return mapper;
    }
}
