package org.steadyback.reminder;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Objects;

import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/**
 * What a person wants, as typed.
 *
 * @param feed null when it was not ticked, which turns nothing off: a tab that is older than the feed shows it unticked
 * @param mail null when it was not ticked
 */
record RemindersForm(@RestForm String weekdayTime, @RestForm String weekendTime, @RestForm String feed,
        @RestForm String mail) {

    static RemindersForm of(Reminder reminder) {
        return new RemindersForm(Objects.toString(reminder.weekdayTime, ""), Objects.toString(reminder.weekendTime, ""),
                null, reminder.mail ? "on" : null);
    }

    FormErrors check(Messages messages) {
        var errors = check(FormErrors.none(), "weekdayTime", weekdayTime, messages);
        errors = check(errors, "weekendTime", weekendTime, messages);
        return !errors.any() && (isFeed() || isMail()) && weekday() == null && weekend() == null
                ? errors.with("weekdayTime", messages.of("reminder.time.missing")) : errors;
    }

    private static FormErrors check(FormErrors errors, String field, String typed, Messages messages) {
        try {
            TypedTime.read(typed);
            return errors;
        } catch (DateTimeException malformed) {
            return errors.with(field, messages.of("reminder.time.malformed"));
        }
    }

    LocalTime weekday() {
        return TypedTime.read(weekdayTime);
    }

    LocalTime weekend() {
        return TypedTime.read(weekendTime);
    }

    public boolean isFeed() {
        return feed != null;
    }

    public boolean isMail() {
        return mail != null;
    }
}
