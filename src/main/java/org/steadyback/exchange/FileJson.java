package org.steadyback.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.steadyback.account.Profile;
import org.steadyback.account.RoutineLength;
import org.steadyback.diary.EntryType;
import org.steadyback.diary.LoggedActivities;
import org.steadyback.diary.LoggedClearance;
import org.steadyback.diary.LoggedEntry;
import org.steadyback.diary.LoggedFlareCall;
import org.steadyback.diary.LoggedInjury;
import org.steadyback.diary.LoggedOverallChange;
import org.steadyback.diary.LoggedPain;
import org.steadyback.diary.LoggedQuestionnaire;
import org.steadyback.diary.LoggedResult;
import org.steadyback.diary.LoggedSafetyCheck;
import org.steadyback.diary.LoggedSession;
import org.steadyback.diary.LoggedSet;
import org.steadyback.progression.Place;
import org.steadyback.web.Decimals;

/** Writes what a diary holds as the diary file has it. Two entries are the same when this writes the same of them. */
final class FileJson {

    /** What a single text of a file may hold at most; anything longer is refused before it fills the memory. */
    private static final int MOST_CHARACTERS = 4_000_000;

    static final JsonMapper MAPPER = mapper();

    private FileJson() {}

    /** An interface of its own, because writing may fail. */
    private interface Writing {

        void to(JsonGenerator json) throws IOException;
    }

    static JsonGenerator generator(Writer out) throws IOException {
        return MAPPER.getFactory().createGenerator(out);
    }

    static String text(LoggedEntry entry) {
        return text(json -> write(json, entry));
    }

    static String text(Profile profile) {
        return text(json -> write(json, profile));
    }

