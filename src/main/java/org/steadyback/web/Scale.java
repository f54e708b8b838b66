package org.steadyback.web;

import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.qute.TemplateGlobal;

/** The eleven buttons of a pain rating. */
final class Scale {

    private static final List<String> SCORES = IntStream.rangeClosed(0, 10).mapToObj(String::valueOf).toList();

    private Scale() {}

    @TemplateGlobal
    static List<String> scores() {
        return SCORES;
    }
}
