package org.steadyback.today;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.progression.FlareCall;
import org.steadyback.web.ClientMadeId;

/** "This is a flare-up", or "It is over". */
record FlareForm(
        @RestForm @ClientMadeId String entry,
        @RestForm @NotNull(message = "{today.flare.missing}")
        @Pattern(regexp = "BEGUN|OVER", message = "{today.flare.missing}") String call) {

    UUID entryId() {
        return UUID.fromString(entry);
    }

    FlareCall.Call chosenCall() {
        return FlareCall.Call.valueOf(call);
    }
}
