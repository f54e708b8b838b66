package org.steadyback.account;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.qute.TemplateGlobal;

/** The countries there are, with their emergency numbers and time zones, from {@code account/countries.properties}. */
public final class Countries {

    private static final String FILE = "account/countries.properties";
    private static final List<Country> ALL = load();
    private static final Map<String, Country> BY_CODE = ALL.stream()
            .collect(Collectors.toMap(Country::code, Function.identity()));
    private static final Map<String, Country> BY_ZONE = byZone();

    private Countries() {}

    /** By name. */
    @TemplateGlobal(name = "countries")
    public static List<Country> all() {
        return ALL;
    }

    public static Optional<Country> find(String code) {
        return Optional.ofNullable(code).map(BY_CODE::get);
    }

    /** Empty for what is no place, such as UTC. */
    public static Optional<Country> ofZone(ZoneId zone) {
        return Optional.ofNullable(BY_ZONE.get(zone.getId()));
    }

    private static Map<String, Country> byZone() {
        var byZone = new HashMap<String, Country>();
        ALL.forEach(country -> country.zones().forEach(zone -> byZone.put(zone, country)));
        return byZone;
    }

    private static List<Country> load() {
        try (var in = Countries.class.getClassLoader().getResourceAsStream(FILE);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var lines = new Properties();
            lines.load(text);
            // A plain comparison would put Åland behind Zimbabwe.
            return lines.stringPropertyNames().stream().map(code -> read(code, lines.getProperty(code)))
                    .sorted(Comparator.comparing(Country::name, Collator.getInstance(Locale.ENGLISH))).toList();
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }

    private static Country read(String code, String line) {
        var parts = line.split("\\|", -1);
        if (parts.length != 4) {
            throw new IllegalStateException(code + " in " + FILE + " should have four parts");
        }
        var advice = parts[2].strip();
        return new Country(code, parts[0].strip(), words(parts[1]), advice.isEmpty() ? null : advice,
                Set.copyOf(words(parts[3])));
    }

    private static List<String> words(String part) {
        return Arrays.stream(part.strip().split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
