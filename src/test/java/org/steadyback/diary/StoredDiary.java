package org.steadyback.diary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the database holds of somebody's diary and plan, row by row, to be compared. */
@Singleton
class StoredDiary {

    private static final List<String> ENTRIES = List.of(
            "select * from pain_rating where account_id = ?1 order by id",
            "select * from training_session where account_id = ?1 order by id",
            """
            select s.id, r.position, r.ladder, r.stage, r.prescribed_sets, r.prescribed_hold_seconds, r.prescribed_reps,
            r.prescribed_load_grams, r.pain_during, r.stopped_for_pain, r.skipped, r.comfort
            from exercise_result r join training_session s on s.id = r.training_session_id
            where s.account_id = ?1 order by s.id, r.position, r.ladder""",
            """
            select s.id, r.ladder, t.position, t.side, t.hold_seconds, t.reps, t.load_grams
            from set_result t join exercise_result r on r.id = t.exercise_result_id
            join training_session s on s.id = r.training_session_id
            where s.account_id = ?1 order by s.id, r.ladder, t.position""",
            "select * from safety_check where account_id = ?1 order by id",
            """
            select c.id, s.sign from safety_check_sign s join safety_check c on c.id = s.safety_check_id
            where c.account_id = ?1 order by c.id, s.sign""",
            "select * from flare_call where account_id = ?1 order by id",
            "select * from injury where account_id = ?1 order by id",
            "select * from clearance where account_id = ?1 order by id",
            "select * from own_activity where account_id = ?1 order by id",
            """
            select a.id, s.position, s.activity, s.score from activity_score s
            join own_activity a on a.id = s.own_activity_id where a.account_id = ?1 order by a.id, s.position""",
            "select * from overall_change where account_id = ?1 order by id",
            "select * from questionnaire_answers where account_id = ?1 order by id",
            """
            select q.id, a.position, a.link_id, a.number, a.code from questionnaire_answer a
            join questionnaire_answers q on q.id = a.questionnaire_answers_id
            where q.account_id = ?1 order by q.id, a.position""",
            "select * from standing where account_id = ?1");

    private static final String LEDGER = "select * from decision where account_id = ?1 order by id";

    private static final String WHAT_STANDS = """
            select at, offset_seconds, kind, ladder, from_stage, to_stage, rule, reason from decision
            where account_id = ?1 and recalculated_at is null order by at, kind, ladder, to_stage, rule""";

    private static final String DELETED = "select * from deleted_entry where account_id = ?1 order by id";

    private final EntityManager entities;

    StoredDiary(EntityManager entities) {
        this.entities = entities;
    }

    /** All there is, down to when each decision was recorded. */
    String everything(String email) {
        return rows(email, ENTRIES) + rows(email, List.of(LEDGER, DELETED));
    }

    /** The entries, the standing, and the decisions that stand. */
    String whatCounts(String email) {
        return rows(email, ENTRIES) + rows(email, List.of(WHAT_STANDS));
    }

    long deleted(String email) {
        return rows(email, List.of(DELETED)).lines().filter(line -> !line.isBlank()).count();
    }

    private String rows(String email, List<String> queries) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = entities.createNativeQuery("select id from account where email = ?1", Long.class)
                    .setParameter(1, email).getSingleResult();
            return queries.stream().map(query -> rows(account, query)).collect(Collectors.joining("\n"));
        });
    }

    private String rows(Object account, String query) {
        List<?> rows = entities.createNativeQuery(query).setParameter(1, account).getResultList();
        return rows.stream().map(row -> Arrays.deepToString((Object[]) row)).collect(Collectors.joining("\n"));
    }
}
