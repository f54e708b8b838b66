package org.steadyback.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.steadyback.web.Sentences;

/** Everything that is wrong with a file: the first of them in words, the rest only counted. */
final class Problems {

    private static final int SHOWN = 20;

    private final Sentences sentences;
    private final List<Problem> shown = new ArrayList<>();
    private int count;

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    void add(String path, String key, Map<String, ?> facts) {
        count++;
        if (count <= SHOWN) {
            shown.add(new Problem(path, sentences.of("exchange.problem." + key, facts)));
        }
    }

    void add(String path, String key) {
        add(path, key, Map.of());
    }

    boolean any() {
        return count > 0;
    }

    int count() {
        return count;
    }

    List<Problem> shown() {
        return List.copyOf(shown);
    }

    /** How many are not shown. */
    int more() {
        return count - shown.size();
    }
}
