package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.testing.AppTest;
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
    EntityManagerFactory factory;

    private Statistics statistics;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "08:00");
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void end() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void isTheSameHoweverLongTheDiary() {
        var owner = Visitor.welcomed();
        ask(owner);
        var entities = statistics.getEntityLoadCount();
        for (int day = 0; day < 40; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "07:30");
            owner.rate("MORNING", 1).then().statusCode(303);
            clock.set(TestClock.FIRST_DAY.plusDays(day), "18:00");
            owner.train(1).then().statusCode(303);
        }
        owner.get("/today");
        ask(owner);
        assertThat(statistics.getEntityLoadCount()).isEqualTo(entities);
    }

    private void ask(Visitor owner) {
        statistics.clear();
        owner.get("/today").then().statusCode(200);
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(QUERIES);
    }
}
