package org.steadyback.programme;

import java.util.List;

import org.steadyback.progression.Equipment;

/** A movement in words: how to do it, what to look for, and when not to. */
public record Exercise(String id, String name, String purpose, String position, List<Equipment> equipment,
        List<String> steps, List<String> cues, List<String> mistakes, String breathing, String feel, Cautions cautions,
        List<String> sources) {

    /** Three grades: leave it out if, take care if, stop and get help if. */
    public record Cautions(List<String> notIf, List<String> takeCare, List<String> stopIf) {}
}
