package org.steadyback.progression;

import java.time.LocalDate;
import java.util.List;

/**
 * The shortest log that opens something: what a person would have to write from now on, if all goes well.
 *
 * @param soonest date on which it is then open
 * @param log     the entries, in order
 */
public record Way(LocalDate soonest, List<Entry> log) {

    public Way {
        log = List.copyOf(log);
    }

    /** Sessions with one ladder. */
    public int sessions(String ladder) {
        return (int) log.stream().filter(entry -> entry instanceof TrainingSession session
                && session.results().stream().anyMatch(result -> result.ladder().equals(ladder))).count();
    }

    public int sessions() {
        return count(TrainingSession.class);
    }

    public int ratings() {
        return count(PainRating.class);
    }

    public int safetyChecks() {
        return count(SafetyCheck.class);
    }

    /** Calls that a flare-up is over. */
    public int flareCalls() {
        return count(FlareCall.class);
    }

    private int count(Class<? extends Entry> kind) {
        return (int) log.stream().filter(kind::isInstance).count();
    }
}
