package org.steadyback.testing;

import java.nio.file.Path;

import io.quarkus.test.junit.QuarkusMock;

import org.steadyback.programme.Programme;
import org.steadyback.programme.Questionnaire;
import org.steadyback.programme.Questionnaires;
import org.steadyback.programme.reading.ProgrammeReader;

/** An operator who has loaded three questionnaires, until the end of a test. */
public final class OwnQuestionnaires {

    public static final Path FOLDER = Path.of("src/test/resources/own-programme");

    /** A mean of numbers and a choice. */
    public static final Questionnaire CONFIDENCE;
    /** A count of ticks. */
    public static final Questionnaire TODAY;
    /** A sum. */
    public static final Questionnaire WEEK;

    private static final Programme PROGRAMME = ProgrammeReader.read(Path.of("src/main/resources/programme"), FOLDER);

    static {
        var all = new Questionnaires(PROGRAMME);
        CONFIDENCE = all.find("confidence").orElseThrow();
        TODAY = all.find("today").orElseThrow();
        WEEK = all.find("week").orElseThrow();
    }

    private OwnQuestionnaires() {}

    public static void on() {
        QuarkusMock.installMockForType(new Questionnaires(PROGRAMME), Questionnaires.class);
    }
}
