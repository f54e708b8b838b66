package org.steadyback.plan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.steadyback.programme.Programme;
import org.steadyback.progression.Rules;

/**
 * What a standing was folded under: when any of them changes, the diary is folded again.
 *
 * @param shape of what a standing holds; raised when it holds something new, though no rule decides otherwise
 */
record Versions(String rules, String programme, int shape) {

    private static final int SHAPE = 3;

    static class Producer {

        @Produces
        @Singleton
        Versions current(Programme programme) {
            return new Versions(Rules.VERSION, programme.version(), SHAPE);
        }
    }
}
