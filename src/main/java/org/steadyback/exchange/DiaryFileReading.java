package org.steadyback.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;

import org.steadyback.account.Profile;
import org.steadyback.diary.LoggedEntry;

/**
 * Reads a diary file from front to back, one entry at a time, so that its length costs no memory; and notes everything
 * that is wrong with it.
 */
final class DiaryFileReading {

    static final String FORMAT = "steadyback-diary";
    static final int VERSION = 1;
    static final int MOST_ENTRIES = 200_000;

    private static final List<String> KEYS = List.of("format", "version", "profile", "entries");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Takes each sound entry, with its path. */
    interface Taker {

        void take(LoggedEntry entry, String path);
    }

    private final ProfileReading profiles;
    private final EntryReading entries;
    private final Problems problems;
    private final Taker taker;
    private final Set<String> seen = new HashSet<>();
    private Profile profile;

    DiaryFileReading(ProfileReading profiles, EntryReading entries, Problems problems, Taker taker) {
        this.profiles = profiles;
        this.entries = entries;
        this.problems = problems;
        this.taker = taker;
    }

    /** Null before it was read, and where anything was wrong with it. */
    Profile profile() {
        return profile;
    }

    void read(InputStream file) throws IOException {
        try (var parser = new BoundedParser(FileJson.MAPPER.createParser(text(file)))) {
            read(parser);
        } catch (CharacterCodingException noUtf8) {
            problems.add("", "not-utf8");
        }
    }

    private void read(BoundedParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                problems.add("", "empty");
            } else if (!parser.isExpectedStartObjectToken()) {
                problems.add("", "not-a-diary");
            } else if (readKeys(parser)) {
                KEYS.stream().filter(key -> !seen.contains(key)).forEach(key -> problems.add(key, "missing"));
            }
        } catch (StreamConstraintsException tooMuch) {
            problems.add(path(parser), "too-much", where(tooMuch));
        } catch (JsonProcessingException malformed) {
            problems.add(path(parser), isAboutRepeatedKey(malformed) ? "key-twice" : "malformed", where(malformed));
        }
    }

    /** @return false where reading on would say nothing more: of another format or version, or far too long */
    private boolean readKeys(BoundedParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            seen.add(key);
            parser.nextToken();
            switch (key) {
                case "format" -> {
                    if (!isExpected(key, parser.tree(), FileJson.MAPPER.getNodeFactory().textNode(FORMAT))) {
                        return false;
                    }
                }
                case "version" -> {
                    if (!isExpected(key, parser.tree(), FileJson.MAPPER.getNodeFactory().numberNode(VERSION))) {
                        return false;
                    }
                }
                case "profile" -> {
                    var object = FileObject.of(parser.tree(), key, problems);
                    profile = object == null ? null : profiles.read(object);
                }
                case "entries" -> {
                    if (!readEntries(parser)) {
                        return false;
                    }
                }
                default -> {
                    problems.add(key, "unknown-key");
                    parser.skipChildren();
                }
            }
        }
        if (parser.nextToken() != null) {
            problems.add("", "trailing");
        }
        return true;
    }

    private boolean isExpected(String key, JsonNode value, JsonNode expected) {
        if (!value.equals(expected)) {
            problems.add(key, "other-" + key, FileObject.found(value));
        }
        return value.equals(expected);
    }

    /** @return whether it was read to its end */
    private boolean readEntries(BoundedParser parser) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            problems.add("entries", "not-a-list", FileObject.found(parser.tree()));
            return true;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i == MOST_ENTRIES) {
                problems.add("entries", "too-many-entries", Map.of("most", MOST_ENTRIES));
                return false;
            }
            readEntry(parser.tree(), "entries[" + i + "]");
        }
        return true;
    }

    private void readEntry(JsonNode node, String path) {
        var object = FileObject.of(node, path, problems);
        var entry = object == null ? null : entries.read(object);
        if (entry != null) {
            taker.take(entry, path);
        }
    }

    private static boolean isAboutRepeatedKey(JsonProcessingException e) {
        return e.getOriginalMessage().startsWith("Duplicate field");
    }

    private static Map<String, ?> where(JsonProcessingException e) {
        var location = e.getLocation();
        return Map.of("line", location == null ? 0 : location.getLineNr(),
                "column", location == null ? 0 : location.getColumnNr());
    }

    /** Where the parser stopped: {@code /entries/3/note} as a pointer is {@code entries[3].note} here. */
    private static String path(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString().replaceAll("/(\\d+)", "[$1]").replace('/', '.')
                .replaceFirst("^\\.", "");
    }

    /** Bytes that are no UTF-8 are an error here, rather than question marks in somebody's notes. */
    private static Reader text(InputStream file) throws IOException {
        var text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** Reads one value at a time into memory, and refuses one that would fill it. */
    private static final class BoundedParser extends JsonParserDelegate {

        private static final int MOST_TOKENS = 50_000;

        private int tokens;

        BoundedParser(JsonParser parser) {
            super(parser);
        }

        JsonNode tree() throws IOException {
            tokens = 0;
            return FileJson.MAPPER.readTree(this);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            if (++tokens > MOST_TOKENS) {
                throw new StreamConstraintsException("more than " + MOST_TOKENS + " values", currentTokenLocation());
            }
            return super.nextToken();
        }
    }
}
