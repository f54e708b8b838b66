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
import org.steadyback.progression.Phase;
import org.steadyback.progression.Progression;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.Standing;
import org.steadyback.progression.Status;
import org.steadyback.web.Dates;

/** What to do now. */
@Path("/today")
@Authenticated
public class TodayResource {

    @CheckedTemplate(basePath = "today", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TodayPage(String day, boolean morningDue, RatingKind kind, UUID entry, Card card, List<RoutineItem> routine,
            List<RestingItem> resting, PhaseSheet phase, NextPhase next) implements TemplateInstance {}

    private static final int NOON = 12;

    enum Card { START, DONE, REST }

    /** @param until when it comes again, in words */
    record RestingItem(String name, String ladder, String stage, String until) {}

    /** The phase that is next to open and what opens it, or null when all are open. */
    record NextPhase(PhaseSheet phase, List<Condition> conditions) {}

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final Programme programme;
    private final Wording wording;

    TodayResource(CurrentAccount current, Plan plan, Progression engine, Programme programme, Wording wording) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.programme = programme;
        this.wording = wording;
    }

    @GET
    @Transactional
    public TemplateInstance show() {
        var now = current.now();
        var standing = plan.standing(current.account());
        var offer = engine.offer(standing, now);
        var routine = Routine.choose(programme, standing, offer).items().stream().map(this::item).toList();
        var resting = offer.ladders().stream().filter(item -> item.status() == Status.RESTING).map(this::resting)
                .toList();
        return new TodayPage(Dates.day(now), engine.awaitsNextDay(standing, now),
                now.getHour() < NOON ? RatingKind.MORNING : RatingKind.NOW, UUID.randomUUID(),
                card(standing, routine, now.toLocalDate()), routine, resting, programme.phase(standing.phase()),
                next(standing));
    }

    private static Card card(Standing standing, List<RoutineItem> routine, LocalDate today) {
        if (standing.ladders().values().stream()
                .anyMatch(ladder -> ladder.lastWork() != null && ladder.lastWork().date().equals(today))) {
            return Card.DONE;
        }
        return routine.isEmpty() ? Card.REST : Card.START;
    }

    private RoutineItem item(LadderOffer offer) {
        return RoutineItem.of(offer, programme, wording, current.viewer());
    }

    private RestingItem resting(LadderOffer offer) {
        var sheet = programme.sheet(offer.ladder()).orElseThrow();
        return new RestingItem(sheet.name(), sheet.id(), sheet.stage(offer.stage().id()).orElseThrow().name(),
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
