package org.steadyback.trend;

/**
 * By how much pain must differ before it is called lower or higher: so many points or so many percent, whichever is more
 * (Childs 2005; Ostelo 2008). A difference of one point is within what a person's own ratings vary by.
 */
public record MeaningfulChange(int points, int percent) {

    public enum Verdict { LOWER, HIGHER, SAME }

    /** In whole points, seen from a rating of 0–10. */
    public int from(int score) {
        return Math.max(points, Math.ceilDiv(score * percent, 100));
    }

    public Verdict of(int before, int now) {
        return before - now >= from(before) ? Verdict.LOWER : now - before >= from(before) ? Verdict.HIGHER : Verdict.SAME;
    }

    /** The highest rating that counts as lower, or null where there is no room for one. */
    public Integer line(int usual) {
        var line = usual - from(usual);
        return line < 0 ? null : line;
    }
}
