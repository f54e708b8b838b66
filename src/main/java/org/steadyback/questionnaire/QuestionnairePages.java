package org.steadyback.questionnaire;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.steadyback.programme.Questionnaire;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Notice;

/** The page on which a questionnaire is answered, or its answers are corrected. */
@Singleton
class QuestionnairePages {

    /** @param id of the entry that is corrected, or null for a new one; @param ahead what saving a correction would do */
    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuestionnairePage(Long id, Questionnaire questionnaire, List<Block> blocks, AnswersForm form,
            FormErrors errors, List<Notice> ahead) implements TemplateInstance {}

    record Block(String heading, List<Question> questions) {}

    /** @param typed empty where nothing was */
    record Question(Questionnaire.Item item, String field, String typed) {

        public boolean isTicked() {
            return !typed.isEmpty();
        }
    }

    QuestionnairePage page(Long id, Questionnaire questionnaire, AnswersForm form, FormErrors errors, List<Notice> ahead) {
        return new QuestionnairePage(id, questionnaire, questionnaire.blocks().stream().map(block -> new Block(block.heading(),
                block.items().stream().map(item -> new Question(item, AnswersForm.field(item), form.answer(item))).toList()))
                .toList(), form, errors, ahead);
    }
}
