package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.DatabaseCost;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** What a look at today asks of the database: as much after weeks as on the first day. */
@AppTest
class TodayCostTest {

    /** The account, for signing in and for the page; the profile and its choices; the standing; the week's sessions. */
    private static final int QUERIES = 6;

    @Inject
    TestClock clock;

    @Inject
    DatabaseCost database;

    @Test
    void isTheSameHoweverLongTheDiary() {
        clock.set(TestClock.FIRST_DAY, "08:00");
        var owner = Visitor.welcomed();
        var entities = ask(owner);
        for (int day = 0; day < 40; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "07:30");
            owner.rate("MORNING", 1).then().statusCode(303);
            clock.set(TestClock.FIRST_DAY.plusDays(day), "18:00");
            owner.train(1).then().statusCode(303);
        }
        owner.get("/today");
        assertThat(ask(owner)).isEqualTo(entities);
    }

    private long ask(Visitor owner) {
        var cost = database.of(owner, "/today");
        assertThat(cost.statements()).isLessThanOrEqualTo(QUERIES);
        return cost.entities();
    }
}
