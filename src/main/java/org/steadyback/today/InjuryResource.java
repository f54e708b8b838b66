package org.steadyback.today;

import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.Diary;
import org.steadyback.diary.LoggedInjury;
import org.steadyback.diary.Notices;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;

/** A new injury. It begins calmer days, and the safety questions come first (R15, R3). */
@Path("/flare/injury")
@Authenticated
public class InjuryResource {

    private final CurrentAccount current;
    private final Diary diary;
    private final Notices notices;
    private final FlarePages pages;
    private final Validator validator;

    InjuryResource(CurrentAccount current, Diary diary, Notices notices, FlarePages pages, Validator validator) {
        this.current = current;
        this.diary = diary;
        this.notices = notices;
        this.pages = pages;
        this.validator = validator;
    }

    @POST
    @Transactional
    public Response log(@BeanParam InjuryForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Response.status(422).entity(pages.page(form, errors)).build();
        }
        var injury = LoggedInjury.of(current.account(), form.entryId(), current.now(), form.trimmedNote());
        return diary.add(injury)
                .map(change -> Flash.redirect("/safety-check", notices.of("injury-logged", change, current.viewer())))
                .orElseGet(() -> Flash.redirect("/flare", notices.alreadyThere()));
    }
}
