package org.steadyback.programme.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What a file of YAML or JSON says, where each part of it stands, and what it is when another file is laid over it. */
sealed interface Yaml {

    /** The keys by which the elements of a list are known, such as the stages of a ladder by their id. */
    List<String> NAMING = List.of("id", "phase", "number", "slot", "linkId");

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

    /** What stands under a key, or in a list at a number from 0. */
    default Optional<Yaml> child(Object step) {
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

    /** What stands under a key has its place where the key is: there people look for it. */
    record Mapping(Place place, Map<String, Yaml> entries) implements Yaml {

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
            var all = new LinkedHashMap<>(entries);
            mapping.entries.forEach((key, value) -> all.merge(key, value, Yaml::under));
            return new Mapping(mapping.place, all);
        }

        @Override
        public Optional<Yaml> child(Object step) {
            return Optional.ofNullable(entries.get(step));
        }

        @Override
        public Optional<Yaml> part(String word) {
            return child(word).or(() -> entries.values().stream().filter(Items.class::isInstance)
                    .flatMap(list -> list.part(word).stream()).findFirst());
        }

        /** The text or number under a key, or null. */
        String word(String key) {
            return child(key).map(Yaml::json).filter(json -> json.isTextual() || json.isNumber()).map(JsonNode::asText)
                    .filter(word -> !word.isBlank()).orElse(null);
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
            return over instanceof Items list && isNamed() && list.isNamed() && list.naming().equals(naming())
                    ? mergedWith(list) : over;
        }

        @Override
        public Optional<Yaml> child(Object step) {
            return Optional.of(items.get((Integer) step));
        }

        @Override
        public Optional<Yaml> part(String word) {
            var named = items.stream().filter(item -> word.equals(name(item))).findFirst();
            return named.isPresent() || !word.matches("\\d{1,4}") ? named : number(Integer.parseInt(word));
        }

        /** How an element is called: by its name, or by its number from 1. */
        String word(int index) {
            return Optional.ofNullable(name(items.get(index))).orElse(String.valueOf(index + 1));
        }

        private Optional<Yaml> number(int place) {
            return place >= 1 && place <= items.size() ? Optional.of(items.get(place - 1)) : Optional.empty();
        }

        /** Whether each has a name, and none the same: two of one name cannot both be laid over one. */
        private boolean isNamed() {
            var names = items.stream().map(this::name).toList();
            return !names.isEmpty() && !names.contains(null) && names.stream().distinct().count() == names.size();
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

        private int indexOf(List<Yaml> all, Yaml item) {
            return IntStream.range(0, all.size()).filter(i -> name(item).equals(name(all.get(i)))).findFirst().orElse(-1);
        }

        private String name(Yaml item) {
            return item instanceof Mapping mapping ? naming().map(mapping::word).orElse(null) : null;
        }

        /** The key that tells the elements of this list from each other. */
        private Optional<String> naming() {
            return NAMING.stream().filter(key -> items.stream()
                    .anyMatch(item -> item instanceof Mapping mapping && mapping.entries.containsKey(key))).findFirst();
        }
    }

    record Value(Place place, JsonNode json) implements Yaml {}
}
