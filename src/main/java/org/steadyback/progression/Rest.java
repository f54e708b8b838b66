package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When one ladder was done, for what must lie between (R19).
 *
 * @param last    or null
 * @param dates   latest dates of work, only for a ladder that limits them, oldest first
 * @param endedOn date on which it was ended for the day (R10, R13), or null
 * @param endedBy the rule that ended it, or null
 */
public record Rest(Work last, List<LocalDate> dates, LocalDate endedOn, RuleId endedBy) {

    static final Rest NONE = new Rest(null, List.of(), null, null);

    /** @param times how often on that date; @param loaded whether with a load */
    public record Work(Instant at, LocalDate date, int times, boolean loaded) {

        /** Whoever flew west may work on an earlier date than before; the later one counts for rest. */
        static Work after(Work last, Instant at, LocalDate date, boolean loaded) {
            return last == null || last.date.isBefore(date) ? new Work(at, date, 1, loaded)
                    : new Work(at, last.date, last.times + 1, last.loaded || loaded);
        }
    }

    public Rest {
        dates = List.copyOf(dates);
    }

    Rest worked(Instant at, LocalDate date, boolean loaded, int datesKept) {
        return new Rest(Work.after(last, at, date, loaded), datesKept == 0 ? dates : with(date, datesKept), endedOn,
                endedBy);
    }

    private List<LocalDate> with(LocalDate date, int kept) {
        if (dates.contains(date)) {
            return dates;
        }
        var all = new ArrayList<>(dates);
        all.add(date);
        return all.subList(Math.max(0, all.size() - kept), all.size());
    }

    Rest ended(LocalDate date, RuleId rule) {
        return new Rest(last, dates, date, rule);
    }

    /** Whoever flew west may be on an earlier date still. */
    boolean isEndedOn(LocalDate date) {
        return endedOn != null && !date.isAfter(endedOn);
    }
}
