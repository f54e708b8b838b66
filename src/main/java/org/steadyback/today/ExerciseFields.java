package org.steadyback.today;

import java.util.ArrayList;
import java.util.List;

import org.steadyback.programme.Exercise;
import org.steadyback.programme.Exercise.ConditionCaution;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.LadderSheet.StageSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
import org.steadyback.progression.Dose;
import org.steadyback.progression.Kind;
import org.steadyback.routine.Ways;

/**
 * One exercise of the session form: what to do, and the fields to say what was done, as typed so far.
 *
 * @param yours what this person should know with the conditions they told of
 * @param asked what is asked today; {@code dose} is the same in words
 * @param load  what of a weight that is, in the person's units, or empty
 * @param last  what was done the last time, in words, or null
 */
record ExerciseFields(LadderSheet ladder, StageSheet shown, Exercise exercise, List<ConditionCaution> yours, Dose asked,
        String dose, String load, String last, boolean loadable, ResultForm typed, List<SetField> sets) {

    enum Label { SET, LEFT, RIGHT }

    /** @param name shared by the sets of a side; @param id of its own; @param number from 1 */
    record SetField(String name, String id, Label label, int number, String value) {}

    static ExerciseFields of(ResultForm typed, String last, Programme programme, Ways ways, Wording wording,
            Viewer viewer) {
        var sheet = programme.sheet(typed.ladder()).orElseThrow();
        var ladder = programme.ladders().find(typed.ladder()).orElseThrow();
        var stage = ladder.stage(ladder.indexOf(typed.shown()).orElse(0));
        var shown = sheet.stage(stage.id()).orElseThrow();
        var dose = AskedDose.read(typed.asked(), stage.dose()).orElse(stage.dose());
        var exercise = ways.of(sheet, shown);
        return new ExerciseFields(sheet, shown, exercise, exercise.cautionsFor(ways.conditions()),
                dose, wording.dose(dose, sheet.perSide(), viewer),
                dose.isLoaded() ? viewer.units().fromGrams(dose.loadGrams()).toPlainString() : "", last,
                ladder.stages().getLast().isLoaded(), typed, sets(sheet, dose, typed));
    }

    public boolean isHold() {
        return asked.isHold();
    }

    public boolean isStretch() {
        return ladder.kind() == Kind.STRETCH;
    }

    /** Whether the details are worth opening at once: something in them was used. */
    public boolean isDetailed() {
        return typed.hasSets() || !typed.stage().equals(typed.shown()) || !typed.load().isBlank();
    }

    private static List<SetField> sets(LadderSheet sheet, Dose dose, ResultForm typed) {
        var fields = new ArrayList<SetField>();
        if (sheet.perSide()) {
            fields.addAll(sets(sheet.id() + ".left", Label.LEFT, dose, typed.left()));
            fields.addAll(sets(sheet.id() + ".right", Label.RIGHT, dose, typed.right()));
        } else {
            fields.addAll(sets(sheet.id() + ".set", Label.SET, dose, typed.sets()));
        }
        return fields;
    }

    private static List<SetField> sets(String name, Label label, Dose dose, List<String> typed) {
        var fields = new ArrayList<SetField>();
        for (int number = 1; number <= Math.max(dose.sets(), typed.size()); number++) {
            fields.add(new SetField(name, name + "-" + number, label, number,
                    number <= typed.size() ? typed.get(number - 1) : ""));
        }
        return fields;
    }
}
