package org.steadyback.account;

/** The demo person's sign-in, shown on the sign-in page. Only the dev profile has one. */
public record DemoSignIn(String email, String password) {}
