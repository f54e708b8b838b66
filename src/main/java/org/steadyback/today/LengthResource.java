package org.steadyback.today;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.account.RoutineLength;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** How much the person takes on today. Tomorrow it is what they usually do. */
@Path("/today/length")
@Authenticated
public class LengthResource {

    private final CurrentAccount current;
    private final TodayPages pages;
    private final Messages messages;
    private final Sentences sentences;

    LengthResource(CurrentAccount current, TodayPages pages, Messages messages, Sentences sentences) {
        this.current = current;
        this.pages = pages;
        this.messages = messages;
        this.sentences = sentences;
    }

    @POST
    @Transactional
    public Response choose(@RestForm String length) {
        // Before anything of the profile is read: a tap in another tab waits, and neither undoes what the other chose.
        current.account().lock();
        var chosen = read(length);
        if (chosen.isEmpty()) {
            return Response.status(422).entity(pages.page(
                    FormErrors.none().with("length", messages.of("today.length.unknown")))).build();
        }
        current.profile().takeOn(chosen.get(), current.today());
        return Flash.redirect("/today", Notice.only(sentences.of("notices.length-chosen",
                Map.of("length", chosen.get().name()))));
    }

    private static Optional<RoutineLength> read(String typed) {
        return Stream.of(RoutineLength.values()).filter(length -> length.name().equals(typed)).findFirst();
    }
}
