package org.steadyback.trend;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;

import org.steadyback.account.Profile;
import org.steadyback.diary.Days;
import org.steadyback.diary.DoneSession;
import org.steadyback.diary.GivenRating;
import org.steadyback.plan.FlareUp;
import org.steadyback.progression.Decision;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.Reason;
import org.steadyback.progression.RuleId;

/** What a diary tells, day by day from the first of September 2026, a Tuesday. */
final class Told {

    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private final List<GivenRating> ratings = new ArrayList<>();
    private final List<DoneSession> sessions = new ArrayList<>();
    private final List<Decision.OfStage> steps = new ArrayList<>();
    private final List<FlareUp> flares = new ArrayList<>();

    static LocalDate day(int day) {
        return FIRST.plusDays(day);
    }

    static Days days(int first, int last) {
        return new Days(day(first), day(last));
    }

    /** Somebody who began on the first day. */
    static Profile planning(DayOfWeek... days) {
        var profile = new Profile();
        profile.startedOn = FIRST;
        profile.plannedDays = EnumSet.copyOf(List.of(days));
        return profile;
    }

    Told rated(int day, RatingKind kind, int score) {
        ratings.add(new GivenRating(day(day), kind, score));
        return this;
    }

    /** In the morning. @param scores of the days from one on */
    Told rated(int day, int... scores) {
        for (int i = 0; i < scores.length; i++) {
            rated(day + i, RatingKind.MORNING, scores[i]);
        }
        return this;
    }

    Told trained(int day, int sets, Integer before, Integer after) {
        sessions.add(new DoneSession(day(day), null, before, after, List.of("cat-cow"), sets));
        return this;
    }

    Told steppedUp(int day, String ladder) {
        steps.add(new Decision.StepUp(moment(day), ladder, "A", "B", new Reason(RuleId.R9, "step-up", new TreeMap<>())));
        return this;
    }

    Told steppedBack(int day, String ladder) {
        steps.add(new Decision.StepBack(moment(day), ladder, "B", "A", new Reason(RuleId.R10, "red", new TreeMap<>())));
        return this;
    }

    Told flare(int from, Integer to) {
        flares.add(new FlareUp(day(from), to == null ? null : day(to)));
        return this;
    }

    DiarySpan span(int first, int last) {
        return new DiarySpan(days(first, last), ratings, sessions, steps, flares);
    }

    private static Instant at(int day, int hour) {
        return day(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    private static OffsetDateTime moment(int day) {
        return at(day, 19).atOffset(ZoneOffset.UTC);
    }
}
