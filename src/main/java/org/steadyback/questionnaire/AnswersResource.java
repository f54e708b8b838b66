package org.steadyback.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.Deletions;
import org.steadyback.diary.Diary;
import org.steadyback.diary.LoggedQuestionnaire;
import org.steadyback.diary.Notices;
import org.steadyback.diary.TypedMoment;
import org.steadyback.programme.Questionnaire;
import org.steadyback.programme.Questionnaires;
import org.steadyback.web.Dates;
import org.steadyback.web.Decimals;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Sentences;

/** A questionnaire that was answered: opened, corrected, deleted. */
@Path("/answers/{id}")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AnswersResource {

    /** Answers to questions that are not asked here, or not like that any more. @param title null where nobody knows it */
    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeptAnswersPage(long id, String title, String url, String version, String moment, BigDecimal score,
            List<Kept> answers) implements TemplateInstance {}

    record Kept(String question, String answer) {}

    private final CurrentAccount current;
    private final Questionnaires questionnaires;
    private final QuestionnairePages pages;
    private final Diary diary;
    private final Deletions deletions;
    private final Notices notices;
    private final Messages messages;
    private final Sentences sentences;

    AnswersResource(CurrentAccount current, Questionnaires questionnaires, QuestionnairePages pages, Diary diary,
            Deletions deletions, Notices notices, Messages messages, Sentences sentences) {
        this.current = current;
        this.questionnaires = questionnaires;
        this.pages = pages;
        this.diary = diary;
        this.deletions = deletions;
        this.notices = notices;
        this.messages = messages;
        this.sentences = sentences;
    }

    @GET
    @Transactional
    public TemplateInstance open(long id) {
        // Sends whoever has not finished the welcome back to it.
        current.profile();
        var logged = owned(id);
        return asked(logged).<TemplateInstance>map(questionnaire -> pages.page(id, questionnaire,
                AnswersForm.of(questionnaire, logged), FormErrors.none(), List.of())).orElseGet(() -> kept(logged));
    }

    /** @param look to see what saving would do, without saving */
    @POST
    @Transactional
    public Response correct(long id, MultivaluedMap<String, String> typed, @RestForm String look) {
        current.account().lock();
        var logged = owned(id);
        var questionnaire = asked(logged).orElseThrow(NotFoundException::new);
        var form = AnswersForm.read(typed);
        var moment = TypedMoment.read(form.at(), logged, current.now());
        var reading = new AnswersReading(questionnaire, form, moment, messages, sentences);
        if (reading.errors().any()) {
            return Response.status(422).entity(pages.page(id, questionnaire, form, reading.errors(), List.of())).build();
        }
        logged.correct(moment.moment(), reading.answers(), reading.score());
        if (look != null) {
            var ahead = notices.ahead(diary.lookAhead(logged), current.viewer());
            return Response.ok(pages.page(id, questionnaire, form, FormErrors.none(), ahead)).build();
        }
        return Flash.redirect("/diary", notices.ofChange("corrected", diary.corrected(logged), current.viewer()));
    }

    @POST
    @Path("/deletion")
    @Transactional
    public Response delete(long id) {
        current.account().lock();
        return Flash.redirect("/diary", deletions.delete(owned(id)));
    }

    private KeptAnswersPage kept(LoggedQuestionnaire logged) {
        var known = questionnaires.of(logged.questionnaire);
        return new KeptAnswersPage(logged.id, known.map(Questionnaire::title).orElse(null), logged.questionnaire, logged.version,
                Dates.day(logged.when().toLocalDate(), current.today()) + ", " + Dates.time(logged.when()), logged.score,
                logged.answers.stream().map(AnswersResource::kept).toList());
    }

    private static Kept kept(LoggedQuestionnaire.Answer answer) {
        return new Kept(answer.linkId(), answer.number() == null ? answer.code() : Decimals.plain(answer.number()));
    }

    /** Empty where it is not loaded, or not in the version that was answered: other questions are no correction. */
    private Optional<Questionnaire> asked(LoggedQuestionnaire logged) {
        return questionnaires.of(logged.questionnaire).filter(known -> known.version().equals(logged.version));
    }

    private LoggedQuestionnaire owned(long id) {
        return LoggedQuestionnaire.findOwned(current.account(), id).orElseThrow(NotFoundException::new);
    }
}
