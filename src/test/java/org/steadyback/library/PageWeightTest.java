package org.steadyback.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.programme.Programme;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** A page with everything that a first visit loads for it, compressed, is light enough for a phone in a cellar gym. */
@AppTest
class PageWeightTest {

    private static final int MOST = 60_000;
    private static final int MOST_OF_TODAY = 40_000;
    private static final Pattern LOADED = Pattern.compile("(?:src|srcset|href)=\"(/(?:figures|css|js|webjars)/[^\"]+|/icon\\.svg)\"");

    @Inject
    TestClock clock;

    @Inject
    Programme programme;

    private final Map<String, Integer> weights = new HashMap<>();
    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
        owner = Visitor.welcomed();
    }

    @Test
    void everyPageWithPicturesIsLight() {
        Stream.of(Stream.of("/today", "/session", "/flare", "/exercises", "/learn", "/rules", "/slots/spine-mobility", "/report", "/settings/shares"),
                Stream.of(1, 2, 3, 4).map(phase -> "/exercises?phase=" + phase),
                programme.slots().stream().map(slot -> "/exercises?slot=" + slot.id()),
                programme.exercises().keySet().stream().map(id -> "/exercises/" + id),
                Stream.concat(Stream.of("/ladders"), programme.sheets().stream().map(sheet -> "/ladders/" + sheet.id())),
                programme.cards().keySet().stream().map(id -> "/learn/" + id)).flatMap(pages -> pages)
                .forEach(page -> assertThat(weight(page)).as(page).isLessThan(MOST));
    }

    /** The page that is opened every day, in a full routine too. */
    @Test
    void todayIsLighterStill() {
        assertThat(weight("/today")).isLessThan(MOST_OF_TODAY);
        owner.post("/today/length", Map.of("length", "FULL")).then().statusCode(303);
        assertThat(weight("/today")).isLessThan(MOST_OF_TODAY);
    }

    /** What the guided session needs besides the page. */
    @Test
    void thePlayerIsUnderTenKilobytes() {
        assertThat(Stream.of("session/player", "session/timeline", "session/cues", "session/ticker", "outbox")
                .mapToInt(module -> fileWeight("/js/" + module + ".js")).sum()).isLessThan(10_000);
    }

    private int weight(String page) {
        var html = owner.get(page).then().statusCode(200).extract().asByteArray();
        return compressed(html) + LOADED.matcher(new String(html)).results().map(found -> found.group(1)).distinct()
                .mapToInt(this::fileWeight).sum();
    }

    private int fileWeight(String path) {
        return weights.computeIfAbsent(path, file ->
                compressed(owner.get(file).then().statusCode(200).extract().asByteArray()));
    }

    private static int compressed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
