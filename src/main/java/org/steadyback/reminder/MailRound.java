package org.steadyback.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.TimeoutException;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.web.Dates;
import org.steadyback.web.Sentences;

/**
 * Sends each person the mail of the day at their time. Every node makes its rounds; who takes a mail first sends it.
 * One that the server refuses, or that does not reach it, is given back, and tried again in the next rounds of its hour.
 */
@Singleton
class MailRound {

    private static final Logger LOG = Logger.getLogger(MailRound.class);

    /** One that is slow to be taken does not keep the others waiting. */
    private static final int AT_ONCE = 4;
    /** Where on earth a date begins first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private final MailSettings settings;
    private final PlannedSessions sessions;
    private final Post post;
    private final Sentences sentences;
    private final Clock clock;

    MailRound(MailSettings settings, PlannedSessions sessions, Post post, Sentences sentences, Clock clock) {
        this.settings = settings;
        this.sessions = sessions;
        this.post = post;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Scheduled(every = "5m", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void go() {
        if (!settings.isSetUp()) {
            return;
        }
        var refusals = new ConcurrentLinkedQueue<RuntimeException>();
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            due().forEach(person -> senders.execute(() -> remind(person, refusals)));
        }
        tell(refusals);
    }

    private List<MailTime> due() {
        var now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> Reminder.awaitingMail(LocalDate.ofInstant(now, EARLIEST)))
                .stream().filter(person -> person.isDue(now)).toList();
    }

    private void remind(MailTime person, Queue<RuntimeException> refusals) {
        var now = clock.instant();
        try {
            var letter = QuarkusTransaction.requiringNew().call(() -> take(person, now));
            letter.ifPresent(taken -> send(taken, person, now));
        } catch (RuntimeException refusal) {
            refusals.add(refusal);
        }
    }

    /** Empty when there is nothing to remind of, or another node was faster. */
    private Optional<Letter> take(MailTime person, Instant now) {
        Account account = Account.findById(person.accountId());
        // Behind a slow server the hour can be over by now.
        if (account == null || !person.isDue(now)) {
            return Optional.empty();
        }
        var reminder = Reminder.of(account);
        return Profile.whole(account)
                .flatMap(profile -> sessions.of(account, profile, reminder, now.atZone(profile.zoneId()), 1).stream().findFirst())
                .filter(session -> Reminder.takeMail(account.id, person.today(now)))
                .map(session -> letter(account, reminder, session));
    }

    private Letter letter(Account account, Reminder reminder, PlannedSession session) {
        var off = settings.address("/mail-off/" + reminder.mailToken);
        return new Letter(account.email, sentences.of("mail.subject", Map.of("count", session.exercises().size())),
                new Letter.LetterMail(Dates.day(session.at()), session.exercises(), settings.address("/today"),
                        settings.address(RemindersResource.PATH), off), off);
    }

    private void send(Letter letter, MailTime person, Instant now) {
        try {
            post.send(letter);
        } catch (TimeoutException silence) {
            // The server may take it all the same. One mail too few is better than one with every round.
            throw silence;
        } catch (RuntimeException refusal) {
            QuarkusTransaction.requiringNew().run(() ->
                    Reminder.giveMailBack(person.accountId(), person.today(now), person.mailedOn()));
            throw refusal;
        }
    }

    /** Once for a round: a server that is away says the same for everybody. */
    private static void tell(Queue<RuntimeException> refusals) {
        if (!refusals.isEmpty()) {
            LOG.warnf(refusals.peek(), "Mail reminders that the server did not take, or not in time: %d. Those it refused are tried again within their hour.",
                    refusals.size());
        }
    }
}
