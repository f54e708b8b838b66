package org.steadyback.account;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.elytron.security.common.BcryptUtil;

/** Passwords, of which only a bcrypt hash is ever kept. */
@Singleton
public class Passwords {

    private final int cost;

    /** @param cost binary logarithm of the rounds: each step more doubles the time of a guess, and of a sign-in */
    Passwords(@ConfigProperty(name = "steadyback.password-cost") int cost) {
        this.cost = cost;
    }

    public String hash(String password) {
        return BcryptUtil.bcryptHash(password, cost);
    }

    boolean matches(String password, String hash) {
        return BcryptUtil.matches(password, hash);
    }
}
