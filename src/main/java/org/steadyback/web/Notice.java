package org.steadyback.web;

import java.util.List;
import java.util.regex.Pattern;

/** One line that tells what an action did. @param why a page of this app that says more, or null */
public record Notice(String text, String why) {

    /** A path of this app and nothing else: the cookie that carries it can be tampered with. */
    private static final Pattern PATH = Pattern.compile("/([a-z0-9][a-zA-Z0-9/?=&#-]*)?");
    private static final String BETWEEN = "\t";

    public static Notice of(String text) {
        return new Notice(text, null);
    }

    public static List<Notice> only(String text) {
        return List.of(of(text));
    }

    static Notice read(String written) {
        var parts = written.split(BETWEEN, 2);
        return new Notice(parts[0], parts.length == 2 && PATH.matcher(parts[1]).matches() ? parts[1] : null);
    }

    String write() {
        return why == null ? text : text + BETWEEN + why;
    }
}
