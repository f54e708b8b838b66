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
import org.steadyback.plan.Plan;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Routines.Slot;
import org.steadyback.programme.SlotSheet;
import org.steadyback.progression.Progression;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Sentences;

/** What fills a slot of the routine: the person may choose another exercise for the same purpose. */
@Path("/slots/{slot}")
@Authenticated
public class SlotResource {

    /** @param others what cannot be chosen now, and why */
    @CheckedTemplate(basePath = "routine", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SlotPage(SlotSheet slot, List<SlotOption> options, List<SlotOption> others, FormErrors errors)
            implements TemplateInstance {}

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final Programme programme;
    private final SlotOptions options;
    private final Messages messages;
    private final Sentences sentences;

    SlotResource(CurrentAccount current, Plan plan, Progression engine, Programme programme, SlotOptions options,
            Messages messages, Sentences sentences) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.programme = programme;
        this.options = options;
        this.messages = messages;
        this.sentences = sentences;
    }

    @GET
    @Transactional
    public TemplateInstance show(String slot) {
        return page(slot, options(slot), FormErrors.none());
    }

    @POST
    @Transactional
    public Response choose(String slot, @RestForm String choice) {
        var options = options(slot);
        var chosen = SlotOptions.choice(choice, options);
        if (chosen == null) {
            return Response.status(422).entity(page(slot, options,
                    FormErrors.none().with("choice", messages.of("routine.choice.unknown")))).build();
        }
        current.account().lock();
        current.profile().choices.put(slot, chosen);
        return Flash.redirect("/today", List.of(sentences.of("notices.chosen",
                Map.of("exercise", programme.exercise(chosen.exercise()).orElseThrow().name()))));
    }

    private List<SlotOption> options(String id) {
        var standing = plan.standing(current.account());
        var slot = programme.routines().of(standing.phase().number()).stream()
                .filter((Slot of) -> of.slot().equals(id)).findFirst().orElseThrow(NotFoundException::new);
        return options.of(slot, standing, engine.offer(standing, current.now()), current.profile());
    }

    private SlotPage page(String slot, List<SlotOption> all, FormErrors errors) {
        return new SlotPage(programme.slot(slot), all.stream().filter(option -> option.state().isToChoose()).toList(),
                all.stream().filter(option -> !option.state().isToChoose()).toList(), errors);
    }
}
