package org.steadyback.account;

import java.time.Clock;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.Boxes.Box;
import org.steadyback.account.Boxes.Day;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Routines.Lengths;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** Where what was told in the welcome, and what came later, is changed. */
@Path("/settings")
@Authenticated
public class SettingsResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SettingsPage(SettingsForm form, FormErrors errors, List<Day> days, Lengths lengths, List<String> zones, List<Box> equipment,
            List<Box> conditions, List<LadderChoice> ladders) implements TemplateInstance {}

    /** Of one ladder: whether, and why, it is left out. */
    record LadderChoice(String id, String name, List<Box> reasons) {}

    private final CurrentAccount current;
    private final Programme programme;
    private final Boxes boxes;
    private final Validator validator;
    private final Messages messages;
    private final Sentences sentences;
    private final Clock clock;

    SettingsResource(CurrentAccount current, Programme programme, Boxes boxes, Validator validator, Messages messages,
            Sentences sentences, Clock clock) {
        this.current = current;
        this.programme = programme;
        this.boxes = boxes;
        this.validator = validator;
        this.messages = messages;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        return page(SettingsForm.of(current.profile()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@BeanParam HowMuchForm much, @BeanParam AboutYouForm about, @BeanParam ZoneForm where,
            @BeanParam UsualPainForm usual, @BeanParam ExercisesForm exercises) {
        current.account().lock();
        var profile = current.profile();
        var form = new SettingsForm(much, about, where, usual, exercises);
        var errors = form.errors(validator, programme, messages, clock.instant());
        if (errors.any()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        form.tell(profile, clock.instant());
        return Flash.redirect("/today", Notice.only(sentences.of("notices.profile-saved")));
    }

    private TemplateInstance page(SettingsForm form, FormErrors errors) {
        return new SettingsPage(form, errors, Boxes.days(form.much().plannedDays()),
                programme.routines().lengths(), Zones.all(),
                boxes.equipment(form.about().equipment()), boxes.conditions(form.about().conditions()),
                programme.sheets().stream().map(sheet -> new LadderChoice(sheet.id(), sheet.name(),
                        boxes.reasons(sheet.id(), form.exercises().excluded()))).toList());
    }
}
