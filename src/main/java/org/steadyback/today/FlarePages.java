package org.steadyback.today;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.steadyback.account.CurrentAccount;
import org.steadyback.plan.Ledger;
import org.steadyback.plan.Plan;
import org.steadyback.programme.Wording;
import org.steadyback.programme.Wording.Condition;
import org.steadyback.progression.CalmDay;
import org.steadyback.progression.Decision;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Reason;
import org.steadyback.progression.RuleId;
import org.steadyback.progression.Rules;
import org.steadyback.progression.Standing;
import org.steadyback.progression.WayOut;
import org.steadyback.routine.RoutineItem;
import org.steadyback.routine.RoutineItems;
import org.steadyback.safety.LockCard;
import org.steadyback.web.Dates;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Sentences;

/** The one page about flare-ups: to begin one, to live with it, to end it, and to tell of an injury. */
@Singleton
class FlarePages {

    /**
     * @param flare   null while there is none
     * @param offered what may do good today; while there is no flare-up, what would be left of today in one
     * @param rules   for the numbers that the page tells
     * @param call    the client-made number of the next call
     */
    @CheckedTemplate(basePath = "today", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FlarePage(LockCard lock, OngoingFlare flare, DayReasons reasons, List<RoutineItem> offered, Rules rules,
            List<Told> history, UUID call, InjuryForm injury, FormErrors errors) implements TemplateInstance {}

    /**
     * @param why      it began, or null where the diary no longer says
     * @param out      what would end it
     * @param soonest  when it can be over, in words
     * @param isDue    whether the person can end it now by saying so
     * @param restarts where work would go on if it ended now, ladder by ladder
     */
    record OngoingFlare(String since, String why, List<DayCell> days, List<Condition> out, String soonest, boolean isDue,
            List<String> restarts) {}

    /** @param rated null where it was not */
    record DayCell(String day, boolean isToday, Integer rated, CalmDay.Counts counts) {}

    /** A decision as it was told. @param recalculated a later correction took it back */
    record Told(String day, String text, boolean recalculated) {}

    private static final EnumSet<RuleId> OF_FLARES = EnumSet.of(RuleId.R15, RuleId.R17);
    private static final int MOST_TOLD = 40;

    private final CurrentAccount current;
    private final Plan plan;
    private final Ledger ledger;
    private final Progression engine;
    private final RoutineItems items;
    private final Wording wording;
    private final Sentences sentences;

    FlarePages(CurrentAccount current, Plan plan, Ledger ledger, Progression engine, RoutineItems items, Wording wording,
            Sentences sentences) {
        this.current = current;
        this.plan = plan;
        this.ledger = ledger;
        this.engine = engine;
        this.items = items;
        this.wording = wording;
        this.sentences = sentences;
    }

    TemplateInstance page(InjuryForm injury, FormErrors errors) {
        var standing = plan.standing(current.account());
        var offer = engine.offer(standing, current.now());
        var history = ledger.history(current.account(), OF_FLARES, MOST_TOLD);
        return new FlarePage(LockCard.of(offer.mode(), current.profile()), ongoing(standing, history),
                DayReasons.of(offer, wording, current.viewer()), offered(standing, offer), engine.rules(),
                history.stream().map(this::told).toList(), UUID.randomUUID(), injury, errors);
    }

    boolean isOn() {
        return engine.wayOutOfFlare(plan.standing(current.account()), current.now()).isPresent();
    }

    /** Whether the safety questions wait for an answer. */
    boolean asksForCheck() {
        var offer = engine.offer(plan.standing(current.account()), current.now());
        return offer.because().stream().anyMatch(reason -> reason.rule() == RuleId.R3);
    }

    /** What is missing while a flare-up that was called over is still on, and until when; nothing while there is none. */
    List<String> missing() {
        return engine.wayOutOfFlare(plan.standing(current.account()), current.now())
                .map(out -> List.of(words(out.criterion().reason()), soonest(out))).orElse(List.of());
    }

    private OngoingFlare ongoing(Standing standing, List<Ledger.Line> history) {
        return engine.wayOutOfFlare(standing, current.now()).map(out -> new OngoingFlare(
                day(standing.flares().current().from()), why(history), out.days().stream().map(this::cell).toList(),
                List.of(wording.of(out.criterion(), current.viewer())), soonest(out), isDue(out), restarts(standing)))
                .orElse(null);
    }

    private String why(List<Ledger.Line> history) {
        return history.stream().filter(line -> !line.recalculated()).map(Ledger.Line::decision)
                .filter(decision -> decision instanceof Decision.ModeEntered entered && entered.mode() == Mode.FLARE)
                .map(decision -> words(decision.reason())).findFirst().orElse(null);
    }

    private DayCell cell(CalmDay day) {
        return new DayCell(Dates.brief(day.date()), day.date().equals(current.today()), day.rated(), day.counts());
    }

    private String soonest(WayOut out) {
        return sentences.of("flare.soonest", Map.of("now", isDue(out), "selfHeld", out.selfHeld(), "limit", out.limit(),
                "today", out.soonest().toLocalDate().equals(current.today()), "soonest", Dates.dayAndTime(out.soonest())));
    }

    private boolean isDue(WayOut out) {
        return out.isCalm() && !out.soonest().isAfter(current.now());
    }

    /** Only what changes: a stage that stays needs no line. */
    private List<String> restarts(Standing standing) {
        return engine.whatIf(standing, current.now()).flareOver().decisions().stream()
                .filter(decision -> !(decision instanceof Decision.ModeLeft)).map(decision -> words(decision.reason()))
                .toList();
    }

    private List<RoutineItem> offered(Standing standing, Offer offer) {
        if (standing.flares().current() != null || offer.mode().isLock()) {
            return items.of(standing, offer);
        }
        var begun = engine.after(standing, new FlareCall(current.now().toOffsetDateTime(), FlareCall.Call.BEGUN)).standing();
        return items.of(begun, engine.offer(begun, current.now()));
    }

    private Told told(Ledger.Line line) {
        return new Told(day(line.decision().at().toLocalDate()), words(line.decision().reason()), line.recalculated());
    }

    private String words(Reason reason) {
        return wording.of(reason, current.viewer());
    }

    private String day(LocalDate date) {
        return Dates.day(date, current.today());
    }
}
