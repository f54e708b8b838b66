package org.steadyback.figure;

import java.util.List;

/**
 * How an arm or a leg is held: by the directions of its two parts, or by where the wrist or ankle is.
 *
 * @param angles  of upper and lower part, in degrees
 * @param reach   x and y of the wrist or ankle, in place of angles
 * @param flip    whether elbow or knee lies on the other side than it does by itself; only with reach
 * @param end     direction of the hand or the toes; null for as it is at ease
 * @param shorten how much of the length of each part is seen where it points at the viewer, such as 0.6; null for all
 */
public record Limb(List<Double> angles, List<Double> reach, Boolean flip, Double end, List<Double> shorten) {

    public Limb {
        if ((angles == null) == (reach == null)) {
            throw new IllegalArgumentException("a limb has either angles or reach");
        }
        requirePair("angles", angles);
        requirePair("reach", reach);
        requirePair("shorten", shorten);
    }

    static Limb angled(double upper, double lower, Double end, List<Double> shorten) {
        return new Limb(List.of(upper, lower), null, null, end, shorten);
    }

    boolean isReaching() {
        return reach != null;
    }

    boolean isFlipped() {
        return Boolean.TRUE.equals(flip);
    }

    Point target() {
        return new Point(reach.get(0), reach.get(1));
    }

    double seen(int part) {
        return shorten == null ? 1 : shorten.get(part);
    }

    /** The same on the other side of the body, seen from the front. */
    Limb mirrored() {
        return isReaching() ? this
                : angled(180 - angles.get(0), 180 - angles.get(1), end == null ? null : 180 - end, shorten);
    }

    private static void requirePair(String name, List<Double> values) {
        if (values != null && values.size() != 2) {
            throw new IllegalArgumentException(name + " has two numbers");
        }
    }
}
