package org.steadyback.trend;

import java.util.Set;

import org.steadyback.account.Profile;
import org.steadyback.diary.Days;

/** What the charts show of the training and the pain of some days, and of a year day by day. */
public sealed interface Overview permits EntriesOverview, MonthsOverview {

    PainTrend pain();

    /** Those of which anything was done, by their ids. */
    Set<String> ladders();

    LadderTrend ladder(String id);

    /** Days trained against those that are planned now. */
    WeekTrend weeks(Profile profile);

    /** Of the year that was asked for besides. @param told all days of which there can be anything */
    YearTrend year(int year, Days told);
}
