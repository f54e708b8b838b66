package org.steadyback.chart;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.steadyback.diary.Days;
import org.steadyback.plan.FlareUp;
import org.steadyback.programme.LadderSheet;
import org.steadyback.progression.OverallChange;
import org.steadyback.trend.Band;
import org.steadyback.trend.Bucket;
import org.steadyback.trend.Change;
import org.steadyback.trend.Range;
import org.steadyback.trend.YearTrend;

/**
 * Every chart of a person over a time.
 *
 * @param page where they are shown: another range is asked for there
 * @param widest range that may be looked at
 * @param own  whether it is the person who looks: then the tables can be had as files, and links lead on
 */
public record Charts(String page, boolean own, Range widest, Range range, Days period, Bucket bucket, Pain pain, Bests bests, Weeks weeks,
        Activities activities, Overall overall, List<Asked> asked, Calendar calendar) {

    /**
     * @param usual  pain of the week before the start
     * @param line   the highest middle value that counts as lower than that, or null where there is no room for one
     */
    public record Pain(ChartTable table, List<Band> bands, List<FlareUp> flares, int usual, Integer line) {

        /** So many that to list them all would push the rest of the page away. */
        public boolean isManyFlares() {
            return flares.size() > MOST_FLARES;
        }

        public Band band(int rating) {
            return bands.stream().filter(band -> band.holds(rating)).findFirst().orElseThrow();
        }
    }

    /** @param ladders those with anything to show; @param chosen one of them, or null without any */
    public record Bests(List<LadderSheet> ladders, LadderSheet chosen, ChartTable table) {}

    /** Days trained; @param bucket in which they are counted, a week or a month */
    public record Weeks(ChartTable table, Bucket bucket) {

        public boolean isByMonth() {
            return bucket == Bucket.MONTH;
        }
    }

    /** @param change of the latest answer since the first; @param mattering points that it takes */
    public record Activities(ChartTable table, Change change, int mattering) {}

    /** @param answers all there are, in words, from the best to the worst; @param latest one of them, or null */
    public record Overall(ChartTable table, List<String> answers, String latest) {

        /** How far the best answer is from no change, and the worst the other way. */
        public int farthest() {
            return OverallChange.Answer.VERY_MUCH_BETTER.better();
        }

        /** So far from no change an answer says too little to count as one. */
        public int chance() {
            return OverallChange.Answer.A_LITTLE_BETTER.better();
        }
    }

    /**
     * A questionnaire of the operator.
     *
     * @param url    by which diaries know it
     * @param title  or its url where it is not loaded any more; then the others are null
     * @param lowest score that there can be, and {@code highest}
     * @param mattering points from which on a change counts, or null where nobody says
     */
    public record Asked(String url, String title, BigDecimal lowest, BigDecimal highest, BigDecimal mattering,
            Change change, ChartTable table) {}

    /** @param before the year before, or null where there is nothing of it; @param after likewise */
    public record Calendar(YearTrend trend, Integer before, Integer after) {}

    private static final int MOST_FLARES = 6;
    private static final int FEWEST_ON_AXIS = 14;

    public List<Range> ranges() {
        return Stream.of(Range.values()).filter(range -> range.compareTo(widest) <= 0).toList();
    }

    /** Whether places are weeks or months. */
    public boolean isSpread() {
        return !bucket.isDay();
    }

    /** A few days alone would stand at the edge of their picture. */
    public LocalDate axisFirst() {
        return period.count() < FEWEST_ON_AXIS ? period.last().minusDays(FEWEST_ON_AXIS - 1L) : period.first();
    }

    /** Where the same is shown with another range. */
    public String with(Range other) {
        return address(other, bests.chosen(), calendar.trend().year());
    }

    public String with(LadderSheet other) {
        return address(range, other, calendar.trend().year());
    }

    public String with(int otherYear) {
        return address(range, bests.chosen(), otherYear);
    }

    private String address(Range range, LadderSheet ladder, int year) {
        return page + "?range=" + range.word() + (ladder == null ? "" : "&ladder=" + ladder.id()) + "&year=" + year;
    }

    /** @param chart that it is of */
    public String file(String chart) {
        return page + "/" + chart + ".csv?range=" + range.word()
                + (chart.equals("ladder") ? "&ladder=" + bests.chosen().id() : "")
                + (chart.equals("calendar") ? "&year=" + calendar.trend().year() : "");
    }

    public String file(Asked questionnaire) {
        return file("scores") + "&of=" + URLEncoder.encode(questionnaire.url(), StandardCharsets.UTF_8);
    }
}
