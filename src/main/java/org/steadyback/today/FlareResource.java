package org.steadyback.today;

import java.util.ArrayList;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.Diary;
import org.steadyback.diary.LoggedFlareCall;
import org.steadyback.diary.Notices;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** A flare-up, as the person calls it: begun, or over (R15, R17). */
@Path("/flare")
@Authenticated
public class FlareResource {

    private final CurrentAccount current;
    private final Diary diary;
    private final Notices notices;
    private final FlarePages pages;
    private final Validator validator;
    private final Sentences sentences;

    FlareResource(CurrentAccount current, Diary diary, Notices notices, FlarePages pages, Validator validator,
            Sentences sentences) {
        this.current = current;
        this.diary = diary;
        this.notices = notices;
        this.pages = pages;
        this.validator = validator;
        this.sentences = sentences;
    }

    @GET
    @Transactional
    public TemplateInstance show() {
        return pages.page(InjuryForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response call(@BeanParam FlareForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Response.status(422).entity(pages.page(InjuryForm.blank(), errors)).build();
        }
        // A second tap, another tab or the way back in the browser: what is so already is not told to the diary again.
        current.account().lock();
        return switch (form.chosenCall()) {
            case BEGUN -> pages.isOn() ? Flash.redirect(next(), only("flare-on-already")) : begin(form);
            case OVER -> pages.isOn() ? end(form) : Flash.redirect("/flare", only("flare-not-on"));
        };
    }

    private Response begin(FlareForm form) {
        return diary.add(entry(form))
                .map(change -> Flash.redirect(next(), notices.of("flare-begun", change, current.viewer())))
                .orElseGet(() -> Flash.redirect("/flare", notices.alreadyThere()));
    }

    /** A flare-up is one of the moments at which the safety questions are asked (R3). */
    private String next() {
        return pages.asksForCheck() ? "/safety-check" : "/flare";
    }

    /** Saying so is not enough while the ratings are not calm yet. */
    private Response end(FlareForm form) {
        var change = diary.add(entry(form));
        if (change.isEmpty()) {
            return Flash.redirect("/flare", notices.alreadyThere());
        }
        if (!pages.isOn()) {
            return Flash.redirect("/today", notices.of("flare-over", change.get(), current.viewer()));
        }
        var lines = new ArrayList<>(notices.of("flare-still-on", change.get(), current.viewer()));
        pages.missing().forEach(line -> lines.add(Notice.of(line)));
        return Flash.redirect("/flare", lines);
    }

    private LoggedFlareCall entry(FlareForm form) {
        return LoggedFlareCall.of(current.account(), form.entryId(), current.now(), form.chosenCall());
    }

    private List<Notice> only(String key) {
        return Notice.only(sentences.of("notices." + key));
    }
}
