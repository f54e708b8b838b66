package org.steadyback.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.steadyback.progression.Dose;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.Kind;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.Measure;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Stage;

/** A ladder as its file has it: the words beside the numbers. {@link #ladder()} is what the engine needs of it. */
public record LadderSheet(String id, String name, String slot, Kind kind, boolean perSide, int timesPerDay,
        Integer datesPerWeek, Integer daysBetweenSteps, Integer painAtMost, int restSeconds, boolean gate,
        RaiseSheet raise, List<StageSheet> stages) {

    /** How the load rises after the top stage. Exactly one of holdSeconds and reps. */
    public record RaiseSheet(Integer holdSeconds, Integer reps, BigDecimal capKg) {}

    /**
     * @param exercise id of the exercise that this stage does
     * @param needs    equipment of which one is needed, or null for none
     * @param older    whether it is a gentler first stage for older people only, or null
     */
    public record StageSheet(String id, String name, String exercise, int phase, DoseSheet dose, Boolean optional,
            Boolean older, List<Equipment> needs, String source) {}

    /** Exactly one of holdSeconds and reps. @param restSeconds overrides the ladder's, or null */
    public record DoseSheet(int sets, Integer holdSeconds, Integer reps, BigDecimal loadKg, Integer restSeconds) {}

    public Optional<StageSheet> stage(String stageId) {
        return stages.stream().filter(stage -> Objects.equals(stage.id(), stageId)).findFirst();
    }

    Ladder ladder() {
        return new Ladder(id, kind, perSide, timesPerDay, gate, limits(), loadRaise(),
                stages.stream().map(this::stage).toList());
    }

    private Ladder.Limits limits() {
        return new Ladder.Limits(datesPerWeek, daysBetweenSteps == null ? 0 : daysBetweenSteps, painAtMost);
    }

    private Ladder.Raise loadRaise() {
        return raise == null ? null : new Ladder.Raise(raise.holdSeconds() == null ? raise.reps() : raise.holdSeconds(),
                grams(raise.capKg()));
    }

    Stage stage(StageSheet sheet) {
        return new Stage(sheet.id(), Phase.of(sheet.phase()), dose(sheet.dose()),
                sheet.needs() == null ? new TreeSet<>() : new TreeSet<>(sheet.needs()),
                Boolean.TRUE.equals(sheet.older()), Boolean.TRUE.equals(sheet.optional()));
    }

    private Dose dose(DoseSheet sheet) {
        if ((sheet.holdSeconds() == null) == (sheet.reps() == null)) {
            throw new IllegalArgumentException("a dose has either holdSeconds or reps");
        }
        var hold = sheet.holdSeconds() != null;
        return new Dose(sheet.sets(), hold ? Measure.HOLD : Measure.REPS, hold ? sheet.holdSeconds() : sheet.reps(),
                grams(sheet.loadKg()),
                sheet.restSeconds() == null ? restSeconds : sheet.restSeconds());
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
