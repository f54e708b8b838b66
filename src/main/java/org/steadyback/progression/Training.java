package org.steadyback.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The sessions that the rules still need.
 *
 * @param sessions     how many there were (R25)
 * @param lastOn       date of the latest, or null (R18)
 * @param strength     dates with strength work since the last light week, flare-up or break (R20)
 * @param strengthOn   the latest of them, or null
 * @param loadedOn     latest dates with loaded work, oldest first (R19)
 */
public record Training(int sessions, LocalDate lastOn, int strength, LocalDate strengthOn, List<LocalDate> loadedOn) {

    public Training {
        loadedOn = List.copyOf(loadedOn);
    }

    static Training none() {
        return new Training(0, null, 0, null, List.of());
    }

    /** Whoever flew west may train on an earlier date than before; the later one counts. */
    Training trained(LocalDate date) {
        return new Training(sessions + 1, lastOn == null || date.isAfter(lastOn) ? date : lastOn, strength, strengthOn,
                loadedOn);
    }

    /** @param cycle dates after which counting begins anew (R20) */
    Training strengthened(LocalDate date, int cycle) {
        return isCounted(date) ? this : new Training(sessions, lastOn, strength % cycle + 1, date, loadedOn);
    }

    Training loaded(LocalDate date, int kept) {
        if (loadedOn.contains(date)) {
            return this;
        }
        var dates = new ArrayList<>(loadedOn);
        dates.add(date);
        return new Training(sessions, lastOn, strength, strengthOn,
                dates.subList(Math.max(0, dates.size() - kept), dates.size()));
    }

    /** After a break: counted anew, and over as of today, or the offer of this session would be lowered twice. */
    Training backOn(LocalDate date) {
        return new Training(sessions, date, 0, null, loadedOn);
    }

    Training countingAnew() {
        return new Training(sessions, lastOn, 0, null, loadedOn);
    }

    /** Whether the strength work of this date is in the count already. */
    boolean isCounted(LocalDate date) {
        return strengthOn != null && !date.isAfter(strengthOn);
    }
}
