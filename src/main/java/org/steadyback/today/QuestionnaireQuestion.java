package org.steadyback.today;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.LoggedQuestionnaire;
import org.steadyback.programme.Questionnaire;
import org.steadyback.programme.Questionnaires;
import org.steadyback.progression.Standing;

/** Whether the day asks for questionnaires that the operator has loaded. */
@Singleton
class QuestionnaireQuestion {

    /** @param due those that it asks for */
    record Asked(List<Questionnaire> due) {

        /** Where the one is answered, or where all of them are. */
        public String page() {
            return due.size() == 1 ? "/questionnaires/" + due.getFirst().id() : "/questionnaires";
        }
    }

    private final CurrentAccount current;
    private final Questionnaires questionnaires;

    QuestionnaireQuestion(CurrentAccount current, Questionnaires questionnaires) {
        this.current = current;
        this.questionnaires = questionnaires;
    }

    /** Null where the operator has loaded none. A flare-up is no time for them. */
    Asked of(Standing standing) {
        if (questionnaires.all().isEmpty()) {
            return null;
        }
        return new Asked(standing.flares().current() != null ? List.of()
                : questionnaires.all().stream().filter(this::isAsked).toList());
    }

    private boolean isAsked(Questionnaire questionnaire) {
        return questionnaire.isAsked(lastOn(questionnaire), current.profile().startedOn, current.today());
    }

    private LocalDate lastOn(Questionnaire questionnaire) {
        return LoggedQuestionnaire.latest(current.account(), questionnaire.url())
                .map(logged -> logged.when().toLocalDate()).orElse(null);
    }
}
