package org.steadyback.account;

import java.net.URI;
import java.time.Clock;

import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.hibernate.exception.ConstraintViolationException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

@Path("/sign-up")
public class SignUpResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignUpPage(SignUpForm form, FormErrors errors) implements TemplateInstance {}

    private final Passwords passwords;
    private final Validator validator;
    private final Messages messages;
    private final Clock clock;

    SignUpResource(Passwords passwords, Validator validator, Messages messages, Clock clock) {
        this.passwords = passwords;
        this.validator = validator;
        this.messages = messages;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        return new SignUpPage(SignUpForm.blank(), FormErrors.none());
    }

    @POST
    public Response signUp(@BeanParam SignUpForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (!errors.any() && !isOpened(form) && !isTheirs(form)) {
            errors = errors.with("email", messages.of("account.email.taken"));
        }
        if (errors.any()) {
            return Response.status(422).entity(new SignUpPage(form, errors)).build();
        }
        // The browser posts the same fields on to the form login, which signs the new person in.
        return Response.temporaryRedirect(URI.create("/j_security_check")).build();
    }

    /** Pressed twice, the second time finds what the first has made. */
    private boolean isTheirs(SignUpForm form) {
        return Account.findByEmail(form.email())
                .filter(account -> passwords.matches(form.password(), account.passwordHash)).isPresent();
    }

    /** The database has the last word on whether an e-mail is taken: two may ask for it at once. */
    private boolean isOpened(SignUpForm form) {
        if (Account.findByEmail(form.email()).isPresent()) {
            return false;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> Account.open(form.email(), passwords.hash(form.password()),
                    clock.instant()));
            return true;
        } catch (ConstraintViolationException taken) {
            return false;
        }
    }
}
