package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Entries being folded into a standing, one after the other. The order of the steps is the precedence of the rules: what
 * the back says (R1 to R5, R8, R15), then what went wrong (R10 to R14, R17, R18), then what opens (R22 to R24), then what
 * moves up (R9).
 */
final class Fold {

    /** A step back that a rule asks for. Of several for one ladder on one entry the larger counts, of equals the first. */
    private record Back(int from, int to, Decision.StepBack decision) {}

    private final Progression engine;
    private final Rules rules;
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, Back> stepsBack = new HashMap<>();
    /** Those that were ever done, in ladder order: nothing else can settle, step or be told of. */
    private final List<Ladder> worked = new ArrayList<>();
    private Standing standing;

    // Of the entry that is being folded
    private OffsetDateTime at;
    private Instant instant;
    private LocalDate date;
    private boolean older;

    Fold(Progression engine, Standing standing) {
        this.engine = engine;
        this.rules = engine.rules();
        this.standing = standing.inTheMaking();
        findWorked();
    }

    private void findWorked() {
        worked.clear();
        for (var ladder : engine.ladders(standing).all()) {
            if (isWorked(standing.on(ladder))) {
                worked.add(ladder);
            }
        }
    }

    private static boolean isWorked(LadderStanding here) {
        return here.lastWork() != null || !here.performances().isEmpty();
    }

    void add(Entry entry) {
        comeTo(entry.at());
        switch (entry) {
            case PainRating rating -> rate(rating);
            case TrainingSession session -> {
                train(session);
                forget(session);
            }
            case SafetyCheck check -> answer(check);
            case FlareCall call -> call(call);
            case Injury injury -> hurt();
            case Clearance clearance -> clear(clearance);
            case OwnActivities activities -> {
                remember(activities);
                return;
            }
            case OverallChange change -> {
                standing = standing.overallOn(date);
                return;
            }
            case AnsweredQuestionnaire answered -> {
                return;
            }
        }
        stepBack();
        endFlare();
        if (standing.safety().asks() == null && rules.loadGate().asksForCheck(engine, standing, date)) {
            standing = standing.with(standing.safety().asking("load"));
        }
        if (!engine.isHeld(standing, at)) {
            var due = engine.screeningDue(standing, date);
            if (due == null) {
                openPhases();
            }
            stepUp(due == null);
        }
        giveNotice();
    }

    /** The end of a flare-up, whatever still stands in its way. */
    void endFlareAnyway(OffsetDateTime moment) {
        comeTo(moment);
        if (standing.flares().isOn()) {
            leaveFlare(standing.flares().current());
        }
    }

    private void comeTo(OffsetDateTime moment) {
        at = moment;
        instant = moment.toInstant();
        date = moment.toLocalDate();
        older = rules.older().applies(standing.profile(), date);
        stepsBack.clear();
    }

    Turn turn() {
        return new Turn(standing.made(), decisions);
    }

    // What the back says

    private void rate(PainRating rating) {
        var score = rating.score();
        if (rating.kind() != RatingKind.NOW) {
            compareWithUsual(score);
            standing = standing.with(standing.pain().withDay(date, score, rules.usual()));
        }
        if (rating.kind() == RatingKind.DAILY && !standing.flares().isOn()) {
            standing = standing.with(standing.pain().withDaily(date, score, rules.usual()));
        }
        if (rating.place() == Place.LEG && score > 0) {
            noteLegs();
        }
        settle(score);
        rest(score);
    }

    /** A rating that was taken at rest. */
    private void rest(int score) {
        noteHigh(score);
        watch(score);
        rules.flareStart().bySeverity(score).ifPresent(reason -> beginFlare(reason, false));
    }

    private void noteHigh(int score) {
        if (rules.guard().isHigh(score)) {
            standing = standing.with(standing.pain().withHigh(instant, score));
        }
        if (rules.screening().isSevere(score)) {
            standing = standing.with(standing.pain().severe(date, rules.notices().severeIn()))
                    .with(standing.safety().asking("severe"));
        }
    }

