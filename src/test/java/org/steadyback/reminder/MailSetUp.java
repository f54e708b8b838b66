package org.steadyback.reminder;

import java.net.URI;
import java.util.Optional;

import io.quarkus.test.junit.QuarkusMock;

/** An operator who has set up mail, until the end of a test. */
public final class MailSetUp {

    static final String ADDRESS = "https://steadyback.example";

    private MailSetUp() {}

    public static void on() {
        QuarkusMock.installMockForType(new MailSettings(Optional.of("smtp.example.org"), Optional.of("us@example.org"),
                Optional.of(false), Optional.of(URI.create(ADDRESS))), MailSettings.class);
    }
}
