package org.steadyback.diary;

import java.time.ZonedDateTime;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

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
import org.steadyback.web.Notice;

/** An entry that has no page of its own elsewhere: opened, corrected, deleted. */
@Path("/diary/{id}")
@Authenticated
// A tick in the safety check that was a mistake is taken back here.
@DuringWelcome(from = WelcomeStep.SAFETY)
public class EntryResource {

    /** @param type which fields there are besides the moment; @param ahead what saving would do, if it was asked */
    @CheckedTemplate(basePath = "diary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EntryPage(long id, EntryType type, DiaryLines.Day day, EntryForm form, FormErrors errors,
            List<Question> emergencies, List<Question> urgent, List<OverallChoices.Choice> overall,
            List<Notice> ahead) implements TemplateInstance {}

    private final CurrentAccount current;
    private final Diary diary;
    private final Deletions deletions;
    private final DiaryLines lines;
    private final Questions questions;
    private final OverallChoices choices;
    private final Notices notices;
    private final Validator validator;
    private final Messages messages;

    EntryResource(CurrentAccount current, Diary diary, Deletions deletions, DiaryLines lines, Questions questions,
            OverallChoices choices, Notices notices, Validator validator, Messages messages) {
        this.current = current;
        this.diary = diary;
        this.deletions = deletions;
        this.lines = lines;
        this.questions = questions;
        this.choices = choices;
        this.notices = notices;
        this.validator = validator;
        this.messages = messages;
    }

    @GET
    @Transactional
    public TemplateInstance open(long id) {
        var entry = owned(id);
        return page(entry, lines.day(entry), EntryForm.of(entry), FormErrors.none(), List.of());
    }

    /** @param look to see what saving would do, without saving */
    @POST
    @Transactional
    public Response correct(long id, @BeanParam EntryForm form, @RestForm String look) {
        current.account().lock();
        var entry = owned(id);
        var typed = TypedMoment.read(form.at(), entry, current.now());
        var errors = FormErrors.of(validator.validate(form));
        if (typed.error() != null) {
            errors = errors.with("at", messages.of(typed.error()));
        }
        errors = errors.any() ? errors : form.errors(entry, typed.moment().toLocalDate(), messages);
        if (errors.any()) {
            return Response.status(422).entity(page(entry, lines.day(entry), form, errors, List.of())).build();
        }
        var asItWas = lines.day(entry);
        correct(entry, typed.moment(), form);
        if (look != null) {
            var ahead = notices.ahead(diary.lookAhead(entry), current.viewer());
            return Response.ok(page(entry, asItWas, form, errors, ahead)).build();
        }
        return Flash.redirect("/diary", notices.ofChange("corrected", diary.corrected(entry), current.viewer()));
    }

    @POST
    @Path("/deletion")
    @Transactional
    public Response delete(long id) {
        current.account().lock();
        return Flash.redirect("/diary", deletions.delete(owned(id)));
    }

    private static void correct(LoggedEntry entry, ZonedDateTime at, EntryForm form) {
        entry.happened(at);
        switch (entry) {
            case LoggedSafetyCheck check -> check.answer(form.answers().signs());
            case LoggedInjury injury -> injury.note = form.trimmedNote();
            case LoggedClearance clearance -> clearance.clearedOn = form.seen().date();
            case LoggedFlareCall call -> {}
            case LoggedOverallChange change -> change.answer = form.overallAnswer().orElseThrow();
            case LoggedPain pain -> throw new NotFoundException();
            case LoggedSession session -> throw new NotFoundException();
            case LoggedActivities activities -> throw new NotFoundException();
            case LoggedQuestionnaire questionnaire -> throw new NotFoundException();
        }
    }

    private TemplateInstance page(LoggedEntry entry, DiaryLines.Day day, EntryForm form, FormErrors errors,
            List<Notice> ahead) {
        return new EntryPage(entry.id, EntryType.of(entry), day, form, errors, questions.ofEmergencies(),
                questions.ofUrgentSigns(), choices.of(form.overall()), ahead);
    }

    private LoggedEntry owned(long id) {
        return diary.find(current.account(), id)
                .filter(entry -> !EntryType.of(entry).hasPageOfItsOwn())
                .orElseThrow(NotFoundException::new);
    }
}
