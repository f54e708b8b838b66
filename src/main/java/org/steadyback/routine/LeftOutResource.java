package org.steadyback.routine;

import java.util.List;
import java.util.Map;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.account.Profile.Exclusion;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Programme;
import org.steadyback.progression.Progression;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** A ladder that the person leaves out of the routine, and takes back. */
@Path("/left-out/{ladder}")
@Authenticated
public class LeftOutResource {

    /**
     * @param leftOut why it is left out in words, or null where it is not
     * @param effect  what leaving it out does at the gates
     * @param instead what counts in its place, or null
     */
    @CheckedTemplate(basePath = "routine", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LeftOutPage(LadderSheet ladder, String leftOut, Effect effect, LadderSheet instead, List<Why> reasons,
            FormErrors errors)
            implements TemplateInstance {}

    /** Nothing asks for it; a phase asks for it and something stands in; or nothing does, and the phase stays closed. */
    enum Effect { NONE, STAND_IN, GATE }

    /** A reason to choose. */
    record Why(String value, String text) {}

    private final CurrentAccount current;
    private final Progression engine;
    private final Programme programme;
    private final Messages messages;
    private final Sentences sentences;

    LeftOutResource(CurrentAccount current, Progression engine, Programme programme, Messages messages, Sentences sentences) {
        this.current = current;
        this.engine = engine;
        this.programme = programme;
        this.messages = messages;
        this.sentences = sentences;
    }

    @GET
    @Transactional
    public TemplateInstance ask(String ladder) {
        return page(sheet(ladder), FormErrors.none());
    }

    @POST
    @Transactional
    public Response leaveOut(String ladder, @RestForm String reason) {
        var sheet = sheet(ladder);
        if (reason == null || !Exclusion.REASONS.contains(reason)) {
            return Response.status(422).entity(page(sheet,
                    FormErrors.none().with("reason", messages.of("routine.reason.missing")))).build();
        }
        current.account().lock();
        current.profile().leaveOut(ladder, reason);
        return Flash.redirect("/today", Notice.only(sentences.of("notices.left-out", Map.of("ladder", sheet.name()))));
    }

    @POST
    @Path("/deletion")
    @Transactional
    public Response takeBack(String ladder) {
        var sheet = sheet(ladder);
        current.account().lock();
        current.profile().takeBack(ladder);
        return Flash.redirect("/today", Notice.only(sentences.of("notices.taken-back", Map.of("ladder", sheet.name()))));
    }

    private LadderSheet sheet(String ladder) {
        return programme.sheet(ladder).orElseThrow(NotFoundException::new);
    }

    private LeftOutPage page(LadderSheet ladder, FormErrors errors) {
        var instead = engine.rules().substitutes().instead().get(ladder.id());
        return new LeftOutPage(ladder, current.profile().exclusion(ladder.id()).map(this::told).orElse(null),
                effect(ladder.id()), instead == null ? null : programme.sheet(instead.ladder()).orElse(null),
                Exclusion.REASONS.stream().map(reason -> new Why(reason, sentences.of("left-out." + reason))).toList(),
                errors);
    }

    private Effect effect(String ladder) {
        return engine.rules().substitutes().instead().containsKey(ladder) ? Effect.STAND_IN
                : engine.rules().strengthenGate().stages().containsKey(ladder) ? Effect.GATE : Effect.NONE;
    }

    /** A reason from a diary file can be in the person's own words, or missing. */
    private String told(Exclusion exclusion) {
        return exclusion.isChosen() ? sentences.of("left-out." + exclusion.reason())
                : exclusion.reason() == null ? sentences.of("left-out.other") : exclusion.reason();
    }
}
