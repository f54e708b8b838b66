package org.steadyback.figure;

import java.util.List;
import java.util.Objects;

/**
 * One position of the body. Directions are degrees: 0 right, 90 up; from the side, somebody upright looks to the right.
 *
 * @param says   the position in words, for who cannot see it
 * @param pelvis x of the hips, and y; without y the body lies or stands on the floor by itself
 * @param trunk  direction from the hips to the shoulders
 * @param bend   by how many degrees the trunk rounds forward on its way; negative arches it; null for straight
 * @param head   direction from the neck to the crown; null for in line with the trunk
 * @param arm    the near one from the side, the left one in the picture from the front
 * @param arm2   the other one; null for like the first (from the front: mirrored). So with leg and leg2
 * @param props  things that are there in this position only
 */
public record Pose(String says, List<Double> pelvis, double trunk, Double bend, Double head, Limb arm, Limb arm2,
        Limb leg, Limb leg2, List<Prop> props) {

    public Pose {
        if (says == null || says.isBlank()) {
            throw new IllegalArgumentException("says is missing: the position in words");
        }
        if (pelvis == null || pelvis.isEmpty() || pelvis.size() > 2) {
            throw new IllegalArgumentException("pelvis is x, or x and y");
        }
        if (arm == null || leg == null) {
            throw new IllegalArgumentException("a pose needs an arm and a leg");
        }
        props = props == null ? List.of() : List.copyOf(props);
    }

    double rounding() {
        return Objects.requireNonNullElse(bend, 0d);
    }

    boolean isOnFloor() {
        return pelvis.size() == 1;
    }

    Point hips() {
        return new Point(pelvis.getFirst(), isOnFloor() ? 0 : pelvis.get(1));
    }

    Pose at(Point hips) {
        return new Pose(says, List.of(hips.x(), hips.y()), trunk, bend, head, arm, arm2, leg, leg2, props);
    }
}
