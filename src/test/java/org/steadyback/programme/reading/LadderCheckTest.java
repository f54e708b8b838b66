package org.steadyback.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ladder's file may not say, and what is said of it then. */
class LadderCheckTest extends ChangedProgramme {

    private static final String WALKING = "ladders/walking.yaml";
    private static final String HAMSTRING = "ladders/hamstring.yaml";
    private static final String WEIGHTED = "exercises/front-plank-weighted.yaml";

    // Ids

    @ParameterizedTest
    @ValueSource(strings = {"front_plank", "Front-plank", "front--plank", "-plank", "plank-", "front plank",
            "a-plank-whose-name-goes-on-and-on-and-ond"})
    void aLadderIdIsOfLowerCaseWords(String id) {
        change(PLANK, "id: front-plank\n", "id: " + id + "\n");
        assertThat(problem()).isEqualTo(
                PLANK + ", line 2, id: must be lower-case words joined by hyphens, 40 characters at most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-1", "P 1", "P.1", "P1234567890"})
    void aStageIdIsOfLettersAndDigits(String id) {
        change(PLANK, "id: P1\n", "id: " + id + "\n");
        assertThat(problem()).isEqualTo(
                at(PLANK, "id: " + id, "stages " + id + " id: must be letters and digits, 10 at most"));
    }

    @Test
    void aSlotThatDoesNotExistIsNamedOnce() {
        change(HAMSTRING, "slot: hamstring", "slot: hamstrung");
        assertThat(problem()).isEqualTo(at(HAMSTRING, "slot:", "slot: there is no slot \"hamstrung\" in slots.yaml"));
    }

