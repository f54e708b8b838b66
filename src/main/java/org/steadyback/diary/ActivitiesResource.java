package org.steadyback.diary;

import java.util.List;

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
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notice;

/** What the person's back makes hard, and how well it goes (R27). It is a step of the welcome too. */
@Path("/activities")
@Authenticated
@DuringWelcome(from = WelcomeStep.ACTIVITIES)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ActivitiesResource {

    /**
     * @param id      of the entry that is corrected, or null for a new one
     * @param welcome whether it is the step of the welcome
     * @param ahead   what saving a correction would do, if it was asked
     */
    @CheckedTemplate(basePath = "diary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ActivitiesPage(Long id, ActivitiesForm form, FormErrors errors, boolean welcome,
            List<Notice> ahead) implements TemplateInstance {}

    private static final String LATER = "later";

    private final CurrentAccount current;
    private final Diary diary;
    private final Deletions deletions;
    private final Notices notices;
    private final Messages messages;

    ActivitiesResource(CurrentAccount current, Diary diary, Deletions deletions, Notices notices,
            Messages messages) {
        this.current = current;
        this.diary = diary;
        this.deletions = deletions;
        this.notices = notices;
        this.messages = messages;
    }

    @GET
    @Transactional
    public TemplateInstance show() {
        // Sends whoever has not come that far in the welcome back to it.
        current.profile();
        var latest = LoggedActivities.latest(current.account());
        // Whoever comes back to it in the welcome finds what they said a minute ago.
        return current.isInWelcome() && latest.isPresent()
                ? page(latest.get().id, ActivitiesForm.of(latest.get()), FormErrors.none())
                : page(null, ActivitiesForm.blank(latest), FormErrors.none());
    }

    @POST
    @Transactional
    public Response log(MultivaluedMap<String, String> typed) {
        // Before anything of the profile is read, or this would write back what another tab has finished meanwhile.
        current.account().lock();
        if (LATER.equals(typed.getFirst("answer"))) {
            return Flash.redirect(current.profile().pass(WelcomeStep.ACTIVITIES));
        }
        var form = ActivitiesForm.read(typed);
        var moment = TypedMoment.ofNew(form.at(), form.ago(), current.now());
        var reading = new ActivitiesReading(form, moment, messages);
        if (reading.errors().any()) {
            return refused(null, form, reading);
        }
        var activities = LoggedActivities.of(current.account(), reading.entry(), moment.moment(), reading.scores());
        var lines = diary.add(activities).map(change -> notices.of("activities-logged", change, current.viewer()))
                .orElseGet(notices::alreadyThere);
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
        var form = ActivitiesForm.read(typed);
        var moment = TypedMoment.read(form.at(), activities, current.now());
        var reading = new ActivitiesReading(form, moment, messages);
        if (reading.errors().any()) {
            return refused(id, form, reading);
        }
        activities.correct(moment.moment(), reading.scores());
        if (look != null) {
            var ahead = notices.ahead(diary.lookAhead(activities), current.viewer());
            return Response.ok(new ActivitiesPage(id, form, FormErrors.none(), current.isInWelcome(), ahead)).build();
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
        return new ActivitiesPage(id, form, errors, current.isInWelcome(), List.of());
    }

    private Response refused(Long id, ActivitiesForm form, ActivitiesReading reading) {
        return Response.status(422).entity(page(id, form, reading.errors())).build();
    }

    private LoggedActivities owned(long id) {
        return LoggedActivities.findOwned(current.account(), id).orElseThrow(NotFoundException::new);
    }
}
