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

import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Sentences;

/** The first questions after signing up; later the page where the answers are changed. */
@Path("/welcome")
@Authenticated
public class WelcomeResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WelcomePage(WelcomeForm form, FormErrors errors, List<String> zones, boolean again)
            implements TemplateInstance {}

    private final CurrentAccount current;
    private final Validator validator;
    private final Sentences sentences;
    private final Clock clock;

    WelcomeResource(CurrentAccount current, Validator validator, Sentences sentences, Clock clock) {
        this.current = current;
        this.validator = validator;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        return page(Profile.of(current.account()).map(WelcomeForm::of).orElseGet(WelcomeForm::blank),
                FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@BeanParam WelcomeForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        // A second tap on the button waits for the first, and then finds a profile to change.
        current.account().lock();
        var again = isWelcomed();
        var today = LocalDate.ofInstant(clock.instant(), form.zoneId());
        Profile.save(current.account(), form.zoneId(), form.chosenUnits(), form.intakePain(), today);
        return again ? Flash.redirect("/today", List.of(sentences.of("notices.profile-saved")))
                : Flash.redirect("/safety-check", List.of(sentences.of("notices.welcome-done")));
    }

    private TemplateInstance page(WelcomeForm form, FormErrors errors) {
        return new WelcomePage(form, errors, Zones.all(), isWelcomed());
    }

    private boolean isWelcomed() {
        return Profile.of(current.account()).isPresent();
    }
}
