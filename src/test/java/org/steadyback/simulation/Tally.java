package org.steadyback.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.steadyback.progression.Mode;
import org.steadyback.progression.Phase;

/** What became of all people of one archetype. */
record Tally(String archetype, List<Course> courses) {

    static List<Tally> of(List<Course> courses) {
        var byArchetype = new LinkedHashMap<String, List<Course>>();
        courses.forEach(course -> byArchetype.computeIfAbsent(course.archetype(), any -> new ArrayList<>()).add(course));
        return byArchetype.entrySet().stream().map(entry -> new Tally(entry.getKey(), entry.getValue())).toList();
    }

    int people() {
        return courses.size();
    }

    /** In percent. */
    int share(Predicate<Course> who) {
        return (int) Math.round(100.0 * courses.stream().filter(who).count() / people());
    }

    /** Percent of people for whom a phase had opened by the end of a week, counted from 1. */
    int reachedBy(Phase phase, int week) {
        return share(course -> course.reached(phase) > 0 && course.reached(phase) <= 7 * week);
    }

    /** Percent of people for whom a phase is open at the end of a week: the fourth may have closed again. */
    int openIn(Phase phase, int week) {
        return share(course -> course.phaseOn(Math.min(course.days(), 7 * week) - 1) >= phase.number());
    }

    double average(ToIntFunction<Course> of) {
        return courses.stream().mapToInt(of).average().orElse(0);
    }

    /** The middle one of those to whom it happened; 0 when it happened to nobody. */
    int median(ToIntFunction<Course> day) {
        var days = courses.stream().map(day::applyAsInt).filter(each -> each > 0).sorted(Comparator.naturalOrder()).toList();
        return days.isEmpty() ? 0 : days.get((days.size() - 1) / 2);
    }

    double daysLocked() {
        return average(course -> course.daysIn(Mode.URGENT_LOCK) + course.daysIn(Mode.EMERGENCY_LOCK));
    }

    long broken() {
        return courses.stream().filter(course -> course.broken() != null).count();
    }
}
