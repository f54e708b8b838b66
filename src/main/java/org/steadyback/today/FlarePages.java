package org.steadyback.today;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.steadyback.account.CurrentAccount;
import org.steadyback.plan.Plan;
import org.steadyback.programme.Wording;
import org.steadyback.programme.Wording.Condition;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Standing;
import org.steadyback.routine.RoutineItem;
import org.steadyback.routine.RoutineItems;
import org.steadyback.safety.LockCard;
import org.steadyback.safety.Questions;
import org.steadyback.web.Dates;
import org.steadyback.web.FormErrors;

/** The one page about flare-ups: to begin one, to live with it, to end it, and to tell of an injury. */
@Singleton
class FlarePages {

    /** @param flare null while there is none; @param call the client-made number of the next call */
    @CheckedTemplate(basePath = "today", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FlarePage(LockCard lock, OngoingFlare flare, DayReasons reasons, List<RoutineItem> offered, UUID call,
            InjuryForm injury, FormErrors errors) implements TemplateInstance {}

    /** @param wayOut what would end it */
    record OngoingFlare(String since, List<Condition> wayOut) {}

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final RoutineItems items;
    private final Wording wording;
    private final Questions questions;

    FlarePages(CurrentAccount current, Plan plan, Progression engine, RoutineItems items, Wording wording,
            Questions questions) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.items = items;
        this.wording = wording;
        this.questions = questions;
    }

    TemplateInstance page(InjuryForm injury, FormErrors errors) {
        var standing = plan.standing(current.account());
        var offer = engine.offer(standing, current.now());
        return new FlarePage(LockCard.of(offer.mode(), current.profile()), ongoing(standing),
                DayReasons.of(offer, wording, current.viewer()), items.of(standing, offer),
                UUID.randomUUID(), injury, errors);
    }

    /** What would end a flare-up that is on, in words; empty while there is none. */
    Optional<Condition> wayOut() {
        return wayOut(plan.standing(current.account()));
    }

    private OngoingFlare ongoing(Standing standing) {
        return wayOut(standing).map(out -> new OngoingFlare(
                Dates.day(standing.flares().current().from(), current.today()), List.of(out))).orElse(null);
    }

    private Optional<Condition> wayOut(Standing standing) {
        return engine.wayOutOfFlare(standing, current.now()).map(out -> wording.of(out.criterion(), current.viewer()));
    }
}
