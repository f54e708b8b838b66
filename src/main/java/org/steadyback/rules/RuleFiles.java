package org.steadyback.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.steadyback.rules.RuleTexts.BandText;
import org.steadyback.rules.RuleTexts.Change;
import org.steadyback.rules.RuleTexts.Citation;
import org.steadyback.rules.RuleTexts.GroupText;
import org.steadyback.rules.RuleTexts.Kind;

/** The files in {@code resources/rules}. A key that nobody knows is refused: it is a slip. */
final class RuleFiles {

    /** As the file has it, and no more. */
    private record SheetFile(List<GroupText> groups, List<BandText> scale, Map<String, String> units) {}

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    private interface Kebab {}

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .addMixIn(Kind.class, Kebab.class).build();
    /** Not every number that the simulation found is shown. */
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private RuleFiles() {}

    static RuleTexts texts() {
        var sheet = yaml("rules.yaml", new TypeReference<SheetFile>() {});
        return new RuleTexts(sheet.groups(), sheet.scale(), sheet.units(),
                yaml("citations.yaml", new TypeReference<List<Citation>>() {}),
                yaml("changes.yaml", new TypeReference<List<Change>>() {}),
                yaml("made-up-people.yaml", new TypeReference<Map<String, String>>() {}));
    }

    /** As the last run of the simulation wrote it. */
    static SimulationSummary simulation() {
        try (var in = open("simulation.json")) {
            return LENIENT.readValue(in, SimulationSummary.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T yaml(String file, TypeReference<T> type) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var in = open(file)) {
            return JSON.convertValue(new Yaml(new SafeConstructor(options)).load(in), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream("rules/" + file);
    }
}
