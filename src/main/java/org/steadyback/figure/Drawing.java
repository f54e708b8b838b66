package org.steadyback.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.steadyback.figure.Things.Thing;

/**
 * A picture ready to be written as SVG.
 *
 * @param box    what is seen of the plane: x, y, width and height, y downwards
 * @param shapes from the back to the front
 * @param timing of one loop through the frames of its shapes, or null where it stands still
 */
public record Drawing(Box box, List<Shape> shapes, Timing timing) {

    /** @param keyTimes of each frame, as parts of the whole */
    public record Timing(double seconds, String keyTimes) {}

    public record Box(double x, double y, double width, double height) {

        public String text() {
            return Stream.of(x, y, width, height).map(Capsule::number).collect(Collectors.joining(" "));
        }

        public String coarse() {
            return Stream.of(x, y, width, height).map(value -> String.valueOf(Math.round(value)))
                    .collect(Collectors.joining(" "));
        }
    }

    static final int STEPS_BETWEEN = 5;
    private static final double STEP_SECONDS = 0.25;
    // Long enough at either end to take the position in.
    private static final double START_SECONDS = 1.25;
    private static final double END_SECONDS = 1.75;
    private static final double MARGIN = 6;
    // Neither a strip nor a column, whatever is drawn: pictures stand beside each other.
    private static final double LEAST_WIDTH = 130;
    private static final double FLATTEST = 0.5;
    private static final double STEEPEST = 1.25;

    /** One position that stands still. @param pose from 0 */
    public static Drawing still(Figure figure, int pose) {
        return draw(figure, List.of(Skeleton.of(figure.view(), figure.poses().get(pose))), null);
    }

    /** The telling position, to be read at the size of a thumb. */
    public static Drawing small(Figure figure) {
        var drawing = still(figure, figure.tellingPose());
        return new Drawing(drawing.box(), drawing.shapes().stream().map(Shape::coarse).toList(), null);
    }

    /** From the first position to the last. */
    public static Drawing moving(Figure figure) {
        var poses = figure.poses().stream().map(pose -> Skeleton.of(figure.view(), pose)).toList();
        var frames = new ArrayList<Skeleton>();
        frames.add(poses.getFirst());
        for (int i = 1; i < poses.size(); i++) {
            frames.addAll(new Motion(poses.get(i - 1), poses.get(i)).between(STEPS_BETWEEN));
            frames.add(poses.get(i));
        }
        return draw(figure, thereAndBack(frames), timing(frames.size()));
    }

    /** To and fro, with the two ends twice: there it waits. */
    private static List<Skeleton> thereAndBack(List<Skeleton> frames) {
        var loop = new ArrayList<Skeleton>();
        loop.add(frames.getFirst());
        loop.addAll(frames);
        loop.addAll(frames.reversed());
        return loop;
    }

    private static Timing timing(int frames) {
        var steps = Collections.nCopies(frames - 1, STEP_SECONDS);
        var times = new ArrayList<Double>(List.of(0d, START_SECONDS));
        steps.forEach(step -> times.add(times.getLast() + step));
        times.add(times.getLast() + END_SECONDS);
        steps.forEach(step -> times.add(times.getLast() + step));
        return new Timing(times.getLast(), times.stream().map(time -> String.format(Locale.ROOT, "%.3f", time / times.getLast()))
                .collect(Collectors.joining(";")));
    }

    /** Of each of its pictures, for a width of 100. */
    public static int heightOf(Figure figure) {
        var box = box(figure);
        return (int) Math.round(100 * box.height() / box.width());
    }

    private static Drawing draw(Figure figure, List<Skeleton> frames, Timing timing) {
        var bodies = frames.stream().map(Body::new).toList();
        var shapes = new ArrayList<Shape>();
        var box = box(figure);
        var floor = List.of(floor(figure, box));
        if (figure.props().stream().noneMatch(prop -> prop.kind() == Prop.Kind.SHEET)) {
            shapes.add(shape(Ink.LINE, bodies, body -> floor));
        }
        shapes.addAll(things(figure, bodies, true));
        shapes.addAll(figure.view() == View.SIDE ? fromTheSide(bodies) : fromTheFront(bodies));
        shapes.addAll(things(figure, bodies, false));
        shapes.addAll(marks(figure, bodies, mark -> mark != Mark.SHOULDER));
        shapes.add(shape(Ink.SKIN, bodies, body -> body.arm(body.bones().arm())));
        if (figure.view() != View.SIDE) {
            shapes.add(shape(Ink.SKIN, bodies, body -> body.arm(body.bones().arm2())));
        }
        shapes.addAll(marks(figure, bodies, mark -> mark == Mark.SHOULDER));
        return new Drawing(box, shapes, timing);
    }

    private static List<Shape> marks(Figure figure, List<Body> bodies, Predicate<Mark> which) {
        return figure.marks().stream().filter(which)
                .map(mark -> shape(Ink.MARK, bodies, body -> List.of(new Marks(body.bones()).of(mark)))).toList();
    }

