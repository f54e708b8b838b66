package org.steadyback.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.trend.Told.day;
import static org.steadyback.trend.Told.days;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.steadyback.diary.LoggedQuestionnaire;

class ScoreTrendTest {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private final List<LoggedQuestionnaire> answers = new ArrayList<>();

    @Test
    void aChangeIsFromWhatCountsOnAndHasADirection() {
        answered(0, "12");
        answered(7, "8");
        assertThat(trend().change(FIVE, false)).isEqualTo(Change.NOT_CERTAIN);
        answered(14, "7");
        assertThat(trend().change(FIVE, false)).isEqualTo(Change.BETTER);
        assertThat(trend().change(FIVE, true)).isEqualTo(Change.WORSE);
    }

    @Test
    void whereNobodySaysWhatCountsNothingIsSaid() {
        answered(0, "12");
        answered(7, "1");
        assertThat(trend().change(null, false)).isEqualTo(Change.UNKNOWN);
    }

    @Test
    void theFirstScoreIsTheStartAlsoWhereItIsLongAgo() {
        answered(-300, "12");
        answered(3, "2.5");
        assertThat(trend().start()).isEqualTo("12");
        assertThat(trend().scores()).extracting(ScoreTrend.Score::date).containsExactly(day(3));
        assertThat(trend().change(FIVE, false)).isEqualTo(Change.BETTER);
    }

    @Test
    void oneScoreCannotBeCompared() {
        answered(0, "12");
        assertThat(trend().change(FIVE, false)).isEqualTo(Change.UNKNOWN);
    }

    @Test
    void anotherVersionIsNotComparedWithTheOneBefore() {
        answered(0, "12");
        answered(7, "1");
        answers.getLast().version = "2";
        assertThat(trend().start()).isEqualTo("1");
        assertThat(trend().change(FIVE, false)).isEqualTo(Change.UNKNOWN);
    }

    @Test
    void ofSeveralOnOneDateTheLastCounts() {
        answered(0, "12");
        answered(7, "9");
        answered(7, "6");
        assertThat(trend().scores()).extracting(ScoreTrend.Score::value).containsExactly(new BigDecimal("12"), new BigDecimal("6"));
        answers.removeFirst();
        assertThat(trend().change(FIVE, false)).as("one date is not compared with itself").isEqualTo(Change.UNKNOWN);
    }

    private ScoreTrend trend() {
        return ScoreTrend.of(days(0, 30), answers);
    }

    private void answered(int day, String score) {
        answers.add(LoggedQuestionnaire.of(null, UUID.randomUUID(), day(day).atTime(7, 0).atZone(ZoneOffset.UTC), "urn:x", "1",
                new BigDecimal(score), List.of()));
    }
}
