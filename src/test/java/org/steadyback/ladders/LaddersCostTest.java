package org.steadyback.ladders;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.progression.FlareCall;
import org.steadyback.testing.AppTest;
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
        ask(owner, "/ladders/hamstring");
        var entities = statistics.getEntityLoadCount();
        for (int spell = 0; spell < 20; spell++) {
            clock.set(TestClock.FIRST_DAY.plusDays(3L * spell), "18:00");
            owner.call(FlareCall.Call.BEGUN).then().statusCode(303);
            for (int day = 1; day < 3; day++) {
                clock.set(TestClock.FIRST_DAY.plusDays(3L * spell + day), "18:30");
                owner.rate("MORNING", 1).then().statusCode(303);
            }
            owner.call(FlareCall.Call.OVER).then().statusCode(303);
        }
        ask(owner, "/ladders/hamstring");
        assertThat(statistics.getEntityLoadCount()).isEqualTo(entities + DECISIONS);
        ask(owner, "/ladders");
        assertThat(statistics.getEntityLoadCount()).isEqualTo(entities);
    }

    private void ask(Visitor owner, String page) {
        owner.get(page);
        statistics.clear();
        owner.get(page).then().statusCode(200);
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(QUERIES);
    }
}
