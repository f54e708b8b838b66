package org.steadyback.account;

import java.time.Clock;
import java.time.LocalDate;
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

import org.steadyback.account.Boxes.Day;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Routines.Lengths;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** The last step of the welcome: how a person means to train. Then the diary begins. */
@Path("/welcome/6")
@Authenticated
public class HowMuchResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HowMuchPage(HowMuchForm form, FormErrors errors, List<Day> days, Lengths lengths) implements TemplateInstance {}

    private final Welcome welcome;
    private final CurrentAccount current;
    private final Programme programme;
    private final Validator validator;
    private final Sentences sentences;
    private final Clock clock;

    HowMuchResource(Welcome welcome, CurrentAccount current, Programme programme, Validator validator, Sentences sentences,
            Clock clock) {
        this.welcome = welcome;
        this.current = current;
        this.programme = programme;
        this.validator = validator;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        return page(HowMuchForm.of(welcome.at(WelcomeStep.HOW_MUCH)), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@BeanParam HowMuchForm form) {
        current.account().lock();
        // A second tap on the button arrives where the first does.
        if (current.isWelcomed()) {
            return done();
        }
        var profile = welcome.at(WelcomeStep.HOW_MUCH);
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        form.tell(profile);
        profile.finishWelcome(LocalDate.ofInstant(clock.instant(), profile.zoneId()));
        return done();
    }

    private Response done() {
        return Flash.redirect("/today", Notice.only(sentences.of("notices.welcome-done")));
    }

    private TemplateInstance page(HowMuchForm form, FormErrors errors) {
        return new HowMuchPage(form, errors, Boxes.days(form.plannedDays()), programme.routines().lengths());
    }
}