    private void noteLegs() {
        var spell = standing.pain().legs();
        if (rules.screening().isNewSpell(spell, date)) {
            standing = standing.with(standing.pain().inLeg(new PainMemory.Spell(date, date)))
                    .with(standing.safety().asking("legs"));
        } else if (date.isAfter(spell.last())) {
            standing = standing.with(standing.pain().inLeg(new PainMemory.Spell(spell.first(), date)));
        }
    }

    /** R15 F2 and F3. */
    private void compareWithUsual(int score) {
        var baseline = rules.usual().baseline(standing, date);
        rules.flareStart().byRise(score, baseline, date, standing.pain().risenOn())
                .ifPresent(reason -> beginFlare(reason, false));
        if (rules.flareStart().isRaised(score, baseline)) {
            standing = standing.with(standing.pain().risen(date));
        }
    }

    private void beginFlare(Reason reason, boolean selfHeld) {
        var flares = standing.flares();
        if (flares.isOn()) {
            standing = selfHeld ? standing.with(flares.held(true)) : standing;
            return;
        }
        standing = standing.with(flares.begun(instant, date, selfHeld, rules.notices().flares()))
                .with(standing.pain().withoutDaily(date))
                .with(standing.training().countingAnew());
        if (standing.safety().asks() == null) {
            standing = standing.with(standing.safety().asking("flare"));
        }
        decisions.add(new Decision.ModeEntered(at, Mode.FLARE, reason));
    }

    private void call(FlareCall call) {
        switch (call.call()) {
            case BEGUN -> beginFlare(rules.flareStart().byCall(), true);
            case OVER -> {
                if (standing.flares().isOn()) {
                    standing = standing.with(standing.flares().held(false));
                }
            }
        }
    }

    /** A new injury in a flare-up begins it anew: its 48 hours and its calm days are still to come. */
    private void hurt() {
        if (standing.flares().isOn()) {
            standing = standing.with(standing.flares().anew(instant, date));
        }
        beginFlare(rules.flareStart().byInjury(), false);
        standing = standing.with(standing.safety().asking("injury"));
    }

    private void answer(SafetyCheck check) {
        var before = rules.lock().mode(standing.safety());
        standing = standing.with(standing.safety().answered(check));
        rules.lock().mode(standing.safety()).filter(lock -> before.isEmpty() || before.get() != lock)
                .ifPresent(lock -> decisions.add(new Decision.ModeEntered(at, lock, rules.lock().reason(lock))));
    }

    private void clear(Clearance clearance) {
        var before = rules.lock().mode(standing.safety());
        standing = standing.with(standing.safety().cleared(clearance.on()));
        before.filter(lock -> !before.equals(rules.lock().mode(standing.safety())))
                .ifPresent(lock -> decisions.add(new Decision.ModeLeft(at, lock, rules.lock().lifted(lock))));
    }

    /** Own activities are shown, and may lead to a notice; no stage and no offer ever follows from them. */
    private void remember(OwnActivities activities) {
        standing = standing.with(standing.activities().answered(activities));
        giveNotice();
    }

    /** R8: the first rating in its window settles a performance, for better or worse. */
    private void settle(int rating) {
        for (var ladder : worked) {
            var here = standing.on(ladder);
            for (var performance : here.performances()) {
                if (rules.nextDay().isAwaited(performance, at)) {
                    settle(ladder, performance, rules.nextDay().judge(rating, performance.before()));
                }
            }
        }
    }

    private void settle(Ladder ladder, Performance performance, NextDay how) {
        var settled = performance.settled(how);
        standing = standing.with(ladder, here -> here.with(here.record().replacing(performance, settled)));
        if (settled.isQualifying() && ladder.kind().opensPhases()) {
            var phase = ladder.stage(performance.stage()).phase();
            standing = standing.with(standing.goodDays().with(phase, performance.date(), daysOfGates()));
        }
        if (performance.stage() == standing.on(ladder).stage()) {
            switch (how) {
                case UNSETTLED -> unsettle(ladder);
                case SETTLED -> standing = standing.with(ladder, here -> here.with(here.record().settled()));
                case PENDING, UNKNOWN -> {}
            }
        }
    }

