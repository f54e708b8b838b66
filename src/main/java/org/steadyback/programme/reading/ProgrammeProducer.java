package org.steadyback.programme.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.util.ClassPathUtils;

import org.steadyback.programme.Programme;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Rules;

/** Reads the built-in programme at start, and the operator's over it: a wrong one stops the start, with every problem named. */
@ApplicationScoped
class ProgrammeProducer {

    private static final String FOLDER = "programme";

    private final Path[] own;

    /** @param own the operator's folder, if there is one */
    ProgrammeProducer(@ConfigProperty(name = "steadyback.programme-dir") Optional<Path> own) {
        this.own = own.stream().toArray(Path[]::new);
    }

    @Startup
    @Produces
    @Singleton
    Programme programme() {
        var programme = new AtomicReference<Programme>();
        try {
            ClassPathUtils.consumeAsPaths(Thread.currentThread().getContextClassLoader(), FOLDER,
                    (Path folder) -> programme.set(ProgrammeReader.read(folder, own)));
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
