package org.steadyback.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.Named;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;

import org.steadyback.programme.reading.ProgrammeReader;

/** The figures of the programme, as they move and as they are drawn. */
final class Shipped {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/figure");
    private static final Engine ENGINE = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver()).build();
    private static final Template LARGE = template("drawing-page.svg");
    private static final Template SMALL = template("small-page.svg");

    private static final Collection<Figure> FIGURES =
            ProgrammeReader.read(Path.of("src/main/resources/programme")).figures().values();

    private Shipped() {}

    static Collection<Figure> figures() {
        return FIGURES;
    }

    /** For tests of each. */
    static List<Named<Figure>> named() {
        return FIGURES.stream().map(figure -> Named.of(figure.id(), figure)).toList();
    }

    /** Every position and all between them. */
    static List<Skeleton> frames(Figure figure) {
        var poses = figure.poses().stream().map(pose -> Skeleton.of(figure.view(), pose)).toList();
        var frames = new ArrayList<>(poses);
        for (int i = 1; i < poses.size(); i++) {
            frames.addAll(new Motion(poses.get(i - 1), poses.get(i)).between(Drawing.STEPS_BETWEEN));
        }
        return frames;
    }

    static String svg(Drawing drawing) {
        return LARGE.data("drawing", drawing).render();
    }

    static String small(Figure figure) {
        return SMALL.data("drawing", Drawing.small(figure)).render();
    }

    private static Template template(String name) {
        try {
            return ENGINE.parse(Files.readString(TEMPLATES.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
