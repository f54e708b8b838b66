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
import org.steadyback.programme.Wording.Condition;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Notice;

/** A flare-up, as the person calls it: begun, or over (R15, R17). */
@Path("/flare")
@Authenticated
public class FlareResource {

    private final CurrentAccount current;
    private final Diary diary;
    private final Notices notices;
    private final FlarePages pages;
    private final Validator validator;

    FlareResource(CurrentAccount current, Diary diary, Notices notices, FlarePages pages, Validator validator) {
        this.current = current;
        this.diary = diary;
        this.notices = notices;
        this.pages = pages;
        this.validator = validator;
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
        var call = LoggedFlareCall.of(current.account(), form.entryId(), current.now(), form.chosenCall());
        var change = diary.add(call);
        if (change.isEmpty()) {
            return Flash.redirect("/flare", notices.alreadyThere());
        }
        return switch (form.chosenCall()) {
            // A flare-up is one of the moments at which the safety questions are asked (R3).
            case BEGUN -> Flash.redirect("/safety-check", notices.of("flare-begun", change.get(), current.viewer()));
            case OVER -> Flash.redirect("/today", stillOn(notices.of("flare-over", change.get(), current.viewer())));
        };
    }

    /** Saying so is not enough while the ratings are not calm yet. */
    private List<Notice> stillOn(List<Notice> lines) {
        var all = new ArrayList<>(lines);
        pages.wayOut().map(Condition::text).map(Notice::of).ifPresent(all::add);
        return all;
    }
}
