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

/** Everything that was logged, by day, newest first. */
@Path("/diary")
@Authenticated
// A tick in the safety check that was a mistake is taken back here.
@DuringWelcome(from = WelcomeStep.SAFETY)
public class DiaryResource {

    private static final int PAGE = 40;

    /** @param older where the next page begins, or null on the last */
    @CheckedTemplate(basePath = "diary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DiaryPage(List<DiaryLines.Day> days, String older) implements TemplateInstance {}

    private final CurrentAccount current;
    private final Diary diary;
    private final DiaryLines lines;

    DiaryResource(CurrentAccount current, Diary diary, DiaryLines lines) {
        this.current = current;
        this.diary = diary;
        this.lines = lines;
    }

    @GET
    @Transactional
    public TemplateInstance show(@RestQuery Optional<String> before) {
        var entries = diary.before(current.account(), before.flatMap(Cursor::parse).orElse(Cursor.END), PAGE + 1);
        var page = entries.subList(0, Math.min(PAGE, entries.size()));
        return new DiaryPage(lines.days(page), entries.size() > PAGE ? Cursor.at(page.getLast()).toString() : null);
    }
}
