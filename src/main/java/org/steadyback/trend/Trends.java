package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.diary.Days;
import org.steadyback.diary.Diary;
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

    private final Diary diary;
    private final Ledger ledger;
    private final Months months;
    private final Rules rules;

    Trends(Diary diary, Ledger ledger, Months months, Progression engine) {
        this.diary = diary;
        this.ledger = ledger;
        this.months = months;
        this.rules = engine.rules();
    }

    /** The start, or the first rating or session before it: a diary that was brought along may begin before the person did here. */
    public LocalDate begin(Account account, Profile profile) {
        return diary.begin(account).filter(profile.startedOn::isAfter).orElse(profile.startedOn);
    }

    /** With the days before it that its first medians need. */
    public DiarySpan span(Account account, Days period) {
        var first = period.first().minusDays(PainTrend.leadIn(rules.usual()));
        var days = new Days(first, period.last());
        return new DiarySpan(days, GivenRating.of(account, days), DoneSession.of(account, days), ledger.steps(account, days),
                ledger.flareUps(account, days));
    }

    /**
     * @param period up to today, and from the begin of the diary on where it is a matter of many years
     * @param year   that is shown day by day; @param told all days of which there can be anything
     */
    public Overview overview(Account account, Days period, int year, Days told) {
        var yearDays = YearTrend.period(year).within(told);
        if (Bucket.of(period) == Bucket.MONTH) {
            var steps = ledger.steps(account, period);
            var flares = ledger.flareUps(account, period);
            var around = new DiarySpan(yearDays, GivenRating.of(account, yearDays), DoneSession.of(account, yearDays), steps, flares);
            return new MonthsOverview(period, months.of(account, period), steps, flares, year(around, year, told));
        }
        // The year mostly overlaps with the period: one look into the diary serves both.
        var isNear = !yearDays.last().isBefore(period.first());
        var span = span(account, isNear ? period.with(yearDays) : period);
        return new EntriesOverview(this, account, period, span, year(isNear ? span : span(account, yearDays), year, told));
    }

    public PainTrend pain(DiarySpan span, Days period, Bucket bucket) {
        return PainTrend.of(period, bucket, rules.usual(), span);
    }

    /** @param bucket that is no day */
    public WeekTrend weeks(DiarySpan span, Profile profile, Days period, Bucket bucket) {
        return WeekTrend.of(period, bucket, profile, span);
    }

    /** @param told all days of which there can be anything */
    public YearTrend year(DiarySpan span, int year, Days told) {
        return YearTrend.of(year, told, span);
    }

    /** @param fewest rated days that a middle needs on either side */
    public Comparison compare(Account account, Profile profile, Days now, LocalDate today, int fewest) {
        var span = span(account, new Days(now.before().first(), now.last()));
        return Comparison.of(now, fewest, meaningfulChange(), PlannedDays.of(now, today, profile, span), begin(account, profile), span);
    }

    public LadderTrend ladder(Account account, String ladder, Days period, Bucket bucket) {
        return LadderTrend.of(period, bucket, SessionBest.of(account, ladder, period));
    }

    public ActivityTrend activities(Account account, Days period) {
        return ActivityTrend.of(period, rules.questionnaire().mattering(), LoggedActivities.firstAndOf(account, period));
    }

    /** How the person found it was on the whole, oldest first. */
    public List<LoggedOverallChange> overall(Account account, Days period) {
        return LoggedOverallChange.of(account, period.from()).stream()
                .filter(change -> period.contains(change.when().toLocalDate())).toList();
    }

    /** Of all questionnaires that were ever answered, by their urls. */
    public SortedMap<String, ScoreTrend> scores(Account account, Days period) {
        var trends = new TreeMap<String, ScoreTrend>();
        LoggedQuestionnaire.all(account).stream().collect(Collectors.groupingBy(answers -> answers.questionnaire))
                .forEach((url, answers) -> trends.put(url, ScoreTrend.of(period, answers)));
        return trends;
    }

    public List<Band> bands() {
        return Band.of(rules);
    }

    public MeaningfulChange meaningfulChange() {
        return new MeaningfulChange(rules.notices().betterPoints(), rules.notices().betterPercent());
    }
}
