package org.steadyback.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {

    private static final Map<String, String> ALL = Map.of("quarkus.mailer.host", "smtp.example.org",
            "quarkus.mailer.from", "us@example.org", "steadyback.base-url", "https://steadyback.example",
            "quarkus.mailer.mock", "false");

    @Test
    void asItShipsThereIsNoMail() {
        assertThat(MailSetUp.settings(Map.of()).isSetUp()).isFalse();
    }

    @Test
    void allOfItMakesMail() {
        assertThat(MailSetUp.settings(ALL).isSetUp()).isTrue();
    }

    /** The host that Quarkus assumes by itself is nobody's wish. */
    @ParameterizedTest
    @ValueSource(strings = {"quarkus.mailer.host", "quarkus.mailer.from", "steadyback.base-url"})
    void withoutAnyOfItThereIsNone(String missing) {
        var others = new HashMap<>(ALL);
        others.remove(missing);
        assertThat(MailSetUp.settings(others).isSetUp()).isFalse();
    }

    @Test
    void aMockSendsNothing() {
        var mock = new HashMap<>(ALL);
        mock.put("quarkus.mailer.mock", "true");
        assertThat(MailSetUp.settings(mock).isSetUp()).isFalse();
    }

    @Test
    void addressesHaveOneSlash() {
        assertThat(MailSetUp.settings(Map.of("steadyback.base-url", "https://example.org/steadyback/")).address("/today"))
                .isEqualTo("https://example.org/steadyback/today");
    }

    @ParameterizedTest
    @ValueSource(strings = {"steadyback.example.org", "/steadyback", "ftp://example.org", "mailto:a@example.org"})
    void anythingButAnAddressIsRefused(String url) {
        assertThatThrownBy(() -> MailSetUp.settings(Map.of("steadyback.base-url", url)))
                .hasMessageContaining("steadyback.base-url");
    }
}
