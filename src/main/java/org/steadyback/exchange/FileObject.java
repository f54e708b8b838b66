package org.steadyback.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import org.steadyback.web.ClientMadeId;
import org.steadyback.web.Dates;

/**
 * A JSON object of a diary file, asked key by key. A value that is not what it must be is noted with its path and the
 * reason, and answered with null; so whoever asks goes on, and finds the next problem too.
 */
final class FileObject {

    private static final int NANOS_OF_A_MICRO = 1000;
    private static final int DIGITS = 2;
    private static final int MOST_SHOWN = 60;
    private static final Pattern UUID_FORM = Pattern.compile(ClientMadeId.FORM);

    private final JsonNode node;
    private final String path;
    private final Problems problems;
    private final int problemsBefore;
    private final Set<String> asked = new HashSet<>();

    private FileObject(JsonNode node, String path, Problems problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        this.problemsBefore = problems.count();
    }

    /** @return null, with the problem noted, for anything but an object */
    static FileObject of(JsonNode node, String path, Problems problems) {
        if (node.isObject()) {
            return new FileObject(node, path, problems);
        }
        problems.add(path, "not-an-object", found(node));
        return null;
    }

    String path() {
        return path;
    }

    /** Whether nothing was wrong with it up to now. */
    boolean isSound() {
        return problems.count() == problemsBefore;
    }

    /** Once every key was asked for: any other is one too many. */
    void end() {
        node.fieldNames().forEachRemaining(key -> {
            if (!asked.contains(key)) {
                problem(shown(key), "unknown-key", Map.of());
            }
        });
    }

    void problem(String key, String sentence, Map<String, ?> facts) {
        problems.add(path.isEmpty() ? key : path + "." + key, sentence, facts);
    }

    /** Whether there is anything but null. */
    boolean has(String key) {
        return node.hasNonNull(key);
    }

    boolean isEmptyList(String key) {
        return node.path(key).isArray() && node.path(key).isEmpty();
    }

    String text(String key, int most) {
        var value = required(key);
        return value == null ? null : text(key, value, most);
    }

    String textOrNull(String key, int most) {
        var value = given(key);
        return value == null ? null : text(key, value, most);
    }

    /** A text with something in it, spelled as a form would keep it: without blanks around. */
    String name(String key, int most) {
        var text = text(key, most);
        if (text == null || text.strip().equals(text) && !text.isEmpty()) {
            return text;
        }
        problem(key, text.isBlank() ? "blank" : "untrimmed", found(node.get(key)));
        return null;
    }

    /** A text without any blank. */
    String word(String key, int most) {
        var text = name(key, most);
        if (text == null || text.chars().noneMatch(Character::isWhitespace)) {
            return text;
        }
        problem(key, "not-a-word", found(node.get(key)));
        return null;
    }

    boolean isText(String key) {
        return node.path(key).isTextual();
    }

