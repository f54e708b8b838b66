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

import org.steadyback.account.Boxes.Box;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/** The step of the welcome that asks what a person is and has. */
@Path("/welcome/3")
@Authenticated
public class AboutYouResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AboutYouPage(AboutYouForm form, FormErrors errors, List<Box> equipment, List<Box> conditions)
            implements TemplateInstance {}

    private final Welcome welcome;
    private final Boxes boxes;
    private final Validator validator;
    private final Messages messages;
    private final Clock clock;

    AboutYouResource(Welcome welcome, Boxes boxes, Validator validator, Messages messages, Clock clock) {
        this.welcome = welcome;
        this.boxes = boxes;
        this.validator = validator;
        this.messages = messages;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        return page(AboutYouForm.of(welcome.at(WelcomeStep.ABOUT_YOU)), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@BeanParam AboutYouForm form) {
        var profile = welcome.changeAt(WelcomeStep.ABOUT_YOU);
        var today = LocalDate.ofInstant(clock.instant(), profile.zoneId());
        var errors = form.check(FormErrors.of(validator.validate(form)), today, messages);
        if (errors.any()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        form.tell(profile, today);
        return Flash.redirect(profile.pass(WelcomeStep.ABOUT_YOU));
    }

    private TemplateInstance page(AboutYouForm form, FormErrors errors) {
        return new AboutYouPage(form, errors, boxes.equipment(form.equipment()), boxes.conditions(form.conditions()));
    }
}
