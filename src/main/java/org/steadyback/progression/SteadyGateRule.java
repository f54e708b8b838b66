package org.steadyback.progression;

import java.time.LocalDate;
import java.util.List;

/**
 * R22, mobility before stability: phase 2 opens after enough days of qualifying mobility work, no restricted gate
 * stretch, and a calm week.
 *
 * @param dates distinct dates needed among the last {@code days}, today included
 * @param medianAtMost limit for the seven-day median of pain
 */
public record SteadyGateRule(int dates, int days, int medianAtMost) implements PhaseGate {

    @Override
    public Phase opens() {
        return Phase.STEADY;
    }

    @Override
    public List<Criterion> criteria(Standing standing, Ladders ladders, LocalDate today) {
        return List.of(goodDates(standing, today), noneRestricted(standing, ladders), CalmWeek.criterion(RuleId.R22,
                standing, today, medianAtMost));
    }

    @Override
    public Reason opened() {
        return Reason.of(RuleId.R22, "phase-opened").with("phase", opens());
    }

    private Criterion goodDates(Standing standing, LocalDate today) {
        var have = standing.goodDays().count(Phase.LOOSEN, today, days);
        return Criterion.atLeast(Reason.of(RuleId.R22, "mobility-dates")
                .with("have", have).with("need", dates).with("days", days), have, dates);
    }

    private Criterion noneRestricted(Standing standing, Ladders ladders) {
        var restricted = (int) ladders.all().stream().filter(Ladder::gate)
                .filter(ladder -> standing.on(ladder).restricted().contains(true)).count();
        return Criterion.atMost(Reason.of(RuleId.R22, "none-restricted").with("have", restricted), restricted, 0);
    }
}
