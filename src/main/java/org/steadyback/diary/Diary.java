package org.steadyback.diary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final int PAGE = 500;

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
        if (holds(entry)) {
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

    /**
     * Adds entries that are known not to be there yet, in their order, and keeps none of them in memory. What follows
     * from them is for {@link #addedMany} to find out, once.
     */
    @Transactional
    public void write(List<LoggedEntry> entries) {
        entries.forEach(entities::persist);
        entities.flush();
        entities.clear();
    }

    /** After entries were written. */
    @Transactional
    public PlanChange addedMany(Account account) {
        return follower.changed(account);
    }

    /** The number of every entry, by the id that came with it. */
    public Map<UUID, Long> numbers(Account account) {
        var numbers = new HashMap<UUID, Long>();
        KINDS.forEach(kind -> entities
                .createQuery("select clientId, id from " + kind.getSimpleName() + " where account = :account", Object[].class)
                .setParameter("account", account).getResultList()
                .forEach(row -> numbers.put((UUID) row[0], (Long) row[1])));
        return numbers;
    }

    public List<LoggedEntry> numbered(Account account, Collection<Long> numbers) {
        return select(account, "and id in :numbers", query -> query.setParameter("numbers", numbers)).toList();
    }

    // Of the two bounds of a place, the first is redundant, but it is the one that an index can use.

    /** The oldest entries after a place, oldest first. */
    public List<LoggedEntry> after(Account account, Cursor cursor, int most) {
        return select(account, "and at >= :at and (at > :at or id > :id) order by at, id",
                query -> query.setParameter("at", cursor.at()).setParameter("id", cursor.id()).setMaxResults(most))
                .sorted(ORDER).limit(most).toList();
    }

    /** Through the owner, always: a stranger's entry is not found, rather than forbidden. */
    Optional<LoggedEntry> find(Account account, long id) {
        return select(account, "and id = :id", query -> query.setParameter("id", id)).findFirst();
    }

    /** The whole diary, in order. */
    public List<LoggedEntry> all(Account account) {
        return select(account, "", query -> {}).sorted(ORDER).toList();
    }

    /** The whole diary, in order; read and forgotten page by page, so that its length costs no memory. */
    public Stream<LoggedEntry> inOrder(Account account) {
        return Stream.iterate(after(account, Cursor.START, PAGE), Objects::nonNull, page -> following(account, page))
                .flatMap(List::stream);
    }

    private List<LoggedEntry> following(Account account, List<LoggedEntry> page) {
        page.forEach(entities::detach);
        return page.size() < PAGE ? null : after(account, Cursor.at(page.getLast()), PAGE);
    }

    /** The newest entries before a place, newest first. */
    List<LoggedEntry> before(Account account, Cursor cursor, int most) {
        return select(account, "and at <= :at and (at < :at or id < :id) order by at desc, id desc",
                query -> query.setParameter("at", cursor.at()).setParameter("id", cursor.id()).setMaxResults(most))
                .sorted(ORDER.reversed()).limit(most).toList();
    }

    private boolean holds(LoggedEntry entry) {
        return select(entry.account, "and clientId = :clientId",
                query -> query.setParameter("clientId", entry.clientId)).findAny().isPresent();
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
