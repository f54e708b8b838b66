package org.steadyback.rules;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;

import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
import org.steadyback.programme.Wording.StageWords;
import org.steadyback.progression.Condition;
import org.steadyback.progression.GentleRule.Gentle;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Sign;
import org.steadyback.progression.SubstituteRule.Substitute;
import org.steadyback.progression.Units;
import org.steadyback.web.Dates;
import org.steadyback.web.Sentences;

/** Puts the values of rules into words: by their type, with the unit that the texts name for them. */
@Singleton
class NumberWords {

    private static final int HOURS_OF_A_DAY = 24;
    private static final Viewer READER = new Viewer(ZoneOffset.UTC, Units.KG);

    private final Programme programme;
    private final Wording wording;
    private final Sentences sentences;
    private final Engine templates;
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();
    private final Map<String, String> phases;

    NumberWords(Programme programme, Wording wording, Sentences sentences, Engine templates) {
        this.programme = programme;
        this.wording = wording;
        this.sentences = sentences;
        this.templates = templates;
        this.phases = phases(programme);
    }

    /** @param unit a small template @throws IllegalArgumentException for a value of a type that nobody has words for */
    Shown of(Object value, String unit) {
        return switch (value) {
            case Integer n -> Shown.of(n, say(unit, count(n)));
            case Duration duration -> Shown.of(wholeHours(duration), say(unit, time(wholeHours(duration))));
            case LocalTime time -> Shown.of(Dates.time(time), say(unit, Map.of("n", Dates.time(time))));
            case Record parts -> {
                var words = say(unit, parts(parts));
                yield Shown.of(words, words);
            }
            case SortedMap<?, ?> byLadder -> Shown.of(byLadder.entrySet().stream()
                    .map(entry -> say(unit, ofLadder((String) entry.getKey(), entry.getValue()))).toList());
            case SortedSet<?> set -> Shown.of(set.stream().map(element -> say(unit, element(element))).toList());
            default -> throw new IllegalArgumentException("no words for a " + value.getClass().getName());
        };
    }

    /** The greatest load of each ladder that has one. */
    Shown caps(String unit) {
        return Shown.of(programme.sheets().stream().filter(sheet -> sheet.raise() != null).map(sheet -> {
            var data = count(sheet.raise().capKg().movePointRight(3).intValueExact());
            data.put("ladder", sheet.name());
            return say(unit, data);
        }).toList());
    }

    /** What the safety check asks for, such as for R1. */
    Shown signs(Sign.Urgency urgency) {
        return Shown.of(Arrays.stream(Sign.values()).filter(sign -> sign.urgency() == urgency)
                .map(sign -> sentences.of("signs." + sign)).toList());
    }

    StageWords stage(String ladder, String stage) {
        return wording.stage(ladder, stage, READER);
    }

    String say(String template, Map<String, ?> data) {
        var instance = parsed.computeIfAbsent(template, templates::parse).instance();
        data.forEach(instance::data);
        instance.data("phase", phases);
        return instance.render();
    }

    private Map<String, Object> count(int n) {
        return new HashMap<>(Map.of("n", n, "tenths", plain(n, 1), "thousandths", plain(n, 3)));
    }

    private Map<String, Object> time(int hours) {
        var data = count(hours);
        if (hours % HOURS_OF_A_DAY == 0) {
            data.put("days", hours / HOURS_OF_A_DAY);
        }
        return data;
    }

    private static String plain(int n, int digits) {
        return BigDecimal.valueOf(n, digits).stripTrailingZeros().toPlainString();
    }

    private static int wholeHours(Duration duration) {
        if (!duration.equals(Duration.ofHours(duration.toHours()))) {
            throw new IllegalArgumentException(duration + " is not a number of hours");
        }
        return Math.toIntExact(duration.toHours());
    }

    private static Map<String, Object> parts(Record whole) {
        var parts = new HashMap<String, Object>();
        for (var component : whole.getClass().getRecordComponents()) {
            parts.put(component.getName(), value(component, whole));
        }
        return parts;
    }

    static Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> ofLadder(String ladder, Object value) {
        return switch (value) {
            case String stage -> Map.of("ladder", name(ladder), "stage", stage(ladder, stage));
            case Gentle gentle -> Map.of("ladder", name(ladder), "stage", stage(ladder, gentle.stage()), "sets", gentle.sets());
            case Substitute other -> Map.of("ladder", name(ladder), "instead", name(other.ladder()),
                    "strengthen", stage(other.ladder(), other.strengthen()), "load", stage(other.ladder(), other.load()));
            default -> throw new IllegalArgumentException("no words for a " + value.getClass().getName());
        };
    }

    private Map<String, Object> element(Object element) {
        return switch (element) {
            case String ladder -> Map.of("ladder", name(ladder));
            case Condition condition -> Map.of("condition", sentences.of("conditions." + condition));
            default -> throw new IllegalArgumentException("no words for a " + element.getClass().getName());
        };
    }

    private String name(String ladder) {
        return programme.sheet(ladder).map(LadderSheet::name).orElse(ladder);
    }

    /** "2 (Steady)", by the name of the phase in small letters. */
    private static Map<String, String> phases(Programme programme) {
        return Arrays.stream(Phase.values()).collect(Collectors.toMap(phase -> phase.name().toLowerCase(Locale.ROOT),
                phase -> phase.number() + " (" + programme.phase(phase).name() + ")"));
    }
}
