package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.steadyback.diary.Days;
import org.steadyback.diary.DoneSession;
import org.steadyback.diary.GivenRating;
import org.steadyback.plan.FlareUp;
import org.steadyback.progression.Decision;

/**
 * What was told and decided in some days, read once for all that looks at them.
 *
 * @param steps  that stand, oldest first; so for the others
 * @param flares that reach into these days
 */
public record DiarySpan(Days period, List<GivenRating> ratings, List<DoneSession> sessions, List<Decision.OfStage> steps,
        List<FlareUp> flares) {

    /** Some of these days. */
    public DiarySpan within(Days days) {
        return new DiarySpan(days, ratings.stream().filter(rating -> days.contains(rating.date())).toList(),
                sessions.stream().filter(session -> days.contains(session.date())).toList(),
                steps.stream().filter(step -> days.contains(step.at().toLocalDate())).toList(),
                flares.stream().filter(flare -> flare.reaches(days)).toList());
    }

    /** The dates with a session. */
    public Set<LocalDate> trained() {
        return sessions.stream().map(DoneSession::date).collect(Collectors.toSet());
    }

    /** Those of which anything was done, by their ids. */
    public Set<String> ladders() {
        return sessions.stream().flatMap(session -> session.ladders().stream()).collect(Collectors.toSet());
    }

    public RatedDays rated() {
        return RatedDays.of(ratings);
    }
}
