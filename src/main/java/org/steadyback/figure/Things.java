package org.steadyback.figure;

import java.util.ArrayList;
import java.util.List;

/** What each thing looks like, at rest beside the body or carried by it. */
record Things(Body body) {

    private static final double ROD = 1.6;
    private static final double CORD = 1;

    /** Some thing: its surfaces. @param behind whether the body is in front of it */
    record Thing(Ink ink, boolean behind, List<Piece> pieces) {}

    List<Thing> of(Prop prop) {
        var x = prop.x();
        return switch (prop.kind()) {
            case MAT -> behind(Ink.SOFT, new Capsule(new Point(x - prop.size(190) / 2, -1.8), 1.8,
                    new Point(x + prop.size(190) / 2, -1.8), 1.8));
            case SHEET -> behind(Ink.SOFT, new Slab(new Point(x, prop.y()), prop.size(196), 74, prop.facing()));
            case WALL -> behind(Ink.THING, wall(x, prop.size(185), prop.facing() == 180 ? -1 : 1));
            case CHAIR -> behind(Ink.THING, body.bones().view() == View.SIDE
                    ? chair(x, prop.size(45), prop.facing() == 180 ? -1 : 1) : chairFromTheFront(x, prop.size(45)));
            case STOOL -> behind(Ink.THING, onLegs(x, prop.size(45), 19));
            case TABLE -> behind(Ink.THING, onLegs(x, prop.size(92), 34));
            case STEP -> behind(Ink.THING, new Slab(new Point(x, prop.size(18) / 2), 44, prop.size(18), 0));
            case BOX -> behind(Ink.THING, box(new Point(x, prop.y() + prop.size(26) / 2), prop.size(26)));
            case BIG_BALL -> behind(Ink.THING, Capsule.round(new Point(x, prop.isRaised() ? prop.y() : prop.size(30)),
                    prop.size(30)));
            case SMALL_BALL -> List.of(new Thing(Ink.THING, body.bones().view() != View.BACK,
                    List.of(Capsule.round(new Point(x, prop.y()), prop.size(4)))));
            case ROLLER -> List.of(
                    new Thing(Ink.THING, true, List.of(Capsule.round(new Point(x, prop.size(7.5)), prop.size(7.5)))),
                    new Thing(Ink.SOFT, true, List.of(Capsule.round(new Point(x, prop.size(7.5)), prop.size(7.5) * 0.4))));
            case PILLOW -> behind(Ink.SOFT, pillow(new Point(x, prop.y()), prop.size(34), prop.facing()));
            case BIKE -> bike(x);
            case TURN_ARROW -> List.of(new Thing(Ink.MARK, false,
                    turnArrow(new Point(x, prop.y()), prop.size(26), prop.facing() == 180 ? -1 : 1)));
            case STRAP -> carried(strap(body.hand(body.bones().arm()), sole(body.bones().leg())));
            case STRAP_HANDS -> carried(strap(body.hand(body.bones().arm()), body.hand(body.bones().arm2())));
            case DUMBBELL -> carried(dumbbell(body.hand(body.bones().arm()), prop.facing()));
            case HELD_BOX -> carried(box(body.hand(body.bones().arm()).towards(prop.facing(), prop.size(26) / 2 - 3),
                    prop.size(26)));
            case PLATE_ON_BACK -> carried(plateOnBack(prop.size(15)));
            case PLATE_ON_HIPS -> carried(plateOnHips(prop.size(13)));
            case BAR_ON_HIPS -> barOnHips();
            case BAND_ON_KNEES -> carried(band(body.bones().leg().upperAt(0.9), body.bones().leg2().upperAt(0.9),
                    body.bones().leg().upper(), Mannequin.KNEE_R + 0.8));
            case BAND_ON_ANKLES -> carried(band(body.bones().leg().lowerAt(0.92), body.bones().leg2().lowerAt(0.92),
                    body.bones().leg().lower(), Mannequin.ANKLE_R + 0.8));
        };
    }

    private static List<Thing> behind(Ink ink, Piece... pieces) {
        return List.of(new Thing(ink, true, List.of(pieces)));
    }

    private static List<Thing> behind(Ink ink, List<Piece> pieces) {
        return List.of(new Thing(ink, true, pieces));
    }

    private static List<Thing> carried(List<Piece> pieces) {
        return List.of(new Thing(Ink.THING, false, pieces));
    }

