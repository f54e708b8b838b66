package org.steadyback.diary;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.progression.OverallChange;
import org.steadyback.web.Sentences;

/** The seven answers to how it is on the whole, to choose from. */
@Singleton
class OverallChoices {

    record Choice(String value, String name, boolean chosen) {}

    private final Sentences sentences;

    OverallChoices(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param chosen as typed, or null */
    List<Choice> of(String chosen) {
        return Stream.of(OverallChange.Answer.values()).map(answer ->
                new Choice(answer.name(), sentences.of("overall." + answer), answer.name().equals(chosen))).toList();
    }
}
