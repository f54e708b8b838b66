package org.steadyback.report;

import java.util.List;

import org.steadyback.trend.Range;

/** What is to stand on a report. @param notes numbers of the entries whose notes are to be on it */
public record Wanted(Range range, List<Long> notes) {

    /** More than any sheet has room for. */
    static final int MOST_NOTES = 30;

    private static final String NUMBER = "\\d{1,18}";

    /** Anything that cannot be read is as if it were not there. */
    static Wanted read(String range, List<String> notes) {
        return new Wanted(Range.of(range == null ? "" : range), notes == null ? List.of() : notes.stream()
                .filter(note -> note.matches(NUMBER)).map(Long::valueOf).distinct().limit(MOST_NOTES).toList());
    }

    public boolean has(long note) {
        return notes.contains(note);
    }

    /** As it stands in an address. */
    public String query() {
        var query = new StringBuilder("?range=" + range.word());
        notes.forEach(note -> query.append("&note=").append(note));
        return query.toString();
    }
}
