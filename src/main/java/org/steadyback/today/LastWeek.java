package org.steadyback.today;

import java.time.DayOfWeek;
import java.util.List;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.Days;
import org.steadyback.trend.Findings;
import org.steadyback.trend.Trends;
import org.steadyback.web.Sentences;

/** What may be said of the week before, on the first day of the new one. */
@Singleton
class LastWeek {

    private static final int FEWEST_RATED = 3;

    private final CurrentAccount current;
    private final Trends trends;
    private final Findings findings;
    private final Sentences sentences;

    LastWeek(CurrentAccount current, Trends trends, Findings findings, Sentences sentences) {
        this.current = current;
        this.trends = trends;
        this.findings = findings;
        this.sentences = sentences;
    }

    /** Empty on any other day, and for somebody who has only just begun. */
    List<String> lines() {
        var week = new Days(current.today().minusWeeks(1), current.today().minusDays(1));
        if (current.today().getDayOfWeek() != DayOfWeek.MONDAY || current.profile().startedOn.isAfter(week.last())) {
            return List.of();
        }
        return findings.of(trends.compare(current.account(), current.profile(), week, current.today(), FEWEST_RATED),
                sentences.of("findings.week"));
    }
}
