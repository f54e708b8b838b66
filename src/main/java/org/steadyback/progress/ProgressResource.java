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
import org.steadyback.chart.ChartPages;
import org.steadyback.chart.Charts;
import org.steadyback.chart.Chosen;
import org.steadyback.chart.Person;
import org.steadyback.diary.Days;
import org.steadyback.trend.Findings;
import org.steadyback.trend.Trends;
import org.steadyback.web.Sentences;

/** Does it help? What changed lately, and the charts. */
@Path(ProgressResource.PATH)
@Authenticated
public class ProgressResource {

    static final String PATH = "/progress";

    private static final int WEEKS = 4;
    /** Two rated days a week, and a middle says something of the four. */
    private static final int FEWEST_RATED = 8;

    /** @param findings what may be said of the last weeks */
    @CheckedTemplate(basePath = "progress", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgressPage(List<String> findings, Charts charts) implements TemplateInstance {}

    private final CurrentAccount current;
    private final ChartPages pages;
    private final Trends trends;
    private final Findings findings;
    private final Sentences sentences;

    ProgressResource(CurrentAccount current, ChartPages pages, Trends trends, Findings findings, Sentences sentences) {
        this.current = current;
        this.pages = pages;
        this.trends = trends;
        this.findings = findings;
        this.sentences = sentences;
    }

    @GET
    @Transactional
    public TemplateInstance show(@RestQuery Optional<String> range, @RestQuery Optional<String> ladder,
            @RestQuery Optional<String> year) {
        var person = new Person(current.account(), current.profile(), current.today());
        return new ProgressPage(lately(), pages.own(person, Chosen.read(range, ladder, year), PATH));
    }

    private List<String> lately() {
        var weeks = new Days(current.today().minusWeeks(WEEKS).plusDays(1), current.today());
        return findings.of(trends.compare(current.account(), current.profile(), weeks, current.today(), FEWEST_RATED),
                sentences.of("findings.four-weeks"));
    }
}
