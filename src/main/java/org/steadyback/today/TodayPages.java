package org.steadyback.today;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.steadyback.account.CurrentAccount;
import org.steadyback.account.RoutineLength;
import org.steadyback.diary.Days;
import org.steadyback.diary.DoneSession;
import org.steadyback.plan.Plan;
import org.steadyback.programme.PhaseSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Wording;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Progression;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.Reason;
import org.steadyback.progression.Standing;
import org.steadyback.progression.Status;
import org.steadyback.routine.Minutes;
import org.steadyback.routine.RoutineItem;
import org.steadyback.routine.RoutineItems;
import org.steadyback.safety.LockCard;
import org.steadyback.today.Unlocks.NextPhase;
import org.steadyback.web.Dates;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** The page of today, from what the person is greeted with to what opens next. */
@Singleton
class TodayPages {

    /**
     * @param lastWeek what may be said of it, on the first day of a new one; empty otherwise
     * @param lock    what to do while the exercises are closed, or null; with it there is nothing else
     * @param morning the question of the day after, or null
     * @param activities what is asked of own activities, or null
     * @param questions what is asked of the questionnaires of the operator, or null where there are none
     * @param stage   the stage that opens next, or null
     * @param next    the phase that opens next, or null
     */
    @CheckedTemplate(basePath = "today", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TodayPage(String greeting, String day, LockCard lock, MorningQuestion morning, WeekStrip week, DayCard card,
            List<String> lastWeek, ActivitiesQuestion activities, QuestionnaireQuestion.Asked questions, List<String> notices, List<RoutineItem> routine, RoutineLength length, List<RestingItem> resting,
            NextStage stage, PhaseSheet phase, NextPhase next, FormErrors errors) implements TemplateInstance {

        static TodayPage locked(String greeting, String day, LockCard lock, FormErrors errors) {
            return new TodayPage(greeting, day, lock, null, null, null, List.of(), null, null, List.of(), List.of(), null, List.of(), null,
                    null, null, errors);
        }
    }

    private static final int MORNING = 4;
    private static final int NOON = 12;
    private static final int EVENING = 18;

    /** What these say of one exercise holds for the day: it is told once, and not with each. */
    private static final Set<String> OF_THE_DAY = Set.of("R3.phase-1-only", "R4.sore", "R5.guard", "R20.light");

    /** How the back is the day after. @param kind what a rating given now is; @param entry its client-made number */
    record MorningQuestion(RatingKind kind, UUID entry) {}

    /** @param until when it comes again, in words */
    record RestingItem(String name, String ladder, String stage, String until) {}

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final Programme programme;
    private final RoutineItems items;
    private final Unlocks unlocks;
    private final LastWeek lastWeek;
    private final QuestionnaireQuestion questions;
    private final Wording wording;
    private final Sentences sentences;
    private final Flash flash;

    TodayPages(CurrentAccount current, Plan plan, Progression engine, Programme programme, RoutineItems items,
            Unlocks unlocks, LastWeek lastWeek, QuestionnaireQuestion questions, Wording wording, Sentences sentences, Flash flash) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.programme = programme;
        this.items = items;
        this.unlocks = unlocks;
        this.lastWeek = lastWeek;
        this.questions = questions;
        this.wording = wording;
        this.sentences = sentences;
        this.flash = flash;
    }

    TemplateInstance page(FormErrors errors) {
        var standing = plan.standing(current.account());
        var offer = engine.offer(standing, current.now());
        var day = Dates.day(current.today());
        if (offer.mode().isLock()) {
            return TodayPage.locked(greeting(), day, LockCard.of(offer.mode(), current.profile()), errors);
        }
        var routine = items.of(standing, offer);
        var sessions = sessionsOfTheWeek();
        var calm = standing.flares().current() == null;
        return new TodayPage(greeting(), day, null, morning(standing), week(standing, sessions),
                card(standing, offer, routine, sessions), lastWeek.lines(),
                ActivitiesQuestion.of(engine, standing, current.today()), questions.of(standing), notices(standing), routine,
                current.profile().lengthOn(current.today()), resting(offer),
                calm ? unlocks.stage(standing, items.fillings(standing, offer)) : null, programme.phase(standing.phase()),
                calm ? unlocks.phase(standing) : null, errors);
    }

    private String greeting() {
        var hour = current.now().getHour();
        return sentences.of("greetings." + (hour < MORNING || hour >= EVENING ? "evening"
                : hour < NOON ? "morning" : "afternoon"));
    }

    /** Null when nothing waits for it. */
    private MorningQuestion morning(Standing standing) {
        var now = current.now();
        return engine.awaitsNextDay(standing, now)
                ? new MorningQuestion(now.getHour() < NOON ? RatingKind.MORNING : RatingKind.NOW, UUID.randomUUID())
                : null;
    }

    private List<DoneSession> sessionsOfTheWeek() {
        var monday = WeekStrip.monday(current.today());
        return DoneSession.of(current.account(), new Days(monday, monday.plusDays(WeekStrip.DAYS - 1L)));
    }

    private WeekStrip week(Standing standing, List<DoneSession> sessions) {
        return WeekStrip.of(current.today(), current.profile().startedOn, current.profile().plannedDays, standing.flares(),
                sessions.stream().map(DoneSession::date).collect(Collectors.toSet()));
    }

    private DayCard card(Standing standing, Offer offer, List<RoutineItem> routine, List<DoneSession> sessions) {
        var reasons = DayReasons.of(offer, wording, current.viewer());
        var done = DoneToday.of(sessions.stream().filter(session -> session.date().equals(current.today())).toList());
        var isPlanned = current.profile().plannedDays.contains(current.today().getDayOfWeek());
        return new DayCard(
                DayCard.State.of(offer.mode(), reasons.check() != null, done != null, isPlanned, !routine.isEmpty()),
                Stream.concat(reasons.others().stream(), ofAll(offer, routine)).distinct().toList(), reasons.check(),
                reasons.warmUp(), calm(standing), done, routine.size(), Minutes.of(routine), mark(routine));
    }

    private String mark(List<RoutineItem> routine) {
        return Integer.toHexString((current.today() + routine.stream()
                .map(item -> item.exercise().id() + item.stage().id() + item.dose()).collect(Collectors.joining())).hashCode());
    }

    private Stream<String> ofAll(Offer offer, List<RoutineItem> routine) {
        return routine.stream().map(item -> offer.find(item.ladder().id()).orElseThrow().because().getFirst())
                .filter((Reason reason) -> OF_THE_DAY.contains(reason.rule() + "." + reason.key()))
                .map(reason -> wording.of(reason, current.viewer()));
    }

    /** What would end the flare-up that is on, or null. */
    private String calm(Standing standing) {
        return engine.wayOutOfFlare(standing, current.now()).map(out -> wording.of(out.criterion(), current.viewer()).text())
                .orElse(null);
    }

    /** What the last action has told already is not told twice on one page. */
    private List<String> notices(Standing standing) {
        return engine.notices(standing, current.now()).stream().map(reason -> wording.of(reason, current.viewer()))
                .filter(line -> flash.getLines().stream().map(Notice::text).noneMatch(line::equals)).toList();
    }

    private List<RestingItem> resting(Offer offer) {
        return offer.ladders().stream().filter(item -> item.status() == Status.RESTING).map(this::resting).toList();
    }

    private RestingItem resting(LadderOffer offer) {
        var sheet = programme.sheet(offer.ladder()).orElseThrow();
        return new RestingItem(sheet.name(), sheet.id(), wording.name(sheet, offer.stage(), current.viewer()),
                Dates.dayAndTime(offer.until()));
    }
}
