package org.steadyback.today;

import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.diary.LoggedEntry;
import org.steadyback.web.ClientMadeId;
import org.steadyback.web.Notes;

/** "I hurt myself anew", as typed. */
record InjuryForm(
        @RestForm @ClientMadeId String entry,
        @RestForm @Size(max = LoggedEntry.LONGEST_NOTE, message = "{diary.note.length}") String note) {

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
