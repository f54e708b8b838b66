package org.steadyback.report;

import java.util.List;

import io.quarkus.qute.TemplateData;

/** What there is room for. @param more how many are left out */
@TemplateData
public record Capped<T>(List<T> shown, int more) {

    static <T> Capped<T> of(List<T> all, int most) {
        return new Capped<>(all.stream().limit(most).toList(), Math.max(0, all.size() - most));
    }

    public boolean isEmpty() {
        return shown.isEmpty() && more == 0;
    }

    /** With the last of those that are shown left out too. */
    Capped<T> shorter() {
        return shown.isEmpty() ? this : new Capped<>(shown.subList(0, shown.size() - 1), more + 1);
    }
}
