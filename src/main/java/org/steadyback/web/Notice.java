package org.steadyback.web;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line that tells what an action did.
 *
 * @param why  a page of this app that says more, or null
 * @param undo where the action can be taken back, or null
 */
public record Notice(String text, String why, String undo) {

    /** A path of this app and nothing else: the cookie that carries it can be tampered with. */
    private static final Pattern PATH = Pattern.compile("/([a-z0-9][a-zA-Z0-9/?=&#-]*)?");
    /** For the same reason a button in a notice can only ever undo. */
    private static final Pattern UNDO = Pattern.compile("/[a-z0-9/-]+/undo");
    private static final String BETWEEN = "\t";

    public Notice(String text, String why) {
        this(text, why, null);
    }

    public static Notice of(String text) {
        return new Notice(text, null);
    }

    public static List<Notice> only(String text) {
        return List.of(of(text));
    }

    static Notice read(String written) {
        var parts = written.split(BETWEEN, 3);
        return new Notice(parts[0], part(parts, 1, PATH), part(parts, 2, UNDO));
    }

    String write() {
        return undo != null ? String.join(BETWEEN, text, why == null ? "" : why, undo)
                : why != null ? text + BETWEEN + why : text;
    }

    private static String part(String[] parts, int place, Pattern form) {
        return parts.length > place && form.matcher(parts[place]).matches() ? parts[place] : null;
    }
}
