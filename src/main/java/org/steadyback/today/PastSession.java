package org.steadyback.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.TypedDay;
import org.steadyback.plan.Plan;
import org.steadyback.progression.Progression;
import org.steadyback.routine.RoutineItems;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/** The plain form for a session on a day that is past, with the routine that the plan offered on that day. */
@Singleton
class PastSession {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final RoutineItems items;
    private final SessionPages pages;
    private final Messages messages;

    PastSession(CurrentAccount current, Plan plan, Progression engine, RoutineItems items, SessionPages pages,
            Messages messages) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.items = items;
        this.pages = pages;
        this.messages = messages;
    }

    /** @param on as typed; whatever is no day up to today is asked about, in the form of today */
    Response show(String on) {
        var day = TypedDay.read(on, current.today());
        return day.error() == null ? show(Response.ok(), evening(day.date()), FormErrors.none())
                : show(Response.status(422), current.now(), FormErrors.none().with("at", messages.of(day.error())));
    }

    private Response show(Response.ResponseBuilder response, ZonedDateTime moment, FormErrors errors) {
        var standing = plan.at(current.account(), moment.toInstant()).standing();
        var form = SessionForm.blank(items.of(standing, engine.offer(standing, moment))).at(moment);
        return response.entity(pages.past(form, errors, standing, moment, current.viewer())).build();
    }

    /** Of today not later than now. */
    private ZonedDateTime evening(LocalDate date) {
        var now = current.now();
        var evening = date.atTime(EVENING).atZone(now.getZone());
        return evening.isAfter(now) ? now : evening;
    }
}
