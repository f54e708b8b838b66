package org.steadyback.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.testing.AppTest;

@AppTest
class MailSettingsTest {

    @Inject
    MailSettings shipped;

    @Test
    void asItShipsThereIsNoMail() {
        assertThat(shipped.isSetUp()).isFalse();
    }

    @Test
    void mailNeedsAServerASenderAndTheAddressOfThisApp() {
        assertThat(settings("smtp.example.org", "a@example.org", false, "https://steadyback.example").isSetUp()).isTrue();
        assertThat(settings(null, "a@example.org", false, "https://steadyback.example").isSetUp()).isFalse();
        assertThat(settings("smtp.example.org", null, false, "https://steadyback.example").isSetUp()).isFalse();
        assertThat(settings("smtp.example.org", "a@example.org", false, null).isSetUp()).isFalse();
        assertThat(settings("smtp.example.org", "a@example.org", true, "https://steadyback.example").isSetUp()).isFalse();
    }

    @Test
    void addressesHaveOneSlash() {
        assertThat(settings("h", "a@example.org", false, "https://example.org/steadyback/").address("/today"))
                .isEqualTo("https://example.org/steadyback/today");
    }

    @ParameterizedTest
    @ValueSource(strings = {"steadyback.example.org", "/steadyback", "ftp://example.org", "mailto:a@example.org"})
    void anythingButAnAddressIsRefused(String url) {
        assertThatThrownBy(() -> settings("h", "a@example.org", false, url)).hasMessageContaining("steadyback.base-url");
    }

    private static MailSettings settings(String host, String from, boolean mock, String url) {
        return new MailSettings(Optional.ofNullable(host), Optional.ofNullable(from), Optional.of(mock),
                Optional.ofNullable(url).map(URI::create));
    }
}
