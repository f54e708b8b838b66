package org.steadyback.rules;

import java.util.Arrays;
import java.util.List;

import org.steadyback.rules.RuleTexts.Change;
import org.steadyback.rules.RuleTexts.Citation;
import org.steadyback.rules.RuleTexts.Kind;

/** The rule sheet as the page shows it: the texts with the numbers of some rules in their places. */
record RuleSheet(List<Group> groups, List<Band> scale, List<Citation> citations, List<Change> changes) {

    record Group(String id, String title, List<Line> rules) {}

    /** A rule. */
    record Line(String id, String title, String sentence, List<String> points, List<Number> numbers, List<Ground> grounds) {

        /** What it rests on, each kind once. */
        public List<Kind> kinds() {
            return Arrays.stream(Kind.values()).filter(kind -> grounds.stream().anyMatch(ground -> ground.kind() == kind))
                    .toList();
        }
    }

    record Number(String says, Shown value) {}

    record Ground(Kind kind, boolean signature, String says, List<Citation> citations) {}

    /** A part of the scale, both ends in it. */
    record Band(String says, int from, int to, String tone) {

        public int width() {
            return to - from + 1;
        }
    }
}
