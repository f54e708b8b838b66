package org.steadyback.diary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
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
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notice;

@Path("/pain")
@Authenticated
public class PainResource {

    /** @param id of the rating that is corrected, or null for a new one; @param ahead what saving would do, if it was asked */
    @CheckedTemplate(basePath = "diary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PainPage(Long id, PainForm form, FormErrors errors, List<Notice> ahead) implements TemplateInstance {

        static PainPage of(Long id, PainForm form, FormErrors errors) {
            return new PainPage(id, form, errors, List.of());
        }
    }

    private final CurrentAccount current;
    private final Diary diary;
    private final Deletions deletions;
    private final Notices notices;
    private final Validator validator;
    private final Messages messages;

    PainResource(CurrentAccount current, Diary diary, Deletions deletions, Notices notices, Validator validator,
            Messages messages) {
        this.current = current;
        this.diary = diary;
        this.deletions = deletions;
        this.notices = notices;
        this.validator = validator;
        this.messages = messages;
    }

    /** @param on a day that is past */
    @GET
    public Response show(@RestQuery Optional<String> on) {
        var now = current.now();
        if (on.isEmpty()) {
            return Response.ok(PainPage.of(null, PainForm.blank(now), FormErrors.none())).build();
        }
        var day = TypedDay.read(on.get(), now.toLocalDate());
        return day.error() == null
                ? Response.ok(PainPage.of(null, PainForm.blank(now).on(day.date(), now), FormErrors.none())).build()
                : refused(PainPage.of(null, PainForm.blank(now).at(now),
                        FormErrors.none().with("at", messages.of(day.error()))));
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
            return refused(PainPage.of(null, form, errors));
        }
        var pain = LoggedPain.of(current.account(), form.entryId(), typed.moment(), form.chosenKind(), form.score(),
                form.chosenPlace(), form.trimmedNote());
        var lines = diary.add(pain)
                .map(change -> notices.of("pain-logged", Map.of("score", form.score()), change, current.viewer()))
                .orElseGet(notices::alreadyThere);
        return Flash.redirect(TypedMoment.pageAfter(typed.moment(), current.now()), lines);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance open(long id) {
        return PainPage.of(id, PainForm.of(owned(id)), FormErrors.none());
    }

    /** @param look to see what saving would do, without saving */
    @POST
    @Path("/{id}")
    @Transactional
    public Response correct(long id, @BeanParam PainForm form, @RestForm String look) {
        current.account().lock();
        var pain = owned(id);
        var typed = TypedMoment.read(form.at(), pain, current.now());
        var errors = FormErrors.of(validator.validate(form));
        if (typed.error() != null) {
            errors = errors.with("at", messages.of(typed.error()));
        }
        if (errors.any()) {
            return refused(PainPage.of(id, form, errors));
        }
        pain.correct(typed.moment(), form.chosenKind(), form.score(), form.chosenPlace(), form.trimmedNote());
        if (look != null) {
            var ahead = notices.ahead(diary.lookAhead(pain), current.viewer());
            return Response.ok(new PainPage(id, form, errors, ahead)).build();
        }
        return Flash.redirect("/diary",
                notices.ofChange("corrected", diary.corrected(pain), current.viewer()));
    }

    @POST
    @Path("/{id}/deletion")
    @Transactional
    public Response delete(long id) {
        current.account().lock();
        return Flash.redirect("/diary", deletions.delete(owned(id)));
    }

    private LoggedPain owned(long id) {
        return LoggedPain.findOwned(current.account(), id).orElseThrow(NotFoundException::new);
    }

    private static Response refused(PainPage page) {
        return Response.status(422).entity(page).build();
    }
}
