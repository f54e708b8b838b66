package org.steadyback.diary;

import java.net.URI;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/** The way to add something to a day that is past: which day, and what. */
@Path("/diary/add")
@Authenticated
public class PastDayResource {

    private static final String SESSION = "session";

    /** @param on as typed; @param today the latest that can be chosen */
    @CheckedTemplate(basePath = "diary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PastDayPage(String on, String today, FormErrors errors) implements TemplateInstance {}

    private final CurrentAccount current;
    private final Messages messages;

    PastDayResource(CurrentAccount current, Messages messages) {
        this.current = current;
        this.messages = messages;
    }

    /** @param add what to add to the day: a session, or else a rating */
    @GET
    public Response show(@RestQuery Optional<String> on, @RestQuery Optional<String> add) {
        var today = current.today();
        if (on.isEmpty()) {
            return Response.ok(page(today.minusDays(1).toString(), FormErrors.none())).build();
        }
        var day = TypedDay.read(on.get(), today);
        if (day.error() != null) {
            return Response.status(422).entity(page(on.get(), FormErrors.none().with("on", messages.of(day.error()))))
                    .build();
        }
        var page = add.filter(SESSION::equals).isPresent() ? "/session" : "/pain";
        return Response.seeOther(URI.create(page + "?on=" + day.date())).build();
    }

    private PastDayPage page(String on, FormErrors errors) {
        return new PastDayPage(on, current.today().toString(), errors);
    }
}
