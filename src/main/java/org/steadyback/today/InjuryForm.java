package org.steadyback.today;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/** "I hurt myself anew", as typed. */
record InjuryForm(
        @RestForm @NotNull(message = "{diary.entry.missing}")
        @Pattern(regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", message = "{diary.entry.missing}")
        String entry,
        @RestForm @Size(max = 2000, message = "{diary.note.length}") String note) {

    static InjuryForm blank() {
        return new InjuryForm(UUID.randomUUID().toString(), "");
    }

    UUID entryId() {
        return UUID.fromString(entry);
    }

    String trimmedNote() {
        // PostgreSQL holds no NUL in a text.
        var text = note == null ? "" : note.replace("\0", "").strip();
        return text.isEmpty() ? null : text;
    }
}
