package org.steadyback.diary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.steadyback.progression.OverallChange;
import org.steadyback.progression.OwnActivities;
import org.steadyback.web.ClientMadeId;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notes;

/**
 * Reads typed own activities, and the answer on the whole that may stand beside them: all of it, or everything that is
 * wrong, under the field it was made in.
 */
final class ActivitiesReading {

    private static final String SCORE = "10|[0-9]";

    private final Messages messages;
    private final List<LoggedActivities.Score> scores = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final UUID entry;
    private final UUID overallEntry;
    private final OverallChange.Answer overall;
    private FormErrors errors = FormErrors.none();

    /** @param known the names of the last time, in plain spelling */
    ActivitiesReading(ActivitiesForm form, TypedMoment moment, Set<String> known, Messages messages) {
        this.messages = messages;
        entry = entry(form.entry());
        if (moment.error() != null) {
            wrong("at", moment.error());
        }
        if (!form.isOfOverallAlone(known)) {
            form.rows().stream().filter(row -> !row.isUntouched()).forEach(this::read);
        }
        overallEntry = form.asksOverall() ? entry(Objects.toString(form.overallEntry(), "")) : null;
        overall = form.overall() == null ? null : overall(form.overall());
        if (scores.isEmpty() && overall == null && !errors.any()) {
            wrong(form.asksOverall() ? "overall" : "activity1",
                    form.asksOverall() ? "diary.overall.none" : "diary.activities.none");
        }
    }

    FormErrors errors() {
        return errors;
    }

    UUID entry() {
        return entry;
    }

    List<LoggedActivities.Score> scores() {
        return scores;
    }

    UUID overallEntry() {
        return overallEntry;
    }

    /** Null where it was not asked for or not given. */
    OverallChange.Answer overall() {
        return overall;
    }

    private OverallChange.Answer overall(String typed) {
        return TypedOverall.read(typed).orElseGet(() -> {
            wrong("overall", "diary.overall.missing");
            return null;
        });
    }

    private UUID entry(String typed) {
        if (typed.matches(ClientMadeId.FORM)) {
            return UUID.fromString(typed);
        }
        wrong("entry", "diary.entry.missing");
        return null;
    }

    private void read(ActivitiesForm.Row row) {
        var name = Notes.trimmed(row.name());
        if (name == null) {
            wrong(row.nameField(), "diary.activity.missing");
        } else if (name.length() > LoggedActivities.LONGEST_NAME) {
            wrong(row.nameField(), "diary.activity.length");
        } else if (!named.add(OwnActivities.plain(name))) {
            wrong(row.nameField(), "diary.activity.twice");
        }
        if (row.score().matches(SCORE)) {
            scores.add(new LoggedActivities.Score(name, Integer.parseInt(row.score())));
        } else {
            wrong(row.scoreField(), "diary.activity.score");
        }
    }

    private void wrong(String field, String key) {
        errors = errors.with(field, messages.of(key));
    }
}
