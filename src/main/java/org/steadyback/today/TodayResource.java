package org.steadyback.today;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.plan.Plan;
import org.steadyback.programme.PhaseSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Wording;
import org.steadyback.programme.Wording.Condition;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Progression;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.Standing;
import org.steadyback.progression.Status;
import org.steadyback.routine.RoutineItem;
import org.steadyback.routine.RoutineItems;
import org.steadyback.safety.LockCard;
import org.steadyback.safety.Questions;
import org.steadyback.web.Dates;
import org.steadyback.web.Flash;
import org.steadyback.web.Notice;

/** What to do now. */
@Path("/today")
@Authenticated
public class TodayResource {

    @CheckedTemplate(basePath = "today", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TodayPage(String day, LockCard lock, DayReasons reasons, List<String> notices, MorningQuestion morning,
            Card card, List<RoutineItem> routine, List<RestingItem> resting, PhaseSheet phase, NextPhase next)
            implements TemplateInstance {}

    private static final int NOON = 12;

    enum Card { START, DONE, REST, GENTLE }

    /** How the back is the day after. @param kind what a rating given now is; @param entry its client-made number */
    record MorningQuestion(RatingKind kind, UUID entry) {}

    /** @param until when it comes again, in words */
    record RestingItem(String name, String ladder, String stage, String until) {}

    /** The phase that is next to open and what opens it, or null when all are open. */
    record NextPhase(PhaseSheet phase, List<Condition> conditions) {}

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final Programme programme;
    private final RoutineItems items;
    private final Wording wording;
    private final Questions questions;
    private final Flash flash;

    TodayResource(CurrentAccount current, Plan plan, Progression engine, Programme programme, RoutineItems items,
            Wording wording, Questions questions, Flash flash) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.programme = programme;
        this.items = items;
        this.wording = wording;
        this.questions = questions;
        this.flash = flash;
    }

    @GET
    @Transactional
    public TemplateInstance show() {
        var now = current.now();
        var standing = plan.standing(current.account());
        var offer = engine.offer(standing, now);
        var routine = items.of(standing, offer);
        var resting = offer.ladders().stream().filter(item -> item.status() == Status.RESTING).map(this::resting)
                .toList();
        return new TodayPage(Dates.day(now), LockCard.of(offer.mode(), questions),
                DayReasons.of(offer, wording, current.viewer()), notices(standing), morning(standing),
                card(offer.mode(), standing, routine, now.toLocalDate()), routine, resting,
                programme.phase(standing.phase()), next(standing));
    }

    /** What the last action has told already is not told twice on one page. */
    private List<String> notices(Standing standing) {
        return engine.notices(standing, current.now()).stream().map(reason -> wording.of(reason, current.viewer()))
                .filter(line -> flash.getLines().stream().map(Notice::text).noneMatch(line::equals)).toList();
    }

    /** Null when nothing waits for it. */
    private MorningQuestion morning(Standing standing) {
        var now = current.now();
        return engine.awaitsNextDay(standing, now)
                ? new MorningQuestion(now.getHour() < NOON ? RatingKind.MORNING : RatingKind.NOW, UUID.randomUUID())
                : null;
    }

    private static Card card(Mode mode, Standing standing, List<RoutineItem> routine, LocalDate today) {
        if (mode == Mode.FLARE) {
            return Card.GENTLE;
        }
        if (standing.ladders().values().stream()
                .anyMatch(ladder -> ladder.lastWork() != null && ladder.lastWork().date().equals(today))) {
            return Card.DONE;
        }
        return routine.isEmpty() ? Card.REST : Card.START;
    }

    private RestingItem resting(LadderOffer offer) {
        var sheet = programme.sheet(offer.ladder()).orElseThrow();
        return new RestingItem(sheet.name(), sheet.id(), wording.name(sheet, offer.stage(), current.viewer()),
                Dates.dayAndTime(offer.until()));
    }

    private NextPhase next(Standing standing) {
        var phases = Phase.values();
        var index = standing.phase().ordinal() + 1;
        return index == phases.length ? null : new NextPhase(programme.phase(phases[index]),
                engine.phaseCriteria(standing, phases[index], current.now()).stream()
                        .map(criterion -> wording.of(criterion, current.viewer())).toList());
    }
}
