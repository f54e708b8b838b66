package org.steadyback.progression;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;

/** The conditions that gates share. */
final class GateConditions {

    private GateConditions() {}

    /** The seven-day median of pain (Med7) is at most so much. */
    static Criterion calmWeek(RuleId rule, Progression engine, Standing standing, LocalDate today, int atMost) {
        var median = engine.rules().usual().median(standing, today);
        return Criterion.atMost(Reason.of(rule, "calm-week").with("have", median).with("need", atMost), median, atMost);
    }

    static Criterion noFlare(RuleId rule, Standing standing, LocalDate today, int days) {
        var isQuiet = standing.flares().areQuiet(today, days);
        var reason = Reason.of(rule, "no-flare").with("have", isQuiet ? 0 : 1).with("days", days);
        return Criterion.absent(isQuiet || standing.flares().isOn() ? reason
                : reason.with("from", firstAfter(days, standing.flares().endedOn())), !isQuiet);
    }

    static Criterion noStepBack(RuleId rule, Progression engine, Standing standing, Collection<String> ladders,
            LocalDate today, int days) {
        var steppedBack = ladders.stream()
                .flatMap(id -> engine.ladder(standing, counting(engine, standing, id)).stream())
                .map(ladder -> standing.on(ladder).steppedBackOn())
                .filter(date -> isWithin(days, date, today)).toList();
        var reason = Reason.of(rule, "no-step-back").with("have", steppedBack.size()).with("days", days);
        return Criterion.atMost(steppedBack.isEmpty() ? reason
                : reason.with("from", firstAfter(days, Collections.max(steppedBack))), steppedBack.size(), 0);
    }

    /** A ladder stands at a stage, or its substitute does where it was left out (R29). */
    static Criterion reached(RuleId rule, Progression engine, Standing standing, Ladder ladder, String stage,
            Phase opens) {
        var need = ladder.indexOf(stage).orElseThrow();
        var here = standing.on(ladder).stage();
        if (here < need) {
            var substitute = engine.rules().substitutes().of(standing.profile(), ladder.id());
            if (substitute.isPresent()) {
                var other = engine.ladder(standing, substitute.get().ladder()).orElseThrow();
                return reached(RuleId.R29, other, standing, substitute.get().stage(opens));
            }
        }
        return orWhatHurts(standing, ladder, need, reached(rule, ladder, standing, stage));
    }

    /** What was left out because it hurts is named so: no session opens it (R29). */
    static Criterion orWhatHurts(Standing standing, Ladder ladder, int need, Criterion condition) {
        return condition.met() || standing.profile().excluded().get(ladder.id()) != LeftOut.FOR_PAIN ? condition
                : new Criterion(Reason.of(RuleId.R29, "waits-for").with("need", ladder, need), false, condition.have(),
                        condition.need());
    }

    private static Criterion reached(RuleId rule, Ladder ladder, Standing standing, String stage) {
        var need = ladder.indexOf(stage).orElseThrow();
        var have = standing.on(ladder).stage();
        return Criterion.atLeast(Reason.of(rule, "stage-reached").with("have", ladder, have).with("need", ladder, need),
                have + 1, need + 1);
    }

    /** The ladder that counts at a gate: itself, or what stands in for it. */
    static String counting(Progression engine, Standing standing, String ladder) {
        return engine.rules().substitutes().of(standing.profile(), ladder).map(SubstituteRule.Substitute::ladder)
                .orElse(ladder);
    }

    private static boolean isWithin(int days, LocalDate date, LocalDate today) {
        return date != null && !today.isAfter(date.plusDays(days));
    }

    private static LocalDate firstAfter(int days, LocalDate date) {
        return date.plusDays(days + 1L);
    }
}
