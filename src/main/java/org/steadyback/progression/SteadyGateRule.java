package org.steadyback.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * R22, mobility before stability: phase 2 opens after enough days of qualifying mobility work, no restricted gate
 * stretch, a calm week and no flare-up lately.
 *
 * @param dates        distinct dates needed among the last {@code days}, today included
 * @param lastLogs     in so many of its last logs no gate stretch may feel restricted
 * @param medianAtMost limit for the seven-day median of pain
 * @param quietDays    days without a flare-up
 */
public record SteadyGateRule(int dates, int days, int lastLogs, int medianAtMost, int quietDays) implements PhaseGate {

    @Override
    public Phase opens() {
        return Phase.STEADY;
    }

    @Override
    public List<Supplier<Criterion>> conditions(Progression engine, Standing standing, LocalDate today) {
        return List.of(
                () -> goodDates(standing, today),
                () -> noneRestricted(engine, standing),
                () -> GateConditions.calmWeek(RuleId.R22, engine, standing, today, medianAtMost),
                () -> GateConditions.noFlare(RuleId.R22, standing, today, quietDays));
    }

    /** A restricted stretch that is left out because it hurts is not felt again. */
    @Override
    public boolean canBeEarned(Progression engine, Standing standing) {
        return engine.ladders().all().stream().filter(Ladder::gate)
                .filter(ladder -> standing.profile().excluded().get(ladder.id()) == LeftOut.FOR_PAIN)
                .noneMatch(ladder -> standing.on(ladder).felt().restricted().contains(true));
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

    private static Criterion noneRestricted(Progression engine, Standing standing) {
        var restricted = (int) engine.ladders().all().stream().filter(Ladder::gate)
                .filter(ladder -> standing.profile().excluded().get(ladder.id()) != LeftOut.BY_CHOICE)
                .filter(ladder -> standing.on(ladder).felt().restricted().contains(true)).count();
        return Criterion.atMost(Reason.of(RuleId.R22, "none-restricted").with("have", restricted), restricted, 0);
    }
}