    private int daysOfGates() {
        return Math.max(rules.steadyGate().days(), rules.strengthenGate().days());
    }

    /** R11. */
    private void unsettle(Ladder ladder) {
        standing = standing.with(ladder, here -> here.with(here.record().hit()));
        if (rules.unsettled().isTooOften(standing.on(ladder).record())) {
            oneBack(ladder, (from, to) -> rules.unsettled().decide(at, ladder, from, to));
        }
    }

    /** R14: looks at every ladder that was stepped up and has been done at its new stage within the day. */
    private void watch(int score) {
        for (var ladder : worked) {
            if (rules.watch().isTripped(standing.on(ladder).changes().watch(), score, instant)) {
                oneBack(ladder, (from, to) -> rules.watch().decide(at, ladder, from, to, score));
                standing = standing.with(ladder, here -> here.with(here.changes().unwatched()));
                beEasy();
            }
        }
    }

    private void beEasy() {
        var until = instant.plus(rules.watch().easy());
        if (!rules.watch().isEasy(standing.easyUntil(), instant)) {
            decisions.add(new Decision.ModeEntered(at, Mode.EASY, rules.watch().reason(until)));
        }
        standing = standing.easyUntil(until);
    }

    // A session

    private void train(TrainingSession session) {
        var trained = session.results().stream().anyMatch(ExerciseResult::isAttempted);
        if (trained) {
            comeBack();
        }
        var before = session.painBefore();
        var allowed = allowed(session, before);
        session.results().stream().map(ExerciseResult::painDuring).filter(Objects::nonNull).forEach(this::noteHigh);
        for (var i = 0; i < session.results().size(); i++) {
            if (allowed.get(i) != null) {
                perform(session.results().get(i), before, allowed.get(i));
            }
        }
        if (session.firstRestingRating() != null) {
            settle(session.firstRestingRating());
        }
        if (session.painAfter() != null) {
            rest(session.painAfter());
        }
        if (trained) {
            standing = standing.with(standing.training().trained(date));
        }
    }

    /** What was offered when the session began, once the rating before it had been heard (R4, R5, R14, R15). */
    private List<Allowance> allowed(TrainingSession session, Integer before) {
        if (before != null) {
            rest(before);
            if (rules.sore().isSore(before)) {
                standing = standing.with(standing.pain().sore(date));
            }
        }
        var precedence = new Precedence(engine, standing, at.toZonedDateTime());
        return session.results().stream()
                .map(result -> result.isAttempted()
                        ? engine.ladder(standing, result.ladder()).map(precedence::of).orElse(null) : null)
                .toList();
    }

    /** R18. */
    private void comeBack() {
        var days = rules.breaks().days(standing, date);
        if (rules.screening().isAway(standing.training(), date) && engine.screeningDue(standing, date) != null) {
            standing = standing.with(standing.safety().asking("return"));
        }
        if (!rules.breaks().isBreak(days)) {
            return;
        }
        for (var ladder : engine.ladders(standing).all()) {
            var here = standing.on(ladder);
            var to = rules.breaks().backTo(ladder, here.stage(), first(ladder), days);
            standing = standing.with(ladder, here.cleared());
            if (to < here.stage()) {
                back(ladder, to, rules.breaks().decide(at, ladder, here.stage(), to, days));
                standing = standing.with(ladder, lowered -> lowered.climbingFastTo(here.stage()));
            }
        }
        if (rules.breaks().closesLoad(days)) {
            closeLoad(rules.breaks().phaseClosed(Phase.LOAD));
        }
        standing = standing.with(standing.training().backOn(date));
    }

