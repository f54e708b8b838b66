package org.steadyback.programme.reading;

import java.util.List;
import java.util.stream.Collectors;

/** The programme cannot be used. Names every problem at once, so that one look mends them all. */
public final class InvalidProgrammeException extends RuntimeException {

    private final transient List<ProgrammeProblem> problems;

    InvalidProgrammeException(List<ProgrammeProblem> problems) {
        super("The programme files have " + problems.size() + " problem(s):\n"
                + problems.stream().map(problem -> "  - " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<ProgrammeProblem> problems() {
        return problems;
    }
}
