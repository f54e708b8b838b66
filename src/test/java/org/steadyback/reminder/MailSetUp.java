package org.steadyback.reminder;

import java.util.Map;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import org.steadyback.account.Account;

/** An operator who has set up mail, until the end of a test. The mails stay in the mock mailbox. */
public final class MailSetUp {

    static final String ADDRESS = "https://steadyback.example";

    private MailSetUp() {}

    public static void on() {
        QuarkusMock.installMockForType(settings(Map.of("quarkus.mailer.host", "smtp.example.org", "quarkus.mailer.from",
                "us@example.org", "quarkus.mailer.mock", "false", "steadyback.base-url", ADDRESS)), MailSettings.class);
    }

    /** What an operator has given, with the host that Quarkus has by itself. */
    static MailSettings settings(Map<String, String> given) {
        return new MailSettings(new SmallRyeConfigBuilder().withDefaultValue("quarkus.mailer.host", "localhost")
                .withSources(new PropertiesConfigSource(given, "given", ConfigSource.DEFAULT_ORDINAL)).build());
    }

    /** As it stands in the mails of a person. */
    public static String pathToTurnOff(String email) {
        return QuarkusTransaction.requiringNew().call(() ->
                MailOffResource.PATH + Reminder.of(Account.findByEmail(email).orElseThrow()).mailToken);
    }
}
