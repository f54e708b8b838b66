package org.steadyback.account;

import java.time.Instant;

import jakarta.validation.Validator;

import org.steadyback.programme.Programme;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/** Everything that a person told, all in one form, in the order of the page. */
record SettingsForm(HowMuchForm much, AboutYouForm about, ZoneForm where, UsualPainForm usual, ExercisesForm exercises) {

    static SettingsForm of(Profile profile) {
        return new SettingsForm(HowMuchForm.of(profile), AboutYouForm.of(profile), ZoneForm.of(profile),
                UsualPainForm.of(profile), ExercisesForm.of(profile));
    }

    FormErrors errors(Validator validator, Programme programme, Messages messages, Instant now) {
        var zone = FormErrors.of(validator.validate(where));
        var you = FormErrors.of(validator.validate(about));
        return FormErrors.of(validator.validate(much))
                .and(zone.any() ? you : about.check(you, where.dateOf(now), messages)).and(zone)
                .and(FormErrors.of(validator.validate(usual)))
                .and(exercises.check(programme.ladders().byId().keySet(), messages));
    }

    void tell(Profile profile, Instant now) {
        much.tell(profile);
        where.tell(profile);
        about.tell(profile, where.dateOf(now));
        usual.tell(profile);
        exercises.tell(profile);
    }
}
