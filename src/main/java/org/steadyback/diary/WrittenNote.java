package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.steadyback.account.Account;

/** What a person noted with an entry, in their own words. @param entry its number */
public record WrittenNote(long entry, Instant at, LocalDate date, EntryType kind, String text) {

    private static final List<EntryType> KINDS = List.of(EntryType.PAIN, EntryType.SESSION, EntryType.INJURY);
    private static final Comparator<WrittenNote> NEWEST_FIRST =
            Comparator.comparing(WrittenNote::at).thenComparing(WrittenNote::entry).reversed();

    public WrittenNote(long entry, Instant at, int offsetSeconds, EntryType kind, String text) {
        this(entry, at, LoggedEntry.date(at, offsetSeconds), kind, text);
    }

    /** The newest of some days, newest first. */
    public static List<WrittenNote> of(Account account, Days days, int most) {
        return KINDS.stream().flatMap(kind -> LoggedPain.getEntityManager()
                        .createQuery(select(kind) + " and entry.at >= :from and entry.at < :to order by entry.at desc, entry.id desc",
                                WrittenNote.class)
                        .setParameter("account", account).setParameter("from", days.from()).setParameter("to", days.to())
                        .setMaxResults(most).getResultStream())
                .filter(note -> days.contains(note.date()))
                .sorted(NEWEST_FIRST).limit(most).toList();
    }

    /** Those of some entries, newest first. What is a stranger's, or has been deleted, is not among them. */
    public static List<WrittenNote> of(Account account, Collection<Long> entries) {
        return entries.isEmpty() ? List.of() : KINDS.stream().flatMap(kind -> LoggedPain.getEntityManager()
                        .createQuery(select(kind) + " and entry.id in :entries", WrittenNote.class)
                        .setParameter("account", account).setParameter("entries", entries).getResultStream())
                .sorted(NEWEST_FIRST).toList();
    }

    private static String select(EntryType kind) {
        return "select new org.steadyback.diary.WrittenNote(entry.id, entry.at, entry.offsetSeconds,"
                + " org.steadyback.diary.EntryType." + kind + ", entry.note) from " + kind.kind().getSimpleName()
                + " entry where entry.account = :account and entry.note is not null";
    }
}
