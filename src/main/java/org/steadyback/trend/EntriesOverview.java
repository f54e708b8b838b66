package org.steadyback.trend;

import java.util.Set;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.diary.Days;

/** Read entry by entry. @param span with the period and what its first medians need in it */
record EntriesOverview(Trends trends, Account account, Days period, DiarySpan span, YearTrend year) implements Overview {

    @Override
    public PainTrend pain() {
        return trends.pain(span, period, Bucket.of(period));
    }

    @Override
    public Set<String> ladders() {
        return span.within(period).ladders();
    }

    @Override
    public LadderTrend ladder(String id) {
        return trends.ladder(account, id, period, Bucket.of(period));
    }

    @Override
    public WeekTrend weeks(Profile profile) {
        return trends.weeks(span, profile, period, Bucket.ofWeeks(period));
    }
}
