package org.steadyback.diary;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonManagedReference;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.steadyback.account.Account;

/**
 * A deleted entry as text: field by field, so that nothing of it can be forgotten. The diary file would not do: it has
 * no prescribed doses, and only what the programme has today can be read from it.
 */
@Singleton
class EntryText {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .addMixIn(LoggedEntry.class, EntryFields.class)
            .addMixIn(LoggedSession.class, SessionFields.class)
            .addMixIn(LoggedResult.class, ResultFields.class)
            .addMixIn(LoggedSet.class, SetFields.class)
            .build();

    // What the database numbers by itself is numbered anew; only the entry has a number that others know.

    @JsonIgnoreProperties("account")
    private abstract static class EntryFields {}

    private abstract static class SessionFields {

        @JsonManagedReference("session")
        List<LoggedResult> results;
    }

    @JsonIgnoreProperties("id")
    private abstract static class ResultFields {

        @JsonBackReference("session")
        LoggedSession session;

        @JsonManagedReference("result")
        List<LoggedSet> sets;
    }

    @JsonIgnoreProperties("id")
    private abstract static class SetFields {

        @JsonBackReference("result")
        LoggedResult result;
    }

    String write(LoggedEntry entry) {
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Belonging to an account, with the number it had. Empty for one that another release wrote in another shape. */
    Optional<LoggedEntry> read(Account account, EntryType type, String text) {
        try {
            LoggedEntry entry = json.readValue(text, type.kind());
            entry.account = account;
            return Optional.of(entry);
        } catch (JsonProcessingException anotherShape) {
            return Optional.empty();
        }
    }
}