    private static List<Shape> fromTheSide(List<Body> bodies) {
        return List.of(shape(Ink.FAR_SKIN, bodies, body -> body.arm(body.bones().arm2())),
                shape(Ink.FAR_SKIN, bodies, body -> body.leg(body.bones().leg2())),
                shape(Ink.FAR_SHORTS, bodies, body -> body.shorts(body.bones().leg2())),
                shape(Ink.SKIN, bodies, Body::neck), shape(Ink.SHIRT, bodies, Body::trunk),
                shape(Ink.SKIN, bodies, Body::nose), shape(Ink.HAIR, bodies, Body::head),
                shape(Ink.FACE, bodies, Body::face), shape(Ink.SKIN, bodies, body -> body.leg(body.bones().leg())),
                shape(Ink.SHORTS, bodies, body -> body.shorts(body.bones().leg())));
    }

    private static List<Shape> fromTheFront(List<Body> bodies) {
        var legs = List.of(shape(Ink.SKIN, bodies, body -> body.leg(body.bones().leg())),
                shape(Ink.SKIN, bodies, body -> body.leg(body.bones().leg2())));
        var shorts = List.of(shape(Ink.SHORTS, bodies, body -> Stream.of(body.bones().leg(), body.bones().leg2())
                .flatMap(leg -> body.shorts(leg).stream()).toList()));
        var trunk = List.of(shape(Ink.SKIN, bodies, Body::neck), shape(Ink.SHIRT, bodies, Body::trunk),
                shape(Ink.HAIR, bodies, Body::head), shape(Ink.FACE, bodies, Body::face));
        // Knees that point at the viewer are nearer than the trunk.
        return Stream.of(bodies.stream().anyMatch(body -> body.bones().kneesPointAtViewer())
                ? List.of(trunk, legs, shorts) : List.of(legs, shorts, trunk)).flatMap(List::stream).flatMap(List::stream)
                .toList();
    }

    /** A moving picture has what its last position has, all the time. */
    private static List<Shape> things(Figure figure, List<Body> bodies, boolean behind) {
        var props = Stream.concat(figure.props().stream(), posed(figure, bodies).props().stream()).toList();
        var shapes = new ArrayList<Shape>();
        for (var prop : props) {
            var seen = bodies.stream().map(body -> new Things(body).of(prop)).toList();
            IntStream.range(0, seen.getFirst().size()).filter(i -> seen.getFirst().get(i).behind() == behind)
                    .forEach(i -> shapes.add(new Shape(seen.getFirst().get(i).ink(),
                            seen.stream().map(things -> path(things.get(i).pieces())).toList())));
        }
        return shapes;
    }

    private static Pose posed(Figure figure, List<Body> bodies) {
        return bodies.size() == 1 ? bodies.getFirst().bones().pose() : figure.poses().getLast();
    }

    private static Shape shape(Ink ink, List<Body> bodies, Function<Body, List<? extends Piece>> part) {
        return new Shape(ink, bodies.stream().map(body -> path(part.apply(body))).toList());
    }

    private static String path(List<? extends Piece> pieces) {
        return pieces.stream().map(Piece::path).collect(Collectors.joining());
    }

    private static Capsule floor(Figure figure, Box box) {
        var onMat = figure.props().stream().anyMatch(prop -> prop.kind() == Prop.Kind.MAT);
        var y = onMat ? -4.2 : -0.6;
        return new Capsule(new Point(box.x() + 3, y), 0.3, new Point(box.x() + box.width() - 3, y), 0.3);
    }

    /** Around all positions, so that each picture of a figure has the same scale. */
    private static Box box(Figure figure) {
        var bodies = figure.poses().stream().map(pose -> new Body(Skeleton.of(figure.view(), pose))).toList();
        var pieces = Stream.concat(bodies.stream().flatMap(Body::all), bodies.stream().flatMap(body ->
                Stream.concat(figure.props().stream(), body.bones().pose().props().stream())
                        .flatMap(prop -> new Things(body).of(prop).stream()).map(Thing::pieces).flatMap(List::stream)))
                .toList();
        var left = pieces.stream().mapToDouble(Piece::leftmost).min().orElseThrow() - MARGIN;
        var right = pieces.stream().mapToDouble(Piece::rightmost).max().orElseThrow() + MARGIN;
        var low = Math.min(pieces.stream().mapToDouble(Piece::lowest).min().orElseThrow(), -4.6) - MARGIN / 2;
        var high = pieces.stream().mapToDouble(Piece::highest).max().orElseThrow() + MARGIN;
        var width = Math.max(Math.max(right - left, LEAST_WIDTH), (high - low) / STEEPEST);
        var height = Math.max(high - low, width * FLATTEST);
        // Standing on the floor; from above in the middle.
        var top = figure.view() == View.SIDE || low > -10 ? low + height : (high + low + height) / 2;
        return new Box((left + right - width) / 2, -top, width, height);
    }
}
