package org.steadyback.figure;

import java.util.ArrayList;
import java.util.List;

import org.steadyback.figure.Skeleton.Chain;

/** The positions between two poses: joints turn the short way, what stands on the floor or holds on stays where it is. */
final class Motion {

    private final Skeleton from;
    private final Skeleton to;

    Motion(Skeleton from, Skeleton to) {
        this.from = from;
        this.to = to;
    }

    /** @param steps how many positions on the way, the ends not counted */
    List<Skeleton> between(int steps) {
        var way = new ArrayList<Skeleton>();
        for (int step = 1; step <= steps; step++) {
            way.add(at(eased((double) step / (steps + 1))));
        }
        return way;
    }

    private Skeleton at(double part) {
        var hips = from.hips().between(to.hips(), part);
        return Skeleton.of(from.view(), new Pose(to.pose().says(), List.of(hips.x(), hips.y()),
                turned(from.pose().trunk(), to.pose().trunk(), part),
                Point.mid(from.pose().rounding(), to.pose().rounding(), part),
                turned(from.headTowards(), to.headTowards(), part), limb(from.arm(), to.arm(), part),
                limb(from.arm2(), to.arm2(), part), limb(from.leg(), to.leg(), part),
                limb(from.leg2(), to.leg2(), part), from.pose().props()));
    }

    private static Limb limb(Chain from, Chain to, double part) {
        var end = turned(from.end(), to.end(), part);
        var seen = List.of(Point.mid(from.held().seen(0), to.held().seen(0), part),
                Point.mid(from.held().seen(1), to.held().seen(1), part));
        if (from.placed() && to.placed()) {
            var tip = from.held().target().between(to.held().target(), part);
            return new Limb(null, List.of(tip.x(), tip.y()), to.held().flip(), end, seen);
        }
        return Limb.angled(turned(from.upper(), to.upper(), part), turned(from.lower(), to.lower(), part), end, seen);
    }

    /** The short way round. */
    private static double turned(double from, double to, double part) {
        return from + Math.IEEEremainder(to - from, 360) * part;
    }

    /** Slow at both ends. */
    private static double eased(double part) {
        return part * part * (3 - 2 * part);
    }
}
