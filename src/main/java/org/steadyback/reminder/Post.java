package org.steadyback.reminder;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.mailer.Mail;
import io.smallrye.mutiny.TimeoutException;

/** Hands letters to the operator's mail server. */
@ApplicationScoped
class Post {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * @throws TimeoutException where it is not known whether the server takes it
     * @throws RuntimeException where it does not
     */
    void send(Letter letter) {
        letter.content().mail(headers(letter)).to(letter.to()).subject(letter.subject()).send().await().atMost(PATIENCE);
    }

    /** With one tap in the mail program a person is rid of it (RFC 8058). */
    private static Mail headers(Letter letter) {
        return new Mail().addHeader("List-Unsubscribe", "<" + letter.off() + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