    private void perform(ExerciseResult result, Integer before, Allowance allowed) {
        var ladder = allowed.ladder();
        var isNew = !isWorked(standing.on(ladder));
        var onPlan = allowed.isFor(result.stage());
        var tried = onPlan ? allowed.stage() : standing.on(ladder).stage();
        var lifted = result.sets().stream().anyMatch(set -> set.loadGrams() > 0);
        var loaded = lifted || result.sets().isEmpty() && isLoaded(ladder, result.stage());
        var datesKept = ladder.limits().datesPerWeek() == null ? 0 : ladder.limits().datesPerWeek();
        standing = standing.with(ladder, here -> here.with(here.rest().worked(instant, date, loaded, datesKept))
                .with(here.felt().with(result.comfort(), rules.steadyGate().lastLogs())));
        if (isNew) {
            findWorked();
        }
        if (lifted) {
            standing = standing.with(standing.training().loaded(date, rules.rest().loadedDates()));
        }
        if (rules.red().isRed(result)) {
            end(ladder, RuleId.R10);
            var to = rules.red().backTo(ladder, tried, first(ladder), result);
            if (to < standing.on(ladder).stage()) {
                ask(ladder, to, rules.red().decide(at, ladder, standing.on(ladder).stage(), to, result));
            }
        } else if (rules.newPain().isNew(result, before)) {
            end(ladder, RuleId.R13);
        }
        if (onPlan && !standing.flares().isOn()) {
            earn(ladder, result, before, allowed);
        }
    }

    private static boolean isLoaded(Ladder ladder, String stage) {
        return ladder.indexOf(stage).stream().anyMatch(index -> ladder.stage(index).isLoaded());
    }

    private void end(Ladder ladder, RuleId rule) {
        standing = standing.with(ladder, here -> here.with(here.rest().ended(date, rule)));
    }

    private void earn(Ladder ladder, ExerciseResult result, Integer before, Allowance allowed) {
        var stage = ladder.stage(allowed.stage());
        var quality = rules.newPain().isNew(result, before) ? Quality.MISS
                : rules.qualifying().judge(ladder, stage, allowed.dose(), result, before);
        countShort(ladder, result, allowed, quality);
        standing = standing.with(ladder, here -> here.with(here.record().easedDone().with(
                new Performance(allowed.stage(), date, instant, before, quality, NextDay.PENDING))));
        if (stage.dose().isReachedBy(result.sets(), ladder.perSide()) && !result.stoppedForPain()) {
            standing = standing.with(ladder, here -> here.completed(allowed.stage()));
        }
        if (ladder.perSide()) {
            standing = standing.with(ladder, here -> here.with(here.felt().withSides(
                    result.amount(Side.LEFT, stage.dose().measure()), result.amount(Side.RIGHT, stage.dose().measure()))));
        }
        var here = standing.on(ladder);
        if (Objects.equals(here.changes().watch(), Changes.Watch.WAITING) && allowed.stage() == here.stage()) {
            standing = standing.with(ladder, here.with(here.changes().watchedSince(instant, before)));
        }
        if (ladder.kind() == Kind.STRENGTH) {
            standing = standing.with(standing.training().strengthened(date, rules.lightWeek().cycle()));
        }
    }

    /** R12. Twice on one date is once. */
    private void countShort(Ladder ladder, ExerciseResult result, Allowance allowed, Quality quality) {
        var here = standing.on(ladder);
        var isSecond = here.performances().stream()
                .anyMatch(earlier -> earlier.stage() == allowed.stage() && earlier.date().equals(date));
        if (quality == Quality.UNRATED || isSecond) {
            return;
        }
        var isShort = rules.tooHard().isTooShort(ladder, allowed.dose(), result);
        standing = standing.with(ladder, here.with(here.record().tooShort(isShort ? here.record().tooShort() + 1 : 0)));
        if (rules.tooHard().isTooOften(standing.on(ladder).record())) {
            oneBack(ladder, (from, to) -> rules.tooHard().decide(at, ladder, from, to));
        }
    }

    // What went wrong

    private interface StepBackDecision {

        Decision.StepBack from(int from, int to);
    }

    private void oneBack(Ladder ladder, StepBackDecision decision) {
        var from = standing.on(ladder).stage();
        if (from > first(ladder)) {
            ask(ladder, from - 1, decision.from(from, from - 1));
        }
    }

    private void ask(Ladder ladder, int to, Decision.StepBack decision) {
        stepsBack.merge(ladder.id(), new Back(standing.on(ladder).stage(), to, decision),
                (first, second) -> second.to < first.to ? second : first);
    }

