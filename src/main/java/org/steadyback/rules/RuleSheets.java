package org.steadyback.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.progression.Rules;
import org.steadyback.progression.Sign;
import org.steadyback.rules.RuleSheet.Band;
import org.steadyback.rules.RuleSheet.Ground;
import org.steadyback.rules.RuleSheet.Group;
import org.steadyback.rules.RuleSheet.Line;
import org.steadyback.rules.RuleSheet.Number;
import org.steadyback.rules.RuleTexts.BandText;
import org.steadyback.rules.RuleTexts.GroundText;
import org.steadyback.rules.RuleTexts.RuleText;

/** Puts the numbers of the rules into the texts that are told of them. */
@Singleton
class RuleSheets {

    private static final int HIGHEST = 10;

    private final RuleTexts texts;
    private final NumberWords words;

    /** @throws IllegalStateException where texts and rules do not fit together: then the app does not start */
    RuleSheets(NumberWords words) {
        this.texts = RuleFiles.texts();
        this.words = words;
        if (!texts.problems().isEmpty()) {
            throw new IllegalStateException("The texts of the rules are wrong:\n" + String.join("\n", texts.problems()));
        }
    }

    RuleSheet of(Rules rules) {
        var numbers = numbers(rules);
        return new RuleSheet(
                texts.groups().stream().map(group -> new Group(group.id(), group.title(),
                        group.rules().stream().map(rule -> line(rule, numbers)).toList())).toList(),
                texts.scale().stream().map(band -> band(band, numbers)).toList(), texts.citations(), texts.changes());
    }

    /** Of a kind of made-up people. */
    String people(String archetype) {
        return texts.people().get(archetype);
    }

    /** Every number of every rule, by the name of its record and its own. */
    private Map<String, Map<String, Shown>> numbers(Rules rules) {
        var all = new HashMap<String, Map<String, Shown>>();
        for (var record : Rules.class.getRecordComponents()) {
            var rule = NumberWords.value(record, rules);
            var ofRule = new LinkedHashMap<String, Shown>();
            for (var component : record.getType().getRecordComponents()) {
                var unit = texts.number(record.getName(), component.getName()).unit();
                ofRule.put(component.getName(), words.of(NumberWords.value(component, rule), texts.units().get(unit)));
            }
            all.put(record.getName(), ofRule);
        }
        return all;
    }

    private Line line(RuleText rule, Map<String, Map<String, Shown>> numbers) {
        return new Line(rule.id(), say(rule.title(), numbers), say(rule.sentence(), numbers),
                rule.points().stream().map(point -> say(point, numbers)).toList(),
                Stream.concat(ofRule(rule, numbers), ofLadders(rule)).toList(),
                rule.grounds().stream().map(ground -> ground(ground, numbers)).toList());
    }

    private static Stream<Number> ofRule(RuleText rule, Map<String, Map<String, Shown>> numbers) {
        return numbers.get(rule.record()).entrySet().stream().filter(number -> rule.numbers().containsKey(number.getKey()))
                .map(number -> new Number(rule.numbers().get(number.getKey()).says(), number.getValue()));
    }

    private Stream<Number> ofLadders(RuleText rule) {
        return rule.caps() == null ? Stream.of() : Stream.of(new Number(rule.caps(), words.caps(texts.units().get("cap"))));
    }

    private Ground ground(GroundText ground, Map<String, Map<String, Shown>> numbers) {
        return new Ground(ground.kind(), ground.signature(), say(ground.says(), numbers),
                ground.sources().stream().map(texts::citation).toList());
    }

    private Band band(BandText band, Map<String, Map<String, Shown>> numbers) {
        return new Band(say(band.says(), numbers), band.from() == null ? 0 : score(band.from(), numbers),
                band.to() == null ? HIGHEST : score(band.to(), numbers), band.tone());
    }

    /** @param path such as "red.high" */
    private static int score(String path, Map<String, Map<String, Shown>> numbers) {
        var steps = path.split("\\.");
        return (Integer) numbers.get(steps[0]).get(steps[1]).n();
    }

    private String say(String text, Map<String, Map<String, Shown>> numbers) {
        var data = new HashMap<String, Object>(numbers);
        data.put("signs", Map.of("emergency", words.signs(Sign.Urgency.EMERGENCY), "urgent", words.signs(Sign.Urgency.URGENT)));
        return words.say(text, data);
    }
}
