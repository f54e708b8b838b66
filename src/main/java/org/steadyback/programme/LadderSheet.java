package org.steadyback.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.steadyback.progression.Dose;
import org.steadyback.progression.Kind;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.Measure;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Stage;

/** A ladder as its file has it: the words beside the numbers. {@link #ladder()} is what the engine needs of it. */
public record LadderSheet(String id, String name, String slot, Kind kind, boolean perSide, int timesPerDay,
        int restSeconds, boolean gate, List<StageSheet> stages) {

    /** @param exercise id of the exercise that this stage does */
    public record StageSheet(String id, String name, String exercise, int phase, DoseSheet dose, Boolean optional,
            String source) {}

    /** Exactly one of holdSeconds and reps. @param restSeconds overrides the ladder's, or null */
    public record DoseSheet(int sets, Integer holdSeconds, Integer reps, BigDecimal loadKg, Integer restSeconds) {}

    public Optional<StageSheet> stage(String stageId) {
        return stages.stream().filter(stage -> Objects.equals(stage.id(), stageId)).findFirst();
    }

    Ladder ladder() {
        return new Ladder(id, kind, perSide, timesPerDay, gate, stages.stream().map(this::stage).toList());
    }

    Stage stage(StageSheet sheet) {
        return new Stage(sheet.id(), Phase.of(sheet.phase()), dose(sheet.dose()));
    }

    private Dose dose(DoseSheet sheet) {
        if ((sheet.holdSeconds() == null) == (sheet.reps() == null)) {
            throw new IllegalArgumentException("a dose has either holdSeconds or reps");
        }
        var hold = sheet.holdSeconds() != null;
        return new Dose(sheet.sets(), hold ? Measure.HOLD : Measure.REPS, hold ? sheet.holdSeconds() : sheet.reps(),
                sheet.loadKg() == null ? 0 : sheet.loadKg().movePointRight(3).intValueExact(),
                sheet.restSeconds() == null ? restSeconds : sheet.restSeconds());
    }
}
