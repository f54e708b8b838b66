package org.steadyback.diary;

import java.util.Map;

import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

@Path("/pain")
@Authenticated
public class PainResource {

    /** @param id of the rating that is corrected, or null for a new one */
    @CheckedTemplate(basePath = "diary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PainPage(Long id, PainForm form, FormErrors errors) implements TemplateInstance {}

    private final CurrentAccount current;
    private final Diary diary;
    private final Notices notices;
    private final Validator validator;
    private final Messages messages;

    PainResource(CurrentAccount current, Diary diary, Notices notices, Validator validator, Messages messages) {
        this.current = current;
        this.diary = diary;
        this.notices = notices;
        this.validator = validator;
        this.messages = messages;
    }

    @GET
    public TemplateInstance show() {
        return new PainPage(null, PainForm.blank(current.now()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response log(@BeanParam PainForm form) {
        var typed = TypedMoment.ofNew(form.at(), form.ago(), current.now());
        var errors = FormErrors.of(validator.validate(form));
        if (typed.error() != null) {
            errors = errors.with("at", messages.of(typed.error()));
        }
        if (errors.any()) {
            return refused(new PainPage(null, form, errors));
        }
        var pain = LoggedPain.of(current.account(), form.entryId(), typed.moment(), form.chosenKind(), form.score(),
                form.chosenPlace(), form.trimmedNote());
        var lines = diary.add(pain)
                .map(change -> notices.of("pain-logged", Map.of("score", form.score()), change, current.viewer()))
                .orElseGet(notices::alreadyThere);
        return Flash.redirect("/today", lines);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance open(long id) {
        return new PainPage(id, PainForm.of(owned(id)), FormErrors.none());
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response correct(long id, @BeanParam PainForm form) {
        current.account().lock();
        var pain = owned(id);
        var typed = TypedMoment.read(form.at(), pain, current.now());
        var errors = FormErrors.of(validator.validate(form));
        if (typed.error() != null) {
            errors = errors.with("at", messages.of(typed.error()));
        }
        if (errors.any()) {
            return refused(new PainPage(id, form, errors));
        }
        pain.correct(typed.moment(), form.chosenKind(), form.score(), form.chosenPlace(), form.trimmedNote());
        return Flash.redirect("/diary",
                notices.ofChange("corrected", diary.corrected(pain), current.viewer()));
    }

    @POST
    @Path("/{id}/deletion")
    @Transactional
    public Response delete(long id) {
        current.account().lock();
        return Flash.redirect("/diary",
                notices.ofChange("deleted", diary.delete(owned(id)), current.viewer()));
    }

    private LoggedPain owned(long id) {
        return LoggedPain.findOwned(current.account(), id).orElseThrow(NotFoundException::new);
    }

    private static Response refused(PainPage page) {
        return Response.status(422).entity(page).build();
    }
}
