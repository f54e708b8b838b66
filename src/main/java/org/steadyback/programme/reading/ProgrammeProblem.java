package org.steadyback.programme.reading;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something wrong in a programme file. @param line from 1, or 0 for the whole file; @param where the keys that lead there */
public record ProgrammeProblem(String file, int line, String where, String what) {

    static ProgrammeProblem at(Place place, String where, String what) {
        return new ProgrammeProblem(place.file(), place.line(), where, what);
    }

    @Override
    public String toString() {
        return Stream.of(file, line == 0 ? "" : "line " + line, where).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")) + ": " + what;
    }
}
