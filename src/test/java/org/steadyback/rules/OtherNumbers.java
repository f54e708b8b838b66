package org.steadyback.rules;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.steadyback.progression.GentleRule.Gentle;
import org.steadyback.progression.Ladders;
import org.steadyback.progression.Rules;
import org.steadyback.progression.SubstituteRule.Substitute;

/** Rule sheets that differ from another in one number, for each number that there is. */
record OtherNumbers(Ladders ladders) {

    /** @param what such as "stepUp.usual.needed" */
    record Changed(String what, Rules rules) {}

    Stream<Changed> of(Rules rules) {
        return changed("", rules).map(changed -> new Changed(changed.what().substring(1), (Rules) changed.value()));
    }

    private record Other(String what, Object value) {}

    /** Everything that a value could be instead. */
    private Stream<Other> changed(String what, Object value) {
        return switch (value) {
            case Substitute other -> substitutes(what, other);
            case Record whole -> IntStream.range(0, whole.getClass().getRecordComponents().length).boxed()
                    .flatMap(number -> changed(what, whole, number));
            case Integer n -> Stream.of(new Other(what, n + 1));
            case Duration duration -> Stream.of(new Other(what, duration.plusDays(1)));
            case LocalTime time -> Stream.of(new Other(what, time.plusHours(1)));
            case SortedMap<?, ?> map -> map.entrySet().stream().flatMap(entry -> changed(what, map, entry));
            case SortedSet<?> set -> Stream.of(new Other(what, butTheFirst(set)));
            default -> throw new IllegalArgumentException("cannot change a " + value.getClass());
        };
    }

    private Stream<Other> changed(String what, Record whole, int number) {
        var component = whole.getClass().getRecordComponents()[number];
        return changed(what + "." + component.getName(), NumberWords.value(component, whole))
                .map(other -> new Other(other.what(), with(whole, number, other.value())));
    }

    private Stream<Other> changed(String what, SortedMap<?, ?> map, Map.Entry<?, ?> entry) {
        var ladder = (String) entry.getKey();
        var others = switch (entry.getValue()) {
            case String stage -> Stream.of(new Other(what, another(ladder, stage)));
            case Gentle gentle -> Stream.of(new Other(what, new Gentle(another(ladder, gentle.stage()), gentle.sets())),
                    new Other(what, new Gentle(gentle.stage(), gentle.sets() + 1)));
            case Object other -> changed(what, other);
        };
        return others.map(other -> {
            var all = new TreeMap<String, Object>();
            map.forEach((key, value) -> all.put((String) key, value));
            all.put(ladder, other.value());
            return new Other(what + "." + ladder, all);
        });
    }

    private static <T> SortedSet<T> butTheFirst(SortedSet<T> set) {
        var left = new TreeSet<>(set);
        left.removeFirst();
        return left;
    }

    private Stream<Other> substitutes(String what, Substitute other) {
        return Stream.of(
                new Other(what, new Substitute(other.ladder(), another(other.ladder(), other.strengthen()), other.load())),
                new Other(what, new Substitute(other.ladder(), other.strengthen(), another(other.ladder(), other.load()))));
    }

    private String another(String ladder, String stage) {
        return ladders.find(ladder).orElseThrow().stages().stream().map(each -> each.id())
                .filter(id -> !id.equals(stage)).findFirst().orElseThrow();
    }

    private static Object with(Record whole, int number, Object value) {
        try {
            var components = whole.getClass().getRecordComponents();
            var values = Arrays.stream(components).map(component -> NumberWords.value(component, whole)).toArray();
            values[number] = value;
            return whole.getClass().getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
