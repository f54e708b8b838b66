package org.steadyback.figure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** A rectangle. @param turn degrees by which its width leans upwards to the right */
record Slab(Point middle, double wide, double high, double turn) implements Piece {

    @Override
    public String path() {
        return corners().stream().map(Capsule::at).collect(Collectors.joining("L", "M", "Z"));
    }

    @Override
    public double leftmost() {
        return -most(corner -> -corner.x());
    }

    @Override
    public double rightmost() {
        return most(Point::x);
    }

    @Override
    public double lowest() {
        return -most(corner -> -corner.y());
    }

    @Override
    public double highest() {
        return most(Point::y);
    }

    private double most(ToDoubleFunction<Point> of) {
        return corners().stream().mapToDouble(of).max().orElseThrow();
    }

    private List<Point> corners() {
        return List.of(corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1));
    }

    private Point corner(int right, int up) {
        return middle.towards(turn, right * wide / 2).towards(turn + 90, up * high / 2);
    }
}
