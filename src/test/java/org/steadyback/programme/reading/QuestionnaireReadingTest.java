package org.steadyback.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.programme.Questionnaire;
import org.steadyback.programme.Questionnaire.Method;
import org.steadyback.programme.Questionnaire.Type;
import org.steadyback.testing.OwnQuestionnaires;

/** A questionnaire is read from a FHIR R4 file, or refused with the place and a plain sentence for everything that is wrong. */
class QuestionnaireReadingTest {

    private static final Path SHIPPED = ChangedProgramme.SHIPPED;
    private static final String CONFIDENCE = text("confidence");
    private static final String TODAY = text("today");
    private static final String WEEK = text("week");
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @TempDir
    Path own;

    // What it says

    @Test
    void noneIsBuiltIn() {
        assertThat(ProgrammeReader.read(SHIPPED).questionnaires()).isEmpty();
    }

    @Test
    void theExampleIsReadAsItIsMeant() {
        var read = OwnQuestionnaires.CONFIDENCE;
        assertThat(read).extracting(Questionnaire::id, Questionnaire::url, Questionnaire::version, Questionnaire::title,
                Questionnaire::method, Questionnaire::higherIsBetter, Questionnaire::everyDays).containsExactly("confidence",
                "https://example.org/fhir/Questionnaire/confidence", "1.0", "How sure you feel", Method.MEAN, true, 28);
        assertThat(read.change()).isEqualByComparingTo("1.5");
        assertThat(read.blocks()).extracting(Questionnaire.Block::heading)
                .containsExactly("How sure are you, at present, that you can …", null);
        assertThat(read.questions()).extracting(Questionnaire.Item::linkId)
                .containsExactly("sure/floor", "sure/carry", "sure/garden", "avoids");
        assertThat(read.questions()).extracting(Questionnaire.Item::required).containsExactly(true, true, false, true);
        assertThat(read.questions().getFirst().options()).as("a few numbers are chosen").hasSize(11);
        assertThat(read.questions().getLast().option("some")).get().extracting(Questionnaire.Option::weight)
                .isEqualTo(BigDecimal.valueOf(5));
    }

    @Test
    void theDocumentationShowsThatVeryFile() throws IOException {
        assertThat(Files.readString(Path.of("docs/own-programme.md"))).contains(CONFIDENCE.strip());
    }

    @Test
    void ticksAndNumbersAndOldAndNewWeightsAreUnderstood() {
        assertThat(OwnQuestionnaires.TODAY.questions()).extracting(Questionnaire.Item::text)
                .containsExactly("a) I got dressed more slowly than usual.", "b) I stood up with my hands on something.",
                        "c) I changed places often.");
        assertThat(OwnQuestionnaires.TODAY.everyDays()).isEqualTo(14);
        assertThat(OwnQuestionnaires.TODAY.change()).isNull();
        assertThat(OwnQuestionnaires.WEEK.questions()).extracting(Questionnaire.Item::type)
                .containsExactly(Type.DECIMAL, Type.WHOLE, Type.CHOICE, Type.WHOLE);
        assertThat(OwnQuestionnaires.WEEK.questions().get(1).isChosen()).as("thirty numbers are typed").isFalse();
        assertThat(OwnQuestionnaires.WEEK.questions().get(2).option("so so")).isPresent();
    }

    @Test
    void whereNothingIsSaidItIsAskedEveryFourWeeks() {
        assertThat(read(CONFIDENCE.replace(",\n      { \"url\": \"everyDays\", \"valueInteger\": 28 }", "")).everyDays()).isEqualTo(28);
    }

