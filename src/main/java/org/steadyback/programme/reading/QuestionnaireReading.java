package org.steadyback.programme.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.steadyback.programme.Questionnaire;
import org.steadyback.programme.Questionnaire.Method;
import org.steadyback.programme.Questionnaire.Type;

/** Makes one questionnaire of a FHIR file that has the right shape, and notes everything that is not supported or does not fit. */
final class QuestionnaireReading {

    /** How the answers become a score: FHIR itself has no word for it. */
    static final String SCORE = "urn:steadyback:questionnaire-score";

    private static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";
    /** What it was called in R4, and what it is called since. */
    private static final List<String> WEIGHTS = List.of(HL7 + "ordinalValue", HL7 + "itemWeight");
    private static final String LEAST = HL7 + "minValue";
    private static final String MOST = HL7 + "maxValue";

    private static final int DAYS = 28;
    private static final int MOST_DAYS = 366;
    private static final int MOST_QUESTIONS = 100;
    private static final int LONGEST_CODE = 100;
    /** What fits into the database, with two digits behind the point. */
    private static final int DIGITS = 2;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);
    private static final BigDecimal LONGEST_SCALE = BigDecimal.TEN;

    private final FhirQuestionnaire file;
    private final Problems problems;
    /** The keys that lead to each item. */
    private final Map<FhirQuestionnaire.Item, String> places = new IdentityHashMap<>();
    private Method method;

    QuestionnaireReading(FhirQuestionnaire file, Problems problems) {
        this.file = file;
        this.problems = problems;
        file.item().forEach(item -> find(item, ""));
    }

    private void find(FhirQuestionnaire.Item item, String within) {
        var place = within + "item " + item.linkId();
        places.put(item, place);
        item.item().forEach(inner -> find(inner, place + " "));
    }

    /** To be used only where there were no problems. */
    Questionnaire read(String id) {
        file.unsupported().forEach(problems::add);
        var extensions = new FhirExtensions(file.extension(), "", problems);
        var score = extensions.within(SCORE);
        if (score.isEmpty()) {
            problems.add("extension", "the extension \"" + SCORE + "\" is missing");
        }
        method = score.flatMap(this::method).orElse(null);
        var change = score.flatMap(part -> part.number("change")).map(points -> sound(points, "extension")).orElse(null);
        if (change != null && change.signum() <= 0) {
            problems.add("extension", "the change that counts must be more than 0");
        }
        var higherIsBetter = score.flatMap(part -> part.flag("higherIsBetter"));
        if (score.isPresent() && !score.get().has("higherIsBetter")) {
            problems.add("extension", "\"higherIsBetter\" is missing in \"" + SCORE + "\"");
        }
        var days = score.flatMap(part -> part.whole("everyDays", 1, MOST_DAYS)).orElse(DAYS);
        score.ifPresent(FhirExtensions::end);
        extensions.end();
        var blocks = blocks();
        checkQuestions(blocks);
        return new Questionnaire(id, file.url(), file.version(), plain(file.title()), file.description(), file.copyright(),
                method,
                change, higherIsBetter.orElse(false), days, blocks);
    }

    private Optional<Method> method(FhirExtensions score) {
        if (!score.has("method")) {
            problems.add("extension", "\"method\" is missing in \"" + SCORE + "\"");
        }
        var word = score.code("method");
        var found = word.flatMap(code -> Stream.of(Method.values()).filter(each -> word(each).equals(code)).findFirst());
        if (word.isPresent() && found.isEmpty()) {
            problems.add("extension", "the method must be one of "
                    + Stream.of(Method.values()).map(QuestionnaireReading::word).collect(Collectors.joining(", ")));
        }
        return found;
    }

    private static String word(Method method) {
        return method.name().toLowerCase(Locale.ROOT);
    }

    /** A group is a block with its heading; what stands between groups is one without. */
    private List<Questionnaire.Block> blocks() {
        var blocks = new ArrayList<Questionnaire.Block>();
        var loose = new ArrayList<Questionnaire.Item>();
        for (var item : file.item()) {
            if (item.type() != FhirQuestionnaire.Type.GROUP) {
                loose.add(item(item));
                continue;
            }
            end(loose, blocks);
            blocks.add(new Questionnaire.Block(text(item), group(item)));
        }
        end(loose, blocks);
        return blocks;
    }

    private static void end(List<Questionnaire.Item> loose, List<Questionnaire.Block> blocks) {
        if (!loose.isEmpty()) {
            blocks.add(new Questionnaire.Block(null, List.copyOf(loose)));
            loose.clear();
        }
    }

    private List<Questionnaire.Item> group(FhirQuestionnaire.Item group) {
        checkUnsupported(group);
        new FhirExtensions(group.extension(), where(group) + " ", problems).end();
        if (group.item().isEmpty()) {
            problems.add(where(group), "a group must have questions of its own");
        }
        if (group.required()) {
            problems.add(where(group) + " required", "a group is answered by its questions: each says so itself");
        }
        if (!group.answerOption().isEmpty()) {
            problems.add(where(group) + " answerOption", "only a choice or a whole number has answers to choose from");
        }
        var questions = new ArrayList<Questionnaire.Item>();
        for (var item : group.item()) {
            if (item.type() == FhirQuestionnaire.Type.GROUP) {
                problems.add(where(item), "a group within a group is not supported");
            } else {
                questions.add(item(item));
            }
        }
        return questions;
    }

    private Questionnaire.Item item(FhirQuestionnaire.Item item) {
        checkUnsupported(item);
        if (!item.item().isEmpty()) {
            problems.add(where(item) + " item", "only a group may hold other items");
        }
        var extensions = new FhirExtensions(item.extension(), where(item) + " ", problems);
        var read = switch (item.type()) {
            case DISPLAY, GROUP -> display(item);
            case BOOLEAN -> tick(item);
            case CHOICE -> choice(item);
            case INTEGER -> item.answerOption().isEmpty() ? number(item, Type.WHOLE, extensions) : choice(item);
            case DECIMAL -> number(item, Type.DECIMAL, extensions);
        };
        extensions.end();
        return read;
    }

    private Questionnaire.Item display(FhirQuestionnaire.Item item) {
        checkNoOptions(item);
        if (item.required()) {
            problems.add(where(item) + " required", "a text has no answer");
        }
        return new Questionnaire.Item(item.linkId(), text(item), null, false, List.of(), null, null);
    }

    private Questionnaire.Item tick(FhirQuestionnaire.Item item) {
        checkNoOptions(item);
        if (item.required()) {
            problems.add(where(item) + " required", "a tick is an answer, and so is none: it cannot be required");
        }
        if (method != null && method != Method.COUNT) {
            problems.add(where(item) + " type", "a tick has no number; it is scored by the method count");
        }
        return new Questionnaire.Item(item.linkId(), text(item), Type.TICK, false, List.of(), null, null);
    }

    private Questionnaire.Item number(FhirQuestionnaire.Item item, Type type, FhirExtensions extensions) {
        checkNoOptions(item);
        checkCounts(item);
        var least = bound(item, LEAST, type, extensions);
        var most = bound(item, MOST, type, extensions);
        if (least != null && most != null && least.compareTo(most) >= 0) {
            problems.add(where(item) + " extension", "minValue must be less than maxValue");
        }
        return new Questionnaire.Item(item.linkId(), text(item), type, item.required(),
                type == Type.WHOLE && least != null && most != null ? scale(least, most) : List.of(), least, most);
    }

    /** A few whole numbers are chosen with a tap, rather than typed. */
    private static List<Questionnaire.Option> scale(BigDecimal least, BigDecimal most) {
        return most.subtract(least).compareTo(LONGEST_SCALE) > 0 ? List.of()
                : IntStream.rangeClosed(least.intValue(), most.intValue()).mapToObj(number -> new Questionnaire.Option(
                        String.valueOf(number), false, String.valueOf(number), BigDecimal.valueOf(number))).toList();
    }

    private BigDecimal bound(FhirQuestionnaire.Item item, String url, Type type, FhirExtensions extensions) {
        if (!extensions.has(url)) {
            problems.add(where(item), "needs the extension \"" + url + "\"");
        }
        var bound = extensions.number(url).map(number -> sound(number, where(item) + " extension")).orElse(null);
        if (bound != null && type == Type.WHOLE && bound.stripTrailingZeros().scale() > 0) {
            problems.add(where(item) + " extension", "the bounds of a whole number must be whole");
        }
        return bound;
    }

    private Questionnaire.Item choice(FhirQuestionnaire.Item item) {
        checkCounts(item);
        if (item.answerOption().isEmpty()) {
            problems.add(where(item) + " answerOption", "is missing");
        }
        var options = new ArrayList<Questionnaire.Option>();
        for (int i = 0; i < item.answerOption().size(); i++) {
            options.add(option(item, item.answerOption().get(i), where(item) + " answerOption " + (i + 1)));
        }
        var values = options.stream().map(Questionnaire.Option::value).toList();
        problems.checkTwice(where(item) + " answerOption", "", values);
        return new Questionnaire.Item(item.linkId(), text(item),
                item.type() == FhirQuestionnaire.Type.INTEGER ? Type.WHOLE : Type.CHOICE, item.required(), options, null, null);
    }

    private Questionnaire.Option option(FhirQuestionnaire.Item item, FhirQuestionnaire.Option option, String where) {
        if (option.initialSelected()) {
            problems.add(where + " initialSelected", "an answer that is chosen in advance is not supported");
        }
        if (option.modifierExtension() != null) {
            problems.add(where + " modifierExtension", "is not supported");
        }
        var weight = weight(option, where);
        if (option.valueCoding() == null) {
            var number = String.valueOf(option.valueInteger());
            return new Questionnaire.Option(number, false, number, weight.orElse(new BigDecimal(number)));
        }
        if (item.type() == FhirQuestionnaire.Type.INTEGER) {
            problems.add(where + " valueCoding", "the answers of a whole number are whole numbers, as valueInteger");
        }
        if (option.valueCoding().code().length() > LONGEST_CODE) {
            problems.add(where + " valueCoding code", "must have at most " + LONGEST_CODE + " characters");
        }
        if (weight.isEmpty()) {
            problems.add(where, "needs a number for the score: the extension \"" + WEIGHTS.getFirst() + "\"");
        }
        return new Questionnaire.Option(option.valueCoding().code(), true, option.valueCoding().display(),
                weight.orElse(BigDecimal.ZERO));
    }

    /** It may stand with the answer or with its code, by its old name or its new one. */
    private Optional<BigDecimal> weight(FhirQuestionnaire.Option option, String where) {
        var places = new ArrayList<FhirExtensions>();
        places.add(new FhirExtensions(option.extension(), where + " ", problems));
        if (option.valueCoding() != null) {
            places.add(new FhirExtensions(option.valueCoding().extension(), where + " valueCoding ", problems));
        }
        var weights = places.stream().flatMap(place -> WEIGHTS.stream().map(place::number).flatMap(Optional::stream)).toList();
        places.forEach(FhirExtensions::end);
        if (weights.size() > 1) {
            problems.add(where, "has more than one number for the score");
        }
        return weights.stream().findFirst().map(weight -> sound(weight, where));
    }

    private void checkUnsupported(FhirQuestionnaire.Item item) {
        item.unsupported().forEach((key, what) -> problems.add(where(item) + " " + key, what));
    }

    private void checkNoOptions(FhirQuestionnaire.Item item) {
        if (!item.answerOption().isEmpty()) {
            problems.add(where(item) + " answerOption", "only a choice or a whole number has answers to choose from");
        }
    }

    private void checkCounts(FhirQuestionnaire.Item item) {
        if (method == Method.COUNT) {
            problems.add(where(item) + " type", "with the method count every question is a boolean");
        }
    }

    private void checkQuestions(List<Questionnaire.Block> blocks) {
        var seen = new HashSet<String>();
        file.item().stream().flatMap(item -> Stream.concat(Stream.of(item), item.item().stream()))
                .filter(item -> !seen.add(item.linkId()))
                .forEach(item -> problems.add(where(item) + " linkId", "\"" + item.linkId() + "\" stands twice"));
        var questions = blocks.stream().flatMap(block -> block.items().stream()).filter(Questionnaire.Item::isQuestion).count();
        if (questions == 0 || questions > MOST_QUESTIONS) {
            problems.add("item", "must have 1 to " + MOST_QUESTIONS + " questions, not " + questions);
        }
    }

    private BigDecimal sound(BigDecimal number, String where) {
        if (number.abs().compareTo(LARGEST) > 0 || number.stripTrailingZeros().scale() > DIGITS) {
            problems.add(where, "a number must lie between -10000 and 10000, with at most two digits behind the point");
        }
        return number;
    }

    private static String text(FhirQuestionnaire.Item item) {
        return plain(item.prefix() == null ? item.text() : item.prefix() + " " + item.text());
    }

    /** In one line. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private String where(FhirQuestionnaire.Item item) {
        return places.get(item);
    }
}
