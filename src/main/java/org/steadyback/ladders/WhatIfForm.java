package org.steadyback.ladders;

import java.util.Optional;
import java.util.stream.Stream;

import org.jboss.resteasy.reactive.RestQuery;

import org.steadyback.progression.WhatIf.Outcome;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/**
 * What somebody wonders about, as it was typed: nothing of it is logged.
 *
 * @param rating  of tomorrow morning, or nothing
 * @param session how the next session goes, or nothing
 */
record WhatIfForm(@RestQuery String rating, @RestQuery String session) {

    /** How the next session may go, as the address says it. */
    enum Session {
        IN_FULL("in-full", new Outcome.InFull()),
        STOPPED("stopped", new Outcome.Stopped());

        private final String typed;
        private final Outcome outcome;

        Session(String typed, Outcome outcome) {
            this.typed = typed;
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }

    FormErrors errors(Messages messages) {
        var errors = FormErrors.none();
        if (isTyped(rating) && score().isEmpty()) {
            errors = errors.with("rating", messages.of("ladders.rating.range"));
        }
        if (isTyped(session) && outcome().isEmpty()) {
            errors = errors.with("session", messages.of("ladders.session.unknown"));
        }
        return errors;
    }

    Optional<Integer> score() {
        return Optional.ofNullable(rating).filter(typed -> typed.matches("10|[0-9]")).map(Integer::valueOf);
    }

    Optional<Session> outcome() {
        return Stream.of(Session.values()).filter(one -> one.typed.equals(session)).findFirst();
    }

    private static boolean isTyped(String field) {
        return field != null && !field.isBlank();
    }
}
