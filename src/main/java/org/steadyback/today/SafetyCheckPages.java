package org.steadyback.today;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.steadyback.account.CurrentAccount;
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

/** The page with the safety questions, and what follows an answer. Each is one transaction, whose end is awaited here. */
@Singleton
class SafetyCheckPages {

    private static final Logger LOG = Logger.getLogger(SafetyCheckPages.class);

    @CheckedTemplate(basePath = "safety", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SafetyCheckPage(Asked asked, SafetyCheckForm form, FormErrors errors, List<Question> emergencies,
            List<Question> urgent) implements TemplateInstance {}

    /** @param why they are asked now, or null; @param locked whether an earlier yes still closes the exercises */
    record Asked(String why, boolean locked) {}

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final Diary diary;
    private final Questions questions;
    private final Wording wording;
    private final Notices notices;

    SafetyCheckPages(CurrentAccount current, Plan plan, Progression engine, Diary diary, Questions questions,
            Wording wording, Notices notices) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.diary = diary;
        this.questions = questions;
        this.wording = wording;
        this.notices = notices;
    }

    /** Written here rather than on its way out, so that whatever fails in it does so while something else can be shown. */
    @Transactional
    Response page(int status, SafetyCheckForm form, FormErrors errors) {
        var asked = asked();
        // In the welcome there is no way on, nor a second try, before somebody has looked at it.
        if (asked.locked() && current.isInWelcome() && !errors.any()) {
            return Flash.redirect("/see-someone");
        }
        var page = new SafetyCheckPage(asked, form, errors, questions.ofEmergencies(), questions.ofUrgentSigns());
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page.render()).build();
    }

    @Transactional
    Response keep(SafetyCheckForm form) {
        // Before anything of the profile is read, or this would write back what another tab has finished meanwhile.
        current.account().lock();
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

    /** The questions matter more than why they are asked. */
    private Asked asked() {
        try {
            var offer = engine.offer(plan.standing(current.account()), current.now());
            return new Asked(DayReasons.of(offer, wording, current.viewer()).check(), offer.mode().isLock());
        } catch (WebApplicationException | SecurityException sentElsewhere) {
            throw sentElsewhere;
        } catch (RuntimeException fault) {
            LOG.error("Why the safety questions are asked cannot be told", fault);
            return new Asked(null, false);
        }
    }
}
