package org.steadyback.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.LoggedPain;
import org.steadyback.diary.LoggedSafetyCheck;
import org.steadyback.diary.LoggedSession;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Programme;
import org.steadyback.progression.Safety;
import org.steadyback.progression.Standing;
import org.steadyback.safety.Questions;
import org.steadyback.today.ProfessionalSummary.Told;
import org.steadyback.web.Dates;
import org.steadyback.web.Sentences;

/** Writes the sheet to take along when a sign was ticked. */
@Singleton
class ProfessionalSummaries {

    private static final int DAYS = 28;

    private final CurrentAccount current;
    private final Programme programme;
    private final Questions questions;
    private final Sentences sentences;

    ProfessionalSummaries(CurrentAccount current, Programme programme, Questions questions, Sentences sentences) {
        this.current = current;
        this.programme = programme;
        this.questions = questions;
        this.sentences = sentences;
    }

    /** @param standing with a sign that nobody has answered */
    ProfessionalSummary of(Standing standing) {
        var profile = current.profile();
        var today = current.today();
        var age = profile.birthYear == null ? null : today.getYear() - profile.birthYear;
        return new ProfessionalSummary(Dates.day(today, today), told(firstSign(standing.safety())), profile.birthYear, age,
                profile.conditions.stream().map(condition -> sentences.of("conditions." + condition)).toList(), pain(),
                profile.intakePain, day(profile.startedOn), doing(standing));
    }

    private static LocalDate firstSign(Safety safety) {
        return Stream.of(safety.emergencyOn(), safety.urgentOn()).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElseThrow();
    }

    private List<Told> told(LocalDate since) {
        return LoggedSafetyCheck.of(current.account(), since).stream().filter(check -> !check.yes.isEmpty())
                .map(check -> new Told(day(check.when().toLocalDate()), questions.told(check.yes))).toList();
    }

    private String pain() {
        var ratings = LoggedPain.of(current.account(), recently());
        if (ratings.isEmpty()) {
            return null;
        }
        var latest = ratings.getLast();
        return sentences.of("safety.latest-pain", Map.of("score", latest.score, "place", latest.place.name(),
                "day", day(latest.when().toLocalDate())));
    }

    private String doing(Standing standing) {
        var sessions = LoggedSession.of(current.account(), recently());
        var facts = new HashMap<String, Object>();
        facts.put("sessions", sessions.size());
        facts.put("days", DAYS);
        facts.put("phase", programme.phase(standing.phase()));
        if (!sessions.isEmpty()) {
            facts.put("day", day(sessions.getLast().when().toLocalDate()));
            facts.put("exercises", exercises(sessions.getLast()));
        }
        return sentences.of("safety.doing", facts);
    }

    private String exercises(LoggedSession session) {
        return session.results.stream().map(result -> programme.sheet(result.ladder).map(LadderSheet::name)
                .orElse(result.ladder)).distinct().collect(Collectors.joining(", "));
    }

    private Instant recently() {
        return current.now().minusDays(DAYS).toInstant();
    }

    private String day(LocalDate date) {
        return Dates.day(date, current.today());
    }
}
