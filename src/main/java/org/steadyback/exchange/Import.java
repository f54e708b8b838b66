package org.steadyback.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.diary.Diary;
import org.steadyback.diary.LoggedEntry;
import org.steadyback.programme.Programme;
import org.steadyback.web.Sentences;

/** Takes a diary file in: looks at all of it first, and on the person's word writes all of it or nothing. */
@Singleton
class Import {

    private static final int LONGEST_SECONDS = 600;

    private final Diary diary;
    private final Programme programme;
    private final Sentences sentences;
    private final EntityManager entities;
    private final Clock clock;

    Import(Diary diary, Programme programme, Sentences sentences, EntityManager entities, Clock clock) {
        this.diary = diary;
        this.programme = programme;
        this.sentences = sentences;
        this.entities = entities;
        this.clock = clock;
    }

    /** What a file holds, as seen from the diary. @param token of the pending import, or null */
    record Look(Problems problems, ImportPass pass, Profile told, Profile own, UUID token) {

        /** Nobody may be without a profile, so a file brings its own to somebody who has none. */
        boolean bringsProfile() {
            return own == null;
        }

        boolean tellsAnotherProfile() {
            return own != null && !FileJson.text(own).equals(FileJson.text(told));
        }
    }

    /** Keeps the file for {@link #confirm} if nothing is wrong with it. */
    Look look(Account account, Path file) {
        return inTransaction(() -> {
            var seen = read(account, file, fresh -> entities.clear());
            return seen.problems().any() ? seen : keep(account, file, seen);
        });
    }

    /** Empty when no such file waits: it was imported already, or given up, or is too old. */
    Optional<Look> confirm(Account account, UUID token, boolean withProfile) {
        try {
            return inTransaction(() -> {
                account.lock();
                return PendingImport.of(account, token).map(pending -> write(account, pending, withProfile));
            });
        } catch (NoLongerFits refusal) {
            return Optional.of(refusal.look);
        }
    }

    private Look keep(Account account, Path file, Look seen) throws IOException {
        account.lock();
        try (var bytes = Files.newInputStream(file)) {
            var token = PendingImport.keep(account, bytes, clock.instant()).token;
            return new Look(seen.problems(), seen.pass(), seen.told(), seen.own(), token);
        }
    }

    /** The diary may have changed since the file was looked at: if it does not fit any more, nothing is written. */
    private Look write(Account account, PendingImport pending, boolean withProfile) {
        var written = read(account, pending.open(), diary::write);
        if (written.problems().any()) {
            throw new NoLongerFits(written);
        }
        if (written.bringsProfile() || withProfile) {
            Profile.replace(account, written.told());
        }
        PendingImport.deleteById(account.id);
        diary.addedMany(account);
        return written;
    }

    private Look read(Account account, Path file, Consumer<List<LoggedEntry>> newOnes) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return read(account, bytes, newOnes);
        }
    }

    private Look read(Account account, InputStream file, Consumer<List<LoggedEntry>> newOnes) {
        var problems = new Problems(sentences);
        var pass = new ImportPass(account, diary, problems, newOnes);
        var reading = new DiaryFileReading(new ProfileReading(programme, clock.instant()),
                new EntryReading(account, programme.ladders(), clock.instant()), problems, pass);
        try {
            reading.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pass.end();
        return new Look(problems, pass, reading.profile(), own(account), null);
    }

    /** Null for somebody who has not finished the welcome, which the file then does for them. */
    private static Profile own(Account account) {
        return Profile.whole(account).filter(Profile::isWelcomed).orElse(null);
    }

    /** Thrown to undo everything that was written before the problem was met. */
    private static final class NoLongerFits extends RuntimeException {

        private final transient Look look;

        private NoLongerFits(Look look) {
            this.look = look;
        }
    }

    private interface Work<T> {

        T run() throws IOException;
    }

    private static <T> T inTransaction(Work<T> work) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(work::run);
    }
}
