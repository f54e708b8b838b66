package org.steadyback.diary;

import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.account.DuringWelcome;
import org.steadyback.account.WelcomeStep;

/** Everything that was logged, by day, newest first; or one kind of it, or all from a day back. */
@Path("/diary")
@Authenticated
// A tick in the safety check that was a mistake is taken back here.
@DuringWelcome(from = WelcomeStep.SAFETY)
public class DiaryResource {

    private static final int PAGE = 40;

    /**
     * @param kinds   the ways to filter
     * @param view    what of the diary is asked for
     * @param older   where the next page is, or null on the last
     * @param deleted what can still be undone; on the first page only
     */
    @CheckedTemplate(basePath = "diary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DiaryPage(List<DiaryKinds.Chip> kinds, DiaryView view, List<DiaryLines.Day> days, String older,
            List<Deletions.Deleted> deleted) implements TemplateInstance {}

    private final CurrentAccount current;
    private final Diary diary;
    private final DiaryLines lines;
    private final DiaryKinds kinds;
    private final Deletions deletions;

    DiaryResource(CurrentAccount current, Diary diary, DiaryLines lines, DiaryKinds kinds, Deletions deletions) {
        this.current = current;
        this.diary = diary;
        this.lines = lines;
        this.kinds = kinds;
        this.deletions = deletions;
    }

    /** @param kind in the plural, as in {@link EntryType}; @param on a day to begin with; @param before a {@link Cursor} */
    @GET
    @Transactional
    public TemplateInstance show(@RestQuery Optional<String> kind, @RestQuery Optional<String> on,
            @RestQuery Optional<String> before) {
        var view = DiaryView.of(kind, on, before, current.profile().zoneId());
        var entries = diary.before(current.account(), view.types(), view.from(), PAGE + 1);
        var page = entries.subList(0, Math.min(PAGE, entries.size()));
        return new DiaryPage(kinds.chips(view.type()), view, lines.days(page),
                entries.size() > PAGE ? view.before(Cursor.at(page.getLast())) : null,
                view.isNewest() ? deletions.ofLastDay() : List.of());
    }
}
