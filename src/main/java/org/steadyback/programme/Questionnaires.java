package org.steadyback.programme;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** The questionnaires that the operator has loaded, if any. */
@ApplicationScoped
public class Questionnaires {

    private final List<Questionnaire> all;

    public Questionnaires(Programme programme) {
        all = programme.questionnaires();
    }

    public List<Questionnaire> all() {
        return all;
    }

    /** @param id the name of its file */
    public Optional<Questionnaire> find(String id) {
        return all.stream().filter(questionnaire -> questionnaire.id().equals(id)).findFirst();
    }

    /** The one that a diary knows by its url. */
    public Optional<Questionnaire> of(String url) {
        return all.stream().filter(questionnaire -> questionnaire.url().equals(url)).findFirst();
    }
}
