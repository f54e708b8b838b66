package org.steadyback.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.qute.TemplateException;

import org.steadyback.programme.Wording.StageWords;
import org.steadyback.progression.Criterion;
import org.steadyback.progression.Dose;
import org.steadyback.progression.Entry;
import org.steadyback.progression.ExerciseResult;
import org.steadyback.progression.Fact;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Measure;
import org.steadyback.progression.PainRating;
import org.steadyback.progression.Phase;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.Reason;
import org.steadyback.progression.RuleId;
import org.steadyback.progression.SafetyCheck;
import org.steadyback.progression.TrainingSession;
import org.steadyback.progression.Units;
import org.steadyback.progression.Way;
import org.steadyback.testing.AppTest;
import org.steadyback.web.Sentences;

/** Whatever the engine says there is a sentence for, in the reader's zone and units; and no sentence is idle. */
@AppTest
class WordingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Viewer IN_BERLIN = new Viewer(BERLIN, Units.KG);
    private static final Viewer IN_AUCKLAND = new Viewer(ZoneId.of("Pacific/Auckland"), Units.LB);
    private static final Viewer IN_LOS_ANGELES = new Viewer(ZoneId.of("America/Los_Angeles"), Units.LB);
    private static final Instant EVENING = Instant.parse("2026-09-02T21:30:00Z");

    @Inject
    Wording wording;

    @Inject
    Sentences sentences;

    @Inject
    Programme programme;

    // What the engine says

    @Test
    void whateverTheEngineSaysHasASentenceAndNoSentenceIsIdle() {
        var told = everythingSaid().stream().map(WordingTest::key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(sentencesForReasons());
    }

    /** Finds what those lives do not bring about: a key that was added to a rule and not to the sentences. */
    @Test
    void everyKeyInTheSourceOfTheRulesHasASentence() throws IOException {
        var known = sentencesForReasons().stream().map(key -> key.substring(key.lastIndexOf('.') + 1)).toList();
        assertThat(keysInTheSource()).hasSizeGreaterThan(15).isSubsetOf(known);
    }

    @Test
    void everyReasonIsPutIntoWordsWithAllItsFacts() {
        var oneOfAKind = everythingSaid().stream()
                .collect(Collectors.toMap(WordingTest::kind, reason -> reason, (one, other) -> one)).values();
        for (var viewer : List.of(IN_BERLIN, IN_AUCKLAND)) {
            assertThat(oneOfAKind).allSatisfy(reason -> assertThat(wording.of(reason, viewer))
                    .isNotBlank().endsWith(".").doesNotContain("{", "}", "null", "NOT_FOUND", "StageWords", "  "));
        }
    }

    /** EVIDENCE.md B7: a diary says what its rules do, and neither promises nor scolds. */
    @Test
    void noPageAndNoSentencePromisesOrScolds() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(Stream.concat(files.filter(Files::isRegularFile),
                    Stream.of(Path.of("src/main/resources/messages/sentences.properties"),
                            Path.of("src/main/resources/ValidationMessages.properties"))))
                    .allSatisfy(file -> assertThat(Files.readString(file).toLowerCase()).as(file.toString())
                            .doesNotContainPattern("\\b(faster|stronger|will come|makes the work|right for you|settles (it|what)"
                                    + "|guarantee|promise|pain-free|cures?|heal(s|ed|ing)?|you failed|you should)\\b"));
        }
    }

    @Test
    void aReasonWithoutItsFactsIsAFaultAndNoGap() {
        assertThatThrownBy(() -> wording.of(reason(RuleId.R5, "guard", Map.of()), IN_BERLIN))
                .isInstanceOf(TemplateException.class);
    }

    @Test
    void aReasonWithoutSentenceIsAFault() {
        assertThatThrownBy(() -> wording.of(reason(RuleId.R5, "nonsense", Map.of()), IN_BERLIN))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("reasons.R5.nonsense");
    }

    @Test
    void aCriterionSaysWhetherItIsMet() {
        var reason = reason(RuleId.R22, "calm-week", Map.of("have", new Fact.Count(5), "need", new Fact.Count(4)));
        var condition = wording.of(new Criterion(reason, false, 5, 4), IN_BERLIN);
        assertThat(condition.met()).isFalse();
        assertThat(condition.text())
                .isEqualTo("Your middle pain rating of the last seven days is 5; 4 or less is needed.");
    }

    @Test
    void stagesLaddersAndPhasesAreCalledByTheirNames() {
        var stepUp = reason(RuleId.R9, "step-up", Map.of("good", new Fact.Count(3),
                "from", new Fact.StageFact("front-plank", "P9"), "to", new Fact.StageFact("front-plank", "P10")));
        assertThat(wording.of(stepUp, IN_BERLIN)).isEqualTo("3 good sessions of Front plank at "
                + "3 × 30 s, with 5 kg. New: With 11.3 kg (25 lb), 20 seconds (3 × 20 s, with 11.3 kg).");
        assertThat(wording.of(reason(RuleId.R22, "phase-opened", Map.of("phase", new Fact.PhaseFact(Phase.STEADY))),
                IN_BERLIN)).isEqualTo("Your stretches are comfortable, so phase 2, Steady, is open.");
    }

    @Test
    void whatTheProgrammeNoLongerKnowsIsCalledByItsId() {
        assertThat(wording.stage("front-plank", "P99", IN_BERLIN))
                .isEqualTo(new StageWords("front-plank", "P99", "P99", false));
        assertThat(wording.stage("rowing", "R1", IN_BERLIN)).isEqualTo(new StageWords("rowing", "R1", "R1", false));
    }

    // The shortest way

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 0 | 0 | only rest
            1 | 0 | 0 | 0 | 1 session with it
            2 | 0 | 1 | 0 | 2 sessions with it, with a rating the morning after
            2 | 0 | 2 | 0 | 2 sessions with it, with 2 morning ratings
            2 | 1 | 3 | 1 | 2 sessions with it and 1 with other exercises, with 3 morning ratings and the safety questions
            0 | 1 | 0 | 0 | 1 session with other exercises
            0 | 3 | 3 | 0 | 3 sessions with other exercises, with 3 morning ratings
            0 | 0 | 2 | 0 | 2 morning ratings
            0 | 0 | 1 | 1 | a morning rating and the safety questions
            0 | 0 | 0 | 1 | the safety questions
            """)
    void theShortestWayIsToldByItsEntries(int with, int others, int ratings, int checks, String told) {
        var at = EVENING.atZone(BERLIN).toOffsetDateTime();
        var log = new ArrayList<Entry>();
        log.addAll(Collections.nCopies(with, sessionOf("front-plank", at)));
        log.addAll(Collections.nCopies(others, sessionOf("bridge", at)));
        log.addAll(Collections.nCopies(ratings, new PainRating(at, RatingKind.MORNING, 1, null)));
        log.addAll(Collections.nCopies(checks, new SafetyCheck(at, Set.of())));
        assertThat(wording.of(new Way(LocalDate.of(2026, 9, 10), log), "front-plank", LocalDate.of(2026, 9, 2)))
                .isEqualTo("The shortest way: " + told + ". Soonest: Thursday 10 September.");
    }

    @Test
    void aFlareUpIsCalledOverOnTheWay() {
        var at = EVENING.atZone(BERLIN).toOffsetDateTime();
        assertThat(wording.of(new Way(LocalDate.of(2026, 9, 10), List.of(new FlareCall(at, FlareCall.Call.OVER))), "hamstring",
                LocalDate.of(2026, 9, 2))).isEqualTo("The shortest way: saying that the flare-up is over. Soonest: Thursday 10 September.");
    }

    private static TrainingSession sessionOf(String ladder, OffsetDateTime at) {
        return new TrainingSession(at, null, null, List.of(new ExerciseResult(ladder, null, 1, false, null, null, List.of())));
    }

    // Moments

    @Test
    void aMomentIsToldInTheZoneOfTheReader() {
        var guard = guardUntil(EVENING);
        assertThat(wording.of(guard, IN_BERLIN)).endsWith("nothing harder until Wednesday 2 September, 23:30.");
        assertThat(wording.of(guard, IN_AUCKLAND)).endsWith("nothing harder until Thursday 3 September, 09:30.");
        assertThat(wording.of(guard, IN_LOS_ANGELES)).endsWith("nothing harder until Wednesday 2 September, 14:30.");
    }

    @Test
    void theStartOfADayIsToldAsTheDayInItsOwnZoneOnly() {
        var midnight = guardUntil(LocalDate.of(2026, 9, 3).atStartOfDay(BERLIN).toInstant());
        assertThat(wording.of(midnight, IN_BERLIN)).endsWith("until Thursday 3 September.");
        assertThat(wording.of(midnight, IN_AUCKLAND)).endsWith("until Thursday 3 September, 10:00.");
    }

    // Doses and weights

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | HOLD | 20 | 0     | false | 3 × 20 s
            3 | HOLD | 20 | 0     | true  | 3 × 20 s each side
            1 | HOLD | 90 | 0     | true  | 1 × 90 s each side
            1 | HOLD | 300 | 0    | false | 5 minutes
            3 | HOLD | 20 | 11300 | false | 3 × 20 s, with 25 lb
            1 | REPS | 10 | 0     | false | 10 times
            2 | REPS | 15 | 0     | false | 2 × 15 times
            2 | REPS | 12 | 5000  | false | 2 × 12 times, with 11 lb
            2 | REPS | 8  | 2500  | true  | 2 × 8 times each side, with 5.5 lb
            """)
    void aDoseIsToldInShort(int sets, Measure measure, int amount, int grams, boolean perSide, String told) {
        assertThat(wording.dose(new Dose(sets, measure, amount, grams, 45), perSide, IN_AUCKLAND)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
            "0,     0 kg,    0 lb",
            "500,   0.5 kg,  1 lb",
            "2500,  2.5 kg,  5.5 lb",
            "5000,  5 kg,    11 lb",
            "10000, 10 kg,   22 lb",
            "11300, 11.3 kg, 25 lb",
            "11340, 11.3 kg, 25 lb",
            "20000, 20 kg,   44 lb",
            "40000, 40 kg,   88 lb",
            "100000, 100 kg, 220.5 lb"})
    void aWeightIsToldInTheUnitsOfTheReader(int grams, String kilograms, String pounds) {
        assertThat(wording.load(grams, IN_BERLIN)).isEqualTo(kilograms);
        assertThat(wording.load(grams, IN_AUCKLAND)).isEqualTo(pounds);
    }

    @ParameterizedTest
    @CsvSource({"LB, 25, 11300", "LB, 11, 5000", "LB, 24.9, 11300", "LB, 0, 0", "LB, 0.1, 0", "LB, 200, 90700",
            "KG, 11.3, 11300", "KG, 5, 5000", "KG, 11.34, 11300", "KG, 11.35, 11400", "KG, 0.05, 100",
            "KG, 200, 200000"})
    void aTypedWeightIsKeptToTheNearestHundredGrams(Units units, BigDecimal typed, int grams) {
        assertThat(units.toGrams(typed)).isEqualTo(grams);
    }

    /** Otherwise a correction that changes nothing would change the weight. */
    @Test
    void whatWasTypedComesBackAsItWasTyped() {
        for (int halfPounds = 0; halfPounds <= 400; halfPounds++) {
            var typed = new BigDecimal(halfPounds).divide(BigDecimal.TWO);
            assertThat(Units.LB.fromGrams(Units.LB.toGrams(typed))).isEqualByComparingTo(typed);
        }
        for (int grams = 0; grams <= 200_000; grams += 100) {
            assertThat(Units.KG.toGrams(Units.KG.fromGrams(grams))).isEqualTo(grams);
        }
    }

    /** A person who lifts what the page says must not fall short of the dose by rounding. */
    @Test
    void everyLoadOfTheProgrammeIsReachedByTypingItAsItIsShown() {
        var loads = programme.ladders().all().stream().flatMap(ladder -> ladder.stages().stream())
                .map(stage -> stage.dose().loadGrams()).collect(Collectors.toSet());
        assertThat(loads).contains(5000, 11300).allSatisfy(grams -> {
            for (var units : Units.values()) {
                assertThat(units.toGrams(units.fromGrams(grams))).as(units.name()).isGreaterThanOrEqualTo(grams);
            }
        });
    }

    /** Told once for all tests: it takes some seconds. */
    private static Set<Reason> said;

    private Set<Reason> everythingSaid() {
        if (said == null) {
            said = new ManyLives(programme).live();
        }
        return said;
    }

    private Set<String> sentencesForReasons() {
        return sentences.keys().stream().filter(key -> key.startsWith("reasons."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every literal on a line that makes a reason or chooses its key, except the names of facts. */
    private static Set<String> keysInTheSource() throws IOException {
        var literal = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
        try (var files = Files.list(Path.of("src/main/java/org/steadyback/progression"))) {
            return files.flatMap(WordingTest::lines)
                    .filter(line -> Stream.of("Reason.of(", "sentence(", " key = ").anyMatch(line::contains))
                    .map(line -> line.replaceAll("with\\(\"[^\"]*\"", ""))
                    .flatMap(line -> literal.matcher(line).results()).map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Those of one kind get the same sentence with other words in it; from 3 on a number is just a number. */
    private static String kind(Reason reason) {
        return key(reason) + reason.facts().entrySet().stream().map(fact -> fact.getKey() + "=" + switch (fact.getValue()) {
            case Fact.Count count -> Math.min(count.value(), 3);
            case Fact.Moment moment -> "a moment";
            case Fact.Day day -> "a day";
            case Fact.Load load -> "a load";
            case Fact.StageFact stage -> "a stage";
            case Fact.RaisedFact raised -> "a raised stage";
            case Fact.LadderFact ladder -> "a ladder";
            case Fact.PhaseFact phase -> "a phase";
        }).toList();
    }

    private static String key(Reason reason) {
        return "reasons." + reason.rule() + "." + reason.key();
    }

    private static Reason guardUntil(Instant moment) {
        return reason(RuleId.R5, "guard", Map.of("score", new Fact.Count(7), "until", new Fact.Moment(moment)));
    }

    private static Reason reason(RuleId rule, String key, Map<String, Fact> facts) {
        return new Reason(rule, key, new TreeMap<>(facts));
    }
}