    private void stepBack() {
        if (!stepsBack.isEmpty()) {
            for (var ladder : engine.ladders(standing).all()) {
                var back = stepsBack.get(ladder.id());
                if (back != null) {
                    back(ladder, back.to, back.decision);
                }
            }
        }
    }

    private void back(Ladder ladder, int to, Decision.StepBack decision) {
        standing = standing.with(ladder, here -> here.steppedBack(to, decision, rules.notices().stepsBack()));
        decisions.add(decision);
    }

    /** R17. */
    private void endFlare() {
        var flare = standing.flares().current();
        if (flare != null && rules.flareEnd().isOver(standing, rules.usual(), rules.guard(), instant, date)) {
            leaveFlare(flare);
        }
    }

    /** A ladder that this very entry has taken back already goes down only by what R17 asks beyond that. */
    private void leaveFlare(Flares.Flare flare) {
        var days = FlareEndRule.days(flare, date);
        decisions.add(new Decision.ModeLeft(at, Mode.FLARE, rules.flareEnd().over(days)));
        for (var ladder : engine.ladders(standing).all()) {
            var from = standing.on(ladder).stage();
            var former = stepsBack.containsKey(ladder.id()) ? stepsBack.get(ladder.id()).from : from;
            var to = rules.flareEnd().backTo(ladder, former, first(ladder), days);
            standing = standing.with(ladder, here -> here.cleared());
            if (to < from) {
                back(ladder, to, rules.flareEnd().decide(at, ladder, from, to));
                standing = standing.with(ladder, here -> here.climbingFastTo(former));
            }
        }
        closeLoad(rules.flareEnd().phaseClosed(Phase.LOAD));
        standing = standing.with(standing.flares().ended(date)).with(standing.training().countingAnew());
    }

    private void closeLoad(Reason reason) {
        if (standing.phase() == Phase.LOAD) {
            standing = standing.with(Phase.STRENGTHEN);
            decisions.add(new Decision.PhaseClosed(at, Phase.LOAD, reason));
        }
    }

    // What opens, and what moves up

    private void openPhases() {
        for (var gate : rules.gates()) {
            if (gate.opens().number() == standing.phase().number() + 1 && gate.isMet(engine, standing, date)) {
                standing = standing.with(gate.opens());
                decisions.add(new Decision.PhaseOpened(at, gate.opens(), gate.opened()));
            }
        }
    }

    /** @param screened with the safety questions open only phase 1 goes on (R3) */
    private void stepUp(boolean screened) {
        engine.readyInTurn(standing, worked, at, screened).forEach(this::stepUp);
    }

    private void stepUp(Ladder ladder) {
        var stepUps = standing.stepUps();
        var loaded = next(ladder).isLoaded();
        if (rules.stepUp().left(stepUps, date) == 0 || loaded && !rules.stepUp().mayLoad(stepUps, instant)) {
            return;
        }
        var decision = rules.stepUp().decide(at, ladder, standing.on(ladder));
        var counted = stepUps.with(date, 2 * rules.stepUp().perDate());
        standing = standing.with(ladder, here -> here.steppedUp(decision))
                .with(loaded ? counted.withLoaded(instant) : counted);
        decisions.add(decision);
    }

    private Stage next(Ladder ladder) {
        return ladder.stage(standing.on(ladder).stage() + 1);
    }

    private int first(Ladder ladder) {
        return rules.older().first(ladder, older);
    }

    private void giveNotice() {
        for (var reason : rules.notices().reasons(standing, rules.usual(), worked, date)) {
            if (rules.notices().isToldAgain(reason, standing, date)) {
                standing = standing.told(reason.key(), date);
                decisions.add(new Decision.NoticeGiven(at, reason));
            }
        }
    }

    /** Only what was worked on has grown. */
    private void forget(TrainingSession session) {
        for (var result : session.results()) {
            engine.ladder(standing, result.ladder()).ifPresent(ladder -> standing = standing.with(ladder,
                    here -> here.forgetting(performance -> rules.nextDay().isOver(performance, at),
                            rules.stepUp().usual().of(), at, rules.watch())));
        }
    }
}
