package org.steadyback.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A made-up diary of years that ends the day before today: ratings of every kind with zeros and gaps, sessions of four
 * exercises, own activities, flare-ups. What is in it stands beside the file, for a test to compare with.
 */
public final class LongDiary {

    /** @param kind morning, daily or now */
    public record Rating(LocalDate date, String kind, int score) {}

    /** @param best of the hold or the repetitions, by side; "" without sides */
    public record Work(String ladder, String stage, Map<String, Integer> best, int sets, int during) {}

    public record Session(LocalDate date, int before, int after, List<Work> work) {}

    public record Answer(LocalDate date, Map<String, Integer> scores) {}

    private static final List<DayOfWeek> RESTS = List.of(DayOfWeek.SUNDAY);
    private static final int AWAY_FROM = 200;
    private static final int AWAY_DAYS = 24;

    public final List<Rating> ratings = new ArrayList<>();
    public final List<Session> sessions = new ArrayList<>();
    public final List<Answer> answers = new ArrayList<>();
    public final LocalDate first;
    private final List<Map<String, Object>> entries = new ArrayList<>();
    private final Random random = new Random(20260302);

    /** @param today after its last day; @param days so many */
    public LongDiary(LocalDate today, int days) {
        first = today.minusDays(days);
        for (int day = 0; day < days; day++) {
            // Three weeks and a bit without a word, each year.
            if (day % 365 < AWAY_FROM || day % 365 >= AWAY_FROM + AWAY_DAYS) {
                live(first.plusDays(day), day);
            }
        }
    }

    private void live(LocalDate date, int day) {
        if (day == 0) {
            entries.add(entry("safety-check", date, "07:00", "yes", List.of()));
        }
        if (day % 28 == 0) {
            answer(date, day);
        }
        var score = day % 120 > 110 ? 5 + random.nextInt(2) : Math.max(0, 3 - day / 180 + random.nextInt(3) - 1);
        if (random.nextInt(6) > 0) {
            rate(date, "07:30", "morning", score);
        }
        if (random.nextInt(9) == 0) {
            rate(date, "12:10", "now", Math.min(10, score + random.nextInt(3)));
            rate(date, "15:40", "now", score);
        }
        if (day % 90 == 1) {
            entries.add(entry("safety-check", date, "16:00", "yes", List.of()));
        }
        if (day % 2 == 0 && !RESTS.contains(date.getDayOfWeek())) {
            train(date, day, Math.min(score, 4));
        }
        if (random.nextInt(3) > 0) {
            rate(date, "21:30", "daily", score);
        }
    }

    private void rate(LocalDate date, String time, String kind, int score) {
        ratings.add(new Rating(date, kind, score));
        entries.add(entry("pain", date, time, "kind", kind, "score", score, "place", "back", "note", null));
    }

    private void answer(LocalDate date, int day) {
        var scores = new LinkedHashMap<String, Integer>();
        scores.put("putting on socks", Math.min(10, 4 + day / 120));
        scores.put("sitting through a meal", Math.min(10, 5 + day / 200));
        if (day > 100) {
            scores.put("gardening", Math.min(9, 3 + day / 300));
        }
        answers.add(new Answer(date, scores));
        entries.add(entry("activities", date, "07:10", "scores", scores.entrySet().stream()
                .map(score -> map("activity", score.getKey(), "score", score.getValue())).toList()));
    }

    private void train(LocalDate date, int day, int before) {
        var work = List.of(hold("hamstring", "X" + (1 + day / 120 % 5), true, before), hold("front-plank", "P" + (1 + day / 90 % 8), false, before),
                reps("glute-bridge", "B2", before), hold("side-plank", "S" + (1 + day / 200 % 4), true, before));
        var session = new Session(date, before, Math.max(0, before - random.nextInt(2)), work);
        sessions.add(session);
        entries.add(entry("session", date, "18:00", "durationSeconds", 780, "warmUp", true, "painBefore", before, "painAfter",
                session.after(), "note", null, "results", work.stream().map(this::result).toList()));
    }

    private final Map<Work, List<Map<String, Object>>> sets = new IdentityHashMap<>();

    private Work hold(String ladder, String stage, boolean sides, int before) {
        return work(ladder, stage, sides ? List.of("left", "right") : List.of(""), "holdSeconds", 5 + random.nextInt(40), before);
    }

    private Work reps(String ladder, String stage, int before) {
        return work(ladder, stage, List.of(""), "reps", 5 + random.nextInt(10), before);
    }

    private Work work(String ladder, String stage, List<String> sides, String measure, int about, int before) {
        var best = new LinkedHashMap<String, Integer>();
        var done = new ArrayList<Map<String, Object>>();
        for (var side : sides) {
            for (int set = 0; set < 3; set++) {
                var amount = about + random.nextInt(5);
                best.merge(side, amount, Math::max);
                done.add(map("side", side.isEmpty() ? null : side, "holdSeconds", measure.equals("holdSeconds") ? amount : null,
                        "reps", measure.equals("reps") ? amount : null, "loadKg", null));
            }
        }
        var work = new Work(ladder, stage, best, done.size(), Math.min(4, before));
        sets.put(work, done);
        return work;
    }

    private Map<String, Object> result(Work work) {
        return map("ladder", work.ladder(), "stage", work.stage(), "painDuring", work.during(), "stoppedForPain", false,
                "skipped", null, "comfort", null, "sets", sets.get(work));
    }

    /** As it can be brought along. */
    public String file() {
        var profile = map("zone", "Europe/Berlin", "units", "kg", "birthYear", null, "bodyMassKg", null, "equipment",
                List.of(), "conditions", List.of(), "intakePain", 4, "startedOn", first.toString(), "excluded", List.of(),
                "optedIntoLoad", false);
        try {
            return new ObjectMapper().writeValueAsString(map("format", "steadyback-diary", "version", 1, "profile", profile,
                    "entries", entries));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody whose diary it is. */
    public Visitor owner() {
        var owner = Visitor.signedUp("years-" + UUID.randomUUID() + "@example.org");
        owner.bringIn(file()).then().statusCode(303);
        return owner;
    }

    private Map<String, Object> entry(String type, LocalDate date, String time, Object... more) {
        var at = date.atTime(LocalTime.parse(time)).atZone(TestClock.BERLIN).toOffsetDateTime();
        var entry = map("type", type, "id", new UUID(random.nextLong(), random.nextLong()).toString(), "at", spelled(at));
        entry.putAll(map(more));
        return entry;
    }

    private static String spelled(OffsetDateTime at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX").format(at);
    }

    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
