package org.steadyback.programme.reading;

import java.util.Map;

import org.steadyback.programme.Exercise;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.LadderSheet.StageSheet;

/** What must hold within the file of one ladder. */
final class LadderCheck {

    private final LadderSheet ladder;
    private final Map<String, Exercise> exercises;
    private final Documents documents;
    private final Problems problems;

    LadderCheck(LadderSheet ladder, Map<String, Exercise> exercises, Documents documents, Problems problems) {
        this.ladder = ladder;
        this.exercises = exercises;
        this.documents = documents;
        this.problems = problems;
    }

    void check() {
        new StagesCheck(ladder, exercises, documents, problems).check();
        checkOrder();
        checkGate();
        new RaiseCheck(ladder, problems).check();
    }

    private void checkOrder() {
        var stages = ladder.stages();
        if (stages.stream().noneMatch(LadderCheck::isForEverybody)) {
            problems.add("stages", "needs one that is neither for older people only nor optional");
        }
        for (int i = 0; i < stages.size(); i++) {
            if (isOlder(stages.get(i)) && !stages.subList(0, i).stream().allMatch(LadderCheck::isOlder)) {
                problems.add(where(stages.get(i)), "only the first stages can be for older people");
            }
            if (isOptional(stages.get(i))
                    && !stages.subList(i, stages.size()).stream().allMatch(LadderCheck::isOptional)) {
                problems.add(where(stages.get(i)), "only the last stages can be optional");
            }
        }
    }

    /** R22 asks for it before phase 2 opens. */
    private void checkGate() {
        var begins = ladder.stages().getFirst().phase();
        if (ladder.gate() && begins > 1) {
            problems.add("gate", "what begins in phase " + begins + " cannot be asked for before phase 2 opens");
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
