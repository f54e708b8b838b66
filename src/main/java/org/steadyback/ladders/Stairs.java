package org.steadyback.ladders;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.steadyback.progression.Phase;

/**
 * A ladder as a small picture: a flight of stairs, on which the reached ones are filled and the person stands.
 *
 * @param walls where a phase begins that is another than that of the step before
 * @param me    middle of the step on which the person stands, or nothing where that one is closed
 */
record Stairs(int width, List<Step> steps, List<Integer> walls, OptionalInt me) {

    static final int HEIGHT = 48;
    private static final int WIDE = 14;
    private static final int GAP = 4;
    private static final int WALL = 10;
    private static final int LOWEST = 8;
    private static final int HIGHEST = 34;
    /** Between the head of the person and the step. */
    private static final int STANDING = 7;

    /** @param look class of the style sheet */
    record Step(int x, int y, int height, String look) {}

    /** @param phases of the stages in their order; @param looks of the same */
    static Stairs of(List<Phase> phases, List<Reach> looks) {
        var steps = new ArrayList<Step>();
        var walls = new ArrayList<Integer>();
        var x = 1;
        for (var i = 0; i < phases.size(); i++) {
            if (i > 0 && phases.get(i) != phases.get(i - 1)) {
                walls.add(x + WALL / 2 - GAP / 2);
                x += WALL;
            }
            var height = LOWEST + (HIGHEST - LOWEST) * (i + 1) / phases.size();
            steps.add(new Step(x, HEIGHT - 1 - height, height, looks.get(i).look()));
            x += WIDE + GAP;
        }
        return new Stairs(x - GAP + 1, steps, walls, IntStream.range(0, looks.size())
                .filter(i -> looks.get(i) == Reach.HERE).findFirst());
    }

    public int height() {
        return HEIGHT;
    }

    public int stepWidth() {
        return WIDE;
    }

    public boolean isStoodOn() {
        return me.isPresent();
    }

    public int headX() {
        return steps.get(me.getAsInt()).x() + WIDE / 2;
    }

    public int headY() {
        return steps.get(me.getAsInt()).y() - STANDING;
    }
}
