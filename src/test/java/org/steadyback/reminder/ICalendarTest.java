package org.steadyback.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

class ICalendarTest {

    @Test
    void whatMeansSomethingToTheFormatIsEscaped() {
        assertThat(new ICalendar().text("SUMMARY", "a, b; c\\d\ne").toString()).isEqualTo("SUMMARY:a\\, b\\; c\\\\d\\ne\r\n");
    }

    @Test
    void momentsAreInUtc() {
        assertThat(new ICalendar().moment("DTSTART", Instant.parse("2026-09-01T05:30:00Z")).toString())
                .isEqualTo("DTSTART:20260901T053000Z\r\n");
    }

    @Test
    void aLineOfSeventyFiveBytesStaysWhole() {
        assertThat(new ICalendar().line("X", "y".repeat(73)).toString()).isEqualTo("X:" + "y".repeat(73) + "\r\n");
        assertThat(new ICalendar().line("X", "y".repeat(74)).toString()).isEqualTo("X:" + "y".repeat(73) + "\r\n y\r\n");
    }

    @Test
    void noCharacterIsTorn() {
        var text = "Dehnung der Hüfte 脚の運動 🦵".repeat(9);
        var written = new ICalendar().text("DESCRIPTION", text).toString();
        assertThat(lines(written)).allSatisfy(line -> assertThat(bytes(line)).isLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n ", "")).isEqualTo("DESCRIPTION:" + text + "\r\n");
    }

    @Property(seed = "4")
    void whateverAPersonWritesStaysInItsLine(@ForAll @StringLength(max = 300) String text) {
        var written = new ICalendar().text("NOTE", text).toString();
        assertThat(lines(written)).allSatisfy(line -> assertThat(bytes(line)).isLessThanOrEqualTo(75))
                .allSatisfy(line -> assertThat(line).matches("(?s)(NOTE:| ).*"));
    }

    private static List<String> lines(String written) {
        assertThat(written).endsWith("\r\n");
        return List.of(written.substring(0, written.length() - 2).split("\r\n", -1));
    }

    private static int bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }
}
