package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The flare-ups that the rules still need.
 *
 * @param current the one that is on, or null
 * @param starts  first dates of the latest ones, oldest first (R25)
 * @param endedOn last date of the last one that is over, or null (R22 to R24)
 */
public record Flares(Flare current, List<LocalDate> starts, LocalDate endedOn) {

    /**
     * @param from     its first date, for how long it lasts
     * @param since    when it began, or when an injury fell into it: from here the way out is counted,
     * @param sinceOn  and the date of that
     * @param selfHeld called by the person, who has not called it over
     */
    public record Flare(LocalDate from, Instant since, LocalDate sinceOn, boolean selfHeld) {}

    public Flares {
        starts = List.copyOf(starts);
    }

    static Flares none() {
        return new Flares(null, List.of(), null);
    }

    boolean isOn() {
        return current != null;
    }

    /** @param kept how many starts are remembered */
    Flares begun(Instant at, LocalDate date, boolean selfHeld, int kept) {
        var all = new ArrayList<>(starts);
        all.add(date);
        return new Flares(new Flare(date, at, date, selfHeld), all.subList(Math.max(0, all.size() - kept), all.size()),
                endedOn);
    }

    Flares anew(Instant at, LocalDate date) {
        return new Flares(new Flare(current.from, at, date, current.selfHeld), starts, endedOn);
    }

    Flares held(boolean selfHeld) {
        return new Flares(new Flare(current.from, current.since, current.sinceOn, selfHeld), starts, endedOn);
    }

    Flares ended(LocalDate date) {
        return new Flares(null, starts, date);
    }

    /** Neither on, nor over for only so many days; the last of them is still one of them. */
    boolean areQuiet(LocalDate today, int days) {
        return current == null && (endedOn == null || today.isAfter(endedOn.plusDays(days)));
    }
}
