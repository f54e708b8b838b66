package org.steadyback.programme.reading;

import java.util.ArrayList;
import java.util.List;

/** The problems found in one part of a programme. */
final class Problems {

    private final Document document;
    private final List<ProgrammeProblem> found = new ArrayList<>();

    Problems(Document document) {
        this.document = document;
    }

    List<ProgrammeProblem> found() {
        return found;
    }

    /** @param where the keys that lead there; empty for the whole file */
    void add(String where, String what) {
        found.add(document.problem(where, what));
    }
}
