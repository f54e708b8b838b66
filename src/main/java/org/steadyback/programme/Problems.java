package org.steadyback.programme;

import java.util.ArrayList;
import java.util.List;

/** The problems found in one file, and what texts, lists and numbers must be anywhere. */
final class Problems {

    private final String file;
    private final List<ProgrammeProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    List<ProgrammeProblem> found() {
        return found;
    }

    void add(String where, String what) {
        found.add(new ProgrammeProblem(file, where, what));
    }

    void requireText(String where, String text) {
        if (text == null || text.isBlank()) {
            add(where, "is missing");
        }
    }

    void requireList(String where, List<?> list) {
        if (list == null) {
            add(where, "is missing; write [] for none");
        }
    }

    void requireSome(String where, List<String> texts) {
        if (texts == null || texts.isEmpty() || texts.stream().anyMatch(text -> text == null || text.isBlank())) {
            add(where, "must list at least one text, and no empty one");
        }
    }

    /** @param value null where the file does not say, which is fine */
    void requireWithin(String where, Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            add(where, "must be " + least + " to " + most + ", not " + value);
        }
    }
}
