package org.steadyback.diary;

import java.util.Collection;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.Panache;

import org.steadyback.account.Account;

/** The most that a person managed at some stages of a ladder: the heaviest, then the longest or most, then the latest. */
public record BestSet(LoggedSet set, LoggedSession session) {

    public static Optional<BestSet> of(Account account, String ladder, Collection<String> stages) {
        return Panache.getEntityManager().createQuery("""
                select set, session from LoggedSet set join set.result result join result.session session
                where session.account = :account and result.ladder = :ladder and result.stage in :stages
                order by set.loadGrams desc, coalesce(set.holdSeconds, set.reps) desc, session.at desc
                """, Object[].class).setParameter("account", account).setParameter("ladder", ladder)
                .setParameter("stages", stages).setMaxResults(1).getResultList().stream().findFirst()
                .map(row -> new BestSet((LoggedSet) row[0], (LoggedSession) row[1]));
    }
}
