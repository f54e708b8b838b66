package org.steadyback.programme.reading;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.function.Predicate;

import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.LadderSheet.StageSheet;

/** What must hold within the file of one ladder. */
final class LadderCheck {

    private final LadderSheet ladder;
    private final Parts parts;
    private final Documents documents;
    private final Problems problems;

    LadderCheck(LadderSheet ladder, Parts parts, Documents documents, Problems problems) {
        this.ladder = ladder;
        this.parts = parts;
        this.documents = documents;
        this.problems = problems;
    }

    void check() {
        checkSlot();
        new StagesCheck(ladder, parts, documents, problems).check();
        checkOrder();
        checkGate();
        new RaiseCheck(ladder, problems).check();
    }

    private void checkSlot() {
        if (!parts.hasSlot(ladder.slot())) {
            problems.add("slot", "there is no slot \"" + ladder.slot() + "\" in slots.yaml");
        }
    }

    private void checkOrder() {
        var stages = ladder.stages();
        if (stages.stream().noneMatch(LadderCheck::isForEverybody)) {
            problems.add("stages", "needs one that is neither for older people only nor optional");
        }
        for (int i = 0; i < stages.size(); i++) {
            var before = wheres(stages.subList(0, i), not(LadderCheck::isOlder));
            if (isOlder(stages.get(i)) && before.length > 0) {
                problems.add(where(stages.get(i)), "only the first stages can be for older people", before);
            }
            var after = wheres(stages.subList(i, stages.size()), not(LadderCheck::isOptional));
            if (isOptional(stages.get(i)) && after.length > 0) {
                problems.add(where(stages.get(i)), "only the last stages can be optional", after);
            }
        }
    }

    private static String[] wheres(List<StageSheet> stages, Predicate<StageSheet> that) {
        return stages.stream().filter(that).map(LadderCheck::where).toArray(String[]::new);
    }

    /** R22 asks for it before phase 2 opens. */
    private void checkGate() {
        var first = ladder.stages().getFirst();
        if (ladder.gate() && first.phase() > 1) {
            problems.add("gate", "what begins in phase " + first.phase() + " cannot be asked for before phase 2 opens",
                    where(first));
        }
    }

    private static boolean isForEverybody(StageSheet stage) {
        return !isOlder(stage) && !isOptional(stage);
    }

    private static boolean isOlder(StageSheet stage) {
        return Boolean.TRUE.equals(stage.older());
    }

    private static boolean isOptional(StageSheet stage) {
        return Boolean.TRUE.equals(stage.optional());
    }

    private static String where(StageSheet stage) {
        return "stage " + stage.id();
    }
}
