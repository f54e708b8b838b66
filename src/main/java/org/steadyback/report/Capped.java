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

    /** With half of what is shown, so that it takes a few tries at most. */
    Capped<T> shorter() {
        var kept = shown.size() / 2;
        return new Capped<>(shown.subList(0, kept), more + shown.size() - kept);
    }
}
