package org.steadyback.questionnaire;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;

import org.steadyback.diary.LoggedQuestionnaire;
import org.steadyback.diary.TypedMoment;
import org.steadyback.programme.Questionnaire;
import org.steadyback.web.Decimals;

/**
 * Answers to a questionnaire as typed.
 *
 * @param version of the questionnaire that the form showed
 * @param at      in a correction
 * @param ago     seconds, from a phone that sends it later
 * @param typed   by the field of each question
 */
record AnswersForm(String entry, String version, String at, String ago, Map<String, String> typed) {

    private static final String FIELD = "q-";
    private static final String TICKED = "on";

    static String field(Questionnaire.Item item) {
        return FIELD + item.linkId();
    }

    static AnswersForm blank(Questionnaire questionnaire) {
        return new AnswersForm(UUID.randomUUID().toString(), questionnaire.version(), null, null, Map.of());
    }

    static AnswersForm of(Questionnaire questionnaire, LoggedQuestionnaire logged) {
        var typed = new HashMap<String, String>();
        logged.answers.forEach(answer -> typed.put(FIELD + answer.linkId(),
                answer.number() == null ? answer.code() : Decimals.plain(answer.number())));
        questionnaire.questions().stream().filter(Questionnaire.Item::isTick).map(AnswersForm::field)
                .forEach(field -> typed.computeIfPresent(field, (key, one) -> TICKED));
        return new AnswersForm(logged.clientId.toString(), logged.version, TypedMoment.shown(logged), null, typed);
    }

    static AnswersForm read(MultivaluedMap<String, String> fields) {
        var typed = new HashMap<String, String>();
        fields.forEach((field, values) -> {
            if (field.startsWith(FIELD) && !values.isEmpty()) {
                typed.put(field, values.getFirst());
            }
        });
        return new AnswersForm(Optional.ofNullable(fields.getFirst("entry")).orElse(""), fields.getFirst("version"),
                fields.getFirst("at"), fields.getFirst("ago"), typed);
    }

    /** Empty where nothing was typed. */
    String answer(Questionnaire.Item item) {
        return typed.getOrDefault(field(item), "").strip();
    }
}
