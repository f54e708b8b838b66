package org.steadyback.routine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.plan.Plan;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Routines.Slot;
import org.steadyback.programme.SlotSheet;
import org.steadyback.progression.Progression;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** What fills a slot of the routine: the person may choose another exercise for the same purpose. */
@Path("/slots/{slot}")
@Authenticated
public class SlotResource {

    /**
     * @param others what cannot be chosen now, and why
     * @param gate   the usual ladder, where a phase asks for it and a swap alone changes nothing of that, or null
     * @param ladders those that can be chosen, each once
     * @param own    whether the person has chosen before, and may let the programme choose again
     */
    @CheckedTemplate(basePath = "routine", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SlotPage(SlotSheet slot, List<SlotOption> options, List<SlotOption> others, LadderSheet gate, boolean own,
            boolean filledByItself, List<LadderSheet> ladders, FormErrors errors) implements TemplateInstance {}

    /** In place of an option: whatever fills the slot by itself. */
    private static final String USUAL = "usual";

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
        return page(slot(slot), FormErrors.none());
    }

    @POST
    @Transactional
    public Response choose(String slot, @RestForm String choice, @RestQuery Optional<String> from) {
        // Before anything of the profile is read: a second tap waits, and then finds what the first has chosen.
        current.account().lock();
        var of = slot(slot);
        if (USUAL.equals(choice)) {
            current.profile().choices.remove(slot);
            return Flash.redirect(back(from), Notice.only(sentences.of("notices.usual-again")));
        }
        var chosen = SlotOptions.choice(choice, options(of));
        if (chosen == null) {
            return Response.status(422).entity(page(of,
                    FormErrors.none().with("choice", messages.of("routine.choice.unknown")))).build();
        }
        current.profile().choices.put(slot, chosen);
        return Flash.redirect(back(from), Notice.only(sentences.of("notices.chosen",
                Map.of("exercise", programme.exercise(chosen.exercise()).orElseThrow().name()))));
    }

    /** To where it was asked for. */
    private static String back(Optional<String> from) {
        return from.filter("session"::equals).isPresent() ? "/session" : "/today";
    }

    private Slot slot(String id) {
        return programme.routines().slot(plan.standing(current.account()).phase().number(), id)
                .orElseThrow(NotFoundException::new);
    }

    private List<SlotOption> options(Slot slot) {
        var standing = plan.standing(current.account());
        return options.of(slot, standing, engine.offer(standing, current.now()), current.profile());
    }

    private SlotPage page(Slot slot, FormErrors errors) {
        var all = options(slot);
        var open = all.stream().filter(option -> option.state().isToChoose()).toList();
        return new SlotPage(programme.slot(slot.slot()), open,
                all.stream().filter(option -> !option.state().isToChoose()).toList(), gate(slot),
                current.profile().choices.containsKey(slot.slot()), !slot.ladders().isEmpty(),
                open.stream().map(SlotOption::ladder).distinct().toList(), errors);
    }

    /** R29: only what was left out has a stand-in at the gates. */
    private LadderSheet gate(Slot slot) {
        return slot.ladders().stream().filter(engine.rules().substitutes().instead()::containsKey)
                .filter(ladder -> current.profile().exclusion(ladder).isEmpty()).findFirst()
                .flatMap(programme::sheet).orElse(null);
    }
}
