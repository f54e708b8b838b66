package org.steadyback.figure;

import java.util.Locale;

/** Two circles and all between them: a piece of a limb. */
record Capsule(Point from, double r1, Point to, double r2) implements Piece {

    static Capsule round(Point at, double r) {
        return new Capsule(at, r, at, r);
    }

    @Override
    public double lowest() {
        return Math.min(from.y() - r1, to.y() - r2);
    }

    @Override
    public double highest() {
        return Math.max(from.y() + r1, to.y() + r2);
    }

    @Override
    public double leftmost() {
        return Math.min(from.x() - r1, to.x() - r2);
    }

    @Override
    public double rightmost() {
        return Math.max(from.x() + r1, to.x() + r2);
    }

    @Override
    public String path() {
        var far = Math.max(from.distance(to), Math.abs(r1 - r2) + 0.01);
        var towards = from.distance(to) < 0.01 ? 0 : from.directionOf(to);
        var turn = Math.toDegrees(Math.acos((r1 - r2) / far));
        var start = from.towards(towards + turn, r1);
        var back = from.towards(towards - turn, r1);
        var there = to.towards(towards - turn, r2);
        var end = to.towards(towards + turn, r2);
        return "M%s%sL%s%sZ".formatted(at(start), arc(r1, r1 >= r2, back), at(there), arc(r2, r2 > r1, end));
    }

    private static String arc(double r, boolean large, Point to) {
        return "A%s %s 0 %d 0 %s".formatted(number(r), number(r), large ? 1 : 0, at(to));
    }

    static String at(Point point) {
        return number(point.x()) + " " + number(-point.y());
    }

    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.equals("-0.0") ? "0" : text.substring(0, text.length() - 2) : text;
    }
}
