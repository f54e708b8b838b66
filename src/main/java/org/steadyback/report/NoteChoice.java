package org.steadyback.report;

import java.util.List;
import java.util.stream.Stream;

import org.steadyback.account.Account;
import org.steadyback.diary.Days;
import org.steadyback.diary.WrittenNote;
import org.steadyback.web.Dates;

/** The notes that can be put on a report, newest first; none is on it unasked. @param more whether there are older ones, which are not offered */
public record NoteChoice(List<Box> boxes, boolean more) {

    private static final int MOST = Wanted.MOST_NOTES;
    private static final int LONGEST = 200;

    /** @param entry number of the entry that the note stands with */
    public record Box(long entry, String day, String text, boolean ticked) {}

    /** What is chosen is always among them, so that it can be taken back. */
    static NoteChoice of(Account account, Days days, List<Long> chosen) {
        var latest = WrittenNote.of(account, days, MOST + 1);
        var boxes = Stream.concat(latest.stream().limit(MOST), WrittenNote.of(account, chosen).stream()).distinct()
                .map(note -> new Box(note.entry(), Dates.briefly(note.date()), shortened(note.text()), chosen.contains(note.entry())))
                .toList();
        return new NoteChoice(boxes, latest.size() > MOST);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + " …";
    }
}
