package org.steadyback.diary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.steadyback.progression.OwnActivities;
import org.steadyback.web.ClientMadeId;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notes;

/** Reads typed own activities: all of them, or everything that is wrong, under the field it was made in. */
final class ActivitiesReading {

    private static final String SCORE = "10|[0-9]";

    private final Messages messages;
    private final List<LoggedActivities.Score> scores = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final UUID entry;
    private FormErrors errors = FormErrors.none();

    ActivitiesReading(ActivitiesForm form, TypedMoment moment, Messages messages) {
        this.messages = messages;
        entry = entry(form.entry());
        if (moment.error() != null) {
            wrong("at", moment.error());
        }
        form.rows().stream().filter(row -> !row.isUntouched()).forEach(this::read);
        if (scores.isEmpty() && !errors.any()) {
            wrong("activity1", "diary.activities.none");
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
