package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The latest steps up over all ladders (R9).
 *
 * @param dates  local dates, oldest first
 * @param loaded moment of the latest one onto a loaded stage, or null
 */
public record StepUps(List<LocalDate> dates, Instant loaded) {

    public StepUps {
        dates = List.copyOf(dates);
    }

    static StepUps none() {
        return new StepUps(List.of(), null);
    }

    int on(LocalDate date) {
        return Collections.frequency(dates, date);
    }

    StepUps with(LocalDate date, int kept) {
        var all = new ArrayList<>(dates);
        all.add(date);
        return new StepUps(all.subList(Math.max(0, all.size() - kept), all.size()), loaded);
    }

    StepUps withLoaded(Instant at) {
        return new StepUps(dates, at);
    }
}
