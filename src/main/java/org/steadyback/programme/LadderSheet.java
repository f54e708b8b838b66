package org.steadyback.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.steadyback.progression.Dose;
import org.steadyback.progression.Kind;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.Measure;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Stage;

/** A ladder as its file has it: the words beside the numbers. {@link #ladder} is what the engine needs of it. */
public record LadderSheet(String id, String name, String slot, Kind kind, boolean perSide, int timesPerDay,
        Integer datesPerWeek, Integer daysBetweenSteps, Integer painAtMost, int restSeconds, boolean gate,
        List<String> covers, RaiseSheet raise, List<StageSheet> stages) {

    /** How the load rises after the top stage. Exactly one of holdSeconds and reps. */
    public record RaiseSheet(Integer holdSeconds, Integer reps, BigDecimal capKg) {}

    /**
     * @param exercise id of the exercise that this stage does
     * @param variants ids of other exercises that do the same stage with the same dose
     * @param older    whether it is a gentler first stage for older people only, or null
     */
    public record StageSheet(String id, String name, String exercise, int phase, DoseSheet dose, Boolean optional,
            Boolean older, List<String> variants, String source) {

        public StageSheet {
            variants = variants == null ? List.of() : List.copyOf(variants);
        }

        /** Every exercise that does it, the usual one first. */
        public List<String> exercises() {
            return Stream.concat(Stream.of(exercise), variants.stream()).toList();
        }
    }

    /** Exactly one of holdSeconds and reps. @param restSeconds overrides the ladder's, or null */
    public record DoseSheet(int sets, Integer holdSeconds, Integer reps, BigDecimal loadKg, Integer restSeconds) {}

    public Optional<StageSheet> stage(String stageId) {
        return stages.stream().filter(stage -> Objects.equals(stage.id(), stageId)).findFirst();
    }

    /** Whether an exercise is one of the ways to do one of its stages. @param exercise null for the usual one */
    public boolean isDoneBy(String exercise) {
        return exercise == null || stages.stream().anyMatch(stage -> stage.exercises().contains(exercise));
    }

    /** What the engine needs of it. @param exercises by id: what a stage needs is what its exercise needs */
    public Ladder ladder(Map<String, Exercise> exercises) {
        return new Ladder(id, kind, perSide, timesPerDay, gate, limits(), loadRaise(),
                stages.stream().map(stage -> stage(stage, exercises)).toList());
    }

    private Ladder.Limits limits() {
        return new Ladder.Limits(datesPerWeek, daysBetweenSteps == null ? 0 : daysBetweenSteps, painAtMost);
    }

    private Ladder.Raise loadRaise() {
        return raise == null ? null : new Ladder.Raise(raise.holdSeconds() == null ? raise.reps() : raise.holdSeconds(),
                grams(raise.capKg()));
    }

    /** @throws IllegalArgumentException for a dose out of bounds */
    public Stage stage(StageSheet sheet, Map<String, Exercise> exercises) {
        var ways = sheet.exercises().stream().filter(exercises::containsKey).map(exercises::get).map(Exercise::way).toList();
        return new Stage(sheet.id(), Phase.of(sheet.phase()), dose(sheet), ways, Boolean.TRUE.equals(sheet.older()),
                Boolean.TRUE.equals(sheet.optional()));
    }

    Dose dose(StageSheet sheet) {
        var dose = sheet.dose();
        var hold = dose.holdSeconds() != null;
        return new Dose(dose.sets(), hold ? Measure.HOLD : Measure.REPS, hold ? dose.holdSeconds() : dose.reps(),
                grams(dose.loadKg()), dose.restSeconds() == null ? restSeconds : dose.restSeconds());
    }

    private static int grams(BigDecimal kg) {
        try {
            return kg == null ? 0 : kg.movePointRight(3).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "a load is a whole number of grams, 40 kg at most, not " + kg + " kg", e);
        }
    }
}
