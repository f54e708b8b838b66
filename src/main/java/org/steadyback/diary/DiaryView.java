package org.steadyback.diary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import org.steadyback.web.Dates;

/** What of a diary is asked for; anything that cannot be read asks for nothing special. @param type null for all kinds */
record DiaryView(EntryType type, Cursor from) {

    static DiaryView of(Optional<String> kind, Optional<String> on, Optional<String> before, ZoneId zone) {
        return new DiaryView(kind.flatMap(EntryType::ofPlural).orElse(null), before.flatMap(Cursor::parse)
                .or(() -> on.flatMap(date -> endOf(date, zone))).orElse(Cursor.END));
    }

    /** Where the diary is shown with a day on top. */
    static String pageOf(LocalDate date) {
        return "/diary?on=" + date;
    }

    Set<EntryType> types() {
        return type == null ? Diary.KINDS : Set.of(type);
    }

    public boolean isOfOneKind() {
        return type != null;
    }

    public boolean isNewest() {
        return from.equals(Cursor.END);
    }

    /** The same from a place on. */
    String before(Cursor cursor) {
        return page() + (type == null ? "?" : "&") + "before=" + cursor;
    }

    /** The same from its beginning. */
    public String page() {
        return page(type);
    }

    static String page(EntryType type) {
        return type == null ? "/diary" : "/diary?kind=" + type.plural();
    }

    private static Optional<Cursor> endOf(String date, ZoneId zone) {
        try {
            var parsed = LocalDate.parse(date);
            return Optional.of(new Cursor(parsed.plusDays(1).atStartOfDay(zone).toInstant(), 0))
                    .filter(cursor -> parsed.getYear() >= Dates.EARLIEST_YEAR && cursor.at().isBefore(Cursor.END.at()));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
