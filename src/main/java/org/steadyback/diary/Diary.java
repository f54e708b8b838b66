package org.steadyback.diary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.steadyback.account.Account;

/** The way into a person's diary. An entry and what follows from it are one transaction, one writer at a time. */
@ApplicationScoped
public class Diary {

    private static final Comparator<LoggedEntry> ORDER =
            Comparator.comparing((LoggedEntry entry) -> entry.at).thenComparing(entry -> entry.id);

    /** Each in a table of its own. */
    private static final List<Class<? extends LoggedEntry>> KINDS = Stream.of(LoggedEntry.class.getPermittedSubclasses())
            .<Class<? extends LoggedEntry>>map(kind -> kind.asSubclass(LoggedEntry.class)).toList();

    private final EntityManager entities;
    private final DiaryFollower follower;

    Diary(EntityManager entities, DiaryFollower follower) {
        this.entities = entities;
        this.follower = follower;
    }

    /** @return what it changed, or empty when this very entry is in the diary already and nothing was done */
    @Transactional
    public Optional<PlanChange> add(LoggedEntry entry) {
        entry.account.lock();
        if (!these(entry.account, List.of(entry.clientId)).isEmpty()) {
            return Optional.empty();
        }
        entry.persistAndFlush();
        return Optional.of(follower.added(entry));
    }

    /** After the fields of an entry were changed. */
    @Transactional
    public PlanChange corrected(LoggedEntry entry) {
        entry.account.lock();
        entities.flush();
        return follower.changed(entry.account);
    }

    @Transactional
    public PlanChange delete(LoggedEntry entry) {
        entry.account.lock();
        entry.delete();
        entities.flush();
        return follower.changed(entry.account);
    }

    /** Through the owner, always: a stranger's entry is not found, rather than forbidden. */
    Optional<LoggedEntry> find(Account account, long id) {
        return select(account, "and id = :id", query -> query.setParameter("id", id)).findFirst();
    }

    /** The whole diary, in order. */
    public List<LoggedEntry> all(Account account) {
        return select(account, "", query -> {}).sorted(ORDER).toList();
    }

    /** The newest entries before a place, newest first. */
    List<LoggedEntry> before(Account account, Cursor cursor, int most) {
        return select(account, "and (at < :at or at = :at and id < :id) order by at desc, id desc",
                query -> query.setParameter("at", cursor.at()).setParameter("id", cursor.id()).setMaxResults(most))
                .sorted(ORDER.reversed()).limit(most).toList();
    }

    private List<LoggedEntry> these(Account account, Collection<UUID> clientIds) {
        return select(account, "and clientId in :these", query -> query.setParameter("these", clientIds)).toList();
    }

    private Stream<LoggedEntry> select(Account account, String further, Consumer<Query> values) {
        return KINDS.stream().flatMap(kind -> {
            var query = entities.createQuery("from " + kind.getSimpleName() + " where account = :account " + further, kind)
                    .setParameter("account", account);
            values.accept(query);
            return query.getResultList().stream();
        });
    }
}
