package org.steadyback.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.steadyback.diary.LoggedQuestionnaire.Answer;
import org.steadyback.diary.TypedMoment;
import org.steadyback.programme.Questionnaire;
import org.steadyback.web.ClientMadeId;
import org.steadyback.web.Decimals;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Sentences;

/** Reads typed answers: all of them and their score, or everything that is wrong, under the field it was made in. */
final class AnswersReading {

    private static final String WHOLE = "-?\\d{1,5}";
    private static final String DECIMAL = "-?\\d{1,5}([.,]\\d{1,2})?";

    private final Messages messages;
    private final Sentences sentences;
    private final List<Answer> answers = new ArrayList<>();
    private final Map<String, BigDecimal> weights = new HashMap<>();
    private final UUID entry;
    private final BigDecimal score;
    private FormErrors errors = FormErrors.none();

    AnswersReading(Questionnaire questionnaire, AnswersForm form, TypedMoment moment, Messages messages, Sentences sentences) {
        this.messages = messages;
        this.sentences = sentences;
        entry = entry(form.entry());
        if (!questionnaire.version().equals(form.version())) {
            wrong("questions", "questionnaire.changed");
        }
        if (moment.error() != null) {
            wrong("at", moment.error());
        }
        questionnaire.questions().forEach(item -> read(item, form.answer(item)));
        score = questionnaire.score(weights).orElse(null);
        if (score == null && !errors.any()) {
            wrong("questions", "questionnaire.none");
        }
    }

    FormErrors errors() {
        return errors;
    }

    UUID entry() {
        return entry;
    }

    /** In the order of the questions. */
    List<Answer> answers() {
        return answers;
    }

    /** Null with errors only. */
    BigDecimal score() {
        return score;
    }

    private UUID entry(String typed) {
        if (typed.matches(ClientMadeId.FORM)) {
            return UUID.fromString(typed);
        }
        wrong("entry", "diary.entry.missing");
        return null;
    }

    private void read(Questionnaire.Item item, String typed) {
        if (typed.isEmpty()) {
            if (item.required()) {
                wrong(AnswersForm.field(item), item.isChosen() ? "questionnaire.choose" : "questionnaire.missing");
            }
        } else if (item.isTick()) {
            take(Answer.of(item.linkId(), BigDecimal.ONE), BigDecimal.ONE);
        } else if (item.isChosen()) {
            item.option(typed).ifPresentOrElse(option -> take(answer(item, option), option.weight()),
                    () -> wrong(AnswersForm.field(item), "questionnaire.choose"));
        } else {
            number(item, typed);
        }
    }

    private static Answer answer(Questionnaire.Item item, Questionnaire.Option option) {
        return option.isCode() ? Answer.of(item.linkId(), option.value())
                : Answer.of(item.linkId(), new BigDecimal(option.value()));
    }

    private void number(Questionnaire.Item item, String typed) {
        var number = typed.matches(item.isWhole() ? WHOLE : DECIMAL) ? new BigDecimal(typed.replace(',', '.')) : null;
        if (number == null || number.compareTo(item.lowest()) < 0 || number.compareTo(item.highest()) > 0) {
            errors = errors.with(AnswersForm.field(item), sentences.of("questionnaires.number." + item.type(), Map.of(
                    "least", Decimals.plain(item.lowest()), "most", Decimals.plain(item.highest()))));
        } else {
            take(Answer.of(item.linkId(), number), number);
        }
    }

    private void take(Answer answer, BigDecimal weight) {
        answers.add(answer);
        weights.put(answer.linkId(), weight);
    }

    private void wrong(String field, String key) {
        errors = errors.with(field, messages.of(key));
    }
}
