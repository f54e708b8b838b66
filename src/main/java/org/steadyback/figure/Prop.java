package org.steadyback.figure;

import java.util.List;

/**
 * A thing in the picture.
 *
 * @param at   where it stands: x, or x and y of its middle; for one on the body it is left out
 * @param size its height, radius or length in centimetres; null for the usual
 * @param turn degrees by which it leans, or which way it faces (180: to the left); null for 0
 */
public record Prop(Kind kind, List<Double> at, Double size, Double turn) {

    public enum Kind {
        MAT, SHEET, WALL, CHAIR, STOOL, TABLE, STEP, BIG_BALL, SMALL_BALL, ROLLER, PILLOW, BIKE, BOX,
        /** Which way it turns: round an upright axis at that place, with turn 180 to the left. */
        TURN_ARROW,
        /** On the body: from hand to foot, held, on the back, on the hips, round both knees or both ankles. */
        STRAP, STRAP_HANDS, DUMBBELL, HELD_BOX, PLATE_ON_BACK, PLATE_ON_HIPS, BAR_ON_HIPS, BAND_ON_KNEES, BAND_ON_ANKLES
    }

    /** Whether it says how high it is, rather than standing on the floor. */
    boolean isRaised() {
        return at != null && at.size() > 1;
    }

    double x() {
        return at == null ? 0 : at.getFirst();
    }

    double y() {
        return isRaised() ? at.get(1) : 0;
    }

    double size(double usual) {
        return size == null ? usual : size;
    }

    double facing() {
        return turn == null ? 0 : turn;
    }
}
