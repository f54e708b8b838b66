package org.steadyback.today;

import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.web.ClientMadeId;
import org.steadyback.web.Notes;

/** "I hurt myself anew", as typed. */
record InjuryForm(
        @RestForm @ClientMadeId String entry,
        @RestForm @Size(max = 2000, message = "{diary.note.length}") String note) {

    static InjuryForm blank() {
        return new InjuryForm(UUID.randomUUID().toString(), "");
    }

    UUID entryId() {
        return UUID.fromString(entry);
    }

    String trimmedNote() {
        return Notes.trimmed(note);
    }
}
