package org.steadyback.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.steadyback.account.Account;
import org.steadyback.diary.Cursor;
import org.steadyback.diary.Days;
import org.steadyback.diary.PlanChange;
import org.steadyback.plan.LedgerDecision.Kind;
import org.steadyback.progression.Decision;
import org.steadyback.progression.Phase;
import org.steadyback.progression.RuleId;

/** Every decision a person was ever told, and which of them still stand. */
@Singleton
public class Ledger {

    private static final Set<Kind> STEPS = EnumSet.of(Kind.STEP_UP, Kind.STEP_BACK);
    static final Set<Kind> FLARE_CHANGES = EnumSet.of(Kind.MODE_ENTERED, Kind.MODE_LEFT);

    private final EngineJson json;
    private final Versions versions;
    private final Clock clock;

    Ledger(EngineJson json, Versions versions, Clock clock) {
        this.json = json;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * @param place          in the ledger
     * @param recalculatedAt when a later correction of the diary took it back, or null
     */
    public record Line(Cursor place, Decision decision, Instant recalculatedAt) {

        public boolean recalculated() {
            return recalculatedAt != null;
        }
    }

    /**
     * What was decided of a ladder, and of the plan as a whole where that moves a ladder or holds it: phases and modes.
     * Newest first.
     *
     * @param phases whose opening and closing the ladder knows
     * @param before only what is older
     * @param most   lines, at most
     */
    public List<Line> history(Account account, String ladder, Set<Phase> phases, Cursor before, int most) {
        return LedgerDecision.history(account, ladder, phases, before, most).stream().map(this::line).toList();
    }

    /** What these rules decided, newest first. @param most lines, at most */
    public List<Line> history(Account account, Set<RuleId> rules, int most) {
        return LedgerDecision.history(account, rules, most).stream().map(this::line).toList();
    }

    /** The steps that stand and were made in some days, oldest first. */
    public List<Decision.OfStage> steps(Account account, Days days) {
        return LedgerDecision.standing(account, STEPS, days.from(), days.to()).stream()
                .map(row -> (Decision.OfStage) row.toDecision(json)).filter(step -> days.contains(step.at().toLocalDate())).toList();
    }

    /** The latest decisions of some days, newest first. @param more how many there are besides */
    public record Latest(List<Decision> decisions, int more) {}

    /** What stands of what was decided in some days. @param most decisions, at most */
    public Latest latest(Account account, Days days, int most) {
        var rows = LedgerDecision.standing(account, days.from(), days.to()).stream()
                .filter(row -> days.contains(row.when().toLocalDate())).toList();
        return new Latest(rows.reversed().stream().limit(most).map(row -> row.toDecision(json)).toList(),
                Math.max(0, rows.size() - most));
    }

    /** By ladder the date of its latest step; a ladder that never took one is not there. */
    public Map<String, LocalDate> latestSteps(Account account) {
        return LedgerDecision.latestOfLadders(account, STEPS).stream().collect(Collectors.toMap(row -> row.ladder,
                row -> row.when().toLocalDate(), (one, other) -> other));
    }

    /** The flare-ups that reach into some days, oldest first. */
    public List<FlareUp> flareUps(Account account, Days days) {
        var changes = new ArrayList<LedgerDecision>();
        LedgerDecision.lastFlareChange(account, days.from()).ifPresent(changes::add);
        changes.addAll(LedgerDecision.standing(account, FLARE_CHANGES, days.from(), days.to()));
        return FlareUp.of(changes.stream().map(row -> row.toDecision(json)).toList()).stream()
                .filter(flare -> flare.reaches(days)).toList();
    }

    private Line line(LedgerDecision row) {
        return new Line(new Cursor(row.at, row.id), row.toDecision(json), row.recalculatedAt);
    }

    /** What stands, oldest first. */
    public List<Decision> standing(Account account) {
        return LedgerDecision.standing(account).stream().map(row -> row.toDecision(json)).toList();
    }

    void record(Account account, List<Decision> decisions) {
        decisions.forEach(decision -> LedgerDecision.of(account, decision, json).record(clock.instant(), versions));
    }

    /** After a new fold: what is decided again stays as it is, the rest is taken back or added. */
    PlanChange replace(Account account, List<Decision> decisions) {
        var told = new LinkedHashMap<Decision, LedgerDecision>();
        LedgerDecision.standing(account).forEach(row -> told.put(row.toDecision(json), row));
        var made = decisions.stream().filter(decision -> !told.containsKey(decision)).toList();
        told.keySet().removeAll(Set.copyOf(decisions));
        told.values().forEach(row -> row.recalculatedAt = clock.instant());
        record(account, made);
        return new PlanChange(made, List.copyOf(told.keySet()));
    }
}
