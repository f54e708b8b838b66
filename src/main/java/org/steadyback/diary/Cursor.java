package org.steadyback.diary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A place in a diary: everything before it is older. Written as {@code <microseconds since 1970>_<id>}. */
public record Cursor(Instant at, long id) {

    /** Before everything. */
    public static final Cursor START = new Cursor(Instant.parse("1800-01-01T00:00:00Z"), 0);

    /** After everything. */
    public static final Cursor END = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    public static Cursor at(LoggedEntry entry) {
        return new Cursor(entry.at, entry.id);
    }

    /** Empty for anything that is no cursor: the first page does then. */
    public static Optional<Cursor> parse(String text) {
        var parts = text.split("_");
        try {
            var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
            return Optional.of(new Cursor(at, Long.parseLong(parts[1])))
                    .filter(cursor -> at.isAfter(START.at()) && at.isBefore(END.at()));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
    }
}
