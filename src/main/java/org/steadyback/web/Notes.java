package org.steadyback.web;

/** What a person types in their own words. */
public final class Notes {

    private Notes() {}

    /** Without blanks around it; null where nothing was noted. */
    public static String trimmed(String typed) {
        // PostgreSQL holds no NUL in a text.
        var text = typed == null ? "" : typed.replace("\0", "").strip();
        return text.isEmpty() ? null : text;
    }
}
