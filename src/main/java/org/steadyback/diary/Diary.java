package org.steadyback.diary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.steadyback.account.Account;

/** The way into a person's diary. An entry and what follows from it are one transaction, one writer at a time. */
@ApplicationScoped
public class Diary {

    private static final Comparator<LoggedEntry> ORDER =
            Comparator.comparing((LoggedEntry entry) -> entry.at).thenComparing(entry -> entry.id);

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

    /** The whole diary, in order. */
    public List<LoggedEntry> all(Account account) {
        var all = new ArrayList<LoggedEntry>(LoggedPain.<LoggedPain>list("account", account));
        all.addAll(LoggedSession.<LoggedSession>list("account", account));
        all.sort(ORDER);
        return all;
    }

    /** The newest entries before a place, newest first. */
    List<LoggedEntry> before(Account account, Cursor cursor, int most) {
        var older = "account = ?1 and (at < ?2 or at = ?2 and id < ?3) order by at desc, id desc";
        var entries = new ArrayList<LoggedEntry>(
                LoggedPain.<LoggedPain>find(older, account, cursor.at(), cursor.id()).page(0, most).list());
        entries.addAll(
                LoggedSession.<LoggedSession>find(older, account, cursor.at(), cursor.id()).page(0, most).list());
        entries.sort(ORDER.reversed());
        return entries.subList(0, Math.min(most, entries.size()));
    }

    private boolean holds(LoggedEntry entry) {
        var same = "account = ?1 and clientId = ?2";
        return LoggedPain.count(same, entry.account, entry.clientId) > 0
                || LoggedSession.count(same, entry.account, entry.clientId) > 0;
    }
}
