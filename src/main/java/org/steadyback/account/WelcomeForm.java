package org.steadyback.account;

import java.time.ZoneId;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.progression.Units;

record WelcomeForm(
        @RestForm @NotNull(message = "{account.zone.unknown}") @KnownZone String zone,
        @RestForm @NotNull(message = "{account.units.missing}")
        @Pattern(regexp = "KG|LB", message = "{account.units.missing}") String units,
        @RestForm @NotNull(message = "{account.intake.missing}") @Min(value = 0, message = "{diary.score.range}")
        @Max(value = 10, message = "{diary.score.range}") Integer intakePain) {

    static WelcomeForm blank() {
        return new WelcomeForm("", Units.KG.name(), null);
    }

    static WelcomeForm of(Profile profile) {
        return new WelcomeForm(profile.zone, profile.units.name(), profile.intakePain);
    }

    public String intakePainText() {
        return Objects.toString(intakePain, "");
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    Units chosenUnits() {
        return Units.valueOf(units);
    }
}