    // Limits

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            datesPerWeek: 0      | datesPerWeek: must be at least 1
            datesPerWeek: 8      | datesPerWeek: must be at most 7
            daysBetweenSteps: -1 | daysBetweenSteps: must be at least 0
            daysBetweenSteps: 61 | daysBetweenSteps: must be at most 60
            painAtMost: -1       | painAtMost: must be at least 0
            painAtMost: 11       | painAtMost: must be at most 10
            """)
    void aLimitOutOfBoundsIsNamedWithTheBound(String limit, String says) {
        change(PLANK, "gate: false", "gate: false\n" + limit);
        assertThat(problem()).isEqualTo(at(PLANK, limit, says));
    }

    @ParameterizedTest
    @ValueSource(strings = {"datesPerWeek: 1", "datesPerWeek: 7", "daysBetweenSteps: 0", "daysBetweenSteps: 60",
            "painAtMost: 0", "painAtMost: 10"})
    void aLimitAtItsBoundIsFine(String limit) {
        change(PLANK, "gate: false", "gate: false\n" + limit);
        assertFine();
    }

    @Test
    void onlyWhatBeginsInPhaseOneCanBeAGate() {
        change(PLANK, "gate: false", "gate: true");
        assertThat(problem()).isEqualTo(
                at(PLANK, "gate:", "gate: what begins in phase 2 cannot be asked for before phase 2 opens"));
        restore(PLANK);
        change(WALKING, "gate: false", "gate: true");
        assertFine();
    }

    // Stages for some people only

    @Test
    void aStageForOlderPeopleStandsAtTheStart() {
        change(PLANK, "    older: true\n", "");
        change(PLANK, "    source: our own dosing\n  - id: P3",
                "    older: true\n    source: our own dosing\n  - id: P3");
        assertThat(problem())
                .isEqualTo(at(PLANK, "id: P2", "stage P2: only the first stages can be for older people"));
    }

    @Test
    void severalStagesForOlderPeopleMayStandAtTheStart() {
        change(PLANK, "    source: our own dosing\n  - id: P2",
                "    older: true\n    source: our own dosing\n  - id: P2");
        assertFine();
    }

    @Test
    void anOptionalStageStandsAtTheEnd() {
        change(HAMSTRING, "  - id: X5\n", "  - id: X5\n    optional: true\n");
        assertFine();
        change(HAMSTRING, "  - id: X3\n", "  - id: X3\n    optional: true\n");
        assertThat(problem()).isEqualTo(at(HAMSTRING, "id: X3", "stage X3: only the last stages can be optional"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"older", "optional"})
    void aLadderHasAStageForEverybody(String mark) {
        write(WALKING, read(WALKING).replaceAll("(?m)^    source:", "    " + mark + ": true\n    source:"));
        assertThat(problem()).isEqualTo(
                at(WALKING, "stages:", "stages: needs one that is neither for older people only nor optional"));
    }

    // Loads

    @Test
    void aLoadBelongsToPhaseFour() {
        change(PLANK, "exercise: front-plank-weighted\n    phase: 4", "exercise: front-plank-weighted\n    phase: 3");
        assertThat(problems()).containsExactly(
                at(PLANK, "id: P9", "stage P9: a load belongs to phase 4, not to phase 3"),
                at(WEIGHTED, "phase:", "phase: is 4, but the ladder front-plank does it from phase 3 on"));
    }

    /** What a stage needs is what its exercise needs. */
    @Test
    void aLoadNeedsSomethingToLoadWith() {
        change(WEIGHTED, "needs: [plate]", "needs: []");
        assertThat(problems()).hasSize(5)
                .contains(at(PLANK, "id: P9", "stage P9: has a load, but needs nothing to load with"));
    }

    @Test
    void whatAnExerciseNeedsStandsInItsEquipment() {
        change(WEIGHTED, "needs: [plate]", "needs: [plate, band]");
        assertThat(problem()).isEqualTo(at(WEIGHTED, "needs:", "needs: the band does not stand in equipment"));
    }

    /** R21. From 5 to 11.3 kg the hold gets shorter. */
    @ParameterizedTest
    @CsvSource({"12.4, true", "12.43, true", "12.44, false", "12.5, false"})
    void aLoadRisesByTenPercentAtMostWhileTheHoldStays(String loadKg, boolean fine) {
        change(PLANK, "holdSeconds: 60, loadKg: 11.3", "holdSeconds: 60, loadKg: " + loadKg);
        if (fine) {
            assertFine();
        } else {
            assertThat(problem()).isEqualTo(at(PLANK, "id: P13", "stage P13: its load is more than 10 % above that of "
                    + "P12, without a shorter hold or fewer repetitions"));
        }
    }

    @Test
    void aLoadMayRiseByMoreWhereTheHoldGetsShorter() {
        change(PLANK, "holdSeconds: 20, loadKg: 11.3", "holdSeconds: 30, loadKg: 11.3");
        assertThat(problem())
                .startsWith(at(PLANK, "id: P10", "stage P10: its load is more than 10 % above that of P9, "));
        change(PLANK, "holdSeconds: 30, loadKg: 11.3", "holdSeconds: 29, loadKg: 11.3");
        assertFine();
    }

    // Raising the load beyond the top stage

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            holdSeconds: 45, reps: 8, capKg: 20 | raise: must have either holdSeconds or reps, and only one of them
            capKg: 20                           | raise: must have either holdSeconds or reps, and only one of them
            reps: 8, capKg: 20                  | raise: is not in the measure of P13, the top stage
            holdSeconds: 0, capKg: 20           | raise holdSeconds: must be at least 1
            holdSeconds: 3601, capKg: 20        | raise holdSeconds: must be at most 3600
            holdSeconds: 45                     | raise capKg: is missing
            holdSeconds: 45, capKg: 11.2        | raise capKg: is less than the load of P13
            holdSeconds: 45, capKg: -1          | raise capKg: must be more than 0
            holdSeconds: 45, capKg: 40.1        | raise capKg: must be at most 40
            holdSeconds: 45, capKg: 20.0001     | raise capKg: must be a whole number of grams
            """)
    void aRaiseThatCannotBeIsNamed(String raise, String says) {
        change(PLANK, "holdSeconds: 45, capKg: 20", raise);
        assertThat(problem()).isEqualTo(at(PLANK, "raise:", says));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.3", "40", "20.000", "40.0000"})
    void aRaiseHasACapFromTheTopLoadToFortyKilograms(String capKg) {
        change(PLANK, "capKg: 20", "capKg: " + capKg);
        assertFine();
    }

    @Test
    void aLadderWithoutLoadHasNoneToRaise() {
        change(WALKING, "gate: false", "gate: false\nraise: { holdSeconds: 45, capKg: 20 }");
        assertThat(problem())
                .isEqualTo(at(WALKING, "raise:", "raise: there is no load to raise at K6, the top stage"));
    }

    @Test
    void aRaiseHasNoOtherKeys() {
        change(PLANK, "capKg: 20", "capKg: 20, stepKg: 1");
        assertThat(problem()).isEqualTo(at(PLANK, "stepKg", "raise stepKg: there is no such key"));
    }

    /** R23 asks for the tilt: nobody could go on who lives with what closes it. */
    @Test
    void whatAPhaseAsksForIsClosedForNobody() {
        change("exercises/pelvic-tilt.yaml", "grade: take-care", "grade: not-if");
        assertThat(problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem).startsWith("ladders/pelvic-tilt.yaml, line ")
                .contains("every way to do it is closed for ").endsWith(", and a phase asks for it"));
    }
}
