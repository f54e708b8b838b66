package org.steadyback.figure;

import java.util.List;

/**
 * The pictures of one exercise as pose data.
 *
 * @param marks   the working area
 * @param moving  whether it goes to and fro between the positions, rather than into the last one to stay there
 * @param telling which of the poses, from 1, tells most where there is room for one only; null for the last
 * @param poses   from the start on
 */
public record Figure(String id, View view, boolean moving, List<Mark> marks, List<Prop> props, Integer telling,
        List<Pose> poses) {

    public Figure {
        marks = marks == null ? List.of() : List.copyOf(marks);
        props = props == null ? List.of() : List.copyOf(props);
        poses = poses == null ? List.of() : List.copyOf(poses);
    }

    /** Of the one position that stands for the exercise, from 0. */
    int tellingPose() {
        return (telling == null ? poses.size() : telling) - 1;
    }
}
