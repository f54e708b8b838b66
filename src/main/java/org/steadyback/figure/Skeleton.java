package org.steadyback.figure;

import static org.steadyback.figure.Mannequin.*;

import java.util.ArrayList;
import java.util.List;

/**
 * A pose worked out: where every joint is.
 *
 * @param spine from the hips to the neck, at even steps
 * @param head  the middle of the head
 */
record Skeleton(View view, Pose pose, List<Point> spine, Point head, double headTowards, Chain arm, Chain arm2,
        Chain leg, Chain leg2) {

    /** An arm or a leg. @param end direction of the hand or the toes; @param held what the pose says of it */
    record Chain(Point root, Point joint, Point tip, double upper, double lower, double end, Limb held) {

        boolean placed() {
            return held.isReaching();
        }

        /** Whether nothing of it points at the viewer, so that its angles are what they look like. */
        boolean inPlane() {
            return held.seen(0) == 1 && held.seen(1) == 1;
        }

        Point upperAt(double part) {
            return root.between(joint, part);
        }

        Point lowerAt(double part) {
            return joint.between(tip, part);
        }
    }

    /** How far a hand or foot may be from where it should be before it is a mistake rather than a rounding. */
    private static final double SLACK = 2;
    /** Less than so much of a thigh is seen where it points at the viewer rather than away to the side. */
    private static final double POINTING = 0.35;

    /** @throws IllegalArgumentException where a hand or foot cannot reach what it should */
    static Skeleton of(View view, Pose pose) {
        return build(view, pose.isOnFloor() ? pose.at(new Point(pose.pelvis().getFirst(), -lowest(view, pose))) : pose);
    }

    Point hips() {
        return spine.getFirst();
    }

    Point neck() {
        return spine.getLast();
    }

    /** Direction of the trunk, from the hips to the neck, at a part of its length. */
    double trunkAt(double part) {
        return pose.trunk() + pose.rounding() * (0.5 - part);
    }

    Point spineAt(double part) {
        var steps = spine.size() - 1;
        var step = Math.min((int) (part * steps), steps - 1);
        return spine.get(step).between(spine.get(step + 1), part * steps - step);
    }

    /** From above, of somebody lying on their back with the thighs upright. */
    boolean kneesPointAtViewer() {
        return legs().stream().anyMatch(leg -> leg.held().seen(0) < POINTING);
    }

    List<Chain> arms() {
        return List.of(arm, arm2);
    }

    List<Chain> legs() {
        return List.of(leg, leg2);
    }

    /** What lies below the hips when they are at height 0, of all that does not itself say where it is. */
    private static double lowest(View view, Pose pose) {
        var body = new Body(build(view, pose));
        return body.resting().map(Capsule::lowest).min(Double::compare).orElseThrow();
    }

    private static Skeleton build(View view, Pose pose) {
        var spine = spine(pose);
        var headTowards = pose.head() == null ? pose.trunk() - pose.rounding() / 2 : pose.head();
        var head = spine.getLast().towards(headTowards, NECK);
        var shoulders = spine.get(3).between(spine.get(4), SHOULDER_AT * 4 - 3);
        var broad = view != View.SIDE;
        var arm2 = pose.arm2() != null ? pose.arm2() : broad ? pose.arm().mirrored() : pose.arm();
        var leg2 = pose.leg2() != null ? pose.leg2() : broad ? pose.leg().mirrored() : pose.leg();
        var halfShoulders = broad ? HALF_SHOULDERS : 0;
        var halfHips = broad ? HALF_HIPS : 0;
        // Where the trunk leans to one side, hips and shoulders lean each their own way.
        var shoulderLine = pose.trunk() - pose.rounding() / 2 + 90;
        var hipLine = pose.trunk() + pose.rounding() / 2 + 90;
        return new Skeleton(view, pose, spine, head, headTowards,
                arm(view, "arm", shoulders.towards(shoulderLine, halfShoulders), pose.arm()),
                arm(view, "arm2", shoulders.towards(shoulderLine, -halfShoulders), arm2),
                leg(view, "leg", spine.getFirst().towards(hipLine, halfHips), pose.leg()),
                leg(view, "leg2", spine.getFirst().towards(hipLine, -halfHips), leg2));
    }

    private static List<Point> spine(Pose pose) {
        var points = new ArrayList<Point>();
        var at = pose.hips();
        points.add(at);
        var steps = TRUNK_R.length - 1;
        for (int i = 0; i < steps; i++) {
            at = at.towards(pose.trunk() + pose.rounding() * (0.5 - (i + 0.5) / steps), TRUNK / steps);
            points.add(at);
        }
        return points;
    }

    private static Chain arm(View view, String name, Point root, Limb held) {
        return chain(name, root, held, UPPER_ARM, FOREARM, -1, 0);
    }

    private static Chain leg(View view, String name, Point root, Limb held) {
        return chain(name, root, held, THIGH, SHIN, 1, view == View.SIDE ? 90 : 0);
    }

    /** @param side on which side of the line from root to tip the joint lies: 1 to the left of it */
    private static Chain chain(String name, Point root, Limb held, double upperLength, double lowerLength, int side,
            double endAtEase) {
        var upper = upperLength * held.seen(0);
        var lower = lowerLength * held.seen(1);
        double upperTowards;
        double lowerTowards;
        if (held.isReaching()) {
            var towards = root.directionOf(held.target());
            var far = root.distance(held.target());
            if (far > upper + lower + SLACK || far < Math.abs(upper - lower) - SLACK) {
                throw new IllegalArgumentException("%s cannot reach %s: it is %.0f cm from its root and the limb reaches %.0f to %.0f"
                        .formatted(name, held.reach(), far, Math.abs(upper - lower), upper + lower));
            }
            var reached = Math.clamp(far, Math.abs(upper - lower), upper + lower);
            var turn = Math.toDegrees(Math.acos(Math.clamp(
                    (upper * upper + reached * reached - lower * lower) / (2 * upper * reached), -1, 1)));
            upperTowards = towards + turn * side * (held.isFlipped() ? -1 : 1);
            lowerTowards = root.towards(upperTowards, upper).directionOf(root.towards(towards, reached));
        } else {
            upperTowards = held.angles().get(0);
            lowerTowards = held.angles().get(1);
        }
        var joint = root.towards(upperTowards, upper);
        return new Chain(root, joint, joint.towards(lowerTowards, lower), upperTowards, lowerTowards,
                held.end() == null ? lowerTowards + endAtEase : held.end(), held);
    }
}
