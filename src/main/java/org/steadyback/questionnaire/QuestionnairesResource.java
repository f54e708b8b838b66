package org.steadyback.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
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

/** The questionnaires that the operator has loaded: when each is due, and each to be answered. */
@Path("/questionnaires")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class QuestionnairesResource {

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuestionnairesPage(List<Listed> questionnaires) implements TemplateInstance {}

    /** @param from the day from which it is due once more, or null where it is due; @param on when it was answered, or null */
    record Listed(Questionnaire questionnaire, String from, BigDecimal score, String on) {}

    private final CurrentAccount current;
    private final Questionnaires questionnaires;
    private final QuestionnairePages pages;
    private final Diary diary;
    private final Notices notices;
    private final Messages messages;
    private final Sentences sentences;

    QuestionnairesResource(CurrentAccount current, Questionnaires questionnaires, QuestionnairePages pages, Diary diary,
            Notices notices, Messages messages, Sentences sentences) {
        this.current = current;
        this.questionnaires = questionnaires;
        this.pages = pages;
        this.diary = diary;
        this.notices = notices;
        this.messages = messages;
        this.sentences = sentences;
    }

    @GET
    @Transactional
    public TemplateInstance list() {
        var latest = LoggedQuestionnaire.latest(current.account());
        return new QuestionnairesPage(questionnaires.all().stream()
                .map(each -> listed(each, Optional.ofNullable(latest.get(each.url())), current.today())).toList());
    }

    @GET
    @Path("/{questionnaire}")
    @Transactional
    public TemplateInstance show(String questionnaire) {
        // Sends whoever has not finished the welcome back to it.
        current.profile();
        var found = found(questionnaire);
        return pages.page(null, found, AnswersForm.blank(found), FormErrors.none(), List.of());
    }

    @POST
    @Path("/{questionnaire}")
    @Transactional
    public Response log(String questionnaire, MultivaluedMap<String, String> typed) {
        var found = found(questionnaire);
        var form = AnswersForm.read(typed);
        var moment = TypedMoment.ofNew(form.at(), form.ago(), current.now());
        var reading = new AnswersReading(found, form, moment, messages, sentences);
        if (reading.errors().any()) {
            return Response.status(422).entity(pages.page(null, found, form, reading.errors(), List.of())).build();
        }
        var logged = LoggedQuestionnaire.of(current.account(), reading.entry(), moment.moment(), found.url(), found.version(),
                reading.score(), reading.answers());
        var lines = diary.add(logged).map(change -> notices.of("questionnaire-logged",
                Map.of("score", Decimals.plain(reading.score())), change, current.viewer())).orElseGet(notices::alreadyThere);
        return Flash.redirect(TypedMoment.pageAfter(moment.moment(), current.now()), lines);
    }

    private Listed listed(Questionnaire questionnaire, Optional<LoggedQuestionnaire> last, LocalDate today) {
        var on = last.map(logged -> logged.when().toLocalDate());
        var from = on.filter(date -> !questionnaire.isDue(date, today)).map(date -> date.plusDays(questionnaire.everyDays()));
        return new Listed(questionnaire, day(from, today), last.map(logged -> logged.score).orElse(null), day(on, today));
    }

    private static String day(Optional<LocalDate> date, LocalDate today) {
        return date.map(day -> Dates.day(day, today)).orElse(null);
    }

    private Questionnaire found(String id) {
        return questionnaires.find(id).orElseThrow(NotFoundException::new);
    }
}
