package org.steadyback.reminder;

import java.net.URI;
import java.util.Optional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;

import org.steadyback.account.Account;

/** An operator who has set up mail, until the end of a test. The mails stay in the mock mailbox. */
public final class MailSetUp {

    static final String ADDRESS = "https://steadyback.example";

    private MailSetUp() {}

    public static void on() {
        QuarkusMock.installMockForType(new MailSettings(Optional.of("smtp.example.org"), Optional.of("us@example.org"),
                Optional.of(false), Optional.of(URI.create(ADDRESS))), MailSettings.class);
    }

    /** As it stands in the mails of a person. */
    public static String pathToTurnOff(String email) {
        return QuarkusTransaction.requiringNew().call(() ->
                MailOffResource.PATH + Reminder.of(Account.findByEmail(email).orElseThrow()).mailToken);
    }
}
