package org.steadyback.report;

/** How much paper a text takes, near enough to know what there is room for. */
final class Print {

    private static final String CUT = " …";
    private static final int FIRST_OF_THE_WIDE = 0x1100;
    private static final int FIRST_OF_THE_SIGNS = 0x2000;
    private static final int LAST_OF_THE_SIGNS = 0x25FF;

    private Print() {}

    /** @param width characters that stand in a line */
    static int lines(String text, int width) {
        return Math.max(1, Math.ceilDiv(text.codePoints().map(Print::width).sum(), width));
    }

    /** Up to the end of a word, and with a mark that there is more. */
    static String cut(String text, int width) {
        if (lines(text, width) == 1) {
            return text;
        }
        var room = width - CUT.length();
        var kept = new StringBuilder();
        for (int at = 0; at < text.length() && room >= width(text.codePointAt(at)); at = text.offsetByCodePoints(at, 1)) {
            kept.appendCodePoint(text.codePointAt(at));
            room -= width(text.codePointAt(at));
        }
        var word = kept.lastIndexOf(" ");
        return (word > kept.length() / 2 ? kept.substring(0, word) : kept) + CUT;
    }

    /** A letter of most scripts is one wide, one of East Asia two. */
    private static int width(int letter) {
        return letter < FIRST_OF_THE_WIDE || letter >= FIRST_OF_THE_SIGNS && letter <= LAST_OF_THE_SIGNS ? 1 : 2;
    }
}
