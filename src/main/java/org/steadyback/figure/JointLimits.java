package org.steadyback.figure;

import java.util.ArrayList;
import java.util.List;

import org.steadyback.figure.Skeleton.Chain;

/** What no healthy joint does, and what no body does in space: so that nobody is shown a position they cannot copy. */
final class JointLimits {

    private static final int ELBOW_LEAST = -8;
    private static final int ELBOW_MOST = 160;
    private static final int KNEE_LEAST = -8;
    private static final int KNEE_MOST = 160;
    private static final int HIP_LEAST = -35;
    private static final int HIP_MOST = 150;
    private static final int ANKLE_LEAST = -25;
    private static final int ANKLE_MOST = 150;
    private static final double UNDER_FLOOR = 1.5;

    private JointLimits() {}

    /** In words, empty if the body can be like this. */
    static List<String> problems(Skeleton bones) {
        var problems = new ArrayList<String>();
        // From the front or from above a joint bends towards the viewer, which the plane does not show.
        if (bones.view() == View.SIDE) {
            checkArm("arm", bones.arm(), problems);
            checkArm("arm2", bones.arm2(), problems);
            checkLeg("leg", bones, bones.leg(), problems);
            checkLeg("leg2", bones, bones.leg2(), problems);
            var lowest = new Body(bones).all().mapToDouble(Capsule::lowest).min().orElseThrow();
            if (lowest < -UNDER_FLOOR) {
                problems.add("%.1f cm under the floor".formatted(-lowest));
            }
        }
        return problems;
    }

    private static void checkArm(String name, Chain arm, List<String> problems) {
        if (!arm.inPlane()) {
            return;
        }
        within(name + " elbow", turn(arm.lower() - arm.upper()), ELBOW_LEAST, ELBOW_MOST, problems);
    }

    private static void checkLeg(String name, Skeleton bones, Chain leg, List<String> problems) {
        if (!leg.inPlane()) {
            return;
        }
        within(name + " knee", turn(leg.upper() - leg.lower()), KNEE_LEAST, KNEE_MOST, problems);
        within(name + " hip", turn(leg.upper() - bones.trunkAt(0) - 180), HIP_LEAST, HIP_MOST, problems);
        within(name + " ankle", turn(leg.end() - leg.lower()), ANKLE_LEAST, ANKLE_MOST, problems);
    }

    private static void within(String what, double degrees, int least, int most, List<String> problems) {
        if (degrees < least || degrees > most) {
            problems.add("%s is bent by %.0f degrees, of %d to %d".formatted(what, degrees, least, most));
        }
    }

    /** Between −180 and 180. */
    private static double turn(double degrees) {
        return Math.IEEEremainder(degrees, 360);
    }
}
