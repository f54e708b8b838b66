package org.steadyback.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** Diaries to report on, as files that are brought in. */
public final class Diaries {

    private static final Pattern NOTE = Pattern.compile("name=\"note\" value=\"(\\d+)\"[^>]*> <span><span class=\"time\">[^<]*</span> ([^<]*)</span>");

    private final LocalDate start;
    private final List<String> entries = new ArrayList<>();
    private String told = "\"conditions\":[]";

    private Diaries(LocalDate start) {
        this.start = start;
    }

    static Diaries since(LocalDate start) {
        return new Diaries(start);
    }

    /** A few weeks up to yesterday, in which every rating and session has a note of its own. */
    public static Visitor withNotes(int days) {
        var diary = since(TestClock.FIRST_DAY.minusDays(days));
        diary.answer(0);
        for (int day = 0; day < days; day++) {
            diary.rate(day, day % 4, "rated-" + day + "-secret").train(day, "trained-" + day + "-secret");
        }
        return diary.injure(days - 1, "hurt-secret").owner();
    }

    Diaries living(String conditions) {
        told = "\"conditions\":[" + conditions + "]";
        return this;
    }

    Diaries answer(int day, String... yes) {
        return add("safety-check", day, "06:00:00", "\"yes\":[" + String.join(",", IntStream.range(0, yes.length)
                .mapToObj(sign -> '"' + yes[sign] + '"').toList()) + "]");
    }

    Diaries rate(int day, int score, String note) {
        return add("pain", day, "07:30:00", "\"kind\":\"morning\",\"score\":" + score + ",\"place\":\"back\",\"note\":" + text(note));
    }

    Diaries train(int day, String note) {
        return add("session", day, "18:00:00", "\"durationSeconds\":780,\"warmUp\":true,\"painBefore\":2,\"painAfter\":2,\"note\":"
                + text(note) + ",\"results\":[" + result("knee-to-chest", "X1", "\"left\"") + "," + result("cat-cow", "M1", "null") + "]");
    }

    Diaries score(int day, String... activities) {
        return add("activities", day, "08:00:00", "\"scores\":[" + String.join(",", IntStream.range(0, activities.length)
                .mapToObj(place -> "{\"activity\":" + text(activities[place]) + ",\"score\":" + (3 + place) + "}").toList()) + "]");
    }

    Diaries flare(int day, String call) {
        return add("flare", day, "09:00:00", "\"call\":\"" + call + "\"");
    }

    Diaries injure(int day, String note) {
        return add("injury", day, "10:00:00", "\"note\":" + text(note));
    }

    Visitor owner() {
        var visitor = Visitor.signedUp("owner-" + UUID.randomUUID() + "@secret.example.org");
        visitor.bringIn("""
                {"format":"steadyback-diary","version":1,"profile":{"zone":"Europe/Berlin","units":"kg","birthYear":1980,\
                "bodyMassKg":null,"equipment":["mat"],%s,"intakePain":2,"startedOn":"%s","excluded":[],\
                "optedIntoLoad":false},"entries":[%s]}""".formatted(told, start, String.join(",", entries))).then().statusCode(303);
        return visitor;
    }

    /** The number of the entry of a note, as the page has it. */
    public static long note(Visitor visitor, String text) {
        return NOTE.matcher(visitor.get("/report").then().statusCode(200).extract().asString()).results()
                .filter(match -> match.group(2).equals(text)).mapToLong(match -> Long.parseLong(match.group(1))).findFirst().orElseThrow();
    }

    private Diaries add(String type, int day, String time, String more) {
        entries.add("{\"type\":\"" + type + "\",\"id\":\"" + UUID.randomUUID() + "\",\"at\":\"" + start.plusDays(day) + "T" + time
                + "+00:00\"," + more + "}");
        return this;
    }

    private static String result(String ladder, String stage, String side) {
        return "{\"ladder\":\"" + ladder + "\",\"stage\":\"" + stage + "\",\"painDuring\":2,\"stoppedForPain\":false,\"skipped\":null,"
                + "\"comfort\":\"easy\",\"sets\":[{\"side\":" + side + ",\"holdSeconds\":" + (ladder.equals("cat-cow") ? "null" : "10")
                + ",\"reps\":" + (ladder.equals("cat-cow") ? "5" : "null") + ",\"loadKg\":null}]}";
    }

    private static String text(String note) {
        return note == null ? "null" : '"' + note.replace("\"", "\\\"") + '"';
    }
}
