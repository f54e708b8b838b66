package org.steadyback.safety;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;


import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.web.ClientMadeId;
import org.steadyback.web.Dates;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/** "I was checked by a professional, who agreed to exercise", as typed. @param on the date of that check */
public record SeenForm(
        @RestForm @ClientMadeId String entry,
        @RestForm String on) {

    public static SeenForm blank() {
        return new SeenForm(UUID.randomUUID().toString(), "");
    }

    /** @param sign date of the latest sign that still closes something, or null */
    public FormErrors errors(LocalDate today, LocalDate sign, Messages messages) {
        var date = date();
        if (date == null) {
            return wrong(messages, "safety.seen.malformed");
        }
        if (date.isAfter(today) || date.getYear() < Dates.EARLIEST_YEAR) {
            return wrong(messages, "safety.seen.range");
        }
        return sign != null && date.isBefore(sign) ? wrong(messages, "safety.seen.before-sign") : FormErrors.none();
    }

    public UUID entryId() {
        return UUID.fromString(entry);
    }

    /** Null where what was typed is no date. */
    public LocalDate date() {
        try {
            return on == null ? null : LocalDate.parse(on.strip());
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    private static FormErrors wrong(Messages messages, String key) {
        return FormErrors.none().with("on", messages.of(key));
    }
}
