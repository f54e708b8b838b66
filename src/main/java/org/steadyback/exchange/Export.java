package org.steadyback.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.account.CurrentAccount;
import org.steadyback.account.Profile;
import org.steadyback.account.Profile.Choice;
import org.steadyback.diary.Cursor;
import org.steadyback.diary.Diary;
import org.steadyback.diary.LoggedEntry;
import org.steadyback.programme.Programme;

/**
 * Streams a diary of any length. Each page of it is read in a transaction of its own and sent after it, so that neither
 * memory nor a database connection is held for as long as somebody's slow download takes.
 */
@Singleton
class Export {

    private static final int PAGE = 500;

    private final Diary diary;
    private final Programme programme;

    Export(Diary diary, Programme programme) {
        this.diary = diary;
        this.programme = programme;
    }

    /** The form of an export, given where to write. */
    interface Form {

        DiaryWriter on(Writer out) throws IOException;
    }

    Response download(CurrentAccount current, String suffix, String type, Form form) {
        var account = current.account();
        // Whoever has not finished the welcome is sent there by this; the whole is for after the transaction.
        var today = current.today();
        var profile = Profile.whole(account).orElseThrow();
        profile.choices.entrySet().removeIf(choice -> !knows(choice.getKey(), choice.getValue()));
        StreamingOutput diary = out -> write(account, profile, form, out);
        return Response.ok(diary, type)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"steadyback-diary-" + today + "." + suffix + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }

    /** What an operator took out of the programme since would make the whole file one that no import reads. */
    private boolean knows(String slot, Choice choice) {
        return programme.sheet(choice.ladder()).filter(sheet -> sheet.slot().equals(slot) && sheet.isDoneBy(choice.exercise()))
                .isPresent();
    }

    private void write(Account account, Profile profile, Form form, OutputStream out) throws IOException {
        var page = new ByteArrayOutputStream();
        var text = new OutputStreamWriter(page, StandardCharsets.UTF_8);
        var writer = form.on(text);
        writer.begin(profile);
        for (var cursor = Cursor.START; cursor != null;) {
            cursor = writePage(account, cursor, writer);
            send(page, text, out);
        }
        writer.end();
        send(page, text, out);
    }

    /** @return where the next page begins, or null after the last */
    private Cursor writePage(Account account, Cursor cursor, DiaryWriter writer) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var entries = diary.after(account, cursor, PAGE);
            write(entries, writer);
            return entries.size() < PAGE ? null : Cursor.at(entries.getLast());
        });
    }

    private static void write(List<LoggedEntry> entries, DiaryWriter writer) {
        try {
            for (var entry : entries) {
                writer.write(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(ByteArrayOutputStream page, Writer text, OutputStream out) throws IOException {
        text.flush();
        page.writeTo(out);
        page.reset();
    }
}
