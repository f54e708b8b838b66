package org.steadyback.rules;

import java.util.List;

/**
 * A value of a rule as a person reads it.
 *
 * @param n     the number alone, for a text that says the unit itself; of what is no number its words
 * @param words with its unit
 * @param list  one for each, where there are several; otherwise empty
 */
public record Shown(Object n, String words, List<String> list) {

    static Shown of(Object n, String words) {
        return new Shown(n, words, List.of());
    }

    static Shown of(List<String> list) {
        var words = String.join("; ", list);
        return new Shown(words, words, list);
    }

    /** In a sentence a value is its words. */
    @Override
    public String toString() {
        return words;
    }
}