    // Its score

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            5 8 - 10  | 7.67
            5 8 2 10  | 6.25
            0 0 0 0   | 0
            10 10 - 0 | 6.67
            5 - 2 10  | -
            - - - -   | -
            """)
    void theMeanIsOverWhatWasAnsweredIfAllThatIsRequiredWas(String given, BigDecimal score) {
        var words = given.split(" ");
        var weights = new HashMap<String, BigDecimal>();
        var ids = List.of("sure/floor", "sure/carry", "sure/garden", "avoids");
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals("-")) {
                weights.put(ids.get(i), new BigDecimal(words[i]));
            }
        }
        assertThat(OwnQuestionnaires.CONFIDENCE.score(weights).orElse(null)).isEqualTo(score);
    }

    @Test
    void aSumAddsUpAndACountCounts() {
        assertThat(OwnQuestionnaires.WEEK.score(Map.of("mood", new BigDecimal("-2.5"), "hours", new BigDecimal("12.50"))))
                .contains(BigDecimal.TEN);
        assertThat(OwnQuestionnaires.WEEK.score(Map.of("hours", BigDecimal.ONE))).as("without the required one").isEmpty();
        assertThat(OwnQuestionnaires.TODAY.score(Map.of())).contains(BigDecimal.ZERO);
        assertThat(OwnQuestionnaires.TODAY.score(Map.of("1", BigDecimal.ONE, "3", BigDecimal.ONE))).contains(BigDecimal.TWO);
    }

    @Test
    void noScoreLiesOutsideItsEnds() {
        assertThat(OwnQuestionnaires.CONFIDENCE.lowestScore()).isEqualByComparingTo("0");
        assertThat(OwnQuestionnaires.CONFIDENCE.highestScore()).isEqualByComparingTo("10");
        assertThat(OwnQuestionnaires.TODAY.lowestScore()).isEqualByComparingTo("0");
        assertThat(OwnQuestionnaires.TODAY.highestScore()).isEqualByComparingTo("3");
        assertThat(OwnQuestionnaires.WEEK.lowestScore()).isEqualByComparingTo("-2.5");
        assertThat(OwnQuestionnaires.WEEK.highestScore()).isEqualByComparingTo("139");
    }

    @Test
    void isDueEverySoManyDaysAndAskedForAWeekAtATime() {
        var every28 = OwnQuestionnaires.CONFIDENCE;
        assertThat(every28.isDue(null, START)).isTrue();
        assertThat(every28.isDue(START, START.plusDays(27))).isFalse();
        assertThat(every28.isDue(START, START.plusDays(28))).isTrue();
        assertThat(asked(every28, null)).containsExactly(0, 1, 2, 3, 4, 5, 6, 28, 29, 30, 31, 32, 33, 34, 56, 57, 58, 59);
        assertThat(asked(every28, START.plusDays(10))).containsExactly(38, 39, 40, 41, 42, 43, 44);
        assertThat(asked(OwnQuestionnaires.WEEK, START.plusDays(50))).containsExactly(57, 58, 59);
        assertThat(every28.isAsked(null, START, START.minusDays(1))).isFalse();
    }

    private static List<Integer> asked(Questionnaire questionnaire, LocalDate last) {
        return IntStream.range(0, 60)
                .filter(day -> questionnaire.isAsked(last, START, START.plusDays(day))).boxed().toList();
    }

    // What is refused

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "Questionnaire",|"Patient",|line 2, resourceType: must be Questionnaire
            "active"|"draft"|line 6, status: must be active
            "status": "active",||status: is missing
            "version": "1.0"|"version": 1.0|line 4, version: must be a text
            "version": "1.0"|"version": "one two"|line 4, version: must be 1 to 40 characters without a blank
            "title": "How sure you feel"|"title": " "|line 5, title: must not be blank
            "title"|"titel"|line 5, titel: there is no such key
            "valueCode": "mean"|"valueCode": "median"|line 9, extension: the method must be one of sum, mean, count
            "valueCode": "mean"|"valueString": "mean"|line 12, extension 1 extension 1: must have a word, as valueCode
            "url": "method"|"url": "way"|extension: "method" is missing in "urn:steadyback:questionnaire-score"
            "url": "method"|"url": "way"|extension 1 extension 1: "way" means nothing here
            "url": "higherIsBetter"|"url": "lowerIsBetter"|extension: "higherIsBetter" is missing
            "valueBoolean": true|"valueBoolean": "yes"|extension 1 extension 2: must have true or false, as valueBoolean
            "valueDecimal": 1.5|"valueDecimal": 0|extension: the change that counts must be more than 0
            "valueDecimal": 1.5|"valueDecimal": "1.5"|extension 1 extension 3: must have a number
            "valueDecimal": 1.5|"valueDecimal": 1.555|extension: a number must lie between -10000 and 10000, with at most two digits
            "valueInteger": 28|"valueInteger": 0|extension 1 extension 4: must have a whole number from 1 to 366
            urn:steadyback:questionnaire-score|urn:somebody:else|extension: the extension "urn:steadyback:questionnaire-score" is missing
            urn:steadyback:questionnaire-score|urn:somebody:else|line 9, extension 1: "urn:somebody:else" means nothing here
            "type": "group", "text"|"type": "group", "required": true, "text"|line 20, item sure required: a group is answered by its questions
            "type": "display", "text"|"type": "display", "required": true, "text"|item scale required: a text has no answer
            "type": "display"|"type": "group"|item scale: a group within a group is not supported
            "type": "display"|"type": "boolean"|item scale type: a tick has no number; it is scored by the method count
            "type": "display"|"type": "string"|item sure item scale type: must be one of group, display, boolean, choice, integer, decimal
            "type": "display"|"type": "open-choice"|item sure item scale type: must be one of group, display, boolean, choice, integer, decimal
            "linkId": "scale"|"linkId": "a scale"|linkId: must be letters, digits, dots, slashes, hyphens and underscores
            "linkId": "scale"|"linkId": "avoids"|item avoids linkId: "avoids" stands twice
            "linkId": "scale",|"linkId": "scale", "enableWhen": [],|line 22, item sure item scale enableWhen: questions that depend on other answers are not supported
            "linkId": "avoids", "type": "choice",|"linkId": "avoids", "repeats": true, "type": "choice",|item avoids repeats: more than one answer to a question is not supported
            "linkId": "avoids",|"linkId": "avoids", "readOnly": true,|item avoids readOnly: a question that nobody can answer
            "linkId": "avoids",|"linkId": "avoids", "initial": [{"valueString": "some"}],|item avoids initial: an answer that is chosen in advance is not supported
            "linkId": "avoids",|"linkId": "avoids", "answerValueSet": "urn:x",|item avoids answerValueSet: answers must be listed here
            "linkId": "avoids",|"linkId": "avoids", "maxLength": 5,|item avoids maxLength: is not supported
            "linkId": "avoids",|"linkId": "avoids", "modifierExtension": [],|item avoids modifierExtension: is not supported
            "linkId": "avoids",|"linkId": "avoids", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true}],|item avoids extension 1: "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden" means nothing here
            "linkId": "avoids",|"linkId": "avoids", "extension": ["x"],|item avoids extension 1: "" means nothing here
            "linkId": "avoids",|"linkId": "avoids", "item": [{"linkId": "in", "type": "display", "text": "x"}],|item avoids item: only a group may hold other items
            "linkId": "avoids", "type": "choice"|"linkId": "avoids", "type": "integer"|item avoids answerOption 1 valueCoding: the answers of a whole number are whole numbers
            "linkId": "avoids", "type": "choice"|"linkId": "avoids", "type": "decimal"|item avoids answerOption: only a choice or a whole number has answers to choose from
            "code": "some"|"code": "much"|item avoids answerOption 3: "much" stands twice
            "code": "some"|"code": " some"|must not begin or end with a blank
            "display": "Some things"|"display": ""|display: must not be blank
            "valueCoding": { "code": "some", "display": "Some things" }|"valueString": "some"|item avoids answerOption 2: must have either valueInteger or valueCoding
            "valueCoding": { "code": "some"|"initialSelected": true, "valueCoding": { "code": "some"|item avoids answerOption 2 initialSelected: an answer that is chosen in advance
            StructureDefinition/ordinalValue", "valueDecimal": 10|StructureDefinition/weight", "valueDecimal": 10|item avoids answerOption 1: needs a number for the score: the extension "http://hl7.org/fhir/StructureDefinition/ordinalValue"
            ordinalValue", "valueDecimal": 10 }|ordinalValue", "valueDecimal": 10 }, { "url": "http://hl7.org/fhir/StructureDefinition/itemWeight", "valueDecimal": 9 }|item avoids answerOption 1: has more than one number for the score
            ordinalValue", "valueDecimal": 10 }|ordinalValue", "valueDecimal": 10001 }|item avoids answerOption 1: a number must lie between -10000 and 10000
            minValue", "valueInteger": 0|minValue", "valueInteger": 10|item sure/floor extension: minValue must be less than maxValue
            minValue", "valueInteger": 0|minValue", "valueDecimal": 0.5|item sure/floor extension: the bounds of a whole number must be whole
            minValue", "valueInteger": 0|minValue", "valueString": "0"|item sure/floor extension 1: must have a number
            StructureDefinition/minValue|StructureDefinition/least|item sure/floor: needs the extension "http://hl7.org/fhir/StructureDefinition/minValue"
            "status"|"derivedFrom": ["urn:x"], "status"|derivedFrom: is not supported
            "status"|"contained": [], "status"|contained: is not supported
            """)
    void whatIsNotSupportedOrDoesNotFitIsTold(String from, String to, String told) {
        var problems = problems("confidence.json", changed(CONFIDENCE, from, to == null ? "" : to));
        assertThat(problems).anyMatch(problem -> problem.startsWith(own + "/questionnaires/confidence.json") && problem.contains(told));
    }

    @Test
    void aCountTakesTicksAlone() {
        assertThat(problems("today.json", TODAY.replaceFirst("\"boolean\"", "\"decimal\"")))
                .anyMatch(problem -> problem.contains("item 1 type: with the method count every question is a boolean"));
        assertThat(problems("today.json", TODAY.replaceFirst("\"boolean\",", "\"boolean\", \"required\": true,")))
                .singleElement().asString().contains("item 1 required: a tick is an answer, and so is none");
        assertThat(problems("today.json", TODAY.replace("boolean", "display"))).singleElement().asString()
                .contains("item: must have 1 to 100 questions, not 0");
    }

    @Test
    void everyProblemOfEveryFileIsToldAtOnce() throws IOException {
        write("confidence.json", changed(CONFIDENCE, "\"valueCode\": \"mean\"", "\"valueCode\": \"median\""));
        write("today.json", TODAY.replace("\"repeats\": false", "\"repeats\": true").replace("\"readOnly\": false", "\"readOnly\": true"));
        write("week.json", "{");
        Files.createDirectories(own.resolve("cards"));
        Files.writeString(own.resolve("cards/sleep.yaml"), "exercises: [flying]\n");
        assertThat(problems()).hasSize(5).anyMatch(problem -> problem.contains("week.json, line 1: is no JSON from here on"))
                .anyMatch(problem -> problem.contains("there is no exercise \"flying\""));
    }

    @Test
    void twoMayNotHaveOneUrl() throws IOException {
        write("confidence.json", CONFIDENCE);
        assertThat(problems("more.json", CONFIDENCE)).singleElement().asString()
                .contains("more.json, line 3, url: is that of questionnaires/confidence.json too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Confidence.json", "how sure.json", "a_b.json"})
    void aNameThatIsNoAddressIsRefused(String name) {
        assertThat(problems(name, CONFIDENCE)).singleElement().asString().contains("its name must be lower-case words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"questionnaires/confidence.yaml", "confidence.json", "cards/confidence.json", "questionnaires/more/confidence.json"})
    void aFileInAPlaceWhereNobodyLooksIsNamed(String name) throws IOException {
        Files.createDirectories(own.resolve(name).getParent());
        Files.writeString(own.resolve(name), CONFIDENCE);
        assertThat(problems()).anyMatch(problem -> problem.contains(name + ": is no part of a programme")
                && problem.contains(".json files in questionnaires"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            # yaml: yes | line 1: is no JSON from here on
            [1, 2]      | must be a mapping of keys to values
            "text"      | must be a mapping of keys to values
            {} {}       | there is more after its end
            {"url": "a", "url": "b"} | url: stands twice
            """)
    void whatIsNoQuestionnaireAtAllIsRefused(String text, String told) {
        assertThat(problems("confidence.json", text)).anyMatch(problem -> problem.contains(told));
    }

    @Test
    void anEmptyFileAndOneThatIsNoUtf8AreRefused() throws IOException {
        assertThat(problems("confidence.json", "")).singleElement().asString().contains("line 1: the file is empty");
        Files.write(own.resolve("questionnaires/confidence.json"), "{\"title\": \"Ü\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems()).hasSize(1);
    }

    @Test
    void tabsEscapesAndAMarkAtTheFrontDoNotMatter() {
        var tabbed = "\uFEFF" + CONFIDENCE.replace("\n", "\r\n").replace("  ", "\t").replace("you can …", "you \\u0063an\\n …");
        assertThat(read(tabbed)).isEqualTo(OwnQuestionnaires.CONFIDENCE);
    }

    /** Whatever is cut out or put in, it is read or refused, and never with anything but a sentence. */
    @Test
    void whateverIsDoneToAFileIsReadOrRefusedPlainly() throws IOException {
        var random = new Random(20260302);
        for (var file : List.of(CONFIDENCE, TODAY, WEEK)) {
            for (int round = 0; round < 60; round++) {
                var from = random.nextInt(file.length());
                var to = Math.min(file.length(), from + random.nextInt(8));
                var put = List.of("", "null", "7", "\"x\"", "[]", "{}", "true", ",", "-1.5e3").get(random.nextInt(9));
                write("confidence.json", file.substring(0, from) + put + file.substring(to));
                var refusal = catchThrowableOfType(InvalidProgrammeException.class, this::readOwn);
                if (refusal != null) {
                    assertThat(refusal.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.what().replaceAll("\"[^\"]*\"", ""))
                            .doesNotContain("Exception", "null", "org.", "java.", "com.", "\n"));
                }
            }
        }
    }

    private Questionnaire read(String text) {
        return readOwn("confidence.json", text).getFirst();
    }

    private List<Questionnaire> readOwn(String name, String text) {
        write(name, text);
        return readOwn();
    }

    /** Beside as little else as a programme needs would be faster; there is no such thing. */
    private List<Questionnaire> readOwn() {
        return ProgrammeReader.read(SHIPPED, own).questionnaires();
    }

    private List<String> problems(String name, String text) {
        write(name, text);
        return problems();
    }

    private List<String> problems() {
        return ChangedProgramme.problemsOf(SHIPPED, own).stream().map(ProgrammeProblem::toString).toList();
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(own.resolve("questionnaires"));
            Files.writeString(own.resolve("questionnaires").resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String changed(String text, String from, String to) {
        assertThat(text).contains(from);
        var at = text.indexOf(from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static String text(String name) {
        return ChangedProgramme.text(OwnQuestionnaires.FOLDER.resolve("questionnaires").resolve(name + ".json"));
    }
}
