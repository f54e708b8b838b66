package org.steadyback.today;

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

import org.steadyback.account.CurrentAccount;
import org.steadyback.account.DuringWelcome;
import org.steadyback.account.WelcomeStep;
import org.steadyback.diary.Diary;
import org.steadyback.diary.LoggedSafetyCheck;
import org.steadyback.diary.Notices;
import org.steadyback.plan.Plan;
import org.steadyback.programme.Wording;
import org.steadyback.progression.Progression;
import org.steadyback.safety.Question;
import org.steadyback.safety.Questions;
import org.steadyback.safety.SafetyCheckForm;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/** The safety questions (R3). A yes leads at once to what to do. */
@Path("/safety-check")
@Authenticated
@DuringWelcome(from = WelcomeStep.SAFETY)
public class SafetyCheckResource {

    /** @param why they are asked now, or null; @param locked whether an earlier yes still closes the exercises */
    @CheckedTemplate(basePath = "safety", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SafetyCheckPage(String why, boolean locked, SafetyCheckForm form, FormErrors errors,
            List<Question> emergencies, List<Question> urgent) implements TemplateInstance {}

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final Diary diary;
    private final Questions questions;
    private final Wording wording;
    private final Notices notices;
    private final Validator validator;
    private final Messages messages;

    SafetyCheckResource(CurrentAccount current, Plan plan, Progression engine, Diary diary, Questions questions,
            Wording wording, Notices notices, Validator validator, Messages messages) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.diary = diary;
        this.questions = questions;
        this.wording = wording;
        this.notices = notices;
        this.validator = validator;
        this.messages = messages;
    }

    @GET
    @Transactional
    public Response show() {
        return isLocked() && current.isInWelcome() ? Flash.redirect("/see-someone")
                : Response.ok(page(SafetyCheckForm.blank(), FormErrors.none())).build();
    }

    @POST
    @Transactional
    public Response answer(@BeanParam SafetyCheckForm form) {
        var errors = FormErrors.of(validator.validate(form));
        errors = errors.any() ? errors : form.contradictions(messages);
        if (errors.any()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        var check = LoggedSafetyCheck.of(current.account(), form.entryId(), current.now(), form.signs());
        var lines = diary.add(check).map(change -> notices.of("safety-logged", change, current.viewer()))
                .orElseGet(notices::alreadyThere);
        if (isLocked()) {
            current.profile().stayAt(WelcomeStep.SAFETY);
            return Flash.redirect("/see-someone");
        }
        return current.isInWelcome() ? Flash.redirect(current.profile().pass(WelcomeStep.SAFETY))
                : Flash.redirect("/today", lines);
    }

    private boolean isLocked() {
        return engine.mode(plan.standing(current.account()), current.now()).isLock();
    }

    private TemplateInstance page(SafetyCheckForm form, FormErrors errors) {
        var offer = engine.offer(plan.standing(current.account()), current.now());
        return new SafetyCheckPage(DayReasons.of(offer, wording, current.viewer()).check(), offer.mode().isLock(), form,
                errors, questions.ofEmergencies(), questions.ofUrgentSigns());
    }
}
