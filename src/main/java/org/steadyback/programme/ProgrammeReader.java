package org.steadyback.programme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.progression.Ladders;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Reads a programme from a folder and refuses it, with every problem named, if anything in it is wrong. */
public final class ProgrammeReader {

    // A typo must not become a default, nor a lost line merge two stages into one.
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    private final Path folder;
    private final List<ProgrammeProblem> problems = new ArrayList<>();

    private ProgrammeReader(Path folder) {
        this.folder = folder;
    }

    /** @throws InvalidProgrammeException with all problems */
    public static Programme read(Path folder) {
        return new ProgrammeReader(folder).read();
    }

    private Programme read() {
        var phases = readOne("phases.yaml", PhaseSheet[].class).stream().flatMap(Stream::of).filter(Objects::nonNull)
                .toList();
        var routines = readOne("routines.yaml", Routines.class).orElse(new Routines(1, List.of()));
        var ladders = readAll("ladders", LadderSheet.class, LadderSheet::id);
        var exercises = readAll("exercises", Exercise.class, Exercise::id);
        problems.addAll(new ProgrammeCheck(phases, routines, ladders, exercises).problems());
        if (!problems.isEmpty()) {
            throw new InvalidProgrammeException(problems);
        }
        var engine = Ladders.of(ladders.values().stream().map(LadderSheet::ladder).toList());
        return new Programme(phases, List.copyOf(ladders.values()), Map.copyOf(exercises), routines, engine,
                fingerprint(engine));
    }

    private <T> Map<String, T> readAll(String under, Class<T> type, Function<T, String> id) {
        var byId = new TreeMap<String, T>();
        for (var file : yamlFiles(under)) {
            var name = under + "/" + file;
            readOne(name, type).ifPresent(read -> {
                if (!file.equals(id.apply(read) + ".yaml")) {
                    problem(name, "id", "is \"" + id.apply(read) + "\", but the file is called " + file);
                }
                byId.put(file.replace(".yaml", ""), read);
            });
        }
        return byId;
    }

    private List<String> yamlFiles(String under) {
        try (var files = Files.list(folder.resolve(under))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")).sorted()
                    .toList();
        } catch (IOException e) {
            problem(under, "", "cannot be listed: " + e);
            return List.of();
        }
    }

    private <T> Optional<T> readOne(String name, Class<T> type) {
        try {
            return Optional.of(Objects.requireNonNull(
                    YAML.readValue(Files.readString(folder.resolve(name)), type), "the file is empty"));
        } catch (JsonProcessingException e) {
            problem(name, where(e), what(e));
        } catch (IOException e) {
            problem(name, "", "cannot be read: " + e);
        } catch (RuntimeException e) {
            problem(name, "", e.getMessage());
        }
        return Optional.empty();
    }

    private void problem(String file, String where, String what) {
        problems.add(new ProgrammeProblem(file, where, what));
    }

    /** The line, where the parser knows it, and the keys that lead there, such as "stages 3 dose sets". */
    private static String where(JsonProcessingException e) {
        var keys = e instanceof JsonMappingException wrong ? wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName())
                .collect(Collectors.joining(" ")) : "";
        // A key too many or too few is only noticed at the end of what it stands in.
        var line = e.getLocation() == null || isAboutKeys(e) ? "" : "line " + e.getLocation().getLineNr();
        return Stream.of(line, keys).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static boolean isAboutKeys(JsonProcessingException e) {
        return e instanceof UnrecognizedPropertyException || isMissing(e);
    }

    private static boolean isMissing(JsonProcessingException e) {
        return e.getOriginalMessage().startsWith("Cannot map `null`");
    }

    private static String what(JsonProcessingException e) {
        return e instanceof UnrecognizedPropertyException ? "there is no such key"
                : isMissing(e) ? "is missing" : e.getOriginalMessage();
    }

    private static String fingerprint(Ladders ladders) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(ladders.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
