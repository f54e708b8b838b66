package org.steadyback.today;

import java.math.BigDecimal;
import java.util.UUID;

import org.steadyback.diary.LoggedEntry;
import org.steadyback.diary.LoggedSet;
import org.steadyback.progression.Dose;
import org.steadyback.progression.Units;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notes;

/** Reads single answers as they were typed, and collects what is wrong under the field it was typed in. */
final class TypedAnswers {

    private static final BigDecimal MOST_LOAD = new BigDecimal(LoggedSet.MOST_KILOGRAMS);

    private final Units units;
    private final Messages messages;
    private FormErrors errors = FormErrors.none();

    TypedAnswers(Units units, Messages messages) {
        this.units = units;
        this.messages = messages;
    }

    FormErrors errors() {
        return errors;
    }

    void wrong(String field, String key) {
        errors = errors.with(field, messages.of(key));
    }

    /** @return null where it is none */
    UUID entry(String field, String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException | NullPointerException malformed) {
            wrong(field, "diary.entry.missing");
            return null;
        }
    }

    /** 0–10; not given is null, never 0. */
    Integer pain(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.matches("10|[0-9]")) {
            return Integer.valueOf(typed);
        }
        wrong(field, "diary.score.range");
        return null;
    }

    /** Seconds; null where it was not measured. */
    Integer duration(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.matches("[0-9]{1,5}")) {
            return Integer.valueOf(typed);
        }
        wrong(field, "today.choice.unknown");
        return null;
    }

    /** Seconds or repetitions, whichever the dose counts; 0 where the field was left empty. */
    int amount(String field, String typed, Dose dose) {
        if (typed.isBlank()) {
            return 0;
        }
        try {
            var amount = Integer.parseInt(typed.strip());
            if (amount >= 0 && amount <= (dose.isHold() ? LoggedSet.MOST_SECONDS : LoggedSet.MOST_REPS)) {
                return amount;
            }
        } catch (NumberFormatException malformed) {
            // told below
        }
        wrong(field, dose.isHold() ? "today.amount.range" : "today.reps.range");
        return 0;
    }

    /** Grams, typed in the person's units; 0 where the field was left empty. */
    int load(String field, String typed) {
        if (typed.isBlank()) {
            return 0;
        }
        try {
            var load = new BigDecimal(typed.strip().replace(',', '.'));
            if (load.signum() >= 0 && load.compareTo(MOST_LOAD) <= 0) {
                return units.toGrams(load);
            }
        } catch (NumberFormatException malformed) {
            // told below
        }
        wrong(field, "today.load.range");
        return 0;
    }

    <E extends Enum<E>> E choice(Class<E> type, String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, typed);
        } catch (IllegalArgumentException unknown) {
            wrong(field, "today.choice.unknown");
            return null;
        }
    }

    /** Null where nothing was noted. */
    String note(String field, String typed) {
        if (typed.length() > LoggedEntry.LONGEST_NOTE) {
            wrong(field, "diary.note.length");
        }
        return Notes.trimmed(typed);
    }
}
