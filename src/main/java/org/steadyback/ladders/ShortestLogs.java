package org.steadyback.ladders;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.ladders.ShortestLog.Day;
import org.steadyback.ladders.ShortestLog.Kind;
import org.steadyback.ladders.ShortestLog.Line;
import org.steadyback.ladders.ShortestLog.Part;
import org.steadyback.ladders.ShortestLog.Week;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Wording;
import org.steadyback.progression.AnsweredQuestionnaire;
import org.steadyback.progression.Clearance;
import org.steadyback.progression.Dose;
import org.steadyback.progression.Entry;
import org.steadyback.progression.ExerciseResult;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Injury;
import org.steadyback.progression.Measure;
import org.steadyback.progression.OverallChange;
import org.steadyback.progression.OwnActivities;
import org.steadyback.progression.PainRating;
import org.steadyback.progression.SafetyCheck;
import org.steadyback.progression.TrainingSession;
import org.steadyback.progression.Way;
import org.steadyback.web.Dates;
import org.steadyback.web.Sentences;

/** Spells the shortest log out, as somebody would type it in. */
@Singleton
class ShortestLogs {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int NOON = 12;

    private final CurrentAccount current;
    private final Programme programme;
    private final Wording wording;
    private final Sentences sentences;

    ShortestLogs(CurrentAccount current, Programme programme, Wording wording, Sentences sentences) {
        this.current = current;
        this.programme = programme;
        this.wording = wording;
        this.sentences = sentences;
    }

    ShortestLog toStage(Way way, String ladder) {
        return spell(way, wording.of(way, ladder, current.today()));
    }

    ShortestLog toPhase(Way way) {
        return spell(way, sentences.of("ways.phase", Map.of("sessions", way.sessions(), "ratings", way.ratings(),
                "checks", way.safetyChecks(), "calls", way.flareCalls(), "soonest", day(way))));
    }

    private ShortestLog spell(Way way, String summary) {
        var byWeek = way.log().stream().collect(Collectors.groupingBy(
                entry -> DAYS.between(way.log().getFirst().date(), entry.date()) / DAYS_OF_A_WEEK, TreeMap::new,
                Collectors.toList()));
        return new ShortestLog(summary, byWeek.values().stream().map(this::week).toList(), way.soonest(), day(way));
    }

    private Week week(List<Entry> entries) {
        var byDay = entries.stream().collect(Collectors.groupingBy(Entry::date, TreeMap::new, Collectors.toList()));
        return new Week(Dates.brief(entries.getFirst().date()), count(entries, TrainingSession.class),
                count(entries, PainRating.class), byDay.entrySet().stream().map(day -> new Day(Dates.brief(day.getKey()),
                        day.getValue().stream().map(this::line).toList())).toList());
    }

    private static int count(List<Entry> entries, Class<? extends Entry> kind) {
        return (int) entries.stream().filter(kind::isInstance).count();
    }

    private Line line(Entry entry) {
        return new Line(kind(entry), entry.at().toString(), Dates.time(entry.at()),
                entry instanceof TrainingSession session ? session.results().stream().map(this::part).toList() : List.of());
    }

    /** The shortest log holds no others: nothing that hurts opens anything. */
    private static Kind kind(Entry entry) {
        return switch (entry) {
            case PainRating rating -> isOnWaking(rating) ? Kind.WAKING : Kind.RATING;
            case TrainingSession session -> Kind.SESSION;
            case SafetyCheck check -> Kind.SAFETY_CHECK;
            case FlareCall call -> Kind.FLARE_OVER;
            case Injury _, Clearance _, OwnActivities _, OverallChange _, AnsweredQuestionnaire _ ->
                throw new IllegalArgumentException("no way leads over " + entry);
        };
    }

    private static boolean isOnWaking(PainRating rating) {
        return rating.at().getHour() < NOON;
    }

    private Part part(ExerciseResult result) {
        var sheet = programme.sheet(result.ladder()).orElseThrow();
        var set = result.sets().getFirst();
        var isHold = set.holdSeconds() != null;
        var sets = result.sets().size() / (sheet.perSide() ? 2 : 1);
        var dose = new Dose(sets, isHold ? Measure.HOLD : Measure.REPS, isHold ? set.holdSeconds() : set.reps(),
                set.loadGrams(), 0);
        return new Part(sheet.id(), sheet.name(), wording.dose(dose, sheet.perSide(), current.viewer()));
    }

    private String day(Way way) {
        return Dates.day(way.soonest(), current.today());
    }
}
