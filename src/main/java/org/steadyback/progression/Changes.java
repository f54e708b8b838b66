package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The latest changes of stage of one ladder.
 *
 * @param upAt   last step up, or null
 * @param backOn dates of the latest steps back, oldest first (R23 to R25)
 * @param watch  the watch after a step up, or null (R14)
 * @param last   last step up or back, or null
 */
public record Changes(Instant upAt, List<LocalDate> backOn, Watch watch, Decision.OfStage last) {

    static final Changes NONE = new Changes(null, List.of(), null, null);

    /**
     * @param since  first session at the new stage, or null until there was one
     * @param before rating before that session, or null
     */
    public record Watch(Instant since, Integer before) {

        static final Watch WAITING = new Watch(null, null);
    }

    public Changes {
        backOn = List.copyOf(backOn);
    }

    Changes up(Decision.StepUp change) {
        return new Changes(change.at().toInstant(), backOn, Watch.WAITING, change);
    }

    Changes back(Decision.StepBack change, int kept) {
        var dates = new ArrayList<>(backOn);
        dates.add(change.at().toLocalDate());
        return new Changes(upAt, dates.subList(Math.max(0, dates.size() - kept), dates.size()), null, change);
    }

    Changes watchedSince(Instant session, Integer before) {
        return new Changes(upAt, backOn, new Watch(session, before), last);
    }

    Changes unwatched() {
        return watch == null ? this : new Changes(upAt, backOn, null, last);
    }

    /** @return these very changes unless the watch is over */
    Changes forgetting(Instant now, WatchRule rule) {
        return watch != null && watch.since() != null && !rule.isOn(watch, now) ? unwatched() : this;
    }
}
