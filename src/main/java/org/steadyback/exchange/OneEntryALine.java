package org.steadyback.exchange;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

/** Lays a diary file out with one entry a line: it stays small, and a line number says which entry is meant. */
final class OneEntryALine extends MinimalPrettyPrinter {

    private static final int DEEPEST_WITH_LINES = 2;

    private int depth;

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        super.writeStartObject(json);
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        newLine(json, depth);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        super.writeObjectEntrySeparator(json);
        newLine(json, depth);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries);
        super.writeEndObject(json, entries);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        super.writeStartArray(json);
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        newLine(json, depth);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        super.writeArrayValueSeparator(json);
        newLine(json, depth);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values);
        super.writeEndArray(json, values);
    }

    private void end(JsonGenerator json, int held) throws IOException {
        if (held > 0 && depth <= DEEPEST_WITH_LINES) {
            newLine(json, depth - 1);
        }
        depth--;
    }

    private void newLine(JsonGenerator json, int indent) throws IOException {
        if (depth <= DEEPEST_WITH_LINES) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(indent));
        }
    }
}
