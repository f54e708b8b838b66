package org.steadyback.today;

import java.util.function.Supplier;

import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

import io.quarkus.security.Authenticated;

import org.steadyback.account.DuringWelcome;
import org.steadyback.account.WelcomeStep;
import org.steadyback.safety.BareSafetyCheck;
import org.steadyback.safety.SafetyCheckForm;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/** The safety questions (R3). A yes leads at once to what to do, and if everything else fails they still show. */
@Path("/safety-check")
@Authenticated
@DuringWelcome(from = WelcomeStep.SAFETY)
public class SafetyCheckResource {

    private static final Logger LOG = Logger.getLogger(SafetyCheckResource.class);
    private static final int UNPROCESSABLE = 422;

    private final SafetyCheckPages pages;
    private final BareSafetyCheck bare;
    private final Validator validator;
    private final Messages messages;

    SafetyCheckResource(SafetyCheckPages pages, BareSafetyCheck bare, Validator validator, Messages messages) {
        this.pages = pages;
        this.bare = bare;
        this.validator = validator;
        this.messages = messages;
    }

    @GET
    public Response show() {
        var blank = SafetyCheckForm.blank();
        return orBare(blank, () -> pages.page(200, blank, FormErrors.none()));
    }

    @POST
    public Response answer(@BeanParam SafetyCheckForm form) {
        return orBare(form, () -> {
            var errors = FormErrors.of(validator.validate(form));
            errors = errors.any() ? errors : form.contradictions(messages);
            return errors.any() ? pages.page(UNPROCESSABLE, form, errors) : pages.keep(form);
        });
    }

    /** Neither the plan nor the database may stand between a person and what to do. */
    private Response orBare(SafetyCheckForm form, Supplier<Response> page) {
        try {
            return page.get();
        } catch (WebApplicationException | SecurityException sentElsewhere) {
            throw sentElsewhere;
        } catch (RuntimeException fault) {
            LOG.error("The safety check failed, the bare one answers", fault);
            return bare.insteadOfAnswer(form.yes());
        }
    }
}
