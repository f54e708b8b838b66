package org.steadyback.diary;

import java.util.List;

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
import org.steadyback.account.DuringWelcome;
import org.steadyback.account.WelcomeStep;
import org.steadyback.safety.Question;
import org.steadyback.safety.Questions;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/** An entry that has no page of its own elsewhere: opened, corrected, deleted. */
@Path("/diary/{id}")
@Authenticated
// A tick in the safety check that was a mistake is taken back here.
@DuringWelcome(from = WelcomeStep.SAFETY)
public class EntryResource {

    /** @param type which fields there are besides the moment */
    @CheckedTemplate(basePath = "diary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EntryPage(long id, EntryType type, DiaryLines.Day day, EntryForm form, FormErrors errors,
            List<Question> emergencies, List<Question> urgent) implements TemplateInstance {}

    private final CurrentAccount current;
    private final Diary diary;
    private final DiaryLines lines;
    private final Questions questions;
    private final Notices notices;
    private final Validator validator;
    private final Messages messages;

    EntryResource(CurrentAccount current, Diary diary, DiaryLines lines, Questions questions, Notices notices,
            Validator validator, Messages messages) {
        this.current = current;
        this.diary = diary;
        this.lines = lines;
        this.questions = questions;
        this.notices = notices;
        this.validator = validator;
        this.messages = messages;
    }

    @GET
    @Transactional
    public TemplateInstance open(long id) {
        var entry = owned(id);
        return page(entry, EntryForm.of(entry), FormErrors.none());
    }

    @POST
    @Transactional
    public Response correct(long id, @BeanParam EntryForm form) {
        current.account().lock();
        var entry = owned(id);
        var typed = TypedMoment.read(form.at(), entry, current.now());
        var errors = FormErrors.of(validator.validate(form));
        if (typed.error() != null) {
            errors = errors.with("at", messages.of(typed.error()));
        }
        errors = errors.any() ? errors : form.errors(entry, typed.moment().toLocalDate(), messages);
        if (errors.any()) {
            return Response.status(422).entity(page(entry, form, errors)).build();
        }
        entry.happened(typed.moment());
        switch (entry) {
            case LoggedSafetyCheck check -> check.answer(form.answers().signs());
            case LoggedInjury injury -> injury.note = form.trimmedNote();
            case LoggedClearance clearance -> clearance.clearedOn = form.seen().date();
            case LoggedFlareCall call -> {}
            case LoggedPain pain -> throw new NotFoundException();
            case LoggedSession session -> throw new NotFoundException();
            case LoggedActivities activities -> throw new NotFoundException();
        }
        return Flash.redirect("/diary", notices.ofChange("corrected", diary.corrected(entry), current.viewer()));
    }

    @POST
    @Path("/deletion")
    @Transactional
    public Response delete(long id) {
        current.account().lock();
        return Flash.redirect("/diary", notices.ofChange("deleted", diary.delete(owned(id)), current.viewer()));
    }

    private TemplateInstance page(LoggedEntry entry, EntryForm form, FormErrors errors) {
        return new EntryPage(entry.id, EntryType.of(entry), lines.days(List.of(entry)).getFirst(), form, errors,
                questions.ofEmergencies(), questions.ofUrgentSigns());
    }

    /** Ratings, sessions and own activities have pages of their own. */
    private LoggedEntry owned(long id) {
        return diary.find(current.account(), id)
                .filter(entry -> !(entry instanceof LoggedPain) && !(entry instanceof LoggedSession)
                        && !(entry instanceof LoggedActivities))
                .orElseThrow(NotFoundException::new);
    }
}
