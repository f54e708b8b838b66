package org.steadyback.account;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;

/** Stores and looks up in small letters, so that an e-mail is found however it was typed, by the form login too. */
final class SmallLetters implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String typed) {
        // PostgreSQL holds no NUL in a text.
        return typed == null ? null : typed.replace("\0", "").strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String convertToEntityAttribute(String stored) {
        return stored;
    }
}
