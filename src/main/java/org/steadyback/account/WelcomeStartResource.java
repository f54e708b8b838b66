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

import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;

/** Says what this is and is not, and asks for the zone: days, and where to call help, follow from it. */
@Path("/welcome/1")
@Authenticated
public class WelcomeStartResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WelcomeStartPage(ZoneForm form, FormErrors errors, List<String> zones) implements TemplateInstance {}

    private final Welcome welcome;
    private final Validator validator;
    private final Clock clock;

    WelcomeStartResource(Welcome welcome, Validator validator, Clock clock) {
        this.welcome = welcome;
        this.validator = validator;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        return page(ZoneForm.of(welcome.at(WelcomeStep.START)), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@BeanParam ZoneForm form) {
        var profile = welcome.changeAt(WelcomeStep.START);
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        form.tell(profile);
        profile.startedOn = form.dateOf(clock.instant());
        profile.persist();
        return Flash.redirect(profile.pass(WelcomeStep.START));
    }

    private static TemplateInstance page(ZoneForm form, FormErrors errors) {
        return new WelcomeStartPage(form, errors, Zones.all());
    }
}
