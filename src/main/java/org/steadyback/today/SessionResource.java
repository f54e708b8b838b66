package org.steadyback.today;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.plan.Plan;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Wording;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Progression;
import org.steadyback.routine.Routine;
import org.steadyback.routine.RoutineItem;
import org.steadyback.routine.Ways;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;

/** Today's session, ready to be done and logged. */
@Path("/session")
@Authenticated
public class SessionResource {

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final Programme programme;
    private final Wording wording;
    private final SessionPages pages;

    SessionResource(CurrentAccount current, Plan plan, Progression engine, Programme programme, Wording wording,
            SessionPages pages) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.programme = programme;
        this.wording = wording;
        this.pages = pages;
    }

    @GET
    @Transactional
    public Response show() {
        var standing = plan.standing(current.account());
        var offer = engine.offer(standing, current.now());
        if (offer.mode() == Mode.EMERGENCY_LOCK) {
            return Flash.redirect("/see-someone");
        }
        var choices = current.profile().choices;
        var ways = new Ways(programme, standing, choices);
        var routine = Routine.choose(programme, standing, offer, choices).items().stream()
                .map(item -> RoutineItem.of(item, programme, ways, wording, current.viewer())).toList();
        return Response.ok(pages.page(null, SessionForm.blank(routine), FormErrors.none(), current.viewer())).build();
    }
}
