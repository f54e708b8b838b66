package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.diary.DoneSession;
import org.steadyback.diary.GivenRating;
import org.steadyback.diary.LoggedActivities;
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

    /** The days that a range stands for. */
    public Period period(Range range, Account account, Profile profile, LocalDate today) {
        return range.until(today, begin(account, profile));
    }

    /** The first date there is anything of. A diary that was brought along may begin before the person did here. */
    public LocalDate begin(Account account, Profile profile) {
        return Stream.of(Optional.of(profile.startedOn), GivenRating.firstDate(account), DoneSession.firstDate(account))
                .flatMap(Optional::stream).min(LocalDate::compareTo).orElseThrow();
    }

    public PainTrend pain(Account account, Period period, Bucket bucket) {
        return PainTrend.of(period, bucket, rules.usual(),
                GivenRating.of(account, period.first().minusDays(PainTrend.leadIn(rules.usual())), period.last()),
                DoneSession.of(account, period.first(), period.last()),
                ledger.steps(account, period.first(), period.last()),
                ledger.flareUps(account, period.first(), period.last()));
    }

    public List<String> ladders(Account account, Period period) {
        return SessionBest.ladders(account, period.first(), period.last());
    }

    public LadderTrend ladder(Account account, String ladder, Period period, Bucket bucket) {
        return LadderTrend.of(period, bucket, SessionBest.of(account, ladder, period.first(), period.last()));
    }

    public WeekTrend weeks(Account account, Profile profile, Period period) {
        var whole = new Period(Bucket.WEEK.start(period.first()), period.last());
        return WeekTrend.of(whole, profile.startedOn, profile.plannedDays,
                DoneSession.of(account, whole.first(), whole.last()),
                ledger.flareUps(account, whole.first(), whole.last()));
    }

    public ActivityTrend activities(Account account, Period period) {
        return ActivityTrend.of(period, rules.questionnaire().mattering(), LoggedActivities.all(account));
    }

    public YearTrend year(Account account, Profile profile, int year, LocalDate today) {
        var period = YearTrend.period(year);
        return YearTrend.of(year, new Period(begin(account, profile), today),
                RatedDays.of(GivenRating.of(account, period.first(), period.last())),
                DoneSession.of(account, period.first(), period.last()),
                ledger.flareUps(account, period.first(), period.last()));
    }

    /** @param fewest rated days that a middle needs on either side */
    public Comparison compare(Account account, Period now, int fewest) {
        var before = now.before();
        return Comparison.of(now, fewest, meaningfulChange(),
                RatedDays.of(GivenRating.of(account, before.first(), now.last())),
                DoneSession.of(account, before.first(), now.last()),
                ledger.steps(account, now.first(), now.last()),
                ledger.flareUps(account, before.first(), now.last()));
    }

    public List<Band> bands() {
        return Band.of(rules);
    }

    public MeaningfulChange meaningfulChange() {
        return new MeaningfulChange(rules.notices().betterPoints(), rules.notices().betterPercent());
    }
}
