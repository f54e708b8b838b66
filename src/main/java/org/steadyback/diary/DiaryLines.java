package org.steadyback.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.programme.Questionnaire;
import org.steadyback.programme.Questionnaires;
import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
import org.steadyback.web.Dates;
import org.steadyback.web.Decimals;
import org.steadyback.web.Sentences;

/** Entries as a person reads them, by day. */
@Singleton
class DiaryLines {

    record Day(String name, List<Line> lines) {}

    /** An entry on the page: exactly one of pain, session, activities and sentence is there. @param open what its link says */
    record Line(String page, String open, String time, LoggedPain pain, SessionLine session,
            List<LoggedActivities.Score> activities, String sentence, String note) {}

    /** @param minutes it took, or null where that is not known */
    record SessionLine(Integer minutes, boolean warmUp, Integer painBefore, Integer painAfter,
            List<ResultLine> results) {

        static SessionLine of(LoggedSession session, List<ResultLine> results) {
            var minutes = session.durationSeconds == null ? null : Math.max(1, Math.round(session.durationSeconds / 60f));
            return new SessionLine(minutes, session.warmUp, session.painBefore, session.painAfter, results);
        }
    }

    /** @param load the heaviest of its sets, or null without any */
    record ResultLine(String name, String stage, List<Integer> amounts, boolean hold, String load, LoggedResult result) {

        /** All sets alike, so that one number tells them all. */
        public boolean isEven() {
            return amounts.stream().distinct().count() == 1;
        }
    }

    private final CurrentAccount current;
    private final Wording wording;
    private final Questionnaires questionnaires;
    private final Sentences sentences;

    DiaryLines(CurrentAccount current, Wording wording, Questionnaires questionnaires, Sentences sentences) {
        this.current = current;
        this.wording = wording;
        this.questionnaires = questionnaires;
        this.sentences = sentences;
    }

    /** In the order of the entries. */
    List<Day> days(List<LoggedEntry> entries) {
        var byDate = new LinkedHashMap<LocalDate, List<Line>>();
        var viewer = current.viewer();
        for (var entry : entries) {
            byDate.computeIfAbsent(entry.when().toLocalDate(), date -> new ArrayList<>()).add(line(entry, viewer));
        }
        return byDate.entrySet().stream()
                .map(day -> new Day(Dates.day(day.getKey(), current.today()), day.getValue())).toList();
    }

    /** The day of an entry alone. */
    Day day(LoggedEntry entry) {
        return days(List.of(entry)).getFirst();
    }

    /** An entry in a few words. */
    String title(LoggedEntry entry) {
        Map<String, ?> facts = switch (entry) {
            case LoggedPain pain -> Map.of("score", pain.score);
            case LoggedFlareCall flare -> Map.of("call", flare.call.name());
            case LoggedSession session -> Map.of("exercises", session.results.size());
            case LoggedSafetyCheck check -> Map.of();
            case LoggedInjury injury -> Map.of();
            case LoggedClearance cleared -> Map.of();
            case LoggedActivities activities -> Map.of();
            case LoggedOverallChange change -> Map.of();
            case LoggedQuestionnaire answers -> facts(answers);
        };
        return sentences.of("diary.title." + EntryType.of(entry), facts);
    }

    /** When it was, in words that go on in a sentence. */
    String moment(LoggedEntry entry) {
        var date = entry.when().toLocalDate();
        return sentences.of("diary.moment", Map.of("ago", ChronoUnit.DAYS.between(date, current.today()),
                "day", Dates.day(date, current.today()), "time", Dates.time(entry.when())));
    }

    private Line line(LoggedEntry entry, Viewer viewer) {
        return switch (entry) {
            case LoggedPain pain -> line(pain, pain, null, null, pain.note);
            case LoggedSession session -> line(session, null, SessionLine.of(session,
                    session.results.stream().map(result -> line(result, viewer)).toList()), null, session.note);
            case LoggedActivities activities -> line(activities, null, null, List.copyOf(activities.scores), null, null);
            case LoggedSafetyCheck check -> line(check, null, null, sentence(check), null);
            case LoggedFlareCall flare -> line(flare, null, null, sentences.of("diary.flare." + flare.call), null);
            case LoggedInjury injury -> line(injury, null, null, sentences.of("diary.injury"), injury.note);
            case LoggedOverallChange change -> line(change, null, null, sentences.of("diary.overall",
                    Map.of("answer", sentences.of("overall." + change.answer))), null);
            case LoggedQuestionnaire answers -> line(answers, null, null, sentences.of("diary.questionnaire", facts(answers)), null);
            case LoggedClearance cleared -> line(cleared, null, null, sentences.of("diary.cleared",
                    Map.of("on", Dates.day(cleared.clearedOn, current.today()))), null);
        };
    }

    private Line line(LoggedEntry entry, LoggedPain pain, SessionLine session, String sentence, String note) {
        return line(entry, pain, session, null, sentence, note);
    }

    private Line line(LoggedEntry entry, LoggedPain pain, SessionLine session, List<LoggedActivities.Score> activities,
            String sentence, String note) {
        var type = EntryType.of(entry);
        return new Line(type.page(entry.id), sentences.of("diary.open." + type), Dates.time(entry.when()), pain, session,
                activities, sentence, note);
    }

    /** Called by its title as long as it is loaded. */
    private Map<String, ?> facts(LoggedQuestionnaire answers) {
        var title = questionnaires.of(answers.questionnaire).map(Questionnaire::title);
        return title.isPresent() ? Map.of("title", title.get(), "score", Decimals.plain(answers.score))
                : Map.of("score", Decimals.plain(answers.score));
    }

    private String sentence(LoggedSafetyCheck check) {
        return sentences.of("diary.safety-check",
                Map.of("signs", check.yes.stream().map(sign -> sentences.of("signs." + sign)).toList()));
    }

    private ResultLine line(LoggedResult result, Viewer viewer) {
        var stage = wording.stage(result.ladder, result.stage, viewer);
        return new ResultLine(stage.ladder(), stage.name(), result.sets.stream()
                .map(set -> set.amount()).toList(),
                result.prescribedHoldSeconds != null, load(result, viewer), result);
    }

    private String load(LoggedResult result, Viewer viewer) {
        var grams = result.sets.stream().mapToInt(set -> set.loadGrams).max().orElse(0);
        return grams == 0 ? null : wording.load(grams, viewer);
    }
}
