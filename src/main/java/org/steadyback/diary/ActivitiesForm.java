package org.steadyback.diary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.ws.rs.core.MultivaluedMap;

import org.steadyback.progression.OwnActivities;
import org.steadyback.web.FormErrors;

/**
 * Own activities as typed: a row for each that there may be, and those that are left empty do not count. And how it is
 * on the whole, on the days on which that is asked too.
 *
 * @param at           in a correction or for a day that is past
 * @param ago          seconds, from a phone that sends it later
 * @param overallEntry the number of the other answer, or null where it is not asked for
 * @param overall      that answer, or null
 */
record ActivitiesForm(String entry, String at, String ago, List<Row> rows, String overallEntry, String overall) {

    /** Rows that are there from the start. */
    private static final int SHOWN = 3;

    /** @param number from 1; the names of its two fields end with it */
    record Row(int number, String name, String score) {

        public String nameField() {
            return "activity" + number;
        }

        public String scoreField() {
            return "score" + number;
        }

        boolean isNamed() {
            return !name.isBlank();
        }

        boolean isUntouched() {
            return !isNamed() && score.isBlank();
        }
    }

    /** With the names of the last time; how well they go now is for the person to say. */
    static ActivitiesForm blank(Optional<LoggedActivities> last) {
        return new ActivitiesForm(UUID.randomUUID().toString(), null, null, IntStream.rangeClosed(1, OwnActivities.MOST)
                .mapToObj(number -> new Row(number, last.map(activities -> name(activities, number)).orElse(""), ""))
                .toList(), null, null);
    }

    ActivitiesForm askingOverall() {
        return new ActivitiesForm(entry, at, ago, rows, UUID.randomUUID().toString(), null);
    }

    ActivitiesForm withoutOverall() {
        return new ActivitiesForm(entry, at, ago, rows, null, null);
    }

    static ActivitiesForm of(LoggedActivities activities) {
        return new ActivitiesForm(activities.clientId.toString(), TypedMoment.shown(activities), null,
                IntStream.rangeClosed(1, OwnActivities.MOST)
                        .mapToObj(number -> new Row(number, name(activities, number), score(activities, number))).toList(), null, null);
    }

    static ActivitiesForm read(MultivaluedMap<String, String> typed) {
        return new ActivitiesForm(text(typed, "entry"), typed.getFirst("at"), typed.getFirst("ago"),
                IntStream.rangeClosed(1, OwnActivities.MOST).mapToObj(number ->
                        new Row(number, text(typed, "activity" + number), text(typed, "score" + number))).toList(),
                typed.getFirst("overallEntry"), typed.getFirst("overall"));
    }

    boolean asksOverall() {
        return overallEntry != null || overall != null;
    }

    /** With an answer on the whole, names that only stand there from the last time ask for no scores. */
    boolean isOfOverallAlone(Set<String> known) {
        return overall != null && rows.stream().allMatch(row -> row.score().isBlank()
                && (!row.isNamed() || known.contains(OwnActivities.plain(row.name()))));
    }

    /** Whether there is something among the activities that must not be folded away. */
    public boolean hasToBeSeen(FormErrors errors) {
        return rows.stream().anyMatch(row -> !row.score().isBlank() || errors.of(row.nameField()) != null
                || errors.of(row.scoreField()) != null);
    }

    /** Whether the page is about certain activities already. */
    public boolean isNamed() {
        return rows.stream().anyMatch(Row::isNamed);
    }

    /** Up to the last one with anything in it. */
    public List<Row> shown() {
        return rows.subList(0, rows.stream().filter(row -> !row.isUntouched()).mapToInt(Row::number)
                .reduce(SHOWN, Math::max));
    }

    public List<Row> more() {
        return rows.subList(shown().size(), rows.size());
    }

    private static String name(LoggedActivities activities, int number) {
        return number > activities.scores.size() ? "" : activities.scores.get(number - 1).activity();
    }

    private static String score(LoggedActivities activities, int number) {
        return number > activities.scores.size() ? "" : String.valueOf(activities.scores.get(number - 1).score());
    }

    private static String text(MultivaluedMap<String, String> typed, String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("");
    }
}
