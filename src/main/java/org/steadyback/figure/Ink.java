package org.steadyback.figure;

import java.util.Locale;

/** What a part of the picture is made of; the template gives each its colour. */
public enum Ink { SKIN, FAR_SKIN, SHIRT, SHORTS, FAR_SHORTS, HAIR, FACE, MARK, THING, SOFT, LINE;

    /** As styles call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
