package org.steadyback.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

import io.quarkus.qute.TemplateData;

import org.steadyback.web.Decimals;

/**
 * Questions that an operator has loaded, with how their answers become one number.
 *
 * @param id          the name of its file, for addresses
 * @param url         by which diaries know it, wherever it is loaded
 * @param description in a few words, or null
 * @param copyright   what its owners want to be told with it, or null
 * @param change      the points from which on a change counts, or null where nobody says
 * @param everyDays   days between two times it is asked
 */
@TemplateData
public record Questionnaire(String id, String url, String version, String title, String description, String copyright,
        Method method, BigDecimal change, boolean higherIsBetter, int everyDays, List<Block> blocks) {

    /** How answers become a score. */
    public enum Method {
        /** All numbers together. */
        SUM,
        /** The middle of the numbers that were given. */
        MEAN,
        /** How many were ticked. */
        COUNT
    }

    public enum Type { TICK, CHOICE, WHOLE, DECIMAL }

    /** Questions under a heading, or without one. @param heading null for none */
    @TemplateData
    public record Block(String heading, List<Item> items) {}

    /** A question, or something to read where its type is null. @param lowest and highest what can be typed, or null */
    @TemplateData
    public record Item(String linkId, String text, Type type, boolean required, List<Option> options, BigDecimal lowest,
            BigDecimal highest) {

        public boolean isQuestion() {
            return type != null;
        }

        public boolean isTick() {
            return type == Type.TICK;
        }

        /** Whether one of several answers is chosen, rather than a number typed. */
        public boolean isChosen() {
            return !options.isEmpty();
        }

        /** Whether a keyboard with digits alone will do. */
        public boolean isWhole() {
            return type == Type.WHOLE;
        }

        public Optional<Option> option(String value) {
            return options.stream().filter(option -> option.value().equals(value)).findFirst();
        }

        private BigDecimal least() {
            return options.stream().map(Option::weight).min(Comparator.naturalOrder()).orElse(lowest);
        }

        private BigDecimal most() {
            return options.stream().map(Option::weight).max(Comparator.naturalOrder()).orElse(highest);
        }
    }

    /** @param value a code, or a number as it is typed; @param isCode which of the two; @param weight what it adds */
    @TemplateData
    public record Option(String value, boolean isCode, String text, BigDecimal weight) {}

    private static final int DIGITS = 2;
    /** Whoever leaves it be for so long is not asked again before the next time comes. */
    private static final int DAYS_ASKED = 7;

    public List<Item> questions() {
        return blocks.stream().flatMap(block -> block.items().stream()).filter(Item::isQuestion).toList();
    }

    /**
     * @param weights what each answered question adds, by its linkId; of ticks those that were made
     * @return empty where a required answer is missing, or there is no answer to make a number of
     */
    public Optional<BigDecimal> score(Map<String, BigDecimal> weights) {
        if (questions().stream().anyMatch(item -> item.required() && !weights.containsKey(item.linkId()))) {
            return Optional.empty();
        }
        var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (method) {
            case COUNT -> Optional.of(BigDecimal.valueOf(weights.size()));
            case SUM -> Optional.of(sum).filter(some -> !weights.isEmpty()).map(Decimals::spelled);
            case MEAN -> Optional.of(weights.size()).filter(count -> count > 0).map(count ->
                    Decimals.spelled(sum.divide(BigDecimal.valueOf(count), DIGITS, RoundingMode.HALF_UP)));
        };
    }

    /** No score is lower. */
    public BigDecimal lowestScore() {
        return switch (method) {
            case COUNT -> BigDecimal.ZERO;
            case SUM -> sumOf(Item::least, BigDecimal::min);
            case MEAN -> questions().stream().map(Item::least).min(Comparator.naturalOrder()).orElseThrow();
        };
    }

    /** No score is higher. */
    public BigDecimal highestScore() {
        return switch (method) {
            case COUNT -> BigDecimal.valueOf(questions().size());
            case SUM -> sumOf(Item::most, BigDecimal::max);
            case MEAN -> questions().stream().map(Item::most).max(Comparator.naturalOrder()).orElseThrow();
        };
    }

    /** What may be left open adds nothing then, if that leads further. */
    private BigDecimal sumOf(Function<Item, BigDecimal> end, BinaryOperator<BigDecimal> further) {
        return questions().stream().map(item -> item.required() ? end.apply(item)
                : further.apply(BigDecimal.ZERO, end.apply(item))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param last when it was answered the last time, or null */
    public boolean isDue(LocalDate last, LocalDate today) {
        return last == null || !today.isBefore(last.plusDays(everyDays));
    }

    /** Whether today's page asks for it: for a week from when it is due, and then not before it is due once more. */
    public boolean isAsked(LocalDate last, LocalDate startedOn, LocalDate today) {
        var days = ChronoUnit.DAYS.between(last == null ? startedOn : last, today);
        return days >= 0 && isDue(last, today) && days % everyDays < DAYS_ASKED;
    }
}
