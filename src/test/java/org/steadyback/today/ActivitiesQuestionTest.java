package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** R27 after the welcome: the page of today asks how it goes what the back makes hard, and never loudly. */
@AppTest
class ActivitiesQuestionTest {

    private static final String ASKED = "<a class=\"quiet\" href=\"/activities\">";
    private static final String NAME = ASKED + "Name what your back makes hard. It takes two minutes.</a>";
    private static final String SCORE = ASKED + "How do your own activities go? It takes half a minute.</a>";

    private static final String OVERALL = ASKED + "How is it on the whole, compared with when you started? It takes one tap.</a>";

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "08:00");
        owner = Visitor.welcomed();
    }

    @Test
    void whoHasAnsweredIsAskedAgainAWeekLater() {
        answer();
        assertThat(onDay(6)).doesNotContain(ASKED);
        assertThat(onDay(7)).containsOnlyOnce(SCORE).doesNotContain(NAME);
        assertThat(onDay(40)).contains(SCORE);
        answer();
        assertThat(onDay(40)).doesNotContain(SCORE);
        assertThat(onDay(47)).contains(SCORE);
    }

    @Test
    void whoNamedNothingIsAskedInTheSecondWeekAlone() {
        assertThat(onDay(0)).doesNotContain(ASKED);
        assertThat(onDay(6)).doesNotContain(ASKED);
        assertThat(onDay(7)).containsOnlyOnce(NAME).doesNotContain(SCORE);
        assertThat(onDay(13)).contains(NAME);
        assertThat(onDay(14)).doesNotContain(ASKED);
        assertThat(onDay(27)).doesNotContain(ASKED);
    }

    @Test
    void howItIsOnTheWholeIsAskedByItselfWhereActivitiesAreNot() {
        assertThat(onDay(28)).containsOnlyOnce(OVERALL).doesNotContain(NAME, SCORE);
        assertThat(onDay(40)).contains(OVERALL);
        owner.compare("NO_CHANGE").then().statusCode(303);
        assertThat(onDay(40)).doesNotContain(ASKED);
        assertThat(onDay(67)).doesNotContain(ASKED);
        assertThat(onDay(68)).contains(OVERALL);
    }

    @Test
    void whereActivitiesAreAskedItStandsOnTheirPage() {
        answer();
        assertThat(onDay(28)).containsOnlyOnce(SCORE).doesNotContain(OVERALL);
        answer();
        assertThat(onDay(28)).containsOnlyOnce(OVERALL).doesNotContain(SCORE);
    }

    @Test
    void theAnswerEndsTheQuestion() {
        assertThat(onDay(8)).contains(NAME);
        answer();
        assertThat(onDay(8)).doesNotContain(ASKED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFlareUpIsNoTimeForIt(boolean answered) {
        if (answered) {
            answer();
        }
        assertThat(onDay(8)).contains(ASKED);
        owner.call(FlareCall.Call.BEGUN).then().statusCode(303);
        assertThat(onDay(8)).doesNotContain(ASKED);
    }

    @Test
    void nothingStandsBesideALock() {
        answer();
        assertThat(onDay(8)).contains(ASKED);
        owner.checkSafety(Sign.NIGHT_PAIN).then().statusCode(303);
        assertThat(onDay(8)).doesNotContain(ASKED);
    }

    private void answer() {
        owner.scoreActivities(Map.of("putting on socks", 4)).then().statusCode(303);
    }

    private String onDay(int day) {
        clock.set(TestClock.FIRST_DAY.plusDays(day), "08:00");
        return owner.get("/today").then().statusCode(200).extract().asString();
    }
}
