package org.steadyback.today;

import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.plan.Plan;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Progression;
import org.steadyback.routine.RoutineItems;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;

/** Today's session, ready to be done and logged. */
@Path("/session")
@Authenticated
public class SessionResource {

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final RoutineItems items;
    private final SessionPages pages;
    private final PastSession past;

    SessionResource(CurrentAccount current, Plan plan, Progression engine, RoutineItems items, SessionPages pages,
            PastSession past) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.items = items;
        this.pages = pages;
        this.past = past;
    }

    /** @param on a day that is past, to log its session in the plain form */
    @GET
    @Transactional
    public Response show(@RestQuery Optional<String> on) {
        return on.map(past::show).orElseGet(this::showToday);
    }

    private Response showToday() {
        var standing = plan.standing(current.account());
        var offer = engine.offer(standing, current.now());
        if (offer.mode() == Mode.EMERGENCY_LOCK) {
            return Flash.redirect("/see-someone");
        }
        var routine = items.of(standing, offer);
        return Response.ok(pages.page(null, SessionForm.blank(routine), FormErrors.none(), current.viewer())).build();
    }
}
