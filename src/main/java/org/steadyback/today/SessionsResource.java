package org.steadyback.today;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.Deletions;
import org.steadyback.diary.Diary;
import org.steadyback.diary.LoggedSession;
import org.steadyback.diary.Notices;
import org.steadyback.diary.TypedMoment;
import org.steadyback.programme.Programme;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/** Logged sessions: added, opened, corrected, deleted. */
@Path("/sessions")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SessionsResource {

    private final CurrentAccount current;
    private final Diary diary;
    private final Deletions deletions;
    private final Notices notices;
    private final Programme programme;
    private final SessionPages pages;
    private final Messages messages;

    SessionsResource(CurrentAccount current, Diary diary, Deletions deletions, Notices notices, Programme programme,
            SessionPages pages, Messages messages) {
        this.current = current;
        this.diary = diary;
        this.deletions = deletions;
        this.notices = notices;
        this.programme = programme;
        this.pages = pages;
        this.messages = messages;
    }

    @POST
    @Transactional
    public Response log(MultivaluedMap<String, String> typed) {
        var form = SessionForm.read(typed);
        var reading = read(form);
        var moment = TypedMoment.ofNew(form.at(), form.ago(), current.now());
        var errors = moment.error() == null ? reading.errors()
                : reading.errors().with("at", messages.of(moment.error()));
        if (errors.any()) {
            return refused(null, form, errors);
        }
        var session = LoggedSession.of(current.account(), reading.entry(), moment.moment());
        session.durationSeconds = reading.seconds();
        session.correct(moment.moment(), form.warmUp(), reading.painBefore(), reading.painAfter(),
                reading.note());
        reading.results().forEach(session::add);
        var lines = diary.add(session).map(change -> notices.of("session-logged", change, current.viewer()))
                .orElseGet(notices::alreadyThere);
        return Flash.redirect(TypedMoment.pageAfter(moment.moment(), current.now()), lines);
    }

    @GET
    @Path("/{id}")
    @Transactional
    public TemplateInstance open(long id) {
        return pages.page(id, pages.form(owned(id), current.viewer()), FormErrors.none(),
                current.viewer());
    }

    /** With a "look" in the form it shows what saving would do, without saving. */
    @POST
    @Path("/{id}")
    @Transactional
    public Response correct(long id, MultivaluedMap<String, String> typed) {
        current.account().lock();
        var session = owned(id);
        var form = SessionForm.read(typed);
        var reading = read(form);
        var moment = TypedMoment.read(form.at(), session, current.now());
        var errors = moment.error() == null ? reading.errors()
                : reading.errors().with("at", messages.of(moment.error()));
        if (errors.any()) {
            return refused(id, form, errors);
        }
        session.correct(moment.moment(), form.warmUp(), reading.painBefore(), reading.painAfter(),
                reading.note());
        session.replaceResults(form.ladders(), reading.results());
        if (typed.containsKey("look")) {
            var ahead = notices.ahead(diary.lookAhead(session), current.viewer());
            return Response.ok(pages.lookingAhead(id, form, ahead, current.viewer())).build();
        }
        return Flash.redirect("/diary",
                notices.ofChange("corrected", diary.corrected(session), current.viewer()));
    }

    @POST
    @Path("/{id}/deletion")
    @Transactional
    public Response delete(long id) {
        current.account().lock();
        return Flash.redirect("/diary", deletions.delete(owned(id)));
    }

    private SessionReading read(SessionForm form) {
        return new SessionReading(form, programme, current.viewer().units(), messages);
    }

    private Response refused(Long id, SessionForm form, FormErrors errors) {
        return Response.status(422).entity(pages.page(id, form, errors, current.viewer())).build();
    }

    private LoggedSession owned(long id) {
        return LoggedSession.findOwned(current.account(), id).orElseThrow(NotFoundException::new);
    }
}
