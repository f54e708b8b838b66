package org.steadyback.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;

/** The sentences that code chooses by key, from {@code messages/sentences.properties}. Each is a small Qute template. */
@Singleton
public class Sentences {

    private static final String FILE = "messages/sentences.properties";

    private final Map<String, Template> byKey;

    Sentences(Engine engine) {
        byKey = new HashMap<>();
        load().forEach((key, text) -> byKey.put(key, engine.parse(text)));
    }

    /** @throws IllegalArgumentException for a key without a sentence */
    public String of(String key, Map<String, ?> facts) {
        var sentence = byKey.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key + " in " + FILE);
        }
        var instance = sentence.instance();
        facts.forEach(instance::data);
        return instance.render();
    }

    public String of(String key) {
        return of(key, Map.of());
    }

    public Set<String> keys() {
        return byKey.keySet();
    }

    private static Map<String, String> load() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(text);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }
}
