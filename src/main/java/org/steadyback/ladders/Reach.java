package org.steadyback.ladders;

import java.util.Locale;

/** How a stage lies from where the person stands. */
enum Reach {
    DONE, HERE, CLOSED;

    /** Class of the style sheet. */
    public String look() {
        return name().toLowerCase(Locale.ROOT);
    }
}
