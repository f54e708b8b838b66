package org.steadyback.account;

import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.progression.Place;

/** How the week before the start was, as it was sent. */
record UsualPainForm(
        @RestForm @NotNull(message = "{account.intake.missing}") @Min(value = 0, message = "{diary.score.range}")
        @Max(value = 10, message = "{diary.score.range}") Integer intakePain,
        @RestForm @NotNull(message = "{diary.place.missing}")
        @NameOf(value = Place.class, message = "{diary.place.missing}") String intakePlace) {

    /** No rating is given before the person gave one. */
    static UsualPainForm of(Profile profile) {
        return new UsualPainForm(profile.hasDone(WelcomeStep.USUAL_PAIN) ? profile.intakePain : null,
                profile.intakePlace.name());
    }

    void tell(Profile profile) {
        profile.intakePain = intakePain;
        profile.intakePlace = Place.valueOf(intakePlace);
    }

    public String intakePainText() {
        return Objects.toString(intakePain, "");
    }
}
