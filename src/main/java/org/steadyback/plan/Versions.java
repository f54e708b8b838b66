package org.steadyback.plan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.steadyback.programme.Programme;
import org.steadyback.progression.Rules;

/** What a standing was folded under: when either changes, the diary is folded again. */
record Versions(String rules, String programme) {

    static class Producer {

        @Produces
        @Singleton
        Versions current(Programme programme) {
            return new Versions(Rules.VERSION, programme.version());
        }
    }
}
