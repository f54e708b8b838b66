package org.steadyback.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** What makes an address one that nobody can guess: 256 random bits. */
public final class Secret {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    public static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it looks like one; anything else is not worth a question to the database. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
