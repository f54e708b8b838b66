package org.steadyback.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the shipped programme, to be changed, and what the reader then says of it. */
public abstract class ChangedProgramme {

    protected static final Path SHIPPED = Path.of("src/main/resources/programme");
    protected static final String PLANK = "ladders/front-plank.yaml";

    @TempDir
    protected Path folder;

    @BeforeEach
    void copyTheShippedProgramme() throws IOException {
        for (var name : shippedFiles()) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.copy(SHIPPED.resolve(name), folder.resolve(name));
        }
    }

    protected static List<String> shippedFiles() {
        try (var files = Files.walk(SHIPPED)) {
            return files.filter(Files::isRegularFile).map(file -> SHIPPED.relativize(file).toString()).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String problem() {
        assertThat(problems()).hasSize(1);
        return problems().getFirst();
    }

    List<String> problems() {
        return problemsOf(folder).stream().map(ProgrammeProblem::toString).toList();
    }

    static List<ProgrammeProblem> problemsOf(Path folder) {
        var refusal = catchThrowableOfType(InvalidProgrammeException.class, () -> ProgrammeReader.read(folder));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.problems();
    }

    /** The first place only; it must be there, or the test would test nothing. */
    protected void change(String file, String from, String to) {
        var text = read(file);
        assertThat(text).contains(from);
        var at = text.indexOf(from);
        write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    int lineOf(String file, String text) {
        return 1 + (int) read(file).substring(0, read(file).indexOf(text)).chars().filter(c -> c == '\n').count();
    }

    void restore(String file) {
        write(file, text(SHIPPED.resolve(file)));
    }

    String read(String file) {
        return text(folder.resolve(file));
    }

    protected static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
