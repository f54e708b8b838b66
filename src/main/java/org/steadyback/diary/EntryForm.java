package org.steadyback.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.progression.OverallChange;
import org.steadyback.progression.Sign;
import org.steadyback.safety.SafetyCheckForm;
import org.steadyback.safety.SeenForm;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notes;

/**
 * The correction of an entry without a page of its own, as typed. Each kind has its own field besides the
 * moment.
 *
 * @param yes    boxes ticked in a safety check
 * @param answer the button that was pressed with them, as in the safety check itself
 * @param note   of an injury
 * @param on     the date of a check by a professional
 * @param overall how it is on the whole
 */
record EntryForm(
        @RestForm String at,
        @RestForm List<String> yes,
        @RestForm String answer,
        @RestForm @Size(max = LoggedEntry.LONGEST_NOTE, message = "{diary.note.length}") String note,
        @RestForm String on,
        @RestForm String overall) {

    EntryForm {
        yes = yes == null ? List.of() : List.copyOf(yes);
    }

    static EntryForm of(LoggedEntry entry) {
        var at = TypedMoment.shown(entry);
        return switch (entry) {
            case LoggedSafetyCheck check -> new EntryForm(at, check.yes.stream().map(Sign::name).toList(), null, null, null, null);
            case LoggedInjury injury -> new EntryForm(at, null, null, injury.note == null ? "" : injury.note, null, null);
            case LoggedClearance clearance -> new EntryForm(at, null, null, null, clearance.clearedOn.toString(), null);
            case LoggedFlareCall call -> new EntryForm(at, null, null, null, null, null);
            case LoggedOverallChange change -> new EntryForm(at, null, null, null, null, change.answer.name());
            case LoggedPain pain -> throw new IllegalArgumentException("a rating has a page of its own");
            case LoggedSession session -> throw new IllegalArgumentException("a session has a page of its own");
            case LoggedActivities activities -> throw new IllegalArgumentException("activities have a page of their own");
            case LoggedQuestionnaire answers -> throw new IllegalArgumentException("a questionnaire has a page of its own");
        };
    }

    public boolean isTicked(Sign sign) {
        return yes.contains(sign.name());
    }

    SafetyCheckForm answers() {
        return new SafetyCheckForm(null, yes, answer);
    }

    SeenForm seen() {
        return new SeenForm(null, on);
    }

    String trimmedNote() {
        return Notes.trimmed(note);
    }

    Optional<OverallChange.Answer> overallAnswer() {
        return TypedOverall.read(overall);
    }

    /** @param at the date of the entry as corrected: nobody tells of a check before it took place */
    FormErrors errors(LoggedEntry entry, LocalDate at, Messages messages) {
        return switch (entry) {
            case LoggedSafetyCheck check -> answers().contradictions(messages);
            case LoggedClearance clearance -> {
                var isLater = seen().date() != null && seen().date().isAfter(at);
                yield isLater ? FormErrors.none().with("on", messages.of("diary.cleared.later"))
                        : seen().errors(at, null, messages);
            }
            case LoggedOverallChange change -> overallAnswer().isPresent() ? FormErrors.none()
                    : FormErrors.none().with("overall", messages.of("diary.overall.missing"));
            default -> FormErrors.none();
        };
    }
}
