package org.steadyback.programme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.util.ClassPathUtils;

import org.steadyback.progression.Progression;
import org.steadyback.progression.Rules;

/** Reads the built-in programme at start: a wrong one stops the start, with every problem named. */
@ApplicationScoped
class ProgrammeProducer {

    private static final String FOLDER = "programme";

    @Startup
    @Produces
    @Singleton
    Programme programme() {
        var programme = new AtomicReference<Programme>();
        try {
            ClassPathUtils.consumeAsPaths(Thread.currentThread().getContextClassLoader(), FOLDER,
                    (Path folder) -> programme.set(ProgrammeReader.read(folder)));
        } catch (IOException e) {
            throw new IllegalStateException("The programme cannot be read", e);
        }
        return programme.get();
    }

    @Produces
    @Singleton
    Progression progression(Programme programme) {
        return new Progression(programme.ladders(), Rules.sheet());
    }
}
