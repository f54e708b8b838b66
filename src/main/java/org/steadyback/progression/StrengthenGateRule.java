package org.steadyback.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * R23, a steady base before longer holds: phase 3 opens when these ladders stand at these stages, with enough days of
 * qualifying stability work, a calm week and no step back of these ladders lately.
 *
 * @param stages     ladder id to the stage id it must have reached
 * @param dates      distinct dates needed among the last {@code days}, today included
 * @param quietDays  days without a step back, today included
 */
public record StrengthenGateRule(SortedMap<String, String> stages, int dates, int days, int medianAtMost, int quietDays)
        implements PhaseGate {

    @Override
    public Phase opens() {
        return Phase.STRENGTHEN;
    }

    @Override
    public List<Criterion> criteria(Standing standing, Ladders ladders, LocalDate today) {
        var criteria = new ArrayList<Criterion>();
        stages.forEach((ladder, stage) -> ladders.find(ladder)
                .ifPresent(known -> criteria.add(reached(standing, known, stage))));
        criteria.add(goodDates(standing, today));
        criteria.add(CalmWeek.criterion(RuleId.R23, standing, today, medianAtMost));
        criteria.add(noStepBack(standing, ladders, today));
        return criteria;
    }

    @Override
    public Reason opened() {
        return Reason.of(RuleId.R23, "phase-opened").with("phase", opens());
    }

    private Criterion reached(Standing standing, Ladder ladder, String stage) {
        var need = ladder.indexOf(stage).orElseThrow();
        var have = standing.on(ladder).stage();
        return Criterion.atLeast(Reason.of(RuleId.R23, "stage-reached")
                .with("have", ladder, have).with("need", ladder, need), have + 1, need + 1);
    }

    private Criterion goodDates(Standing standing, LocalDate today) {
        var have = standing.goodDays().count(Phase.STEADY, today, days);
        return Criterion.atLeast(Reason.of(RuleId.R23, "stability-dates")
                .with("have", have).with("need", dates).with("days", days), have, dates);
    }

    private Criterion noStepBack(Standing standing, Ladders ladders, LocalDate today) {
        var steppedBack = (int) stages.keySet().stream().flatMap(id -> ladders.find(id).stream())
                .filter(ladder -> isRecent(standing.on(ladder).steppedBackOn(), today)).count();
        return Criterion.atMost(Reason.of(RuleId.R23, "no-step-back")
                .with("have", steppedBack).with("days", quietDays), steppedBack, 0);
    }

    private boolean isRecent(LocalDate stepBack, LocalDate today) {
        return stepBack != null && stepBack.isAfter(today.minusDays(quietDays));
    }
}
