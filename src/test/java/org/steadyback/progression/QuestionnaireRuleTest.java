package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.ENGINE;
import static org.steadyback.progression.Given.someone;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R27: own activities at the start, weekly four times, then every four weeks; overall change every four weeks. */
@Tag("R27")
class QuestionnaireRuleTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    final QuestionnaireRule rule = Given.SHEET.questionnaire();

    @Test void isDueAtTheStart() {
        assertThat(rule.isDue(ActivityMemory.NONE, MONDAY)).isTrue();
        assertThat(someone().isAskedForActivities()).isTrue();
    }

    @ParameterizedTest(name = "after {0} times: {1} days")
    @CsvSource({ "1, 7", "2, 7", "3, 7", "4, 7", "5, 28", "6, 28", "50, 28" })
    void isDueWeeklyFourTimesAndThenEveryFourWeeks(int times, int days) {
        var memory = new ActivityMemory(new TreeMap<>(), new TreeMap<>(), MONDAY, times);

        assertThat(rule.isDue(memory, MONDAY.plusDays(days - 1L))).isFalse();
        assertThat(rule.isDue(memory, MONDAY.plusDays(days))).isTrue();
    }

    @Test void whoAnswersWheneverAskedIsAskedOnTheseDays() {
        var ann = someone();
        var asked = new StringBuilder();
        for (var day = 1; day <= 100; day++) {
            if (ann.day(day).isAskedForActivities()) {
                asked.append(day).append(' ');
                ann.scores(Map.of("socks", 4));
            }
        }

        assertThat(asked).hasToString("1 8 15 22 29 57 85 ");
    }

    @Test void answeringTwiceOnADateIsOnce() {
        var ann = someone().scores(Map.of("socks", 4)).at("19:00").scores(Map.of("socks", 5));

        assertThat(ann.standing().activities().times()).isEqualTo(1);
        assertThat(ann.standing().activities().first()).containsExactly(Map.entry("socks", 4));
        assertThat(ann.standing().activities().latest()).containsExactly(Map.entry("socks", 5));
    }

    @ParameterizedTest(name = "{0} points over {1}: {2}")
    @CsvSource({ "2, 1, true", "-2, 1, true", "1, 1, false", "-1, 1, false", "0, 1, false", "0, 0, false",
        "6, 3, true", "5, 3, false", "-6, 3, true", "-5, 3, false", "9, 5, false", "10, 5, true" })
    void isAChangeByTwoPointsOnTheWhole(int points, int activities, boolean expected) {
        assertThat(rule.isChange(new ActivityChange(points, activities))).isEqualTo(expected);
    }

    @Test void onlyAChangeIsTold() {
        var ann = someone().scores(Map.of("socks", 4, "stairs", 6));
        assertThat(ENGINE.activitiesChange(ann.standing())).isEmpty();

        assertThat(ENGINE.activitiesChange(ann.day(8).scores(Map.of("socks", 6, "stairs", 7)).standing())).isEmpty();
        assertThat(ENGINE.activitiesChange(ann.day(15).scores(Map.of("socks", 7, "stairs", 7)).standing()))
                .contains(new ActivityChange(4, 2));
        assertThat(ENGINE.activitiesChange(ann.day(22).scores(Map.of("socks", 0, "garden", 7)).standing()))
                .contains(new ActivityChange(-4, 1));
    }

    // The overall change

    @Test void theOverallChangeIsFirstAskedFourWeeksAfterTheStart() {
        assertThat(rule.isOverallDue(MONDAY, null, MONDAY)).isFalse();
        assertThat(rule.isOverallDue(MONDAY, null, MONDAY.plusDays(27))).isFalse();
        assertThat(rule.isOverallDue(MONDAY, null, MONDAY.plusDays(28))).isTrue();
        assertThat(rule.isOverallDue(MONDAY, null, MONDAY.plusDays(400))).isTrue();
    }

    @Test void thenEveryFourWeeksAfterTheAnswer() {
        var answered = MONDAY.plusDays(40);
        assertThat(rule.isOverallDue(MONDAY, answered, answered.plusDays(27))).isFalse();
        assertThat(rule.isOverallDue(MONDAY, answered, answered.plusDays(28))).isTrue();
    }

    /** Day 1 is the one after the start. */
    @Test void whoAnswersWheneverAskedComparesOnTheseDays() {
        var ann = someone();
        var asked = new StringBuilder();
        for (var day = 1; day <= 100; day++) {
            if (ann.day(day).isAskedForOverallChange()) {
                asked.append(day).append(' ');
                ann.compares(OverallChange.Answer.NO_CHANGE);
            }
        }

        assertThat(asked).hasToString("28 56 84 ");
    }

    @Test void aFlareUpIsNoTimeToCompare() {
        var ann = someone().day(40);
        assertThat(ann.isAskedForOverallChange()).isTrue();
        assertThat(ann.saysFlare().isAskedForOverallChange()).isFalse();
    }

    @ParameterizedTest @EnumSource(OverallChange.Answer.class)
    void noAnswerIsToldOrChangesAnything(OverallChange.Answer answer) {
        var ann = someone().day(40);
        var before = ann.standing();
        ann.compares(answer);

        assertThat(ann.decisions()).isEmpty();
        assertThat(ann.standing().overallOn(null)).isEqualTo(before);
    }
}
