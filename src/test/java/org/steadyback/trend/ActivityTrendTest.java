package org.steadyback.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.trend.Told.day;
import static org.steadyback.trend.Told.days;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.steadyback.diary.LoggedActivities;
import org.steadyback.diary.LoggedActivities.Score;

class ActivityTrendTest {

    private final List<LoggedActivities> answers = new ArrayList<>();

    @Test
    void comparesWhatWasNamedAtTheStartAndNow() {
        answer(0, new Score("Socks", 4), new Score("meals", 5));
        answer(7, new Score("socks ", 7), new Score("gardening", 9));
        var latest = trend().answers().getLast();
        assertThat(latest.compared()).as("whatever its letters").isEqualTo(1);
        assertThat(latest.mean()).isEqualTo("7");
        assertThat(latest.startMean()).isEqualTo("4");
        assertThat(latest.score("GARDENING")).isEqualTo(9);
        assertThat(latest.score("meals")).isNull();
    }

    @Test
    void lessThanTwoPointsOnTheWholeIsNoCertainChange() {
        answer(0, new Score("a", 4), new Score("b", 4));
        answer(7, new Score("a", 6), new Score("b", 5));
        assertThat(trend().change()).isEqualTo(Change.NOT_CERTAIN);
        answer(14, new Score("a", 6), new Score("b", 6));
        assertThat(trend().change()).isEqualTo(Change.BETTER);
        answer(21, new Score("a", 2), new Score("b", 2));
        assertThat(trend().change()).isEqualTo(Change.WORSE);
    }

    @Test
    void oneAnswerAndOtherActivitiesCannotBeCompared() {
        answer(0, new Score("a", 4));
        assertThat(trend().change()).isEqualTo(Change.UNKNOWN);
        answer(7, new Score("b", 9));
        assertThat(trend().change()).isEqualTo(Change.UNKNOWN);
        assertThat(trend().answers().getLast().mean()).isNull();
    }

    @Test
    void theFirstAnswerIsTheStartAlsoWhereItIsLongAgo() {
        answer(-300, new Score("a", 2));
        answer(3, new Score("a", 5));
        assertThat(trend().answers()).hasSize(1);
        assertThat(trend().answers().getFirst().startMean()).isEqualTo("2");
        assertThat(trend().change()).as("the start is an answer too").isEqualTo(Change.BETTER);
    }

    @Test
    void ofTwoAnswersOfADateTheLaterCounts() {
        answer(0, new Score("a", 2));
        answer(0, new Score("a", 3));
        assertThat(trend().answers()).hasSize(1);
        assertThat(trend().answers().getFirst().mean()).isEqualTo("3");
    }

    @Test
    void aMeanHasOneDecimalAtMost() {
        answer(0, new Score("a", 4), new Score("b", 5), new Score("c", 5));
        assertThat(trend().answers().getFirst().mean()).isEqualTo("4.7");
    }

    private ActivityTrend trend() {
        return ActivityTrend.of(days(0, 30), 2, answers);
    }

    private void answer(int day, Score... scores) {
        answers.add(LoggedActivities.of(null, UUID.randomUUID(), day(day).atTime(7, 0).atZone(ZoneOffset.UTC), List.of(scores)));
    }
}
