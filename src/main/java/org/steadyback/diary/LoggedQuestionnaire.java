package org.steadyback.diary;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.BatchSize;

import org.steadyback.account.Account;
import org.steadyback.progression.AnsweredQuestionnaire;

/**
 * A questionnaire of the operator in the diary, as it was answered: whoever changes or takes away its file changes
 * nothing of it.
 */
@Entity
@Table(name = "questionnaire_answers")
public non-sealed class LoggedQuestionnaire extends LoggedEntry {

    /** A number, where a tick is 1, or a code; the other is null. */
    @Embeddable
    public record Answer(
            @Column(name = "link_id") String linkId,
            @Column(precision = 9, scale = 2) BigDecimal number,
            String code) {

        public static Answer of(String linkId, BigDecimal number) {
            return new Answer(linkId, number, null);
        }

        public static Answer of(String linkId, String code) {
            return new Answer(linkId, null, code);
        }

        /** However many zeros the database has behind the point. */
        private boolean says(Answer other) {
            return linkId.equals(other.linkId) && (number == null || other.number == null
                    ? number == other.number && code.equals(other.code) : number.compareTo(other.number) == 0);
        }
    }

    /** Its url, by which it is known wherever it is loaded. */
    public String questionnaire;

    public String version;

    /** As it was reckoned when this was answered. */
    @Column(precision = 9, scale = 2)
    public BigDecimal score;

    // In batches, like all that belongs to an entry: neither a page nor a whole diary may cost a query for each.
    @ElementCollection
    @CollectionTable(name = "questionnaire_answer", joinColumns = @JoinColumn(name = "questionnaire_answers_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    public List<Answer> answers = new ArrayList<>();

    public static LoggedQuestionnaire of(Account account, UUID entry, ZonedDateTime at, String questionnaire,
            String version, BigDecimal score, List<Answer> answers) {
        var logged = new LoggedQuestionnaire();
        logged.belongsTo(account, entry);
        logged.happened(at);
        logged.questionnaire = questionnaire;
        logged.version = version;
        logged.score = score;
        logged.answers.addAll(answers);
        return logged;
    }

    /** Through the owner, always: a stranger's entry is not found, rather than forbidden. */
    public static Optional<LoggedQuestionnaire> findOwned(Account account, long id) {
        return find("account = ?1 and id = ?2", account, id).firstResultOptional();
    }

    /** Oldest first. */
    public static List<LoggedQuestionnaire> all(Account account) {
        return list("account = ?1 order by at, id", account);
    }

    /** The latest answers to each, by its url. */
    public static Map<String, LoggedQuestionnaire> latest(Account account) {
        return LoggedQuestionnaire.<LoggedQuestionnaire>stream("""
                from LoggedQuestionnaire one where one.id in (select placed.id from (
                    select each.id as id, row_number() over (partition by each.questionnaire order by each.at desc, each.id desc) as place
                    from LoggedQuestionnaire each where each.account = ?1) placed where placed.place = 1)""", account)
                .collect(Collectors.toMap(answers -> answers.questionnaire, answers -> answers));
    }

    /** The answers as they were leave the score as it was, whatever the file makes of them today. */
    public void correct(ZonedDateTime at, List<Answer> answers, BigDecimal score) {
        happened(at);
        if (!isAnswered(answers)) {
            this.answers.clear();
            this.answers.addAll(answers);
            this.score = score;
        }
    }

    private boolean isAnswered(List<Answer> same) {
        if (answers.size() != same.size()) {
            return false;
        }
        for (int i = 0; i < same.size(); i++) {
            if (!answers.get(i).says(same.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public AnsweredQuestionnaire toEntry() {
        return new AnsweredQuestionnaire(when());
    }
}
