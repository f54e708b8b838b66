package org.steadyback.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;

import org.jboss.resteasy.reactive.RestForm;

/** By which a person's days begin and end, as it was sent. */
record ZoneForm(@RestForm @NotNull(message = "{account.zone.unknown}") @KnownZone String zone) {

    static ZoneForm of(Profile profile) {
        return new ZoneForm(Objects.toString(profile.zone, ""));
    }

    /** Of a zone that is known. */
    LocalDate dateOf(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(zone));
    }

    void tell(Profile profile) {
        profile.zone = zone;
    }
}
