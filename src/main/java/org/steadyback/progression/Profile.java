package org.steadyback.progression;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the engine knows of a person besides the diary.
 *
 * @param startedOn     first day in the programme (R24, R25)
 * @param intakePain    usual pain of the week before that, 0–10
 * @param units         of the weights at hand (R21)
 * @param birthYear     or null when not told (R26)
 * @param equipment     what is at hand
 * @param conditions    some close loaded work (R24)
 * @param excluded      by the ids of the ladders left out (R29)
 * @param optedIntoLoad whether weights were chosen, with somebody to place them (R24)
 * @param conditionsSince when the last of the conditions was told, or null for at the start
 */
public record Profile(LocalDate startedOn, int intakePain, Units units, Integer birthYear,
        SortedSet<Equipment> equipment, SortedSet<Condition> conditions, SortedMap<String, LeftOut> excluded,
        boolean optedIntoLoad, LocalDate conditionsSince) {

    public Profile {
        Pain.requireScore(intakePain);
        equipment = Collections.unmodifiableSortedSet(new TreeSet<>(equipment));
        conditions = Collections.unmodifiableSortedSet(new TreeSet<>(conditions));
        excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
    }

    /** Somebody who has told nothing but the usual pain. */
    public static Profile of(LocalDate startedOn, int intakePain) {
        return new Profile(startedOn, intakePain, Units.KG, null, new TreeSet<>(), new TreeSet<>(), new TreeMap<>(),
                false, null);
    }

    public Profile bornIn(int year) {
        return new Profile(startedOn, intakePain, units, year, equipment, conditions, excluded, optedIntoLoad,
                conditionsSince);
    }

    public Profile weighingIn(Units chosen) {
        return new Profile(startedOn, intakePain, chosen, birthYear, equipment, conditions, excluded, optedIntoLoad,
                conditionsSince);
    }

    public Profile having(Set<Equipment> atHand) {
        return new Profile(startedOn, intakePain, units, birthYear, new TreeSet<>(atHand), conditions, excluded,
                optedIntoLoad, conditionsSince);
    }

    public Profile with(Set<Condition> told) {
        return new Profile(startedOn, intakePain, units, birthYear, equipment, new TreeSet<>(told), excluded,
                optedIntoLoad, conditionsSince);
    }

    /** Told later than at the start. */
    public Profile toldOn(LocalDate date) {
        return new Profile(startedOn, intakePain, units, birthYear, equipment, conditions, excluded, optedIntoLoad, date);
    }

    /** From when on a professional's word speaks for all the conditions. */
    public LocalDate agreedFrom() {
        return conditionsSince == null ? startedOn : conditionsSince;
    }

    public Profile excluding(Collection<String> ladders) {
        var byChoice = new TreeMap<String, LeftOut>();
        ladders.forEach(ladder -> byChoice.put(ladder, LeftOut.BY_CHOICE));
        return excluding(byChoice);
    }

    public Profile excluding(Map<String, LeftOut> ladders) {
        return new Profile(startedOn, intakePain, units, birthYear, equipment, conditions, new TreeMap<>(ladders),
                optedIntoLoad, conditionsSince);
    }

    public boolean leavesOut(String ladder) {
        return excluded.containsKey(ladder);
    }

    public Profile optingIntoLoad(boolean chosen) {
        return new Profile(startedOn, intakePain, units, birthYear, equipment, conditions, excluded, chosen,
                conditionsSince);
    }
}
