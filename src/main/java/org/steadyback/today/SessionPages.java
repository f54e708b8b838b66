package org.steadyback.today;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.LoggedResult;
import org.steadyback.diary.LoggedSession;
import org.steadyback.diary.TypedMoment;
import org.steadyback.plan.Plan;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Progression;
import org.steadyback.progression.RuleId;
import org.steadyback.progression.Side;
import org.steadyback.progression.Standing;
import org.steadyback.routine.Ways;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** The one form for a session: to log a new one, and to correct one. */
@Singleton
class SessionPages {

    /**
     * @param id     of the session that is corrected, or null for a new one
     * @param warmUp how to begin, or null
     * @param guided whether it can be done now, step by step
     * @param gentle whether all of it is gentle already, however sore the back is
     * @param ahead  what saving a correction would do, if it was asked
     */
    @CheckedTemplate(basePath = "today", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SessionPage(Long id, SessionForm form, FormErrors errors, String warmUp, List<ExerciseFields> exercises,
            String unit, boolean guided, boolean gentle, int sore, int severe, UUID rating, List<Notice> ahead)
            implements TemplateInstance {}

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final Programme programme;
    private final Wording wording;
    private final Sentences sentences;
    private final LastTimes lastTimes;

    SessionPages(CurrentAccount current, Plan plan, Progression engine, Programme programme, Wording wording,
            Sentences sentences, LastTimes lastTimes) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.programme = programme;
        this.wording = wording;
        this.sentences = sentences;
        this.lastTimes = lastTimes;
    }

    TemplateInstance page(Long id, SessionForm form, FormErrors errors, Viewer viewer) {
        var standing = plan.standing(current.account());
        return page(id, form, errors, standing, id == null ? engine.offer(standing, current.now()) : null, List.of(),
                viewer);
    }

    /** The form of a session on a day that is past, as it stood with the person then. */
    TemplateInstance past(SessionForm form, FormErrors errors, Standing then, ZonedDateTime moment, Viewer viewer) {
        return page(null, form, errors, then, engine.offer(then, moment), List.of(), viewer);
    }

    /** A correction as typed, with what saving it would do. */
    TemplateInstance lookingAhead(long id, SessionForm form, List<Notice> ahead, Viewer viewer) {
        return page(id, form, FormErrors.none(), plan.standing(current.account()), null, ahead, viewer);
    }

    /** @param offer of the moment of a new session, or null */
    private TemplateInstance page(Long id, SessionForm form, FormErrors errors, Standing standing, Offer offer,
            List<Notice> ahead, Viewer viewer) {
        // A diary knows the stage only; what was chosen since is not what was done then.
        var ways = new Ways(programme, standing, id == null ? current.profile().choices : Map.of());
        var isOfNow = id == null && form.at() == null;
        var last = isOfNow ? lastTimes.of(form.ladders()) : Map.<String, String>of();
        var exercises = form.results().stream()
                .filter(typed -> programme.sheet(typed.ladder()).isPresent())
                .map(typed -> ExerciseFields.of(typed, last.get(typed.ladder()), programme, ways, wording, viewer)).toList();
        return new SessionPage(id, form, errors, offer == null ? null : warmUp(offer, viewer), exercises, sentences.of("units." + viewer.units()),
                isOfNow && !errors.any(), isOfNow && isGentle(offer),
                engine.rules().sore().high(), engine.rules().flareStart().severe(), UUID.randomUUID(), ahead);
    }

    /** On a gentle day everything is as gentle as a warm-up. */
    private String warmUp(Offer offer, Viewer viewer) {
        return offer.mode() == Mode.FLARE ? null : DayReasons.of(offer, wording, viewer).warmUp();
    }

    /** A rating that makes the day gentle has been heard already (R5, R15). */
    private static boolean isGentle(Offer offer) {
        return offer.mode() == Mode.FLARE || offer.because().stream().anyMatch(reason -> reason.rule() == RuleId.R5);
    }

    /** What the form of a logged session holds to begin with. */
    SessionForm form(LoggedSession session, Viewer viewer) {
        return new SessionForm(session.clientId.toString(), TypedMoment.shown(session), null,
                text(session.durationSeconds), session.warmUp,
                text(session.painBefore), text(session.painAfter), session.note == null ? "" : session.note,
                session.results.stream().map(result -> form(result, viewer)).toList());
    }

    private static ResultForm form(LoggedResult result, Viewer viewer) {
        var load = result.sets.stream().mapToInt(set -> set.loadGrams).max().orElse(0);
        return new ResultForm(result.ladder, result.stage, AskedDose.write(result), result.stage,
                result.sets.isEmpty() && result.skipped != null ? ResultForm.SKIPPED : ResultForm.SOME,
                amounts(result, null), amounts(result, Side.LEFT), amounts(result, Side.RIGHT),
                load == 0 ? "" : viewer.units().fromGrams(load).toPlainString(), text(result.painDuring),
                result.stoppedForPain, result.skipped == null ? "" : result.skipped.name(),
                result.comfort == null ? null : result.comfort.name());
    }

    private static List<String> amounts(LoggedResult result, Side side) {
        return result.sets.stream().filter(set -> set.side == side).map(set -> text(set.amount())).toList();
    }

    private static String text(Integer number) {
        return Objects.toString(number, null);
    }
}
