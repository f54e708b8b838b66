package org.steadyback.figure;

import org.steadyback.figure.Skeleton.Chain;

/** Where on the body a mark lies. */
record Marks(Skeleton bones) {

    private static final double LIMB_R = 4.2;
    private static final double TRUNK_R = 4.6;
    private static final double SPOT_R = 6;

    Capsule of(Mark mark) {
        return switch (mark) {
            case BELLY -> trunk(0.12, 0.5, forward(4.6));
            case LOW_BACK -> trunk(0.08, 0.4, forward(-5));
            case UPPER_BACK -> trunk(0.6, 0.95, forward(-4.6));
            case CHEST -> trunk(0.66, 0.86, forward(4.4));
            case SIDE -> trunk(0.15, 0.6, aside(10.5));
            case SIDE2 -> trunk(0.15, 0.6, aside(-10.5));
            case NECK -> new Capsule(bones.neck().between(bones.head(), -0.15), TRUNK_R - 0.6,
                    bones.neck().between(bones.head(), 0.55), TRUNK_R - 0.6);
            case SHOULDER -> Capsule.round(bones.arm().root(), SPOT_R - 0.5);
            case BUTTOCK -> buttock(bones.leg());
            case BUTTOCK2 -> buttock(bones.leg2());
            case HIP_FRONT -> hipFront(bones.leg());
            case HIP_FRONT2 -> hipFront(bones.leg2());
            case HIP_SIDE -> hipSide(bones.leg(), 1);
            case HIP_SIDE2 -> hipSide(bones.leg2(), -1);
            case THIGH_FRONT -> thigh(bones.leg(), 3);
            case THIGH_FRONT2 -> thigh(bones.leg2(), 3);
            case THIGH_BACK -> thigh(bones.leg(), -3);
            case THIGH_BACK2 -> thigh(bones.leg2(), -3);
            case CALF -> calf(bones.leg());
            case CALF2 -> calf(bones.leg2());
        };
    }

    /** How far off the middle line, and which way from the direction of the trunk. */
    private record Off(double turn, double far) {}

    /** To the belly from the side; from the front it is the middle. */
    private Off forward(double far) {
        return new Off(-90, bones.view() == View.SIDE ? far : 0);
    }

    /** To the flank from the front; from the side it is the middle. */
    private Off aside(double far) {
        return new Off(90, bones.view() == View.SIDE ? 0 : far);
    }

    private Capsule trunk(double from, double to, Off off) {
        return new Capsule(trunkPoint(from, off), TRUNK_R, trunkPoint(to, off), TRUNK_R);
    }

    private Point trunkPoint(double part, Off off) {
        return bones.spineAt(part).towards(bones.trunkAt(part) + off.turn(), off.far());
    }

    private Capsule buttock(Chain leg) {
        return bones.view() == View.SIDE
                ? Capsule.round(leg.root().towards(bones.trunkAt(0) + 90, 4.5).towards(leg.upper(), 2), SPOT_R)
                : Capsule.round(leg.root().towards(leg.upper(), 3), SPOT_R);
    }

    private Capsule hipFront(Chain leg) {
        var forward = bones.view() == View.SIDE ? 4.5 : 0;
        return new Capsule(leg.root().towards(bones.trunkAt(0) - 90, forward).towards(bones.trunkAt(0), 4), LIMB_R,
                leg.upperAt(0.3).towards(leg.upper() + 90, forward), LIMB_R);
    }

    private Capsule hipSide(Chain leg, int outward) {
        return Capsule.round(bones.view() == View.SIDE ? leg.root()
                : leg.root().towards(bones.trunkAt(0) + 90 * outward, 5), SPOT_R);
    }

    private Capsule thigh(Chain leg, double forward) {
        var off = bones.view() == View.SIDE ? forward : 0;
        return new Capsule(leg.upperAt(0.28).towards(leg.upper() + 90, off), LIMB_R,
                leg.upperAt(0.82).towards(leg.upper() + 90, off * 0.8), LIMB_R - 1);
    }

    private Capsule calf(Chain leg) {
        var off = bones.view() == View.SIDE ? -2 : 0;
        return new Capsule(leg.lowerAt(0.15).towards(leg.lower() + 90, off), LIMB_R - 0.6,
                leg.lowerAt(0.6).towards(leg.lower() + 90, off * 0.6), LIMB_R - 1.2);
    }
}
