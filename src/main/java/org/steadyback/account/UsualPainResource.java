package org.steadyback.account;

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

/** The step of the welcome that asks how the last week was: later days are compared with it. */
@Path("/welcome/4")
@Authenticated
public class UsualPainResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UsualPainPage(UsualPainForm form, FormErrors errors) implements TemplateInstance {}

    private final Welcome welcome;
    private final Validator validator;

    UsualPainResource(Welcome welcome, Validator validator) {
        this.welcome = welcome;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show() {
        return new UsualPainPage(UsualPainForm.of(welcome.at(WelcomeStep.USUAL_PAIN)), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@BeanParam UsualPainForm form) {
        var profile = welcome.changeAt(WelcomeStep.USUAL_PAIN);
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Response.status(422).entity(new UsualPainPage(form, errors)).build();
        }
        form.tell(profile);
        return Flash.redirect(profile.pass(WelcomeStep.USUAL_PAIN));
    }
}
