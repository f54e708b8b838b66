package org.steadyback.testing;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;

/** What a look at a page asks of the database. */
@Singleton
public class DatabaseCost {

    /** @param entities that were loaded */
    public record Cost(long statements, long entities) {}

    private final SessionFactory factory;

    DatabaseCost(EntityManagerFactory factory) {
        this.factory = factory.unwrap(SessionFactory.class);
    }

    public Cost of(Visitor visitor, String page) {
        var statistics = factory.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            visitor.get(page).then().statusCode(200);
            return new Cost(statistics.getPrepareStatementCount(), statistics.getEntityLoadCount());
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
