package org.steadyback.testing;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.steadyback.progression.AnsweredQuestionnaire;
import org.steadyback.progression.Clearance;
import org.steadyback.progression.Entry;
import org.steadyback.progression.ExerciseResult;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Injury;
import org.steadyback.progression.LeftOut;
import org.steadyback.progression.OverallChange;
import org.steadyback.progression.OwnActivities;
import org.steadyback.progression.PainRating;
import org.steadyback.progression.Profile;
import org.steadyback.progression.SafetyCheck;
import org.steadyback.progression.SetResult;
import org.steadyback.progression.TrainingSession;

/** A made-up diary as the file that a person could bring in. */
public final class DiaryText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private DiaryText() {}

    public static String of(Profile profile, ZoneId zone, List<Entry> entries) {
        return "{\"format\":\"steadyback-diary\",\"version\":1,\"profile\":" + of(profile, zone) + ",\"entries\":["
                + entries.stream().map(DiaryText::of).collect(Collectors.joining(",")) + "]}";
    }

    private static String of(Profile profile, ZoneId zone) {
        var excluded = profile.excluded().entrySet().stream().map(left -> "{\"ladder\":\"%s\",\"reason\":\"%s\"}"
                .formatted(left.getKey(), left.getValue() == LeftOut.FOR_PAIN ? "pain" : "dislike"))
                .collect(Collectors.joining(",", "[", "]"));
        return """
                {"zone":"%s","units":%s,"birthYear":%s,"bodyMassKg":null,"equipment":%s,"conditions":%s,"intakePain":%d,\
                "startedOn":"%s","excluded":%s,"optedIntoLoad":%s}""".formatted(zone, id(profile.units()), profile.birthYear(),
                ids(profile.equipment()), ids(profile.conditions()), profile.intakePain(), profile.startedOn(), excluded,
                profile.optedIntoLoad());
    }

    private static String of(Entry entry) {
        return switch (entry) {
            case PainRating rating -> entry("pain", rating, "\"kind\":%s,\"score\":%d,\"place\":%s,\"note\":null"
                    .formatted(id(rating.kind()), rating.score(), id(rating.place())));
            case TrainingSession session -> entry("session", session, """
                    "durationSeconds":null,"warmUp":true,"painBefore":%s,"painAfter":%s,"note":null,"results":%s""".formatted(
                    session.painBefore(), session.painAfter(), session.results().stream().map(DiaryText::of)
                            .collect(Collectors.joining(",", "[", "]"))));
            case SafetyCheck check -> entry("safety-check", check, "\"yes\":" + ids(check.yes()));
            case FlareCall call -> entry("flare", call, "\"call\":" + id(call.call()));
            case Injury injury -> entry("injury", injury, "\"note\":null");
            case Clearance clearance -> entry("cleared", clearance, "\"on\":\"" + clearance.on() + "\"");
            case OwnActivities activities -> entry("activities", activities, "\"scores\":" + activities.scores().entrySet()
                    .stream().map(score -> "{\"activity\":\"%s\",\"score\":%d}".formatted(score.getKey(), score.getValue()))
                    .collect(Collectors.joining(",", "[", "]")));
            case OverallChange change -> entry("overall-change", change, "\"answer\":" + id(change.answer()));
            case AnsweredQuestionnaire answered -> entry("questionnaire", answered,
                    "\"questionnaire\":\"urn:x\",\"version\":\"1\",\"score\":1,\"answers\":[]");
        };
    }

    private static String entry(String type, Entry entry, String rest) {
        return "{\"type\":\"%s\",\"id\":\"%s\",\"at\":\"%s\",%s}".formatted(type, UUID.randomUUID(), moment(entry.at()), rest);
    }

    private static String of(ExerciseResult result) {
        return """
                {"ladder":"%s","stage":"%s","painDuring":%s,"stoppedForPain":%s,"skipped":%s,"comfort":%s,"sets":%s}""".formatted(
                result.ladder(), result.stage(), result.painDuring(), result.stoppedForPain(), id(result.skipped()),
                id(result.comfort()), result.sets().stream().map(DiaryText::of).collect(Collectors.joining(",", "[", "]")));
    }

    private static String of(SetResult set) {
        return "{\"side\":%s,\"holdSeconds\":%s,\"reps\":%s,\"loadKg\":%s}".formatted(id(set.side()), set.holdSeconds(), set.reps(),
                set.loadGrams() == 0 ? "null" : BigDecimal.valueOf(set.loadGrams(), 3).stripTrailingZeros().toPlainString());
    }

    private static String moment(OffsetDateTime at) {
        return MOMENT.format(at);
    }

    private static String ids(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(DiaryText::id).collect(Collectors.joining(",", "[", "]"));
    }

    private static String id(Enum<?> constant) {
        return constant == null ? "null" : "\"" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\"";
    }
}
