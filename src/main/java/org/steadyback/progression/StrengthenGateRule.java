package org.steadyback.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * R23, a steady base before longer holds: phase 3 opens when these ladders stand at these stages, with enough days of
 * qualifying stability work, a calm week, and neither a flare-up nor a step back of these ladders lately.
 *
 * @param stages    ladder id to the stage id it must have reached
 * @param dates     distinct dates needed among the last {@code days}, today included
 * @param quietDays days without a flare-up or a step back
 */
public record StrengthenGateRule(SortedMap<String, String> stages, int dates, int days, int medianAtMost, int quietDays)
        implements PhaseGate {

    @Override
    public Phase opens() {
        return Phase.STRENGTHEN;
    }

    @Override
    public List<Supplier<Criterion>> conditions(Progression engine, Standing standing, LocalDate today) {
        var conditions = new ArrayList<Supplier<Criterion>>();
        ofLadders(engine, standing).forEach(of -> conditions.add(of.condition()));
        conditions.add(() -> goodDates(standing, today));
        conditions.add(() -> GateConditions.calmWeek(RuleId.R23, engine, standing, today, medianAtMost));
        conditions.add(() -> GateConditions.noFlare(RuleId.R23, standing, today, quietDays));
        conditions.add(() -> GateConditions.noStepBack(RuleId.R23, engine, standing, stages.keySet(), today, quietDays));
        return conditions;
    }

    @Override
    public List<OfLadder> ofLadders(Progression engine, Standing standing) {
        var conditions = new ArrayList<OfLadder>();
        stages.forEach((id, stage) -> engine.ladder(standing, id).ifPresent(ladder -> conditions.add(new OfLadder(id,
                () -> GateConditions.reached(RuleId.R23, engine, standing, ladder, stage, opens())))));
        return conditions;
    }

    @Override
    public boolean isShortOfDates(Standing standing, LocalDate today) {
        return !goodDates(standing, today).met();
    }

    @Override
    public Reason opened() {
        return Reason.of(RuleId.R23, "phase-opened").with("phase", opens());
    }

    private Criterion goodDates(Standing standing, LocalDate today) {
        var have = standing.goodDays().count(Phase.STEADY, today, days);
        return Criterion.atLeast(Reason.of(RuleId.R23, "stability-dates")
                .with("have", have).with("need", dates).with("days", days), have, dates);
    }
}
