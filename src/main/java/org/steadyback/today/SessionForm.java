package org.steadyback.today;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import org.steadyback.routine.RoutineItem;
import org.steadyback.web.Dates;

/**
 * A training session as it was typed.
 *
 * @param at      when it ended, local to the person, in a correction or for a day that is past
 * @param ago     the same in seconds before now, from a phone that sends it later
 * @param seconds how long it took, or nothing
 */
record SessionForm(String entry, String at, String ago, String seconds, boolean warmUp, String painBefore,
        String painAfter, String note, List<ResultForm> results) {

    static SessionForm blank(List<RoutineItem> routine) {
        return new SessionForm(UUID.randomUUID().toString(), null, null, null, false, null, null, "", routine.stream()
                .map(item -> ResultForm.blank(item.ladder().id(), item.stage().id(), AskedDose.write(item.asked())))
                .toList());
    }

    /** With the moment to be seen and changed. */
    SessionForm at(ZonedDateTime moment) {
        return new SessionForm(entry, Dates.field(moment), ago, seconds, warmUp, painBefore, painAfter, note, results);
    }

    Set<String> ladders() {
        return results.stream().map(ResultForm::ladder).collect(Collectors.toSet());
    }

    static SessionForm read(MultivaluedMap<String, String> form) {
        var ladders = Optional.ofNullable(form.get("ladder")).orElse(List.of());
        return new SessionForm(form.getFirst("entry"), form.getFirst("at"), form.getFirst("ago"),
                form.getFirst("seconds"), form.containsKey("warmUp"),
                form.getFirst("painBefore"), form.getFirst("painAfter"), Optional.ofNullable(form.getFirst("note")).orElse(""),
                ladders.stream().distinct().map(ladder -> ResultForm.read(ladder, form)).toList());
    }
}
