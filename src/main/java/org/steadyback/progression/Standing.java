package org.steadyback.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where a person stands on everything: all that the rules remember of a diary. Its size does not grow with the diary.
 *
 * @param stepUps local dates of the latest steps up, oldest first (R9 allows only so many on a date)
 */
public record Standing(Profile profile, Phase phase, SortedMap<String, LadderStanding> ladders, PainMemory pain,
        GoodDays goodDays, List<LocalDate> stepUps) {

    private static final int STEP_UPS_KEPT = 4;

    public Standing {
        ladders = Collections.unmodifiableSortedMap(new TreeMap<>(ladders));
        stepUps = List.copyOf(stepUps);
    }

    static Standing start(Profile profile, Ladders ladders) {
        var start = new TreeMap<String, LadderStanding>();
        ladders.all().forEach(ladder -> start.put(ladder.id(), LadderStanding.start()));
        return new Standing(profile, Phase.LOOSEN, start, PainMemory.none(), GoodDays.none(), List.of());
    }

    /** A ladder that came into the programme after this was stored starts at its first stage. */
    public LadderStanding on(Ladder ladder) {
        return ladders.getOrDefault(ladder.id(), LadderStanding.start());
    }

    Stream<Performance> performances() {
        return ladders.values().stream().flatMap(ladder -> ladder.performances().stream());
    }

    int stepUpsOn(LocalDate date) {
        return Collections.frequency(stepUps, date);
    }

    Standing with(Ladder ladder, UnaryOperator<LadderStanding> change) {
        var before = on(ladder);
        var after = change.apply(before);
        if (after.equals(before)) {
            return this;
        }
        var changed = new TreeMap<>(ladders);
        changed.put(ladder.id(), after);
        return new Standing(profile, phase, changed, pain, goodDays, stepUps);
    }

    Standing with(PainMemory changed) {
        return new Standing(profile, phase, ladders, changed, goodDays, stepUps);
    }

    Standing with(GoodDays changed) {
        return new Standing(profile, phase, ladders, pain, changed, stepUps);
    }

    Standing with(Phase opened) {
        return new Standing(profile, opened, ladders, pain, goodDays, stepUps);
    }

    Standing withStepUp(LocalDate date) {
        var dates = new ArrayList<>(stepUps);
        dates.add(date);
        return new Standing(profile, phase, ladders, pain, goodDays,
                dates.subList(Math.max(0, dates.size() - STEP_UPS_KEPT), dates.size()));
    }
}
