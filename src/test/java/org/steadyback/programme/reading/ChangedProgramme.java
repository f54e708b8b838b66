package org.steadyback.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the shipped programme, to be changed, and what the reader then says of it. */
public abstract class ChangedProgramme {

    protected static final Path SHIPPED = Path.of("src/main/resources/programme");
    protected static final String PLANK = "ladders/front-plank.yaml";

    /** One for all tests of a class, since there are some two hundred files: what a test changed is put back. */
    @TempDir
    protected static Path folder;

    private final Set<String> changed = new TreeSet<>();

    @BeforeAll
    static void copyTheShippedProgramme() throws IOException {
        for (var name : shippedFiles()) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.copy(SHIPPED.resolve(name), folder.resolve(name));
        }
    }

    @AfterEach
    void putBackWhatWasChanged() throws IOException {
        for (var name : changed) {
            if (Files.exists(SHIPPED.resolve(name))) {
                restore(name);
            } else {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    protected static List<String> shippedFiles() {
        try (var files = Files.walk(SHIPPED)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> SHIPPED.relativize(file).toString()).sorted().toList();
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

    static List<ProgrammeProblem> problemsOf(Path folder, Path... over) {
        var refusal = catchThrowableOfType(InvalidProgrammeException.class, () -> ProgrammeReader.read(folder, over));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.problems();
    }

    void assertFine() {
        assertThatCode(() -> ProgrammeReader.read(folder)).doesNotThrowAnyException();
    }

    /** What is said, and of where. @param line a text of it, the first in the file */
    String at(String file, String line, String says) {
        return file + ", line " + lineOf(file, line) + ", " + says;
    }

    /** The first place only; it must be there, or the test would test nothing. */
    protected void change(String file, String from, String to) {
        var text = read(file);
        assertThat(text).contains(from);
        var at = text.indexOf(from);
        write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    int lineOf(String file, String text) {
        assertThat(read(file)).contains(text);
        return 1 + (int) read(file).substring(0, read(file).indexOf(text)).chars().filter(c -> c == '\n').count();
    }

    void restore(String file) {
        try {
            Files.copy(SHIPPED.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String file, byte[] bytes) {
        changed.add(file);
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String file) {
        changed.add(file);
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
