package org.steadyback.diary;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.web.Sentences;

/** The kinds of entries to choose from on the diary page. */
@Singleton
class DiaryKinds {

    /** @param current whether it is what the page shows */
    record Chip(String name, String page, boolean current) {}

    private final Sentences sentences;

    DiaryKinds(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param shown null for all */
    List<Chip> chips(EntryType shown) {
        return Stream.concat(Stream.of((EntryType) null), Diary.KINDS.stream()).map(type -> new Chip(
                sentences.of("diary.kinds." + (type == null ? "ALL" : type)), DiaryView.page(type), type == shown)).toList();
    }
}
