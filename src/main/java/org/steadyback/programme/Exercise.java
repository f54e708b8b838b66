package org.steadyback.programme;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.Stage;

/**
 * A movement in words: how to do it, what to look for, and when not to.
 *
 * @param slot      what it is for, the id of a slot
 * @param phase     the first in which it has its place, 1–4
 * @param equipment everything it uses
 * @param needs     what of that it cannot be done without: one of these
 * @param gentle    whether it belongs to the calm days of a flare-up (R16); null for no
 * @param easier    id of the easier neighbour, or null; so with harder
 * @param learn     ids of cards that belong to it
 * @param covers    facts of the source texts that it carries
 */
public record Exercise(String id, String name, List<String> aliases, String slot, int phase, String purpose,
        String position, List<Equipment> equipment, List<Equipment> needs, boolean bothSides, Boolean gentle,
        List<String> steps, List<String> cues, List<String> mistakes, String breathing, String feel, String easier, String harder,
        Cautions cautions, List<ConditionCaution> conditions, List<String> learn, List<String> sources,
        List<String> covers) {

    /** Three grades: leave it out if, take care if, stop and get help if. */
    public record Cautions(List<String> notIf, List<String> takeCare, List<String> stopIf) {}

    /** What somebody should know who told of one of these conditions. */
    public record ConditionCaution(Set<Condition> has, Grade grade, String says) {

        boolean concerns(Set<Condition> told) {
            return has.stream().anyMatch(told::contains);
        }
    }

    public enum Grade {
        /** Not before a professional agreed. */
        NOT_IF,
        TAKE_CARE
    }

    public boolean isGentle() {
        return Boolean.TRUE.equals(gentle);
    }

    /** What concerns somebody with these conditions, the graver first. */
    public List<ConditionCaution> cautionsFor(Set<Condition> told) {
        return conditions.stream().filter(caution -> caution.concerns(told))
                .sorted((one, other) -> one.grade().compareTo(other.grade())).toList();
    }

    /** What it asks for, and with what it is closed. */
    public Stage.Way way() {
        return new Stage.Way(new TreeSet<>(needs), conditions.stream().filter(caution -> caution.grade() == Grade.NOT_IF)
                .flatMap(caution -> caution.has().stream()).collect(Collectors.toCollection(TreeSet::new)));
    }
}
