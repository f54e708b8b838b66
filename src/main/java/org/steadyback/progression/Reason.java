package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Why the engine says what it says: the rule, the key of a sentence, and the facts that go into it. */
public record Reason(RuleId rule, String key, SortedMap<String, Fact> facts) {

    /** Facts that nobody else holds, so that a reason of several is not copied again with each. */
    private static final class Owned extends TreeMap<String, Fact> {

        private static final long serialVersionUID = 1L;

        Owned(SortedMap<String, Fact> facts) {
            super(facts);
        }
    }

    private static final Owned NO_FACTS = new Owned(new TreeMap<>());

    public Reason {
        facts = facts instanceof Owned ? facts : new Owned(facts);
    }

    public SortedMap<String, Fact> facts() {
        return Collections.unmodifiableSortedMap(facts);
    }

    static Reason of(RuleId rule, String key) {
        return new Reason(rule, key, NO_FACTS);
    }

    Reason with(String name, Fact fact) {
        var more = new Owned(facts);
        more.put(name, fact);
        return new Reason(rule, key, more);
    }

    Reason with(String name, int count) {
        return with(name, new Fact.Count(count));
    }

    Reason with(String name, Instant moment) {
        return with(name, new Fact.Moment(moment));
    }

    Reason with(String name, LocalDate day) {
        return with(name, new Fact.Day(day));
    }

    Reason withLoad(String name, int grams) {
        return with(name, new Fact.Load(grams));
    }

    Reason with(String name, Phase phase) {
        return with(name, new Fact.PhaseFact(phase));
    }

    Reason with(String name, Ladder ladder) {
        return with(name, new Fact.LadderFact(ladder.id()));
    }

    Reason with(String name, Ladder ladder, int stage) {
        var id = ladder.stage(stage).id();
        return with(name, ladder.isRaise(stage) ? new Fact.RaisedFact(ladder.id(), id, ladder.stage(stage).dose())
                : new Fact.StageFact(ladder.id(), id));
    }
}
