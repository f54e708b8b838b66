package org.steadyback.ladders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;

/** The page of a ladder as a reader takes it in: the locks on it, and the shortest logs. */
record LadderPageText(List<Rung> rungs) {

    private static final Pattern RUNG = Pattern.compile(
            "<li class=\"(done|here|closed)\" data-stage=\"([^\"]+)\"(.*?)(?=<li class=\"(?:done|here|closed)\" data-stage|</section>)",
            Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile(
            "<li class=\"(met|open)\"><span class=\"mark\">[^<]*</span> <span><span class=\"says\">([^<]*)</span>");
    private static final Pattern OPENS = Pattern.compile("<p class=\"opens\"><time datetime=\"([^\"]+)\">");
    private static final Pattern ENTRY = Pattern.compile(
            "<span class=\"entry (\\w+)\"><time datetime=\"([^\"]+)\">[^<]*</time> ([^<]*)</span>");

    /** @param soonest or null */
    record Rung(String reach, String stage, List<Condition> conditions, LocalDate soonest, List<Line> log) {

        boolean isClosed() {
            return reach.equals("closed");
        }
    }

    record Condition(String text, boolean met) {}

    record Line(String kind, Instant at, LocalDate date, String text) {}

    static LadderPageText read(String html) {
        return new LadderPageText(RUNG.matcher(html).results()
                .map(rung -> rung(rung.group(1), rung.group(2), rung.group(3))).toList());
    }

    List<Rung> closed() {
        return rungs.stream().filter(Rung::isClosed).toList();
    }

    private static Rung rung(String reach, String stage, String html) {
        return new Rung(reach, stage, CONDITION.matcher(html).results()
                .map(found -> new Condition(plain(found.group(2)), found.group(1).equals("met"))).toList(),
                OPENS.matcher(html).results().map(found -> LocalDate.parse(found.group(1))).findFirst().orElse(null),
                ENTRY.matcher(html).results().map(found -> line(found.group(1), OffsetDateTime.parse(found.group(2)),
                        found.group(3))).toList());
    }

    private static Line line(String kind, OffsetDateTime at, String text) {
        return new Line(kind, at.toInstant(), at.toLocalDate(), plain(text));
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
