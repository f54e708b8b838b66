package org.steadyback.figure;

import static org.steadyback.figure.Mannequin.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.steadyback.figure.Skeleton.Chain;

/** The flesh on a skeleton: every part as the pieces that make its outline. */
record Body(Skeleton bones) {

    List<Capsule> arm(Chain arm) {
        return List.of(new Capsule(arm.root(), SHOULDER_R, arm.joint(), ELBOW_R),
                new Capsule(arm.joint(), ELBOW_R, arm.tip(), WRIST_R),
                new Capsule(arm.tip(), WRIST_R, hand(arm), HAND_R));
    }

    Point hand(Chain arm) {
        return arm.tip().towards(arm.end(), HAND - HAND_R);
    }

    List<Capsule> leg(Chain leg) {
        return Stream.concat(Stream.of(new Capsule(leg.root(), HIP_R, leg.joint(), KNEE_R),
                new Capsule(leg.joint(), KNEE_R, leg.tip(), ANKLE_R)), foot(leg).stream()).toList();
    }

    List<Capsule> foot(Chain leg) {
        if (bones.view() != View.SIDE) {
            return footFromTheFront(leg);
        }
        var down = leg.end() - 90;
        var heel = leg.tip().towards(down, SOLE - HEEL_R).towards(leg.end(), -HEEL);
        var toes = leg.tip().towards(down, SOLE - TOE_R).towards(leg.end(), TOES);
        return List.of(new Capsule(leg.tip(), ANKLE_R, heel, HEEL_R), new Capsule(heel, HEEL_R, toes, TOE_R),
                new Capsule(leg.tip(), ANKLE_R, heel.between(toes, 0.55), TOE_R));
    }

    /** It points at the viewer; with the toes well off the shin it is seen from its side, as in a leg laid over. */
    private List<Capsule> footFromTheFront(Chain leg) {
        var off = Math.abs(Math.IEEEremainder(leg.end() - leg.lower(), 360));
        var aside = Math.clamp((off - 35) / 35, 0, 1);
        var heel = leg.tip().towards(leg.lower(), (SOLE - HEEL_R) * aside).towards(leg.end(), -HEEL * aside);
        var toes = leg.tip().towards(leg.lower(), (SOLE - TOE_R) * aside).towards(leg.end(), Point.mid(SOLE - 1, TOES, aside));
        var front = Point.mid(ANKLE_R + 0.6, TOE_R, aside);
        return List.of(new Capsule(leg.tip(), ANKLE_R, toes, front),
                new Capsule(heel, Point.mid(ANKLE_R, HEEL_R, aside), toes, front));
    }

    /** To the middle of the thigh; from the front also across the hips. */
    List<Capsule> shorts(Chain leg) {
        var hem = KNEE_R + (HIP_R - KNEE_R) * 0.55;
        var thigh = new Capsule(leg.root(), HIP_R + 0.6, leg.upperAt(0.45), hem + 0.6);
        return bones.view() == View.SIDE ? List.of(thigh)
                : List.of(thigh, new Capsule(leg.root(), HIP_R + 0.6, bones.hips(), HIP_R + 0.6));
    }

    List<Capsule> trunk() {
        return bones.view() == View.SIDE ? chain(bones.spine(), TRUNK_R) : broadTrunk();
    }

    /** The upper end of the trunk to the head. */
    List<Capsule> neck() {
        return List.of(new Capsule(bones.neck(), NECK_R + 0.8, bones.head(), NECK_R));
    }

    List<Capsule> head() {
        return List.of(ellipse(bones.head(), bones.headTowards(), HEAD_WIDE, HEAD_LONG));
    }

    List<Capsule> face() {
        return switch (bones.view()) {
            case SIDE -> List.of(
                    ellipse(bones.head().towards(looks(), 2.2).towards(bones.headTowards(), -1.6), bones.headTowards(),
                            HEAD_WIDE - 2.6, HEAD_LONG - 2.4),
                    Capsule.round(bones.head().towards(looks(), HEAD_WIDE - 1.2).towards(bones.headTowards(), -2.5), 1.9));
            case FRONT -> List.of(ellipse(bones.head().towards(bones.headTowards(), -2.8), bones.headTowards(),
                    HEAD_WIDE - 1, HEAD_LONG - 3));
            case BACK -> List.of();
        };
    }

    /** Seen from the side, it tells where the face looks. */
    List<Capsule> nose() {
        return List.of(Capsule.round(bones.head().towards(looks(), HEAD_WIDE).towards(bones.headTowards(), -2.5), 1.9));
    }

    /** Everything that can lie on the floor, but for limbs whose place the pose gives. */
    Stream<Capsule> resting() {
        return Stream.of(trunk(), head(), free(bones.arms(), this::arm), free(bones.legs(), this::leg))
                .flatMap(List::stream);
    }

    Stream<Capsule> all() {
        return Stream.of(trunk(), head(), face(), bones.arms().stream().flatMap(arm -> arm(arm).stream()).toList(),
                bones.legs().stream().flatMap(leg -> leg(leg).stream()).toList()).flatMap(List::stream);
    }

    private static List<Capsule> free(List<Chain> chains, Function<Chain, List<Capsule>> parts) {
        return chains.stream().filter(chain -> !chain.placed()).flatMap(chain -> parts.apply(chain).stream()).toList();
    }

    private double looks() {
        return bones.headTowards() - 90;
    }

    private List<Capsule> broadTrunk() {
        var left = beside(1, HALF_HIPS - 1, HALF_SHOULDERS - 5);
        var right = beside(-1, HALF_HIPS - 1, HALF_SHOULDERS - 5);
        var pieces = new ArrayList<Capsule>();
        double[] thick = { 7.6, 8, 7.6, 7.6, 6 };
        pieces.addAll(chain(left, thick));
        pieces.addAll(chain(right, thick));
        pieces.add(new Capsule(left.getFirst(), thick[0], right.getFirst(), thick[0]));
        pieces.addAll(chain(bones.spine().subList(1, bones.spine().size()), Arrays.copyOfRange(thick, 1, thick.length)));
        pieces.add(new Capsule(left.getLast(), 6, right.getLast(), 6));
        return pieces;
    }

    private List<Point> beside(int side, double atHips, double atShoulders) {
        var points = new ArrayList<Point>();
        var last = bones.spine().size() - 1;
        for (int i = 0; i <= last; i++) {
            var part = (double) i / last;
            var narrow = i == 0 || i == last ? 0 : 1;
            points.add((i == 0 ? bones.spineAt(0.12) : bones.spine().get(i)).towards(bones.trunkAt(part) + 90 * side,
                    atHips + (atShoulders - atHips) * part - narrow));
        }
        return points;
    }

    private static List<Capsule> chain(List<Point> points, double[] thick) {
        var pieces = new ArrayList<Capsule>();
        for (int i = 1; i < points.size(); i++) {
            pieces.add(new Capsule(points.get(i - 1), thick[i - 1], points.get(i), thick[i]));
        }
        return pieces;
    }

    /** Two circles side by side make one long enough. */
    private static Capsule ellipse(Point middle, double towards, double wide, double high) {
        var off = high - wide;
        return new Capsule(middle.towards(towards, -off), wide, middle.towards(towards, off), wide);
    }
}
