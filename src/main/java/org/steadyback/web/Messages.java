package org.steadyback.web;

import java.util.ResourceBundle;

import jakarta.inject.Singleton;

/** The messages of the validation bundle, for the checks that no constraint can make. */
@Singleton
public class Messages {

    private final ResourceBundle bundle = ResourceBundle.getBundle("ValidationMessages");

    /** @throws java.util.MissingResourceException for an unknown key */
    public String of(String key) {
        return bundle.getString(key);
    }
}
