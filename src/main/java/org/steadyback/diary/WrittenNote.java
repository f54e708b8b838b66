package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.steadyback.account.Account;

/** What a person noted with an entry, in their own words. @param entry its number */
public record WrittenNote(long entry, Instant at, int offsetSeconds, EntryType kind, String text) {

    private static final List<EntryType> KINDS = List.of(EntryType.PAIN, EntryType.SESSION, EntryType.INJURY);
    private static final Comparator<WrittenNote> NEWEST_FIRST =
            Comparator.comparing(WrittenNote::at).thenComparing(WrittenNote::entry).reversed();

    /** The newest of some days, newest first. */
    public static List<WrittenNote> of(Account account, LocalDate first, LocalDate last, int most) {
        // By the widest offsets there are: on which local date a note was is kept with it, not with the days.
        return KINDS.stream().flatMap(kind -> LoggedPain.getEntityManager()
                        .createQuery(select(kind) + " and entry.at >= :from and entry.at < :to order by entry.at desc, entry.id desc",
                                WrittenNote.class)
                        .setParameter("account", account)
                        .setParameter("from", first.atStartOfDay().toInstant(ZoneOffset.MAX))
                        .setParameter("to", last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.MIN))
                        .setMaxResults(most).getResultStream())
                .filter(note -> !note.date().isBefore(first) && !note.date().isAfter(last))
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

    /** As it was for the person then, wherever they are now. */
    public LocalDate date() {
        return at.atOffset(ZoneOffset.ofTotalSeconds(offsetSeconds)).toLocalDate();
    }
}
