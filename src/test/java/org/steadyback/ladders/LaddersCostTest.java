package org.steadyback.ladders;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.steadyback.progression.FlareCall;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.DatabaseCost;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** What the pages ask the database for: a page of decisions at most, however long the diary. */
@AppTest
class LaddersCostTest {

    /** The account, for signing in and for the page; the profile and its choices; the standing; the decisions. */
    private static final int QUERIES = 6;
    /** A page of them, and one more to know whether it is the last. */
    private static final int DECISIONS = 31;

    @Inject
    TestClock clock;

    @Inject
    DatabaseCost database;

    @Test
    void isTheSameHoweverLongTheDiary() {
        clock.set(TestClock.FIRST_DAY, "08:00");
        var owner = Visitor.welcomed();
        var entities = ask(owner, "/ladders/hamstring");
        for (int spell = 0; spell < 20; spell++) {
            clock.set(TestClock.FIRST_DAY.plusDays(3L * spell), "18:00");
            owner.call(FlareCall.Call.BEGUN).then().statusCode(303);
            for (int day = 1; day < 3; day++) {
                clock.set(TestClock.FIRST_DAY.plusDays(3L * spell + day), "18:30");
                owner.rate("MORNING", 1).then().statusCode(303);
            }
            owner.call(FlareCall.Call.OVER).then().statusCode(303);
        }
        assertThat(ask(owner, "/ladders/hamstring")).isEqualTo(entities + DECISIONS);
        assertThat(ask(owner, "/ladders")).isEqualTo(entities);
    }

    private long ask(Visitor owner, String page) {
        owner.get(page);
        var cost = database.of(owner, page);
        assertThat(cost.statements()).isLessThanOrEqualTo(QUERIES);
        return cost.entities();
    }
}
