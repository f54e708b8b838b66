package org.steadyback.trend;

import java.util.Set;

import org.steadyback.account.Profile;

/** What the charts show of the training and the pain of some days, and of a year day by day. */
public sealed interface Overview permits EntriesOverview, MonthsOverview {

    PainTrend pain();

    /** Those of which anything was done, by their ids. */
    Set<String> ladders();

    LadderTrend ladder(String id);

    /** Days trained against those that are planned now. */
    WeekTrend weeks(Profile profile);

    YearTrend year();
}
