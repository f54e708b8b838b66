package org.steadyback.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
import org.steadyback.web.Dates;
import org.steadyback.web.Sentences;

/** Entries as a person reads them, by day. */
@Singleton
class DiaryLines {

    record Day(String name, List<Line> lines) {}

    /** An entry on the page: exactly one of pain, session, activities and sentence is there. */
    record Line(long id, String time, LoggedPain pain, SessionLine session,
            List<LoggedActivities.Score> activities, String sentence, String note) {

        static Line of(LoggedEntry entry, String time, String sentence, String note) {
            return new Line(entry.id, time, null, null, null, sentence, note);
        }
    }

    record SessionLine(Integer painBefore, Integer painAfter, List<ResultLine> results) {}

    record ResultLine(String name, String stage, List<Integer> amounts, boolean hold, LoggedResult result) {

        /** All sets alike, so that one number tells them all. */
        public boolean isEven() {
            return amounts.stream().distinct().count() == 1;
        }
    }

    private final CurrentAccount current;
    private final Wording wording;
    private final Sentences sentences;

    DiaryLines(CurrentAccount current, Wording wording, Sentences sentences) {
        this.current = current;
        this.wording = wording;
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

    private Line line(LoggedEntry entry, Viewer viewer) {
        var time = Dates.time(entry.when());
        return switch (entry) {
            case LoggedPain pain -> new Line(pain.id, time, pain, null, null, null, pain.note);
            case LoggedSession session -> new Line(session.id, time, null, new SessionLine(session.painBefore,
                    session.painAfter, session.results.stream().map(r -> line(r, viewer)).toList()), null, null,
                    session.note);
            case LoggedActivities activities -> new Line(activities.id, time, null, null,
                    List.copyOf(activities.scores), null, null);
            case LoggedSafetyCheck check -> Line.of(entry, time, sentence(check), null);
            case LoggedFlareCall flare -> Line.of(entry, time, sentences.of("diary.flare." + flare.call), null);
            case LoggedInjury injury -> Line.of(entry, time, sentences.of("diary.injury"), injury.note);
            case LoggedClearance cleared -> Line.of(entry, time, sentences.of("diary.cleared",
                    Map.of("on", Dates.day(cleared.clearedOn, current.today()))), null);
        };
    }

    private String sentence(LoggedSafetyCheck check) {
        return sentences.of("diary.safety-check",
                Map.of("signs", check.yes.stream().map(sign -> sentences.of("signs." + sign)).toList()));
    }

    private ResultLine line(LoggedResult result, Viewer viewer) {
        var stage = wording.stage(result.ladder, result.stage, viewer);
        return new ResultLine(stage.ladder(), stage.name(), result.sets.stream()
                .map(set -> set.amount()).toList(),
                result.prescribedHoldSeconds != null, result);
    }
}
