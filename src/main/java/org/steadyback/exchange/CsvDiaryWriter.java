package org.steadyback.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.steadyback.account.Profile;
import org.steadyback.diary.EntryType;
import org.steadyback.diary.LoggedActivities;
import org.steadyback.diary.LoggedClearance;
import org.steadyback.diary.LoggedEntry;
import org.steadyback.diary.LoggedFlareCall;
import org.steadyback.diary.LoggedInjury;
import org.steadyback.diary.LoggedOverallChange;
import org.steadyback.diary.LoggedPain;
import org.steadyback.diary.LoggedQuestionnaire;
import org.steadyback.diary.LoggedResult;
import org.steadyback.diary.LoggedSafetyCheck;
import org.steadyback.diary.LoggedSession;
import org.steadyback.diary.LoggedSet;
import org.steadyback.web.Csv;
import org.steadyback.web.Decimals;

/**
 * Writes a table for a spreadsheet (RFC 4180): a row for each set, each own activity and each answer to a questionnaire,
 * and one for each entry or result without any.
 */
final class CsvDiaryWriter implements DiaryWriter {

    private enum Column {
        AT("at"), TYPE("type"), ID("id"), KIND("kind"), SCORE("score"), PLACE("place"),
        DURATION("durationSeconds"), WARM_UP("warmUp"), BEFORE("painBefore"), AFTER("painAfter"),
        LADDER("ladder"), STAGE("stage"), DURING("painDuring"), STOPPED("stoppedForPain"), SKIPPED("skipped"),
        COMFORT("comfort"), SET("set"), SIDE("side"), HOLD("holdSeconds"), REPS("reps"), LOAD("loadKg"),
        YES("yes"), CALL("call"), ON("on"), ACTIVITY("activity"), ANSWER("answer"),
        QUESTIONNAIRE("questionnaire"), VERSION("version"), QUESTION("linkId"), NOTE("note");

        private final String title;

        Column(String title) {
            this.title = title;
        }
    }

    private final Writer out;

    CsvDiaryWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(Profile profile) throws IOException {
        out.write(Csv.line(Arrays.stream(Column.values()).map(column -> column.title).toList()));
    }

    @Override
    public void write(LoggedEntry entry) throws IOException {
        for (var row : rows(entry)) {
            out.write(Csv.line(Arrays.stream(Column.values()).map(row::get).toList()));
        }
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private static List<Map<Column, Object>> rows(LoggedEntry entry) {
        var row = new EnumMap<Column, Object>(Column.class);
        row.put(Column.AT, Spelling.of(entry.when()));
        row.put(Column.TYPE, Spelling.of(EntryType.of(entry)));
        row.put(Column.ID, entry.clientId);
        switch (entry) {
            case LoggedPain pain -> {
                row.put(Column.KIND, Spelling.of(pain.kind));
                row.put(Column.SCORE, pain.score);
                row.put(Column.PLACE, Spelling.of(pain.place));
                row.put(Column.NOTE, pain.note);
            }
            case LoggedSafetyCheck check ->
                row.put(Column.YES, check.yes.stream().map(Spelling::of).collect(Collectors.joining(" ")));
            case LoggedFlareCall flare -> row.put(Column.CALL, Spelling.of(flare.call));
            case LoggedInjury injury -> row.put(Column.NOTE, injury.note);
            case LoggedClearance cleared -> row.put(Column.ON, cleared.clearedOn);
            case LoggedActivities activities -> {
                return activities.scores.stream().map(score -> row(score, row.clone())).toList();
            }
            case LoggedOverallChange change -> row.put(Column.ANSWER, Spelling.of(change.answer));
            case LoggedQuestionnaire questionnaire -> {
                return rows(questionnaire, row);
            }
            case LoggedSession session -> {
                return rows(session, row);
            }
        }
        return List.of(row);
    }

    private static Map<Column, Object> row(LoggedActivities.Score score, EnumMap<Column, Object> row) {
        row.put(Column.ACTIVITY, score.activity());
        row.put(Column.SCORE, score.score());
        return row;
    }

    private static List<Map<Column, Object>> rows(LoggedQuestionnaire questionnaire, EnumMap<Column, Object> row) {
        row.put(Column.QUESTIONNAIRE, questionnaire.questionnaire);
        row.put(Column.VERSION, questionnaire.version);
        row.put(Column.SCORE, Decimals.spelled(questionnaire.score));
        return questionnaire.answers.isEmpty() ? List.of(row)
                : questionnaire.answers.stream().map(answer -> row(answer, row.clone())).toList();
    }

    private static Map<Column, Object> row(LoggedQuestionnaire.Answer answer, EnumMap<Column, Object> row) {
        row.put(Column.QUESTION, answer.linkId());
        row.put(Column.ANSWER, answer.number() == null ? answer.code() : Decimals.spelled(answer.number()));
        return row;
    }

    private static List<Map<Column, Object>> rows(LoggedSession session, EnumMap<Column, Object> row) {
        row.put(Column.DURATION, session.durationSeconds);
        row.put(Column.WARM_UP, session.warmUp);
        row.put(Column.BEFORE, session.painBefore);
        row.put(Column.AFTER, session.painAfter);
        row.put(Column.NOTE, session.note);
        return session.results.isEmpty() ? List.of(row)
                : session.results.stream().flatMap(result -> rows(result, row.clone()).stream()).toList();
    }

    private static List<Map<Column, Object>> rows(LoggedResult result, EnumMap<Column, Object> row) {
        row.put(Column.LADDER, result.ladder);
        row.put(Column.STAGE, result.stage);
        row.put(Column.DURING, result.painDuring);
        row.put(Column.STOPPED, result.stoppedForPain);
        row.put(Column.SKIPPED, Spelling.of(result.skipped));
        row.put(Column.COMFORT, Spelling.of(result.comfort));
        if (result.sets.isEmpty()) {
            return List.of(row);
        }
        var rows = new ArrayList<Map<Column, Object>>();
        for (int i = 0; i < result.sets.size(); i++) {
            rows.add(row(i + 1, result.sets.get(i), row.clone()));
        }
        return rows;
    }

    private static Map<Column, Object> row(int number, LoggedSet set, EnumMap<Column, Object> row) {
        row.put(Column.SET, number);
        row.put(Column.SIDE, Spelling.of(set.side));
        row.put(Column.HOLD, set.holdSeconds);
        row.put(Column.REPS, set.reps);
        row.put(Column.LOAD, set.loadGrams == 0 ? null : Spelling.kilograms(set.loadGrams));
        return Collections.unmodifiableMap(row);
    }
}
