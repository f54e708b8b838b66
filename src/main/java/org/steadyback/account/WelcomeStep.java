package org.steadyback.account;

import java.util.Arrays;
import java.util.Optional;

/** The steps of the welcome, in their order. A page of another feature may be one of them; see {@link DuringWelcome}. */
public enum WelcomeStep {
    /** What this is and is not. */
    START("/welcome/1"),
    SAFETY("/safety-check"),
    ABOUT_YOU("/welcome/3"),
    USUAL_PAIN("/welcome/4"),
    /** What the back makes hard. */
    ACTIVITIES("/activities"),
    HOW_MUCH("/welcome/6");

    private final String path;

    WelcomeStep(String path) {
        this.path = path;
    }

    /** From 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The page that asks. */
    public String path() {
        return path;
    }

    static WelcomeStep first() {
        return values()[0];
    }

    static Optional<WelcomeStep> numbered(int number) {
        return Arrays.stream(values()).filter(step -> step.number() == number).findFirst();
    }

    /** Of any but the last. */
    WelcomeStep next() {
        return values()[ordinal() + 1];
    }
}
