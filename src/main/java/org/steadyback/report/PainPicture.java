package org.steadyback.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.steadyback.diary.Days;
import org.steadyback.plan.FlareUp;
import org.steadyback.trend.PainTrend.Place;
import org.steadyback.trend.PainTrend;
import org.steadyback.trend.Spread;
import org.steadyback.web.Dates;
import org.steadyback.web.Decimals;

/**
 * Pain over the period, and beneath it the sets that were done, as paths in a box of {@value #WIDTH} by {@value #HEIGHT}.
 * It has no letters of its own, so that it needs no font of the machine that draws it; those stand round it.
 *
 * @param dots   every rating, one beside the other; of weeks and months bars from the lowest to the highest instead
 * @param middle the line of the middle values; it breaks where a day has none
 * @param usual  height of the usual pain at the start
 * @param ticks  days at equal distances, from the first one on
 * @param most   sets that the highest bar stands for
 */
public record PainPicture(String dots, boolean spread, String middle, String flares, String up, String back, String bars,
        String usual, List<String> ticks, long most) {

    static final int WIDTH = 720;
    static final int HEIGHT = 170;

    private static final int WORST = 10;
    private static final int TOP = 14;
    private static final int POINT = 10;
    private static final int BOTTOM = TOP + WORST * POINT;
    private static final int BARS = 40;
    private static final int TICKS = 6;
    /** A line of no length at all is not drawn everywhere. */
    private static final String A_DOT = "h.01";

    static PainPicture of(PainTrend trend, int usual) {
        return trend.places().isEmpty() ? null : new Drawing(trend).picture(usual);
    }

    private static final class Drawing {

        private final PainTrend trend;
        private final Days period;
        private final double day;

        Drawing(PainTrend trend) {
            this.trend = trend;
            this.period = trend.period();
            this.day = (double) WIDTH / period.count();
        }

        PainPicture picture(int usual) {
            var spread = !trend.bucket().isDay();
            var most = trend.places().stream().mapToLong(Place::sets).max().orElse(0);
            return new PainPicture(each(spread ? this::spread : this::dots), spread, middle(), flares(),
                    each(place -> place.up().isEmpty() ? "" : "M" + at(x(place) - 3.5, 10) + "h7l-3.5 -7z"),
                    each(place -> place.back().isEmpty() ? "" : "M" + at(x(place) - 3.5, 3) + "h7l-3.5 7z"),
                    each(place -> bar(place, most)), number(y(usual)), ticks(), most);
        }

        private String each(Function<Place, String> drawn) {
            return trend.places().stream().map(drawn).collect(Collectors.joining());
        }

        private String dots(Place place) {
            return ratings(place).map(score -> "M" + at(x(place), y(score)) + A_DOT).collect(Collectors.joining());
        }

        private String spread(Place place) {
            var scores = ratings(place).toList();
            if (scores.isEmpty()) {
                return "";
            }
            var spread = Spread.of(scores);
            return "M" + at(x(place), y(spread.lowest())) + (spread.isOne() ? A_DOT : "V" + number(y(spread.highest())));
        }

        /** Those of a session would hide those of the day. */
        private static Stream<Integer> ratings(Place place) {
            return Stream.of(PainTrend.Source.MORNING, PainTrend.Source.DAILY, PainTrend.Source.NOW)
                    .flatMap(source -> place.of(source).stream()).distinct();
        }

        private String middle() {
            var path = new StringBuilder();
            Place before = null;
            for (var place : trend.places()) {
                if (place.middle() != null) {
                    path.append(isNext(before, place) ? "L" + at(x(place), y(place.middle()))
                            : "M" + at(x(place), y(place.middle())) + A_DOT);
                }
                before = place.middle() == null ? null : place;
            }
            return path.toString();
        }

        private boolean isNext(Place before, Place place) {
            return before != null && trend.bucket().from(before.from()).last().plusDays(1).equals(place.from());
        }

        private String flares() {
            return trend.flares().stream().map(this::flare).collect(Collectors.joining());
        }

        private String flare(FlareUp flare) {
            var left = Math.max(0, x(flare.from()) - day / 2);
            var right = Math.min(WIDTH, (flare.to() == null ? WIDTH : x(flare.to()) + day / 2));
            return "M" + at(left, TOP) + "H" + number(right) + "V" + BOTTOM + "H" + number(left) + "z";
        }

        private String bar(Place place, long most) {
            if (place.sets() == 0) {
                return "";
            }
            var width = Math.max(day * trend.bucket().from(place.from()).count() * 0.7, 0.8);
            return "M" + at(x(place) - width / 2, HEIGHT) + "v-" + number(BARS * place.sets() / (double) most) + "h" + number(width)
                    + "V" + HEIGHT + "z";
        }

        private List<String> ticks() {
            return IntStream.range(0, TICKS).mapToObj(tick -> period.first().plusDays(period.count() * tick / TICKS))
                    .map(date -> trend.bucket().isDay() ? Dates.shortest(date) : Dates.monthBriefly(date)).toList();
        }

        /** In the middle of its days, as far as they are in the period. */
        private double x(Place place) {
            var days = trend.bucket().from(place.from());
            return Math.clamp((x(days.first()) + x(days.last())) / 2, day / 2, WIDTH - day / 2);
        }

        private double x(LocalDate date) {
            return (ChronoUnit.DAYS.between(period.first(), date) + 0.5) * day;
        }

        private static double y(int score) {
            return BOTTOM - score * POINT;
        }

        private static String at(double x, double y) {
            return number(x) + " " + number(y);
        }

        private static String number(double value) {
            return Decimals.tenths(value);
        }
    }
}
