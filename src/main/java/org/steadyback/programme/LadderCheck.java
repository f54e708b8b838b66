package org.steadyback.programme;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.steadyback.programme.LadderSheet.StageSheet;

/** What must hold within the file of one ladder. */
final class LadderCheck {

    // It is a column of the diary and a part of addresses.
    private static final Pattern LADDER_ID = Pattern.compile("(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*");

    private final LadderSheet ladder;
    private final Map<String, Exercise> exercises;
    private final Problems problems;

    LadderCheck(String file, LadderSheet ladder, Map<String, Exercise> exercises) {
        this.ladder = ladder;
        this.exercises = exercises;
        this.problems = new Problems(file);
    }

    List<ProgrammeProblem> problems() {
        checkHead();
        if (ladder.stages() == null || ladder.stages().isEmpty()) {
            problems.add("stages", "a ladder needs at least one stage");
        } else {
            new StagesCheck(ladder, exercises, problems).check();
            checkOrder();
            checkGate();
            new RaiseCheck(ladder, problems).check();
        }
        return problems.found();
    }

    private void checkHead() {
        if (ladder.id() != null && !LADDER_ID.matcher(ladder.id()).matches()) {
            problems.add("id", "must be lower-case words joined by hyphens, 40 characters at most");
        }
        problems.requireText("name", ladder.name());
        problems.requireText("slot", ladder.slot());
        if (ladder.kind() == null) {
            problems.add("kind", "is missing");
        }
        if (ladder.timesPerDay() < 1) {
            problems.add("timesPerDay", "must be at least 1");
        }
        problems.requireWithin("datesPerWeek", ladder.datesPerWeek(), 1, 7);
        problems.requireWithin("daysBetweenSteps", ladder.daysBetweenSteps(), 0, 60);
        problems.requireWithin("painAtMost", ladder.painAtMost(), 0, 10);
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
