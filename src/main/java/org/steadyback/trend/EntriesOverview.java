package org.steadyback.trend;

import java.util.Set;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.diary.Days;
import org.steadyback.diary.SessionBest;
import org.steadyback.progression.UsualPain;

/** Read entry by entry. @param span with the period and what its first medians need in it */
record EntriesOverview(Account account, Days period, DiarySpan span, UsualPain usual, YearTrend year) implements Overview {

    @Override
    public PainTrend pain() {
        return PainTrend.of(period, Bucket.of(period), usual, span);
    }

    @Override
    public Set<String> ladders() {
        return span.within(period).ladders();
    }

    @Override
    public LadderTrend ladder(String id) {
        return LadderTrend.of(period, Bucket.of(period), SessionBest.of(account, id, period));
    }

    @Override
    public WeekTrend weeks(Profile profile) {
        return WeekTrend.of(period, Bucket.ofWeeks(period), profile, span);
    }
}
