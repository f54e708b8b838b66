package org.steadyback.figure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One part of a picture.
 *
 * @param frames path data of each frame; one that stands still has the same in all
 */
public record Shape(Ink ink, List<String> frames) {

    private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d");

    public String path() {
        return frames.getFirst();
    }

    public boolean isMoving() {
        return frames.stream().distinct().count() > 1;
    }

    public String values() {
        return String.join(";", frames);
    }

    /** Without fractions, which nobody sees in a small picture: a third of its weight. */
    Shape coarse() {
        return new Shape(ink, frames.stream().map(frame -> FRACTION.matcher(frame)
                .replaceAll(number -> String.valueOf(Math.round(Double.parseDouble(number.group()))))).toList());
    }
}
