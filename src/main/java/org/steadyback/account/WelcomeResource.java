package org.steadyback.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

import org.steadyback.programme.Programme;
import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** The first questions after signing up; later the page where the answers are changed. */
@Path("/welcome")
@Authenticated
public class WelcomeResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WelcomePage(WelcomeForm form, FormErrors errors, List<String> zones, boolean again, List<Box> equipment,
            List<Box> conditions, List<LadderChoice> ladders) implements TemplateInstance {}

    /** One of several that may be ticked. */
    record Box(String value, String text, boolean ticked) {}

    /** Of one ladder: whether, and why, it is left out. */
    record LadderChoice(String id, String name, List<Box> reasons) {}

    private final CurrentAccount current;
    private final Programme programme;
    private final Validator validator;
    private final Messages messages;
    private final Sentences sentences;
    private final Clock clock;

    WelcomeResource(CurrentAccount current, Programme programme, Validator validator, Messages messages,
            Sentences sentences, Clock clock) {
        this.current = current;
        this.programme = programme;
        this.validator = validator;
        this.messages = messages;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        return page(Profile.of(current.account()).map(WelcomeForm::of).orElseGet(WelcomeForm::blank),
                FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@BeanParam WelcomeForm form) {
        var errors = check(form);
        if (errors.any()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        // A second tap on the button waits for the first, and then finds a profile to change.
        current.account().lock();
        var again = isWelcomed();
        var profile = Profile.save(current.account(), form.zoneId(), form.chosenUnits(), form.intakePain(), today(form));
        tell(profile, form);
        return again ? Flash.redirect("/today", Notice.only(sentences.of("notices.profile-saved")))
                : Flash.redirect("/safety-check", Notice.only(sentences.of("notices.welcome-done")));
    }

    private FormErrors check(WelcomeForm form) {
        var errors = form.check(FormErrors.of(validator.validate(form)), programme.ladders().byId().keySet(), messages);
        return errors.any() || !form.isBornAfter(today(form)) ? errors
                : errors.with("birthYear", messages.of("account.birth-year.range"));
    }

    private LocalDate today(WelcomeForm form) {
        return LocalDate.ofInstant(clock.instant(), form.zoneId());
    }

    private void tell(Profile profile, WelcomeForm form) {
        profile.birthYear = form.chosenBirthYear();
        profile.equipment.clear();
        profile.equipment.addAll(form.chosenEquipment());
        profile.tellConditions(form.chosenConditions(), today(form));
        profile.optedIntoLoad = form.isOptedIntoLoad();
        profile.leaveOut(form.chosenExclusions());
    }

    private TemplateInstance page(WelcomeForm form, FormErrors errors) {
        return new WelcomePage(form, errors, Zones.all(), isWelcomed(),
                boxes("equipment.", Equipment.values(), form.equipment()),
                boxes("conditions.", Condition.values(), form.conditions()),
                programme.sheets().stream().map(sheet -> new LadderChoice(sheet.id(), sheet.name(),
                        reasons(sheet.id(), form.excluded()))).toList());
    }

    private List<Box> reasons(String ladder, List<String> chosen) {
        return Profile.Exclusion.REASONS.stream().map(reason -> new Box(WelcomeForm.choice(ladder, reason),
                sentences.of("left-out." + reason), chosen.contains(WelcomeForm.choice(ladder, reason)))).toList();
    }

    private List<Box> boxes(String sentence, Enum<?>[] values, List<String> ticked) {
        return Stream.of(values).map(value -> new Box(value.name(), sentences.of(sentence + value.name()),
                ticked.contains(value.name()))).toList();
    }

    private boolean isWelcomed() {
        return Profile.of(current.account()).isPresent();
    }
}
