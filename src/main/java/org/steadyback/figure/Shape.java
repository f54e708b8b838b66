package org.steadyback.figure;

import java.util.List;

/**
 * One part of a picture.
 *
 * @param frames path data of each frame; one that stands still has the same in all
 */
public record Shape(Ink ink, List<String> frames) {

    public String path() {
        return frames.getFirst();
    }

    public boolean isMoving() {
        return frames.stream().distinct().count() > 1;
    }

    public String values() {
        return String.join(";", frames);
    }
}
