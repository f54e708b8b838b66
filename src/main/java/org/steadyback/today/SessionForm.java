package org.steadyback.today;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import org.steadyback.routine.RoutineItem;

/** A training session as it was typed. @param at only in a correction, local to the person */
record SessionForm(String entry, String at, boolean warmUp, String painBefore, String painAfter, String note,
        List<ResultForm> results) {

    static SessionForm blank(List<RoutineItem> routine) {
        return new SessionForm(UUID.randomUUID().toString(), null, false, null, null, "", routine.stream()
                .map(item -> ResultForm.blank(item.ladder().id(), item.stage().id(), AskedDose.write(item.asked())))
                .toList());
    }

    Set<String> ladders() {
        return results.stream().map(ResultForm::ladder).collect(Collectors.toSet());
    }

    static SessionForm read(MultivaluedMap<String, String> form) {
        var ladders = Optional.ofNullable(form.get("ladder")).orElse(List.of());
        return new SessionForm(form.getFirst("entry"), form.getFirst("at"), form.containsKey("warmUp"),
                form.getFirst("painBefore"), form.getFirst("painAfter"), Optional.ofNullable(form.getFirst("note")).orElse(""),
                ladders.stream().distinct().map(ladder -> ResultForm.read(ladder, form)).toList());
    }
}
