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

    /** @param list the keys that lead to a list; @param key the one that tells its elements from each other; @param ids theirs */
    void checkTwice(String list, String key, List<?> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (ids.subList(0, i).contains(ids.get(i))) {
                add((list + " " + (i + 1) + " " + key).strip(), "\"" + ids.get(i) + "\" stands twice");
            }
        }
    }

    /** @param where the keys that lead there, empty for the whole file; @param because the keys of what has a part in it */
    void add(String where, String what, String... because) {
        found.add(document.problem(where, what, because));
    }
}
