package org.steadyback.figure;

/** A place in a picture, in centimetres; y grows upwards from the floor. Directions are degrees: 0 right, 90 up. */
record Point(double x, double y) {

    Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    /** The place that lies so far from here in a direction. */
    Point towards(double degrees, double length) {
        var radians = Math.toRadians(degrees);
        return new Point(x + length * Math.cos(radians), y + length * Math.sin(radians));
    }

    Point between(Point other, double part) {
        return new Point(mid(x, other.x, part), mid(y, other.y, part));
    }

    static double mid(double from, double to, double part) {
        return from + (to - from) * part;
    }

    double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    double directionOf(Point other) {
        return Math.toDegrees(Math.atan2(other.y - y, other.x - x));
    }
}