    /** With two digits behind the point at most. */
    BigDecimal decimal(String key, int least, int most) {
        var value = required(key);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            problem(key, "not-a-number", found(value));
            return null;
        }
        var number = value.decimalValue();
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            problem(key, "out-of-range", range(least, most, value));
            return null;
        }
        if (number.stripTrailingZeros().scale() > DIGITS) {
            problem(key, "too-precise", found(value));
            return null;
        }
        return number;
    }

    Integer whole(String key, int least, int most) {
        var value = required(key);
        return value == null ? null : whole(key, value, least, most);
    }

    Integer wholeOrNull(String key, int least, int most) {
        var value = given(key);
        return value == null ? null : whole(key, value, least, most);
    }

    /** A weight in kilograms, answered in grams. */
    Integer gramsOrNull(String key, int leastKilograms, int mostKilograms) {
        var value = given(key);
        return value == null ? null : grams(key, value, leastKilograms, mostKilograms);
    }

    boolean flag(String key) {
        var value = required(key);
        if (value != null && !value.isBoolean()) {
            problem(key, "not-a-flag", found(value));
        }
        return value != null && value.asBoolean();
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        var value = required(key);
        return value == null ? null : choice(key, value, type);
    }

    <E extends Enum<E>> E choiceOrNull(String key, Class<E> type) {
        var value = given(key);
        return value == null ? null : choice(key, value, type);
    }

    /** A list in which each value stands once at most. */
    <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
        var chosen = new TreeSet<E>();
        var values = list(key);
        for (int i = 0; i < values.size(); i++) {
            var choice = choice(key + "[" + i + "]", values.get(i), type);
            if (choice != null && !chosen.add(choice)) {
                problem(key + "[" + i + "]", "repeated", found(values.get(i)));
            }
        }
        return chosen;
    }

    List<FileObject> objects(String key, int most) {
        var values = list(key);
        if (values.size() > most) {
            problem(key, "too-many", Map.of("most", most, "found", values.size()));
            return List.of();
        }
        var objects = new ArrayList<FileObject>();
        for (int i = 0; i < values.size(); i++) {
            var object = of(values.get(i), path + "." + key + "[" + i + "]", problems);
            if (object != null) {
                objects.add(object);
            }
        }
        return objects;
    }

    /** The same, but with at least one. */
    List<FileObject> someObjects(String key, int most) {
        if (node.path(key).isArray() && node.path(key).isEmpty()) {
            problem(key, "none", Map.of());
        }
        return objects(key, most);
    }

    UUID id(String key) {
        var value = required(key);
        if (value == null) {
            return null;
        }
        if (!value.isTextual() || !UUID_FORM.matcher(value.textValue()).matches()) {
            problem(key, "not-an-id", found(value));
            return null;
        }
        return UUID.fromString(value.textValue());
    }

    OffsetDateTime moment(String key, Instant now) {
        var value = required(key);
        if (value == null) {
            return null;
        }
        try {
            var moment = OffsetDateTime.parse(value.isTextual() ? value.textValue() : "");
            var wrong = moment.toInstant().isAfter(now) ? "in-the-future"
                    : moment.getYear() < Dates.EARLIEST_YEAR ? "too-early"
                    : moment.getNano() % NANOS_OF_A_MICRO != 0 ? "too-fine" : null;
            if (wrong == null) {
                return moment;
            }
            problem(key, wrong, found(value));
        } catch (DateTimeException malformed) {
            problem(key, "not-a-moment", found(value));
        }
        return null;
    }

    LocalDate date(String key, LocalDate today) {
        var value = required(key);
        if (value == null) {
            return null;
        }
        try {
            var date = LocalDate.parse(value.isTextual() ? value.textValue() : "");
            var wrong = date.isAfter(today) ? "in-the-future" : date.getYear() < Dates.EARLIEST_YEAR ? "too-early" : null;
            if (wrong == null) {
                return date;
            }
            problem(key, wrong, found(value));
        } catch (DateTimeException malformed) {
            problem(key, "not-a-date", found(value));
        }
        return null;
    }

    private JsonNode required(String key) {
        var value = given(key);
        if (value == null && node.has(key)) {
            problem(key, "null", Map.of());
        }
        return value;
    }

    /** Null for a null, which may be allowed, and for a missing key, which is not. */
    private JsonNode given(String key) {
        asked.add(key);
        var value = node.get(key);
        if (value == null) {
            problem(key, "missing", Map.of());
        }
        return value == null || value.isNull() ? null : value;
    }

    private List<JsonNode> list(String key) {
        var value = required(key);
        if (value != null && !value.isArray()) {
            problem(key, "not-a-list", found(value));
        }
        var values = new ArrayList<JsonNode>();
        if (value != null && value.isArray()) {
            value.forEach(values::add);
        }
        return values;
    }

    private String text(String key, JsonNode value, int most) {
        if (!value.isTextual()) {
            problem(key, "not-a-text", found(value));
            return null;
        }
        var text = value.textValue();
        if (text.length() > most) {
            problem(key, "too-long", Map.of("most", most, "found", text.length()));
            return null;
        }
        // PostgreSQL holds no NUL in a text, and UTF-8 no half of a character.
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            problem(key, "not-storable", Map.of());
            return null;
        }
        return text;
    }

    private Integer whole(String key, JsonNode value, int least, int most) {
        if (!value.isIntegralNumber()) {
            problem(key, "not-whole", found(value));
            return null;
        }
        if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > most) {
            problem(key, "out-of-range", range(least, most, value));
            return null;
        }
        return value.intValue();
    }

    private Integer grams(String key, JsonNode value, int least, int most) {
        if (!value.isNumber()) {
            problem(key, "not-a-number", found(value));
            return null;
        }
        var kilograms = value.decimalValue();
        if (kilograms.compareTo(BigDecimal.valueOf(least)) < 0 || kilograms.compareTo(BigDecimal.valueOf(most)) > 0) {
            problem(key, "out-of-range", range(least, most, value));
            return null;
        }
        var grams = Spelling.grams(kilograms);
        if (grams.isEmpty()) {
            problem(key, "no-whole-grams", found(value));
        }
        return grams.orElse(null);
    }

    private <E extends Enum<E>> E choice(String key, JsonNode value, Class<E> type) {
        var choice = value.isTextual() ? Spelling.choice(type, value.textValue()) : Optional.<E>empty();
        if (choice.isEmpty()) {
            problem(key, "not-a-choice", Map.of("choices", Spelling.choices(type), "found", shown(value)));
        }
        return choice.orElse(null);
    }

    private static Map<String, ?> range(int least, int most, JsonNode value) {
        return Map.of("least", least, "most", most, "found", shown(value));
    }

    static Map<String, ?> found(JsonNode value) {
        return Map.of("found", shown(value));
    }

    private static String shown(JsonNode value) {
        return value.isContainerNode() ? (value.isArray() ? "[…]" : "{…}") : shown(value.toString());
    }

    private static String shown(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }
}
