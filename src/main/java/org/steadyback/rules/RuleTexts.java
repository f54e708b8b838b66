package org.steadyback.rules;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.progression.RuleId;
import org.steadyback.progression.Rules;

/** What is told of the rules, as the files in {@code resources/rules} have it. No number of a rule is among it. */
record RuleTexts(List<GroupText> groups, List<BandText> scale, Map<String, String> units, List<Citation> citations,
        List<Change> changes, Map<String, String> people) {

    /** What many rules look at; it has no number in the sheet of its own. */
    static final String USUAL_PAIN = "C1";

    /** What a rule rests on. */
    enum Kind { EVIDENCE, SOURCE_TEXT, JUDGEMENT }

    record GroupText(String id, String title, List<RuleText> rules) {}

    /**
     * @param record  component of {@link Rules} that keeps its numbers
     * @param numbers by component of that record
     * @param caps    what the greatest loads of the ladders are, or null where the rule does not speak of them
     */
    record RuleText(String id, String record, String title, String sentence, List<String> points,
            Map<String, NumberText> numbers, String caps, List<GroundText> grounds) {

        RuleText {
            points = points == null ? List.of() : points;
            numbers = numbers == null ? Map.of() : numbers;
        }
    }

    record NumberText(String says, String unit) {}

    /** @param signature whether a physiotherapist should sign it or change it */
    record GroundText(Kind kind, boolean signature, String says, List<String> sources) {

        GroundText {
            sources = sources == null ? List.of() : sources;
        }
    }

    /** A part of the scale from 0 to 10. @param from such as "red.high", or null for 0 @param to the same, or null for 10 */
    record BandText(String says, String from, String to, String tone) {}

    /** @param read what was read where it was not the source itself, or null */
    record Citation(String id, String called, String who, String where, String says, String limits, String read,
            String link) {}

    record Change(String version, LocalDate date, List<String> changes) {}

    Stream<RuleText> rules() {
        return groups.stream().flatMap(group -> group.rules().stream());
    }

    /** What a number of a rule means. */
    NumberText number(String record, String component) {
        return rules().filter(rule -> rule.record().equals(record)).map(rule -> rule.numbers().get(component))
                .filter(text -> text != null).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing says what " + record + "." + component + " means"));
    }

    Citation citation(String id) {
        return citations.stream().filter(citation -> citation.id().equals(id)).findFirst().orElseThrow();
    }

    /** Everything in which texts and rules do not fit together. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        var ids = rules().map(RuleText::id).toList();
        sheetIds().filter(id -> !ids.contains(id)).forEach(id -> problems.add(id + " is missing"));
        ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).distinct()
                .forEach(id -> problems.add(id + " stands twice"));
        ids.stream().filter(id -> sheetIds().noneMatch(id::equals)).forEach(id -> problems.add(id + " is no rule"));
        rules().forEach(rule -> problems.addAll(problems(rule)));
        Arrays.stream(Rules.class.getRecordComponents()).forEach(record -> problems.addAll(problems(record)));
        problems.addAll(problemsOfSources());
        if (changes.isEmpty() || !changes.getFirst().version().equals(Rules.VERSION)) {
            problems.add("the newest version is not " + Rules.VERSION);
        }
        return problems;
    }

    private static Stream<String> sheetIds() {
        return Stream.concat(Stream.of(USUAL_PAIN), Arrays.stream(RuleId.values()).map(RuleId::name));
    }

    private List<String> problems(RuleText rule) {
        var problems = new ArrayList<String>();
        if (isBlank(rule.title()) || isBlank(rule.sentence())) {
            problems.add(rule.id() + " has no title or no sentence");
        }
        if (rule.grounds() == null || rule.grounds().isEmpty()) {
            problems.add(rule.id() + " says nothing of what it rests on");
            return problems;
        }
        rule.grounds().stream().filter(ground -> ground.kind() == null || isBlank(ground.says()))
                .forEach(ground -> problems.add(rule.id() + " has a ground without a kind or without words"));
        rule.grounds().stream().filter(ground -> (ground.kind() == Kind.EVIDENCE) == ground.sources().isEmpty())
                .forEach(ground -> problems.add(rule.id() + " has evidence without a source, or a source without evidence"));
        rule.numbers().forEach((component, text) -> {
            if (isBlank(text.says()) || !units.containsKey(text.unit())) {
                problems.add(rule.id() + " does not say what " + component + " means, or in which unit");
            }
        });
        return problems;
    }

    /** Each number stands once: with its own rule, or where two share a record with one of them. */
    private List<String> problems(RecordComponent record) {
        var texts = rules().filter(rule -> rule.record().equals(record.getName())).toList();
        var said = texts.stream().flatMap(rule -> rule.numbers().keySet().stream()).toList();
        var there = Arrays.stream(record.getType().getRecordComponents()).map(RecordComponent::getName).toList();
        var problems = new ArrayList<String>();
        there.stream().filter(name -> !said.contains(name)).forEach(name -> problems.add(record.getName() + "." + name + " is not told"));
        said.stream().filter(name -> !there.contains(name)).forEach(name -> problems.add(record.getName() + " has no " + name));
        return problems;
    }

    private List<String> problemsOfSources() {
        var problems = new ArrayList<String>();
        var known = citations.stream().map(Citation::id).collect(Collectors.toCollection(TreeSet::new));
        if (known.size() < citations.size()) {
            problems.add("a source stands twice");
        }
        var cited = rules().filter(rule -> rule.grounds() != null).flatMap(rule -> rule.grounds().stream())
                .flatMap(ground -> ground.sources().stream()).collect(Collectors.toSet());
        without(cited, known).forEach(id -> problems.add(id + " is no source"));
        without(known, cited).forEach(id -> problems.add(id + " is a source of nothing"));
        citations.stream().filter(citation -> Stream.of(citation.called(), citation.who(), citation.where(), citation.says())
                .anyMatch(RuleTexts::isBlank)).forEach(citation -> problems.add(citation.id() + " is incomplete"));
        return problems;
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
