package org.steadyback.diary;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.account.DuringWelcome;
import org.steadyback.account.WelcomeStep;
import org.steadyback.progression.OwnActivities;
import org.steadyback.progression.Progression;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notice;

/**
 * What the person's back makes hard, and how well it goes; and beneath, when it is time, how it is on the whole (R27).
 * The activities are a step of the welcome too.
 */
@Path("/activities")
@Authenticated
@DuringWelcome(from = WelcomeStep.ACTIVITIES)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ActivitiesResource {

    /**
     * @param id      of the entry that is corrected, or null for a new one
     * @param welcome whether it is the step of the welcome
     * @param ahead   what saving a correction would do, if it was asked
     * @param overall the answers to how it is on the whole, none where that is not asked
     * @param overallFirst whether the activities are not what is asked today
     */
    @CheckedTemplate(basePath = "diary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ActivitiesPage(Long id, ActivitiesForm form, FormErrors errors, boolean welcome,
            List<Notice> ahead, List<OverallChoices.Choice> overall, boolean overallFirst) implements TemplateInstance {}

    private static final String LATER = "later";

    private final CurrentAccount current;
    private final Diary diary;
    private final DiaryFollower follower;
    private final Progression engine;
    private final Deletions deletions;
    private final Notices notices;
    private final OverallChoices choices;
    private final Messages messages;

    ActivitiesResource(CurrentAccount current, Diary diary, DiaryFollower follower, Progression engine,
            Deletions deletions, Notices notices, OverallChoices choices, Messages messages) {
        this.current = current;
        this.diary = diary;
        this.follower = follower;
        this.engine = engine;
        this.deletions = deletions;
        this.notices = notices;
        this.choices = choices;
        this.messages = messages;
    }

    @GET
    @Transactional
    public TemplateInstance show() {
        // Sends whoever has not come that far in the welcome back to it.
        current.profile();
        var latest = LoggedActivities.latest(current.account());
        // Whoever comes back to it in the welcome finds what they said a minute ago.
        if (current.isInWelcome() && latest.isPresent()) {
            return page(latest.get().id, ActivitiesForm.of(latest.get()), FormErrors.none());
        }
        var blank = ActivitiesForm.blank(latest);
        return page(null, isOverallDue() ? blank.askingOverall() : blank, FormErrors.none());
    }

    @POST
    @Transactional
    public Response log(MultivaluedMap<String, String> typed) {
        // Before anything of the profile is read, or this would write back what another tab has finished meanwhile.
        current.account().lock();
        if (LATER.equals(typed.getFirst("answer"))) {
            return Flash.redirect(current.profile().pass(WelcomeStep.ACTIVITIES));
        }
        var all = ActivitiesForm.read(typed);
        var moment = TypedMoment.ofNew(all.at(), all.ago(), current.now());
        var form = current.isInWelcome() ? all.withoutOverall() : all;
        var reading = new ActivitiesReading(form, moment, known(), messages);
        if (reading.errors().any()) {
            return refused(null, form, reading);
        }
        var lines = answers(reading, moment.moment()).map(diary::add).flatMap(Optional::stream).reduce(PlanChange::and)
                .map(change -> notices.of("activities-logged", change, current.viewer())).orElseGet(notices::alreadyThere);
        return Flash.redirect(current.profile().pass(WelcomeStep.ACTIVITIES), lines);
    }

    @GET
    @Path("/{id}")
    @Transactional
    public TemplateInstance open(long id) {
        return page(id, ActivitiesForm.of(owned(id)), FormErrors.none());
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response correct(long id, MultivaluedMap<String, String> typed, @RestForm String look) {
        current.account().lock();
        var activities = owned(id);
        var form = ActivitiesForm.read(typed).withoutOverall();
        var moment = TypedMoment.read(form.at(), activities, current.now());
        var reading = new ActivitiesReading(form, moment, Set.of(), messages);
        if (reading.errors().any()) {
            return refused(id, form, reading);
        }
        activities.correct(moment.moment(), reading.scores());
        if (look != null) {
            var ahead = notices.ahead(diary.lookAhead(activities), current.viewer());
            return Response.ok(new ActivitiesPage(id, form, FormErrors.none(), current.isInWelcome(), ahead, List.of(), false))
                    .build();
        }
        var lines = notices.ofChange("corrected", diary.corrected(activities), current.viewer());
        return current.isInWelcome() ? Flash.redirect(current.profile().pass(WelcomeStep.ACTIVITIES))
                : Flash.redirect("/diary", lines);
    }

    @POST
    @Path("/{id}/deletion")
    @Transactional
    public Response delete(long id) {
        current.account().lock();
        return Flash.redirect("/diary", deletions.delete(owned(id)));
    }

    private ActivitiesPage page(Long id, ActivitiesForm form, FormErrors errors) {
        return new ActivitiesPage(id, form, errors, current.isInWelcome(), List.of(),
                form.asksOverall() ? choices.of(form.overall()) : List.of(), form.asksOverall() && !areActivitiesAsked());
    }

    private Stream<LoggedEntry> answers(ActivitiesReading reading, ZonedDateTime at) {
        var account = current.account();
        return Stream.concat(
                Stream.of(reading.scores()).filter(scores -> !scores.isEmpty())
                        .map(scores -> LoggedActivities.of(account, reading.entry(), at, scores)),
                Stream.ofNullable(reading.overall())
                        .map(answer -> LoggedOverallChange.of(account, reading.overallEntry(), at, answer)));
    }

    /** The names that a blank form shows, in plain spelling. */
    private Set<String> known() {
        return LoggedActivities.latest(current.account()).stream().flatMap(activities -> activities.scores.stream())
                .map(score -> OwnActivities.plain(score.activity())).collect(Collectors.toSet());
    }

    private boolean isOverallDue() {
        return !current.isInWelcome() && engine.overallChangeDue(follower.standing(current.account()), current.today());
    }

    /** Nobody is asked about activities again and again that they never named. */
    private boolean areActivitiesAsked() {
        var standing = follower.standing(current.account());
        return standing.activities().answeredOn() != null && engine.activitiesDue(standing, current.today());
    }

    private Response refused(Long id, ActivitiesForm form, ActivitiesReading reading) {
        return Response.status(422).entity(page(id, form, reading.errors())).build();
    }

    private LoggedActivities owned(long id) {
        return LoggedActivities.findOwned(current.account(), id).orElseThrow(NotFoundException::new);
    }
}
