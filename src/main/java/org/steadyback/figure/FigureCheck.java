package org.steadyback.figure;

import java.util.ArrayList;
import java.util.List;

/** Whether the poses of a figure are ones that a person can take, one after the other. */
public final class FigureCheck {

    /** Something wrong with a pose. @param pose from 1 */
    public record PoseProblem(int pose, String what) {}

    private FigureCheck() {}

    public static List<PoseProblem> problems(Figure figure) {
        var problems = new ArrayList<PoseProblem>();
        for (int i = 0; i < figure.poses().size(); i++) {
            var pose = i + 1;
            try {
                JointLimits.problems(Skeleton.of(figure.view(), figure.poses().get(i)))
                        .forEach(what -> problems.add(new PoseProblem(pose, what)));
            } catch (IllegalArgumentException unreachable) {
                problems.add(new PoseProblem(pose, unreachable.getMessage()));
            }
        }
        if (problems.isEmpty()) {
            checkTheWay(figure, problems);
        }
        return problems;
    }

    /** A hand that reaches both places may not reach all that lies between them. */
    private static void checkTheWay(Figure figure, List<PoseProblem> problems) {
        for (int i = 1; i < figure.poses().size(); i++) {
            try {
                new Motion(Skeleton.of(figure.view(), figure.poses().get(i - 1)), Skeleton.of(figure.view(), figure.poses().get(i)))
                        .between(Drawing.STEPS_BETWEEN);
            } catch (IllegalArgumentException unreachable) {
                problems.add(new PoseProblem(i + 1, "on the way there " + unreachable.getMessage()));
            }
        }
    }
}
