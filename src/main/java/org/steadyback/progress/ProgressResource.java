package org.steadyback.progress;

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
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Programme;

/** Does it help? Pain by day, and the longest hold of a ladder against its target. */
@Path("/progress")
@Authenticated
public class ProgressResource {

    private static final int WEEKS = 12;

    /** @param chosen the ladder whose holds are shown, or null while there are none */
    @CheckedTemplate(basePath = "progress", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgressPage(int weeks, List<PainDay> pain, List<LadderSheet> ladders, LadderSheet chosen,
            List<HoldDay> holds) implements TemplateInstance {}

    private final CurrentAccount current;
    private final Programme programme;
    private final Charts charts;

    ProgressResource(CurrentAccount current, Programme programme, Charts charts) {
        this.current = current;
        this.programme = programme;
        this.charts = charts;
    }

    @GET
    @Transactional
    public TemplateInstance show(@RestQuery Optional<String> ladder) {
        var since = current.today().minusWeeks(WEEKS);
        var sessions = charts.sessions(current.account(), since);
        var ids = charts.heldLadders(sessions);
        var held = programme.sheets().stream().filter(sheet -> ids.contains(sheet.id())).toList();
        var chosen = ladder.flatMap(id -> held.stream().filter(sheet -> sheet.id().equals(id)).findFirst())
                .or(() -> held.stream().findFirst()).orElse(null);
        return new ProgressPage(WEEKS, charts.pain(current.account(), since), held, chosen,
                chosen == null ? List.of() : charts.holds(sessions, chosen.id()));
    }
}
