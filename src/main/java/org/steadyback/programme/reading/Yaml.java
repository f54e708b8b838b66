package org.steadyback.programme.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What a YAML file says, where each part of it stands, and what it is when another file is laid over it. */
sealed interface Yaml {

    /** The keys by which the elements of a list are known, such as the stages of a ladder by their id. */
    List<String> NAMING = List.of("id", "phase", "number", "slot");

    Place place();

    JsonNode json();

    /** What this is with the other laid over it: keys are replaced, named elements of lists too, other lists as a whole. */
    default Yaml under(Yaml over) {
        return over;
    }

    /** The part that a word leads to: a key, a number from 1, or the name of an element; empty for a word that leads nowhere. */
    default Optional<Yaml> part(String word) {
        return Optional.empty();
    }

    /** As deep as the words of a place lead, such as "stage P4 dose sets". */
    default Place place(String words) {
        var at = this;
        for (var word : words.split(" ")) {
            at = at.part(word).orElse(at);
        }
        return at.place();
    }

    /** @param keys where each key stands */
    record Mapping(Place place, Map<String, Place> keys, Map<String, Yaml> entries) implements Yaml {

        @Override
        public JsonNode json() {
            var object = JsonNodeFactory.instance.objectNode();
            entries.forEach((key, value) -> object.set(key, value.json()));
            return object;
        }

        @Override
        public Yaml under(Yaml over) {
            if (!(over instanceof Mapping mapping)) {
                return over;
            }
            var allKeys = new LinkedHashMap<>(keys);
            allKeys.putAll(mapping.keys);
            var all = new LinkedHashMap<>(entries);
            mapping.entries.forEach((key, value) -> all.merge(key, value, Yaml::under));
            return new Mapping(mapping.place, allKeys, all);
        }

        @Override
        public Optional<Yaml> part(String word) {
            if (entries.containsKey(word)) {
                var value = entries.get(word);
                // What is said of a value is looked for where its key stands.
                return Optional.of(value instanceof Value only ? new Value(keys.get(word), only.json()) : value);
            }
            return entries.values().stream().filter(Items.class::isInstance).flatMap(list -> list.part(word).stream())
                    .findFirst();
        }

        /** What tells this element of a list from the others, or null. */
        String name() {
            return NAMING.stream().filter(entries::containsKey).map(key -> entries.get(key).json().asText()).findFirst()
                    .orElse(null);
        }
    }

    record Items(Place place, List<Yaml> items) implements Yaml {

        @Override
        public JsonNode json() {
            var array = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> array.add(item.json()));
            return array;
        }

        @Override
        public Yaml under(Yaml over) {
            return over instanceof Items list && isNamed() && list.isNamed() ? mergedWith(list) : over;
        }

        @Override
        public Optional<Yaml> part(String word) {
            var named = items.stream().filter(item -> word.equals(name(item))).findFirst();
            return named.isPresent() || !word.matches("\\d{1,4}") ? named : number(Integer.parseInt(word));
        }

        private Optional<Yaml> number(int place) {
            return place >= 1 && place <= items.size() ? Optional.of(items.get(place - 1)) : Optional.empty();
        }

        private boolean isNamed() {
            return !items.isEmpty() && items.stream().allMatch(item -> name(item) != null);
        }

        /** A new element comes behind the one that stands before it in the other list, or first, or last. */
        private Items mergedWith(Items over) {
            var all = new ArrayList<>(items);
            var next = over.items.stream().anyMatch(item -> indexOf(all, item) >= 0) ? 0 : all.size();
            for (var item : over.items) {
                var at = indexOf(all, item);
                if (at >= 0) {
                    all.set(at, all.get(at).under(item));
                    next = at + 1;
                } else {
                    all.add(next++, item);
                }
            }
            return new Items(over.place, all);
        }

        private static int indexOf(List<Yaml> all, Yaml item) {
            return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                    .filter(i -> name(item).equals(name(all.get(i)))).findFirst().orElse(-1);
        }

        private static String name(Yaml item) {
            return item instanceof Mapping mapping ? mapping.name() : null;
        }
    }

    record Value(Place place, JsonNode json) implements Yaml {}
}
