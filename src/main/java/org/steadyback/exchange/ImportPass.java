package org.steadyback.exchange;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.steadyback.account.Account;
import org.steadyback.diary.Diary;
import org.steadyback.diary.EntryType;
import org.steadyback.diary.LoggedEntry;
import org.steadyback.diary.LoggedQuestionnaire;

/** Takes the entries of a file and tells the new ones from those that are in the diary already, many at a time. */
final class ImportPass implements DiaryFileReading.Taker {

    private static final int AT_A_TIME = 500;

    /** @param text its line in a file, by which two are the same or not */
    private record Taken(LoggedEntry entry, String path, String text) {}

    private final Account account;
    private final Diary diary;
    private final Problems problems;
    private final Consumer<List<LoggedEntry>> newOnes;
    private final Map<UUID, Long> numbers;
    private final Map<UUID, UUID> fingerprints = new HashMap<>();
    private final List<Taken> waiting = new ArrayList<>();
    private final Map<EntryType, Integer> added = new EnumMap<>(EntryType.class);
    /** Those that new answers are to, by url. */
    private final Set<String> questionnaires = new HashSet<>();
    private int there;
    private OffsetDateTime from;
    private OffsetDateTime to;

    /** @param newOnes gets what is not in the diary yet, in the order of the file */
    ImportPass(Account account, Diary diary, Problems problems, Consumer<List<LoggedEntry>> newOnes) {
        this.account = account;
        this.diary = diary;
        this.problems = problems;
        this.newOnes = newOnes;
        this.numbers = diary.numbers(account);
    }

    @Override
    public void take(LoggedEntry entry, String path) {
        var text = FileJson.text(entry);
        var fingerprint = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        var earlier = fingerprints.putIfAbsent(entry.clientId, fingerprint);
        if (earlier == null) {
            waiting.add(new Taken(entry, path, text));
        } else if (!earlier.equals(fingerprint)) {
            problems.add(path + ".id", "id-twice");
        }
        if (waiting.size() == AT_A_TIME) {
            settle();
        }
    }

    /** After the last entry. */
    void end() {
        settle();
    }

    Map<EntryType, Integer> added() {
        return added;
    }

    Set<String> questionnaires() {
        return questionnaires;
    }

    int there() {
        return there;
    }

    /** The moment of the oldest entry in the file, or null without any. */
    OffsetDateTime from() {
        return from;
    }

    OffsetDateTime to() {
        return to;
    }

    private void settle() {
        var known = known();
        var fresh = new ArrayList<LoggedEntry>();
        for (var taken : waiting) {
            var text = known.get(taken.entry().clientId);
            if (text == null) {
                fresh.add(taken.entry());
                added.merge(EntryType.of(taken.entry()), 1, Integer::sum);
                if (taken.entry() instanceof LoggedQuestionnaire answers) {
                    questionnaires.add(answers.questionnaire);
                }
            } else if (text.equals(taken.text())) {
                there++;
            } else {
                problems.add(taken.path() + ".id", "differs");
            }
            stretch(taken.entry().when());
        }
        waiting.clear();
        newOnes.accept(fresh);
    }

    /** The lines of those that wait and are in the diary already. */
    private Map<UUID, String> known() {
        var there = waiting.stream().map(taken -> numbers.get(taken.entry().clientId)).filter(Objects::nonNull).toList();
        return there.isEmpty() ? Map.of() : diary.numbered(account, there).stream()
                .collect(Collectors.toMap(entry -> entry.clientId, FileJson::text));
    }

    private void stretch(OffsetDateTime at) {
        from = from == null || at.isBefore(from) ? at : from;
        to = to == null || at.isAfter(to) ? at : to;
    }
}
