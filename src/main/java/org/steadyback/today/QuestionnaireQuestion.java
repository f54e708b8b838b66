package org.steadyback.today;

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
        if (standing.flares().current() != null) {
            return new Asked(List.of());
        }
        var latest = LoggedQuestionnaire.latest(current.account());
        return new Asked(questionnaires.all().stream().filter(one -> isAsked(one, latest.get(one.url()))).toList());
    }

    private boolean isAsked(Questionnaire questionnaire, LoggedQuestionnaire last) {
        return questionnaire.isAsked(last == null ? null : last.when().toLocalDate(), current.profile().startedOn,
                current.today());
    }
}
