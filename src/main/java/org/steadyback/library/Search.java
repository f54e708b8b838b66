package org.steadyback.library;

import java.util.Optional;
import java.util.stream.Stream;

import org.steadyback.programme.PhaseSheet;

/** What was asked for; an unknown value finds nothing, as a mistyped word does. */
record Search(String words, String slot, String phase, String with) {

    static Search of(String words, String slot, String phase, String with) {
        return new Search(text(words), text(slot), text(phase), text(with));
    }

    public boolean isEmpty() {
        return Stream.of(words, slot, phase, with).allMatch(String::isEmpty);
    }

    public boolean isFiltered() {
        return !(slot + phase + with).isEmpty();
    }

    public boolean isOf(PhaseSheet of) {
        return phase.equals(String.valueOf(of.number()));
    }

    private static String text(String value) {
        return Optional.ofNullable(value).map(String::strip).orElse("");
    }
}