    private static List<Piece> wall(double x, double high, int side) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Slab(new Point(x + side * 2.5, high / 2), 5, high, 0));
        return pieces;
    }

    private static List<Piece> chair(double x, double seat, int facing) {
        var pieces = new ArrayList<>(onLegs(x, seat, 20));
        pieces.add(rod(new Point(x - facing * 19, seat - 2), new Point(x - facing * 24, seat + 46)));
        pieces.add(new Capsule(new Point(x - facing * 22, seat + 28), 2.6, new Point(x - facing * 24, seat + 46), 2.6));
        return pieces;
    }

    private static List<Piece> chairFromTheFront(double x, double seat) {
        var pieces = new ArrayList<Piece>();
        for (var side : List.of(-1, 1)) {
            pieces.add(rod(new Point(x + side * 20, seat - 2), new Point(x + side * 20, seat + 46)));
        }
        pieces.add(new Capsule(new Point(x - 20, seat + 40), 4.5, new Point(x + 20, seat + 40), 4.5));
        pieces.add(new Capsule(new Point(x - 20, seat + 24), 2.6, new Point(x + 20, seat + 24), 2.6));
        pieces.addAll(onLegs(x, seat, 22));
        return pieces;
    }

    private static List<Piece> onLegs(double x, double high, double half) {
        return new ArrayList<>(List.of(rod(new Point(x - half + 2, high - 2), new Point(x - half + 1, 1)),
                rod(new Point(x + half - 2, high - 2), new Point(x + half - 1, 1)),
                new Capsule(new Point(x - half, high - 2.4), 2.4, new Point(x + half, high - 2.4), 2.4)));
    }

    private static List<Piece> box(Point middle, double size) {
        return List.of(new Slab(middle, size, size, 0));
    }

    private static List<Piece> pillow(Point middle, double size, double turn) {
        return List.of(new Capsule(middle.towards(turn, -size / 2 + 6), 5.5, middle.towards(turn, size / 2 - 6), 5.5));
    }

    /** The pedals are where the feet are. */
    private List<Thing> bike(double x) {
        var back = new Point(x - 46, 31);
        var front = new Point(x + 50, 31);
        var pedals = new Point(x - 2, 29);
        var saddle = new Point(x - 18, 82);
        var head = new Point(x + 34, 84);
        return List.of(
                new Thing(Ink.LINE, true, List.of(Capsule.round(back, 30), Capsule.round(front, 30))),
                new Thing(Ink.THING, true, List.of(rod(back, pedals), rod(pedals, saddle), rod(back, saddle),
                        rod(pedals, head), rod(saddle.between(pedals, 0.12), head), rod(head, front),
                        rod(head, new Point(x + 30, 97)), rod(new Point(x + 30, 97), new Point(x + 40, 101)),
                        new Capsule(new Point(x - 28, 86), 3, new Point(x - 10, 85), 2), Capsule.round(pedals, 5),
                        crank(pedals, body.bones().leg2()), pedal(body.bones().leg2()))),
                new Thing(Ink.THING, false, List.of(Capsule.round(pedals, 5), crank(pedals, body.bones().leg()),
                        pedal(body.bones().leg()))));
    }

    private Capsule crank(Point pedals, Skeleton.Chain leg) {
        return rod(pedals, sole(leg).towards(leg.end() - 90, ROD));
    }

    private Capsule pedal(Skeleton.Chain leg) {
        var under = sole(leg).towards(leg.end() - 90, ROD);
        return new Capsule(under.towards(leg.end(), -4), ROD, under.towards(leg.end(), 5), ROD);
    }

    /** The near part of a level ring around the place, ahead of all that stands there. */
    private static List<Piece> turnArrow(Point middle, double half, int to) {
        var pieces = new ArrayList<Piece>();
        var at = ring(middle, half, to, 200);
        for (int degrees = 215; degrees <= 320; degrees += 15) {
            var next = ring(middle, half, to, degrees);
            pieces.add(new Capsule(at, 1.8, next, 1.8));
            at = next;
        }
        var ahead = ring(middle, half, to, 335).directionOf(ring(middle, half, to, 345));
        var tip = at.towards(ahead, 9);
        for (var side : List.of(-4.5, 0d, 4.5)) {
            pieces.add(new Capsule(at.towards(ahead + 90, side), 1.8, tip, 0.6));
        }
        return pieces;
    }

    private static Point ring(Point middle, double half, int to, int degrees) {
        var round = Math.toRadians(degrees);
        return new Point(middle.x() + to * half * Math.cos(round), middle.y() + half * 0.3 * Math.sin(round));
    }

    private static List<Piece> strap(Point from, Point to) {
        return List.of(new Capsule(from, CORD, to, CORD));
    }

    private Point sole(Skeleton.Chain leg) {
        return body.bones().view() == View.SIDE
                ? leg.tip().towards(leg.end() - 90, Mannequin.SOLE).towards(leg.end(), 5) : leg.tip();
    }

    private static List<Piece> dumbbell(Point hand, double turn) {
        return List.of(rod(hand.towards(turn, -7), hand.towards(turn, 7)),
                new Capsule(hand.towards(turn, -7).towards(turn + 90, 3), 2.4, hand.towards(turn, -7).towards(turn - 90, 3), 2.4),
                new Capsule(hand.towards(turn, 7).towards(turn + 90, 3), 2.4, hand.towards(turn, 7).towards(turn - 90, 3), 2.4));
    }

    private List<Piece> plateOnBack(double half) {
        var trunk = body.bones().pose().trunk();
        var middle = body.bones().spineAt(0.72).towards(trunk + 90, 12.4);
        return List.of(new Capsule(middle.towards(trunk, -half), 2.6, middle.towards(trunk, half), 2.6));
    }

    private List<Piece> plateOnHips(double half) {
        var trunk = body.bones().trunkAt(0);
        var middle = body.bones().hips().towards(trunk - 90, 12.4);
        return List.of(new Capsule(middle.towards(trunk, -half), 2.6, middle.towards(trunk, half), 2.6));
    }

    private List<Thing> barOnHips() {
        var middle = body.bones().hips().towards(body.bones().trunkAt(0) - 90, 12);
        return List.of(new Thing(Ink.THING, true, List.of(Capsule.round(middle, 22))),
                new Thing(Ink.SOFT, false, List.of(Capsule.round(middle, 4.5))),
                new Thing(Ink.THING, false, List.of(Capsule.round(middle, 1.8))));
    }

    private List<Piece> band(Point one, Point other, double along, double half) {
        if (body.bones().view() == View.SIDE) {
            return List.of(new Capsule(one.towards(along + 90, half), 1.7, one.towards(along - 90, half), 1.7));
        }
        var towards = one.distance(other) < 1 ? 0 : one.directionOf(other);
        return List.of(new Capsule(one.towards(towards, -half), 1.7, other.towards(towards, half), 1.7));
    }

    private static Capsule rod(Point from, Point to) {
        return new Capsule(from, ROD, to, ROD);
    }
}
