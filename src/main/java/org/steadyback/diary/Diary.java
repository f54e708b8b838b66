package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import org.steadyback.account.Account;

/** The way into a person's diary. An entry and what follows from it are one transaction, one writer at a time. */
@ApplicationScoped
public class Diary {

    private static final int PAGE = 500;

    /** An order that begins as the index does saves H2 from sorting a whole diary. */
    static final String OLDEST_FIRST = "order by account.id, at, id";
    private static final Comparator<LoggedEntry> ORDER =
            Comparator.comparing((LoggedEntry entry) -> entry.at).thenComparing(entry -> entry.id);

    private static final Set<EntryType> DAILY = EnumSet.of(EntryType.PAIN, EntryType.SESSION);

    /** Each in a table of its own. */
    static final Set<EntryType> KINDS = EnumSet.allOf(EntryType.class);

    private final EntityManager entities;
    private final DiaryFollower follower;
    private final TransactionSynchronizationRegistry transaction;

    Diary(EntityManager entities, DiaryFollower follower, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.follower = follower;
        this.transaction = transaction;
    }

    /** @return what it changed, or empty when this very entry is in the diary already and nothing was done */
    @Transactional
    public Optional<PlanChange> add(LoggedEntry entry) {
        entry.account.lock();
        if (holds(entry)) {
            return Optional.empty();
        }
        entry.persistAndFlush();
        forgetMonths(entry);
        return Optional.of(follower.added(entry));
    }

    /** After the fields of an entry were changed. */
    @Transactional
    public PlanChange corrected(LoggedEntry entry) {
        entry.account.lock();
        entities.flush();
        forgetMonths(entry);
        return follower.changed(entry.account);
    }

    /**
     * What a correction would bring, after the fields of an entry were changed. The whole transaction is given up, so
     * neither the entry nor what follows from it stays changed.
     */
    @Transactional
    public PlanChange lookAhead(LoggedEntry entry) {
        try {
            return corrected(entry);
        } finally {
            transaction.setRollbackOnly();
        }
    }

    @Transactional
    public PlanChange delete(LoggedEntry entry) {
        entry.account.lock();
        entry.delete();
        entities.flush();
        forgetMonths(entry);
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
        MonthInShort.forgetAll(account);
        return follower.changed(account);
    }

    /** A month in short is of ratings and sessions only. */
    private static void forgetMonths(LoggedEntry entry) {
        if (DAILY.stream().anyMatch(type -> type.kind().isInstance(entry))) {
            entry.dates().forEach(date -> MonthInShort.forget(entry.account, new Days(date, date)));
        }
    }

    /** The number of every entry, by the id that came with it. */
    public Map<UUID, Long> numbers(Account account) {
        var numbers = new HashMap<UUID, Long>();
        KINDS.forEach(type -> entities
                .createQuery("select clientId, id from " + table(type) + " where account = :account", Object[].class)
                .setParameter("account", account).getResultList()
                .forEach(row -> numbers.put((UUID) row[0], (Long) row[1])));
        return numbers;
    }

    public List<LoggedEntry> numbered(Account account, Collection<Long> numbers) {
        return select(KINDS, account, "and id in :numbers", query -> query.setParameter("numbers", numbers)).toList();
    }

    // Of the two bounds of a place, the first is redundant, but it is the one that an index can use.

    /** The oldest entries after a place, oldest first. */
    public List<LoggedEntry> after(Account account, Cursor cursor, int most) {
        return select(KINDS, account, "and at >= :at and (at > :at or id > :id) " + OLDEST_FIRST,
                query -> query.setParameter("at", cursor.at()).setParameter("id", cursor.id()).setMaxResults(most))
                .sorted(ORDER).limit(most).toList();
    }

    /** Through the owner, always: a stranger's entry is not found, rather than forbidden. */
    Optional<LoggedEntry> find(Account account, long id) {
        return select(KINDS, account, "and id = :id", query -> query.setParameter("id", id)).findFirst();
    }

    /** The date of the very first rating or session. What is told in the welcome, however long that takes, begins nothing. */
    public Optional<LocalDate> begin(Account account) {
        return entities.createQuery(DAILY.stream().map(type -> "(select at as at, offsetSeconds as offsetSeconds from "
                        + table(type) + " where account = :account and at >= :at " + OLDEST_FIRST + " limit 1)")
                        .collect(Collectors.joining(" union all ")), Begun.class)
                .setParameter("account", account).setParameter("at", Cursor.START.at()).getResultStream()
                .min(Comparator.comparing(Begun::at)).map(Begun::date);
    }

    record Begun(Instant at, LocalDate date) {

        Begun(Instant at, int offsetSeconds) {
            this(at, LoggedEntry.date(at, offsetSeconds));
        }
    }

    /** The whole diary, in order. */
    public List<LoggedEntry> all(Account account) {
        return select(KINDS, account, "", query -> {}).sorted(ORDER).toList();
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

    /** The newest entries of some kinds before a place, newest first. */
    List<LoggedEntry> before(Account account, Set<EntryType> kinds, Cursor cursor, int most) {
        return select(kinds, account, "and at <= :at and (at < :at or id < :id) order by account.id desc, at desc, id desc",
                query -> query.setParameter("at", cursor.at()).setParameter("id", cursor.id()).setMaxResults(most))
                .sorted(ORDER.reversed()).limit(most).toList();
    }

    /** Those of some client-made ids that are in the diary. */
    Set<UUID> held(Account account, Collection<UUID> clientIds) {
        return clientIds.isEmpty() ? Set.of()
                : select(KINDS, account, "and clientId in :ids", query -> query.setParameter("ids", clientIds))
                        .map(entry -> entry.clientId).collect(Collectors.toSet());
    }

    private boolean holds(LoggedEntry entry) {
        return select(KINDS, entry.account, "and clientId = :clientId",
                query -> query.setParameter("clientId", entry.clientId)).findAny().isPresent();
    }

    private Stream<LoggedEntry> select(Set<EntryType> kinds, Account account, String further, Consumer<Query> values) {
        return kinds.stream().flatMap(type -> {
            var query = entities.createQuery("from " + table(type) + " where account = :account " + further, type.kind())
                    .setParameter("account", account);
            values.accept(query);
            return query.getResultList().stream();
        });
    }

    private static String table(EntryType type) {
        return type.kind().getSimpleName();
    }
}
