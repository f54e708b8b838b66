package org.steadyback.diary;

import java.util.Optional;
import java.util.stream.Stream;

import org.steadyback.progression.OverallChange;

/** Reads a typed answer to how it is on the whole. */
final class TypedOverall {

    private TypedOverall() {}

    /** Empty for what is none of the seven. */
    static Optional<OverallChange.Answer> read(String typed) {
        return Stream.of(OverallChange.Answer.values()).filter(answer -> answer.name().equals(typed)).findFirst();
    }
}
