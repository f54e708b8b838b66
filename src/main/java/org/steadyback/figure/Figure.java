package org.steadyback.figure;

import java.util.List;

/**
 * The pictures of one exercise as pose data.
 *
 * @param marks  the working area
 * @param moving whether it goes to and fro between the positions, rather than into the last one to stay there
 * @param poses  from the start on; the last is the one that the exercise is about
 */
public record Figure(String id, View view, boolean moving, List<Mark> marks, List<Prop> props, List<Pose> poses) {

    public Figure {
        marks = marks == null ? List.of() : List.copyOf(marks);
        props = props == null ? List.of() : List.copyOf(props);
        poses = poses == null ? List.of() : List.copyOf(poses);
    }
}
