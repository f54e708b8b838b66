package org.steadyback.diary;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A place in a diary: everything before it is older. Written as {@code <epoch second>_<id>}. */
record Cursor(Instant at, long id) {

    /** After everything. */
    static final Cursor END = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    static Cursor at(LoggedEntry entry) {
        return new Cursor(entry.at, entry.id);
    }

    /** Empty for anything that is no cursor: the first page does then. */
    static Optional<Cursor> parse(String text) {
        var parts = text.split("_");
        try {
            var at = Instant.ofEpochSecond(Long.parseLong(parts[0]));
            return Optional.of(new Cursor(at, Long.parseLong(parts[1])))
                    .filter(cursor -> at.isAfter(Instant.EPOCH) && at.isBefore(END.at()));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at.getEpochSecond() + "_" + id;
    }
}
