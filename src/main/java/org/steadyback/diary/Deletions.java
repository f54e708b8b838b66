package org.steadyback.diary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.steadyback.account.CurrentAccount;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** Takes entries out of the diary, keeps them for a day, and brings them back as they were. */
@Singleton
public class Deletions {

    /** What can still be undone. @param undo where */
    record Deleted(String title, String moment, String undo) {}

    private final CurrentAccount current;
    private final Diary diary;
    private final DiaryLines lines;
    private final EntryText texts;
    private final Notices notices;
    private final Sentences sentences;

    Deletions(CurrentAccount current, Diary diary, DiaryLines lines, EntryText texts, Notices notices, Sentences sentences) {
        this.current = current;
        this.diary = diary;
        this.lines = lines;
        this.texts = texts;
        this.notices = notices;
        this.sentences = sentences;
    }

    /** @return what to tell about it, with the way back */
    @Transactional
    public List<Notice> delete(LoggedEntry entry) {
        DeletedEntry.forgetOld(entry.account, now());
        DeletedEntry.keep(entry, texts.write(entry), now());
        var done = new Notice(told("deleted", entry), null, wayBack(entry.id));
        return notices.ofChange(done, diary.delete(entry), current.viewer());
    }

    /** @return what to tell about it, or empty where there is nothing of the kind */
    @Transactional
    Optional<List<Notice>> undo(long id) {
        var account = current.account();
        account.lock();
        var deleted = DeletedEntry.find(account, id, now());
        return deleted.isPresent() ? deleted.flatMap(this::entry).map(entry -> bringBack(entry, deleted.get()))
                : diary.find(account, id).map(entry -> Notice.only(told("back-already", entry)));
    }

    /** The latest first. */
    @Transactional
    List<Deleted> ofLastDay() {
        var account = current.account();
        DeletedEntry.forgetOld(account, now());
        var deleted = DeletedEntry.of(account, now());
        // An import may have brought one back as well.
        var held = diary.held(account, deleted.stream().map(entry -> entry.clientId).toList());
        return deleted.stream().filter(entry -> !held.contains(entry.clientId)).flatMap(entry -> entry(entry).stream())
                .map(entry -> new Deleted(lines.title(entry), lines.moment(entry), wayBack(entry.id))).toList();
    }

    private List<Notice> bringBack(LoggedEntry entry, DeletedEntry deleted) {
        var change = diary.add(entry);
        if (change.isEmpty()) {
            return Notice.only(told("back-already", entry));
        }
        deleted.delete();
        return notices.ofChange(Notice.of(told("undone", entry)), change.get(), current.viewer());
    }

    private Optional<LoggedEntry> entry(DeletedEntry deleted) {
        return texts.read(current.account(), deleted.kind, deleted.text);
    }

    private String told(String key, LoggedEntry entry) {
        return sentences.of("notices." + key, Map.of("entry", lines.title(entry), "moment", lines.moment(entry)));
    }

    private Instant now() {
        return current.now().toInstant();
    }

    private static String wayBack(long id) {
        return "/diary/" + id + "/undo";
    }
}
