package org.steadyback.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.diary.DoneSession;
import org.steadyback.diary.GivenRating;
import org.steadyback.diary.LoggedActivities;
import org.steadyback.diary.LoggedOverallChange;
import org.steadyback.diary.LoggedQuestionnaire;
import org.steadyback.diary.SessionBest;
import org.steadyback.plan.Ledger;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Rules;

/** Reads out of the diary and the ledger what a chart or a comparison needs, and no more than the days it is about. */
@Singleton
public class Trends {

    private final Ledger ledger;
    private final Rules rules;

    Trends(Ledger ledger, Progression engine) {
        this.ledger = ledger;
        this.rules = engine.rules();
    }

    /** The first date there is anything of. A diary that was brought along may begin before the person did here. */
    public LocalDate begin(Account account, Profile profile) {
        return Stream.of(Optional.of(profile.startedOn), GivenRating.firstDate(account), DoneSession.firstDate(account))
                .flatMap(Optional::stream).min(LocalDate::compareTo).orElseThrow();
    }

    /** With the days before it that its first medians need. */
    public DiarySpan span(Account account, Period period) {
        var first = period.first().minusDays(PainTrend.leadIn(rules.usual()));
        return new DiarySpan(new Period(first, period.last()), GivenRating.of(account, first, period.last()),
                DoneSession.of(account, first, period.last()), ledger.steps(account, first, period.last()),
                ledger.flareUps(account, first, period.last()));
    }

    public PainTrend pain(DiarySpan span, Period period, Bucket bucket) {
        return PainTrend.of(period, bucket, rules.usual(), span);
    }

    public WeekTrend weeks(DiarySpan span, Profile profile, Period period) {
        return WeekTrend.of(period, profile, span);
    }

    /** @param told all days of which there can be anything */
    public YearTrend year(DiarySpan span, int year, Period told) {
        return YearTrend.of(year, told, span);
    }

    /** @param fewest rated days that a middle needs on either side */
    public Comparison compare(Account account, Profile profile, Period now, LocalDate today, int fewest) {
        var span = span(account, new Period(now.before().first(), now.last()));
        return Comparison.of(now, fewest, meaningfulChange(), PlannedDays.of(now, today, profile, span), begin(account, profile), span);
    }

    /** Those with anything done in some days, by their ids. */
    public Set<String> ladders(Account account, Period period) {
        return SessionBest.ladders(account, period.first(), period.last());
    }

    public LadderTrend ladder(Account account, String ladder, Period period, Bucket bucket) {
        return LadderTrend.of(period, bucket, SessionBest.of(account, ladder, period.first(), period.last()));
    }

    public ActivityTrend activities(Account account, Period period) {
        return ActivityTrend.of(period, rules.questionnaire().mattering(), LoggedActivities.all(account));
    }

    /** How the person found it was on the whole, oldest first. */
    public List<LoggedOverallChange> overall(Account account, Period period) {
        return LoggedOverallChange.of(account, period.first().atStartOfDay().toInstant(ZoneOffset.MAX)).stream()
                .filter(change -> period.contains(change.when().toLocalDate())).toList();
    }

    /** @param questionnaire its url */
    public ScoreTrend scores(Account account, String questionnaire, Period period) {
        return ScoreTrend.of(period, LoggedQuestionnaire.of(account, questionnaire, Instant.EPOCH));
    }

    public List<Band> bands() {
        return Band.of(rules);
    }

    public MeaningfulChange meaningfulChange() {
        return new MeaningfulChange(rules.notices().betterPoints(), rules.notices().betterPercent());
    }
}
