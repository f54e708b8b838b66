package org.steadyback.exchange;

import java.io.IOException;
import java.io.Writer;

import com.fasterxml.jackson.core.JsonGenerator;

import org.steadyback.account.Profile;
import org.steadyback.diary.LoggedEntry;

/** Writes the diary file that an import reads. */
final class JsonDiaryWriter implements DiaryWriter {

    private final JsonGenerator json;

    JsonDiaryWriter(Writer out) throws IOException {
        json = FileJson.generator(out).setPrettyPrinter(new OneEntryALine());
    }

    @Override
    public void begin(Profile profile) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", DiaryFileReading.FORMAT);
        json.writeNumberField("version", DiaryFileReading.VERSION);
        json.writeFieldName("profile");
        FileJson.write(json, profile);
        json.writeArrayFieldStart("entries");
    }

    @Override
    public void write(LoggedEntry entry) throws IOException {
        FileJson.write(json, entry);
        json.flush();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