    static void write(JsonGenerator json, Profile profile) throws IOException {
        json.writeStartObject();
        json.writeStringField("zone", profile.zone);
        json.writeStringField("units", Spelling.of(profile.units));
        write(json, "birthYear", profile.birthYear);
        writeGrams(json, "bodyMassKg", profile.bodyMassGrams);
        write(json, "equipment", profile.equipment);
        write(json, "conditions", profile.conditions);
        json.writeNumberField("intakePain", profile.intakePain);
        json.writeStringField("startedOn", profile.startedOn.toString());
        json.writeArrayFieldStart("excluded");
        for (var exclusion : profile.excluded) {
            json.writeStartObject();
            json.writeStringField("ladder", exclusion.ladder());
            json.writeStringField("reason", exclusion.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("optedIntoLoad", profile.optedIntoLoad);
        if (profile.conditionsSince != null) {
            json.writeStringField("conditionsSince", profile.conditionsSince.toString());
        }
        writeChoices(json, profile);
        writeMeans(json, profile);
        json.writeEndObject();
    }

    /** Each only where it says more than its absence: files of before there was any are still the same. */
    private static void writeMeans(JsonGenerator json, Profile profile) throws IOException {
        if (profile.country != null) {
            json.writeStringField("country", profile.country);
        }
        if (profile.routineLength != RoutineLength.NORMAL) {
            json.writeStringField("routineLength", Spelling.of(profile.routineLength));
        }
        if (profile.plannedDays.size() < Weekday.values().length) {
            write(json, "plannedDays", Weekday.of(profile.plannedDays));
        }
        if (profile.intakePlace != Place.BACK) {
            json.writeStringField("intakePlace", Spelling.of(profile.intakePlace));
        }
    }

    /** A file of somebody who swapped nothing has no such key, like every file before there was any. */
    private static void writeChoices(JsonGenerator json, Profile profile) throws IOException {
        if (profile.choices.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("choices");
        for (var choice : new TreeMap<>(profile.choices).entrySet()) {
            json.writeStartObject();
            json.writeStringField("slot", choice.getKey());
            json.writeStringField("ladder", choice.getValue().ladder());
            json.writeStringField("exercise", choice.getValue().exercise());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void write(JsonGenerator json, LoggedEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", Spelling.of(EntryType.of(entry)));
        json.writeStringField("id", entry.clientId.toString());
        json.writeStringField("at", Spelling.of(entry.when()));
        switch (entry) {
            case LoggedPain pain -> writeRest(json, pain);
            case LoggedSession session -> writeRest(json, session);
            case LoggedSafetyCheck check -> write(json, "yes", check.yes);
            case LoggedFlareCall flare -> json.writeStringField("call", Spelling.of(flare.call));
            case LoggedInjury injury -> json.writeStringField("note", injury.note);
            case LoggedClearance cleared -> json.writeStringField("on", cleared.clearedOn.toString());
            case LoggedActivities activities -> writeRest(json, activities);
            case LoggedOverallChange change -> json.writeStringField("answer", Spelling.of(change.answer));
            case LoggedQuestionnaire questionnaire -> writeRest(json, questionnaire);
        }
        json.writeEndObject();
    }

    private static void writeRest(JsonGenerator json, LoggedPain pain) throws IOException {
        json.writeStringField("kind", Spelling.of(pain.kind));
        json.writeNumberField("score", pain.score);
        json.writeStringField("place", Spelling.of(pain.place));
        json.writeStringField("note", pain.note);
    }

    private static void writeRest(JsonGenerator json, LoggedSession session) throws IOException {
        write(json, "durationSeconds", session.durationSeconds);
        json.writeBooleanField("warmUp", session.warmUp);
        write(json, "painBefore", session.painBefore);
        write(json, "painAfter", session.painAfter);
        json.writeStringField("note", session.note);
        json.writeArrayFieldStart("results");
        for (var result : session.results) {
            write(json, result);
        }
        json.writeEndArray();
    }

    private static void writeRest(JsonGenerator json, LoggedActivities activities) throws IOException {
        json.writeArrayFieldStart("scores");
        for (var score : activities.scores) {
            json.writeStartObject();
            json.writeStringField("activity", score.activity());
            json.writeNumberField("score", score.score());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeRest(JsonGenerator json, LoggedQuestionnaire questionnaire) throws IOException {
        json.writeStringField("questionnaire", questionnaire.questionnaire);
        json.writeStringField("version", questionnaire.version);
        json.writeNumberField("score", Decimals.spelled(questionnaire.score));
        json.writeArrayFieldStart("answers");
        for (var answer : questionnaire.answers) {
            json.writeStartObject();
            json.writeStringField("linkId", answer.linkId());
            if (answer.number() == null) {
                json.writeStringField("value", answer.code());
            } else {
                json.writeNumberField("value", Decimals.spelled(answer.number()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, LoggedResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("ladder", result.ladder);
        json.writeStringField("stage", result.stage);
        write(json, "painDuring", result.painDuring);
        json.writeBooleanField("stoppedForPain", result.stoppedForPain);
        json.writeStringField("skipped", Spelling.of(result.skipped));
        json.writeStringField("comfort", Spelling.of(result.comfort));
        json.writeArrayFieldStart("sets");
        for (var set : result.sets) {
            write(json, set);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, LoggedSet set) throws IOException {
        json.writeStartObject();
        json.writeStringField("side", Spelling.of(set.side));
        write(json, "holdSeconds", set.holdSeconds);
        write(json, "reps", set.reps);
        writeGrams(json, "loadKg", set.loadGrams == 0 ? null : set.loadGrams);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String key, Integer number) throws IOException {
        if (number == null) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, number);
        }
    }

    private static void writeGrams(JsonGenerator json, String key, Integer grams) throws IOException {
        if (grams == null) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, Spelling.kilograms(grams));
        }
    }

    private static void write(JsonGenerator json, String key, Collection<? extends Enum<?>> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (var value : values) {
            json.writeString(Spelling.of(value));
        }
        json.writeEndArray();
    }

    private static String text(Writing writing) {
        var text = new StringWriter();
        try (var json = generator(text)) {
            writing.to(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static JsonMapper mapper() {
        var mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        mapper.getFactory().setStreamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(MOST_CHARACTERS).maxNestingDepth(20).build());
        return mapper;
    }
}
