package org.steadyback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.LongDiary;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** Every value that a chart plots, and every cell of its table, is what the diary of two years holds, worked out anew. */
@AppTest
class ChartsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 16);
    private static final int DAYS = 730;
    private static final int MATTERING = 2;
    private static final List<String> KINDS = List.of("morning", "daily", "now", "training");

    @Inject
    TestClock clock;

    @TestHTTPResource
    URI url;

    private LongDiary diary;
    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TODAY, "08:00");
        diary = new LongDiary(TODAY, DAYS);
        owner = diary.owner();
    }

    @Test
    void everyPlottedValueIsOfTheDiary() {
        try (var phone = Phone.withJavaScript(url.toString().replaceAll("/$", ""))) {
            phone.become(owner, url.toString());
            painByDays(phone);
            painByWeeks(phone);
            for (var ladder : List.of("hamstring", "front-plank", "glute-bridge", "side-plank")) {
                bestsByDays(phone, ladder);
            }
            bestsByWeeks(phone);
            weeks(phone);
            activities(phone);
            calendar(phone);
        }
    }

    /** With keys alone: a chart is one stop, and each of its places is told in words; so is each day of the calendar. */
    @Test
    void everyChartCanBeWalkedThroughByKeys() {
        try (var phone = Phone.withJavaScript(url.toString().replaceAll("/$", ""))) {
            phone.become(owner, url.toString());
            open(phone, "four-weeks", "hamstring");
            for (var chart : List.of("pain", "ladder", "weeks", "activities")) {
                var figure = phone.page.locator("figure[data-chart=" + chart + "]");
                figure.focus();
                phone.page.keyboard().press("End");
                var rows = phone.page.locator("#" + chart + "-table tbody tr");
                var told = figure.locator("xpath=following-sibling::p[@role='status'][1]");
                assertThat(told).containsText(rows.last().locator("th").textContent());
                phone.page.keyboard().press("Home");
                assertThat(told).containsText(rows.first().locator("th").textContent());
                phone.page.keyboard().press("Escape");
                assertThat(told).hasText("");
            }
            phone.page.locator("#calendar [tabindex='0']").focus();
            phone.page.keyboard().press("ArrowLeft");
            assertThat(phone.page.locator("#calendar-day")).containsText("Tue 15 Sept: ");
            assertThat(phone.page.locator("#calendar [tabindex='0']")).hasCount(1);
            phone.page.keyboard().press("Enter");
            phone.page.waitForURL("**/diary?on=2026-09-15");
        }
    }

    /** In other colours, and on paper, a chart is drawn anew. */
    @Test
    void whatIsDrawnAnewIsDrawnWhole() {
        try (var phone = Phone.withJavaScript(url.toString().replaceAll("/$", ""))) {
            phone.become(owner, url.toString());
            open(phone, "year", "hamstring");
            var first = drawn(phone);
            assertThat(first.get(0)).as("three bands, the usual, the line, flare-ups").isGreaterThan(5);
            phone.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(drawn(phone)).isEqualTo(first);
            phone.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(drawn(phone)).isEqualTo(first);
        }
    }

    /** How many marks there are beside the values, and how many values. */
    @SuppressWarnings("unchecked")
    private static List<Integer> drawn(Phone phone) {
        return (List<Integer>) phone.page.evaluate("""
                () => [...document.querySelectorAll('figure canvas')].map(canvas => Chart.getChart(canvas)).flatMap(chart =>
                  [Object.keys(chart.options.plugins.annotation.annotations).length, chart.data.datasets.flatMap(set => set.data).length])""");
    }

    private void painByDays(Phone phone) {
        open(phone, "year", "hamstring");
        var from = TODAY.minusYears(1).plusDays(1);
        for (var kind : KINDS) {
            var expected = scores(kind, from, date -> date);
            assertThat(Plotted.by(phone.page, "pain", kind)).as(kind).isEqualTo(texts(expected, ChartsTest::each));
            assertThat(Plotted.column(phone.page, "pain-table", kind)).as(kind).isEqualTo(texts(expected, ChartsTest::each));
        }
        assertThat(scores("morning", from, date -> date).values()).as("real zeros").contains(List.of(0));
        var medians = medians(from);
        assertThat(Plotted.by(phone.page, "pain", "middle")).isEqualTo(medians);
        assertThat(Plotted.column(phone.page, "pain-table", "middle")).isEqualTo(medians);
        assertThat(breaks(phone)).as("days on which the line may not run through").isEqualTo(gaps(medians));
        var sets = texts(sums(from, date -> date), String::valueOf);
        assertThat(Plotted.by(phone.page, "pain", "sets")).isEqualTo(sets);
        assertThat(Plotted.column(phone.page, "pain-table", "sets")).isEqualTo(sets);
        steps(phone, from);
        assertThat(annotation(phone, "usual")).isEqualTo(4);
        assertThat(annotation(phone, "line")).isEqualTo(2);
    }

    /** Longer than a year: of each week the lowest, the middle and the highest. */
    private void painByWeeks(Phone phone) {
        open(phone, "all", "hamstring");
        for (var kind : KINDS) {
            var expected = scores(kind, diary.first, ChartsTest::monday);
            assertThat(Plotted.column(phone.page, "pain-table", kind)).as(kind).isEqualTo(texts(expected, ChartsTest::spread));
            assertThat(Plotted.by(phone.page, "pain", kind)).as(kind).isEqualTo(texts(expected, scores -> String.valueOf(middle(scores))));
            assertThat(Plotted.by(phone.page, "pain", kind + "-bars")).as(kind).isEqualTo(texts(expected,
                    scores -> each(List.of(lowest(scores), highest(scores)))));
        }
        var middles = new TreeMap<LocalDate, List<Integer>>();
        stand().forEach((date, score) -> middles.computeIfAbsent(monday(date), none -> new ArrayList<>()).add(score));
        middles.values().removeIf(scores -> scores.size() < 3);
        assertThat(Plotted.by(phone.page, "pain", "middle")).isEqualTo(texts(middles, scores -> String.valueOf(middle(scores))));
        assertThat(Plotted.by(phone.page, "pain", "sets")).isEqualTo(texts(sums(diary.first, ChartsTest::monday), String::valueOf));
    }

    private void bestsByDays(Phone phone, String ladder) {
        open(phone, "year", ladder);
        var from = TODAY.minusYears(1).plusDays(1);
        var work = work(ladder, from);
        var sides = work.values().iterator().next().best().keySet();
        var measure = ladder.equals("glute-bridge") ? "reps" : "hold";
        for (var side : sides) {
            var series = side.isEmpty() ? measure : measure + "-" + side;
            var bests = texts(work, one -> String.valueOf(one.best().get(side)));
            assertThat(Plotted.by(phone.page, "ladder", series)).as(ladder + side).isEqualTo(bests);
            assertThat(Plotted.column(phone.page, "ladder-table", series)).as(ladder + side).isEqualTo(bests);
        }
        var stages = texts(work, one -> one.stage().substring(1));
        assertThat(Plotted.by(phone.page, "ladder", "stage")).isEqualTo(ladder.equals("front-plank")
                ? texts(work, one -> String.valueOf(Integer.parseInt(one.stage().substring(1)) + 1)) : stages);
        assertThat(Plotted.by(phone.page, "ladder", measure + "-asked")).as(ladder).isEqualTo(texts(work, one -> asked(one.stage())));
        assertThat(Plotted.column(phone.page, "ladder-table", "pain")).isEqualTo(texts(work, one -> String.valueOf(one.during())));
    }

    private void bestsByWeeks(Phone phone) {
        open(phone, "all", "front-plank");
        var bests = new TreeMap<LocalDate, List<Integer>>();
        work("front-plank", diary.first).forEach((date, one) ->
                bests.computeIfAbsent(monday(date), none -> new ArrayList<>()).add(one.best().get("")));
        assertThat(Plotted.column(phone.page, "ladder-table", "hold")).isEqualTo(texts(bests, ChartsTest::spread));
        assertThat(Plotted.by(phone.page, "ladder", "hold")).isEqualTo(texts(bests, scores -> String.valueOf(middle(scores))));
    }

    private void weeks(Phone phone) {
        var dates = diary.sessions.stream().map(LongDiary.Session::date).collect(Collectors.toSet());
        var trained = new TreeMap<LocalDate, Integer>();
        for (var monday = monday(diary.first); !monday.isAfter(TODAY); monday = monday.plusWeeks(1)) {
            trained.put(monday, (int) Stream.iterate(monday, date -> date.plusDays(1)).limit(7).filter(dates::contains).count());
        }
        assertThat(trained.values()).as("weeks without any are real zeros").contains(0);
        assertThat(Plotted.by(phone.page, "weeks", "trained")).isEqualTo(texts(trained, String::valueOf));
        assertThat(Plotted.column(phone.page, "weeks-table", "sessions")).isEqualTo(texts(trained, String::valueOf));
        assertThat(Plotted.by(phone.page, "weeks", "planned").values().stream().skip(1)).as("every day is planned, as far as the week has come")
                .containsOnly("7", "2").endsWith("2");
    }

    private void activities(Phone phone) {
        var first = diary.answers.getFirst().scores();
        var now = new TreeMap<LocalDate, String>();
        var low = new TreeMap<LocalDate, String>();
        diary.answers.forEach(answer -> {
            now.put(answer.date(), mean(first.keySet().stream().map(answer.scores()::get).toList()));
            low.put(answer.date(), plain(Math.max(0, Double.parseDouble(mean(first.values())) - MATTERING)));
        });
        assertThat(Plotted.by(phone.page, "activities", "mean")).isEqualTo(dated(now));
        assertThat(Plotted.by(phone.page, "activities", "band-low")).isEqualTo(dated(low));
        var names = List.copyOf(diary.answers.getLast().scores().keySet());
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var scores = new TreeMap<LocalDate, Integer>();
            diary.answers.stream().filter(answer -> answer.scores().containsKey(name))
                    .forEach(answer -> scores.put(answer.date(), answer.scores().get(name)));
            assertThat(Plotted.by(phone.page, "activities", "each-" + (i + 1))).as(name).isEqualTo(texts(scores, String::valueOf));
        }
    }

    @SuppressWarnings("unchecked")
    private void calendar(Phone phone) {
        phone.open("/progress?year=2025");
        var shown = (Map<String, String>) phone.page.evaluate("""
                () => Object.fromEntries([...document.querySelectorAll('#calendar [data-date]')].map(day =>
                  [day.dataset.date, day.querySelector('b').textContent + (day.classList.contains('trained') ? ' trained' : '')]))""");
        var dates = diary.sessions.stream().map(LongDiary.Session::date).collect(Collectors.toSet());
        var stand = stand();
        var expected = new TreeMap<String, String>();
        LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2026, 1, 1)).forEach(date -> expected.put(date.toString(),
                (stand.containsKey(date) ? String.valueOf(stand.get(date)) : "") + (dates.contains(date) ? " trained" : "")));
        assertThat(new TreeMap<>(shown)).isEqualTo(expected);
        assertThat(expected.values()).contains("", "0", "0 trained");
    }

    private void steps(Phone phone, LocalDate from) {
        List<Map<String, Object>> decisions = owner.get("/api/plan").jsonPath().getList("decisions");
        var ups = decisions.stream().filter(decision -> isUp(decision) && !date(decision).isBefore(from)).map(ChartsTest::date)
                .distinct().sorted().map(LocalDate::toString).toList();
        assertThat(Plotted.by(phone.page, "pain", "up").keySet()).containsExactlyElementsOf(ups);
        assertThat(Plotted.column(phone.page, "pain-table", "up").keySet()).containsExactlyElementsOf(ups);
    }

    private static boolean isUp(Map<String, Object> decision) {
        return List.of("R9", "R21").contains(decision.get("rule"));
    }

    private static LocalDate date(Map<String, Object> decision) {
        return LocalDate.parse(decision.get("at").toString().substring(0, 10));
    }

    private void open(Phone phone, String range, String ladder) {
        phone.open("/progress?range=" + range + "&ladder=" + ladder);
        phone.page.waitForFunction("() => document.querySelectorAll('figure canvas').length === 4");
    }

    /** The number of places at which the line of medians is interrupted between two of its values. */
    private static int breaks(Phone phone) {
        return (int) phone.page.evaluate("""
                () => {
                  const line = Chart.getChart(document.querySelector('figure[data-chart=pain] canvas')).data.datasets.find(one => one.series === 'middle');
                  if (line.spanGaps) return -1;
                  return line.data.map(point => point.y === null ? '-' : 'v').join('').replace(/^-+|-+$/g, '').split(/-+/).length - 1;
                }""");
    }

    private static int gaps(SortedMap<String, String> medians) {
        var dates = medians.keySet().stream().map(LocalDate::parse).toList();
        return (int) Stream.iterate(1, next -> next < dates.size(), next -> next + 1)
                .filter(next -> !dates.get(next - 1).plusDays(1).equals(dates.get(next))).count();
    }

    private static int annotation(Phone phone, String name) {
        return (int) phone.page.evaluate("""
                name => Chart.getChart(document.querySelector('figure[data-chart=pain] canvas')).options.plugins.annotation.annotations[name].yMin""", name);
    }

    private SortedMap<LocalDate, List<Integer>> scores(String kind, LocalDate from, Function<LocalDate, LocalDate> place) {
        var scores = new TreeMap<LocalDate, List<Integer>>();
        var given = kind.equals("training")
                ? diary.sessions.stream().flatMap(session -> Stream.of(new LongDiary.Rating(session.date(), kind, session.before()),
                        new LongDiary.Rating(session.date(), kind, session.after())))
                : diary.ratings.stream().filter(rating -> rating.kind().equals(kind));
        given.filter(rating -> !rating.date().isBefore(from)).forEach(rating ->
                scores.computeIfAbsent(place.apply(rating.date()), none -> new ArrayList<>()).add(rating.score()));
        return scores;
    }

    /** The rating that stands for each date. */
    private SortedMap<LocalDate, Integer> stand() {
        var stand = new TreeMap<LocalDate, Integer>();
        diary.ratings.stream().filter(rating -> !rating.kind().equals("now"))
                .forEach(rating -> stand.merge(rating.date(), rating.score(), Math::max));
        return stand;
    }

    private SortedMap<String, String> medians(LocalDate from) {
        var stand = stand();
        var medians = new TreeMap<LocalDate, Integer>();
        stand.tailMap(from).keySet().forEach(date -> {
            var week = stand.subMap(date.minusDays(6), date.plusDays(1)).values();
            if (week.size() >= 3) {
                medians.put(date, middle(week));
            }
        });
        return texts(medians, String::valueOf);
    }

    private SortedMap<LocalDate, Integer> sums(LocalDate from, Function<LocalDate, LocalDate> place) {
        var sums = new TreeMap<LocalDate, Integer>();
        diary.sessions.stream().filter(session -> !session.date().isBefore(from)).forEach(session -> sums.merge(
                place.apply(session.date()), session.work().stream().mapToInt(LongDiary.Work::sets).sum(), Integer::sum));
        return sums;
    }

    private SortedMap<LocalDate, LongDiary.Work> work(String ladder, LocalDate from) {
        var work = new TreeMap<LocalDate, LongDiary.Work>();
        diary.sessions.stream().filter(session -> !session.date().isBefore(from)).forEach(session -> session.work().stream()
                .filter(one -> one.ladder().equals(ladder)).forEach(one -> work.put(session.date(), one)));
        return work;
    }

    /** Seconds or repetitions of the stages that the diary names, as the rule sheet has them. */
    private static String asked(String stage) {
        return String.valueOf(Map.ofEntries(Map.entry("X1", 10), Map.entry("X2", 20), Map.entry("X3", 30), Map.entry("X4", 45), Map.entry("X5", 60),
                Map.entry("P1", 10), Map.entry("P2", 20), Map.entry("P3", 10), Map.entry("P4", 20), Map.entry("P5", 30), Map.entry("P6", 40),
                Map.entry("P7", 50), Map.entry("P8", 60), Map.entry("B2", 10), Map.entry("S1", 10), Map.entry("S2", 20), Map.entry("S3", 10),
                Map.entry("S4", 20)).get(stage));
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String mean(Collection<Integer> scores) {
        return plain(Math.round(scores.stream().mapToInt(Integer::intValue).average().orElseThrow() * 10) / 10.0);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String each(Collection<Integer> scores) {
        return scores.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String spread(Collection<Integer> scores) {
        return lowest(scores) == highest(scores) ? String.valueOf(lowest(scores))
                : lowest(scores) + "–" + middle(scores) + "–" + highest(scores);
    }

    private static int lowest(Collection<Integer> scores) {
        return scores.stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    private static int middle(Collection<Integer> scores) {
        return scores.stream().sorted().skip((scores.size() - 1) / 2).findFirst().orElseThrow();
    }

    private static int highest(Collection<Integer> scores) {
        return scores.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    private static <T> SortedMap<String, String> texts(Map<LocalDate, T> values, Function<T, String> text) {
        var texts = new TreeMap<String, String>();
        values.forEach((date, value) -> texts.put(date.toString(), text.apply(value)));
        return texts;
    }

    private static SortedMap<String, String> dated(Map<LocalDate, String> values) {
        return texts(values, text -> text);
    }
}
