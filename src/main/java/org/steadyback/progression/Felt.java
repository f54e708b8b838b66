package org.steadyback.progression;

import java.util.ArrayList;
import java.util.List;

/**
 * How one ladder felt lately.
 *
 * @param restricted whether it felt restricted, its last times, oldest first (R22)
 * @param left,right seconds or repetitions of each side in the latest performance, 0 where there are no sides (R24)
 */
public record Felt(List<Boolean> restricted, int left, int right) {

    static final Felt NOTHING = new Felt(List.of(), 0, 0);

    public Felt {
        restricted = List.copyOf(restricted);
    }

    /** @param kept how many times are remembered */
    Felt with(Comfort comfort, int kept) {
        var times = new ArrayList<>(restricted);
        times.add(comfort == Comfort.RESTRICTED);
        return new Felt(times.subList(Math.max(0, times.size() - kept), times.size()), left, right);
    }

    Felt withSides(int left, int right) {
        return new Felt(restricted, left, right);
    }

    /** Whether the weaker side lies within so many percent of the stronger. */
    boolean isEven(int percent) {
        return Math.min(left, right) * 100 >= Math.max(left, right) * (100 - percent);
    }
}
