package org.steadyback.routine;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.steadyback.account.Profile.Choice;
import org.steadyback.programme.Exercise;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.LadderSheet.StageSheet;
import org.steadyback.programme.Programme;
import org.steadyback.progression.Condition;
import org.steadyback.progression.Standing;

/** Of the ways to do a stage, the one that is this person's: what they chose, or the usual one, if they can do it. */
public final class Ways {

    private final Programme programme;
    private final Standing standing;
    private final Map<String, Choice> choices;

    public Ways(Programme programme, Standing standing, Map<String, Choice> choices) {
        this.programme = programme;
        this.standing = standing;
        this.choices = choices;
    }

    /** The usual one where none can be done: the engine does not offer such a stage, but a diary may hold it. */
    public Exercise of(LadderSheet ladder, StageSheet stage) {
        var choice = choices.get(ladder.slot());
        var chosen = choice == null || choice.exercise() == null ? Stream.<String>of() : Stream.of(choice.exercise());
        return Stream.concat(chosen.filter(stage.exercises()::contains), stage.exercises().stream())
                .map(this::exercise).filter(this::isOpen).findFirst().orElseGet(() -> exercise(stage.exercise()));
    }

    /** Whether what it needs is at hand and no condition closes it. */
    public boolean isOpen(Exercise exercise) {
        return isAtHand(exercise) && !isClosed(exercise);
    }

    public boolean isAtHand(Exercise exercise) {
        return exercise.way().isPossibleWith(standing.profile().equipment());
    }

    /** Whether a condition closes it that no professional has agreed to. */
    public boolean isClosed(Exercise exercise) {
        return !standing.isOpen(exercise.way());
    }

    /** What the person lives with. */
    public Set<Condition> conditions() {
        return standing.profile().conditions();
    }

    private Exercise exercise(String id) {
        return programme.exercise(id).orElseThrow();
    }
}
