package org.steadyback.progression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * R24, weight only on a calm and able back: phase 4 opens when somebody has chosen it, the holds are reached, the last
 * weeks were calm, the safety questions are freshly answered, no condition stands against it and the equipment is there.
 *
 * @param ready        ladder id to the stage at which it must be ready to step up
 * @param held         ladder id to the stage that must have been held in full
 * @param evenPercent  the weaker side may hold so many percent less
 * @param days         since the start of the programme
 * @param quietDays    days without a flare-up or a step back
 * @param blocking     conditions that a professional must have agreed to
 */
public record LoadGateRule(SortedMap<String, String> ready, SortedMap<String, String> held, int evenPercent, int days,
        int medianAtMost, int quietDays, SortedSet<Condition> blocking) implements PhaseGate {

    @Override
    public Phase opens() {
        return Phase.LOAD;
    }

    @Override
    public List<Supplier<Criterion>> conditions(Progression engine, Standing standing, LocalDate today) {
        var conditions = butTheCheck(engine, standing, today);
        conditions.add(() -> freshCheck(engine, standing, today));
        return conditions;
    }

    /** Whether nothing but fresh answers to the safety questions is missing: then they are asked (R3). */
    boolean asksForCheck(Progression engine, Standing standing, LocalDate today) {
        return standing.phase() == Phase.STRENGTHEN && standing.profile().optedIntoLoad()
                && !engine.rules().screening().isFresh(standing.safety(), today)
                && butTheCheck(engine, standing, today).stream().allMatch(condition -> condition.get().met());
    }

    /** The choice, the equipment and a professional's word cannot be trained for. */
    @Override
    public boolean canBeEarned(Progression engine, Standing standing) {
        return standing.profile().optedIntoLoad() && noBlockingCondition(standing).met()
                && equipment(engine, standing).met() && PhaseGate.super.canBeEarned(engine, standing);
    }

    @Override
    public List<OfLadder> ofLadders(Progression engine, Standing standing) {
        var conditions = new ArrayList<OfLadder>();
        ready.forEach((id, stage) -> engine.ladder(standing, id)
                .ifPresent(ladder -> conditions.add(new OfLadder(id, () -> ready(engine, standing, ladder, stage)))));
        held.forEach((id, stage) -> engine.ladder(standing, id)
                .ifPresent(ladder -> conditions.add(new OfLadder(id, () -> held(engine, standing, ladder, stage)))));
        held.forEach((id, stage) -> engine.ladder(standing, GateConditions.counting(engine, standing, id))
                .filter(Ladder::perSide)
                .ifPresent(ladder -> conditions.add(new OfLadder(id, () -> even(standing, ladder)))));
        return conditions;
    }

    private List<Supplier<Criterion>> butTheCheck(Progression engine, Standing standing, LocalDate today) {
        var conditions = new ArrayList<Supplier<Criterion>>();
        var profile = standing.profile();
        conditions.add(() -> Criterion.present(Reason.of(RuleId.R24, "opted-in"), profile.optedIntoLoad()));
        ofLadders(engine, standing).forEach(of -> conditions.add(of.condition()));
        conditions.add(() -> weeks(profile, today));
        conditions.add(() -> GateConditions.calmWeek(RuleId.R24, engine, standing, today, medianAtMost));
        conditions.add(() -> GateConditions.noFlare(RuleId.R24, standing, today, quietDays));
        conditions.add(() -> GateConditions.noStepBack(RuleId.R24, engine, standing,
                Stream.concat(ready.keySet().stream(), held.keySet().stream()).toList(), today, quietDays));
        conditions.add(() -> noBlockingCondition(standing));
        conditions.add(() -> equipment(engine, standing));
        return conditions;
    }

    @Override
    public Reason opened() {
        return Reason.of(RuleId.R24, "phase-opened").with("phase", opens());
    }

    private static Criterion ready(Progression engine, Standing standing, Ladder ladder, String stage) {
        var substitute = engine.rules().substitutes().of(standing.profile(), ladder.id());
        if (substitute.isPresent()) {
            return substituted(engine, standing, substitute.get());
        }
        var here = standing.on(ladder);
        var need = ladder.indexOf(stage).orElseThrow();
        var isReady = here.stage() > need || here.stage() == need && engine.rules().stepUp().isReady(here);
        return GateConditions.orWhatHurts(standing, ladder, need, Criterion.present(Reason.of(RuleId.R24, "ready")
                .with("have", ladder, here.stage()).with("need", ladder, need), isReady));
    }

    private static Criterion held(Progression engine, Standing standing, Ladder ladder, String stage) {
        var substitute = engine.rules().substitutes().of(standing.profile(), ladder.id());
        return substitute.isPresent() ? substituted(engine, standing, substitute.get())
                : held(RuleId.R24, standing, ladder, stage);
    }

    private static Criterion substituted(Progression engine, Standing standing, SubstituteRule.Substitute substitute) {
        return held(RuleId.R29, standing, engine.ladder(standing, substitute.ladder()).orElseThrow(), substitute.load());
    }

    private static Criterion held(RuleId rule, Standing standing, Ladder ladder, String stage) {
        var here = standing.on(ladder);
        var need = ladder.indexOf(stage).orElseThrow();
        return GateConditions.orWhatHurts(standing, ladder, need, Criterion.present(Reason.of(rule, "held")
                .with("have", ladder, here.stage()).with("need", ladder, need), here.completed() >= need));
    }

    private Criterion even(Standing standing, Ladder ladder) {
        return Criterion.present(Reason.of(RuleId.R24, "even-sides").with("ladder", ladder).with("percent", evenPercent),
                standing.on(ladder).felt().isEven(evenPercent));
    }

    private Criterion weeks(Profile profile, LocalDate today) {
        var have = (int) ChronoUnit.DAYS.between(profile.startedOn(), today);
        var reason = Reason.of(RuleId.R24, "days-in").with("have", have).with("need", days);
        return Criterion.atLeast(have < days ? reason.with("from", profile.startedOn().plusDays(days)) : reason, have, days);
    }

    private Criterion noBlockingCondition(Standing standing) {
        var isBlocked = standing.profile().conditions().stream().anyMatch(blocking::contains)
                && !standing.isAgreed();
        return Criterion.absent(Reason.of(RuleId.R24, "no-blocking-condition").with("have", isBlocked ? 1 : 0), isBlocked);
    }

    private static Criterion equipment(Progression engine, Standing standing) {
        var atHand = standing.profile().equipment();
        return Criterion.present(Reason.of(RuleId.R24, "equipment"), engine.ladders().all().stream()
                .flatMap(ladder -> ladder.stages().stream())
                .anyMatch(stage -> stage.isLoaded() && stage.canBeDoneWith(atHand)));
    }

    private static Criterion freshCheck(Progression engine, Standing standing, LocalDate today) {
        return Criterion.present(Reason.of(RuleId.R3, "fresh-check").with("days", engine.rules().screening().loadDays()),
                engine.rules().screening().isFresh(standing.safety(), today) && !standing.safety().isLocked());
    }
}
