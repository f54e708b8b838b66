package org.steadyback.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

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
import org.steadyback.diary.LoggedClearance;
import org.steadyback.diary.Notices;
import org.steadyback.plan.Plan;
import org.steadyback.progression.Progression;
import org.steadyback.safety.LockCard;
import org.steadyback.safety.SeenForm;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/** After a yes in the safety check: what to do and how fast, what to show, and the way back (R1, R2). */
@Path("/see-someone")
@Authenticated
@DuringWelcome(from = WelcomeStep.SAFETY)
public class SeeSomeoneResource {

    /** @param lock null where nothing is closed; @param summary null likewise */
    @CheckedTemplate(basePath = "safety", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeeSomeonePage(LockCard lock, ProfessionalSummary summary, SeenForm form, FormErrors errors, LocalDate today)
            implements TemplateInstance {}

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final Diary diary;
    private final ProfessionalSummaries summaries;
    private final Notices notices;
    private final Validator validator;
    private final Messages messages;

    SeeSomeoneResource(CurrentAccount current, Plan plan, Progression engine, Diary diary,
            ProfessionalSummaries summaries, Notices notices, Validator validator, Messages messages) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.diary = diary;
        this.summaries = summaries;
        this.notices = notices;
        this.validator = validator;
        this.messages = messages;
    }

    @GET
    @Transactional
    public TemplateInstance show() {
        return page(SeenForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response seen(@BeanParam SeenForm form) {
        current.account().lock();
        var errors = FormErrors.of(validator.validate(form));
        errors = errors.any() ? errors : form.errors(current.today(), latestSign(), messages);
        if (errors.any()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        var wasLocked = isLocked();
        var seen = LoggedClearance.of(current.account(), form.entryId(), current.now(), form.date());
        var lines = diary.add(seen).map(change -> notices.of("seen-logged", change, current.viewer()))
                .orElseGet(notices::alreadyThere);
        return Flash.redirect(wayOn(wasLocked), lines);
    }

    /** In the welcome the safety check is done once nothing is closed any more; a date alone answers no question. */
    private String wayOn(boolean wasLocked) {
        if (wasLocked && !isLocked()) {
            return current.profile().pass(WelcomeStep.SAFETY);
        }
        return current.isInWelcome() ? "/welcome" : "/today";
    }

    private boolean isLocked() {
        return engine.mode(plan.standing(current.account()), current.now()).isLock();
    }

    private TemplateInstance page(SeenForm form, FormErrors errors) {
        var standing = plan.standing(current.account());
        var lock = LockCard.of(engine.mode(standing, current.now()), current.profile());
        return new SeeSomeonePage(lock, lock == null ? null : summaries.of(standing), form, errors,
                current.today());
    }

    private LocalDate latestSign() {
        var safety = plan.standing(current.account()).safety();
        return Stream.of(safety.emergencyOn(), safety.urgentOn()).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
    }
}
