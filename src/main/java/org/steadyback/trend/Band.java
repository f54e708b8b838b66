package org.steadyback.trend;

import java.util.List;
import java.util.Locale;

import org.steadyback.progression.Rules;

/** A part of the scale of pain that has a name; both ends belong to it. */
public record Band(Name name, int from, int to) {

    public enum Name { COMFORTABLE, ACCEPTABLE, TOO_MUCH }

    private static final int NONE = 0;
    private static final int WORST = 10;

    /** As the rules know them: comfort for everybody (R7), and what the guard looks at (R5). */
    static List<Band> of(Rules rules) {
        var safe = rules.qualifying().safe();
        var guarded = rules.guard().high();
        return List.of(new Band(Name.COMFORTABLE, NONE, safe), new Band(Name.ACCEPTABLE, safe + 1, guarded - 1),
                new Band(Name.TOO_MUCH, guarded, WORST));
    }

    public boolean holds(int score) {
        return score >= from && score <= to;
    }

    /** As a class of the style sheet: {@code too-much}. */
    public String word() {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
