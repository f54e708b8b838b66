package org.steadyback.report;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.chart.Person;
import org.steadyback.trend.Range;

/** The one sheet for a professional, as it is printed; and what is to stand on it. */
@Path(ReportResource.PATH)
@Authenticated
public class ReportResource {

    static final String PATH = "/report";

    @CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportPage(Report report, Wanted wanted, NoteChoice notes, List<Range> ranges) implements TemplateInstance {}

    private final CurrentAccount current;
    private final Reports reports;

    ReportResource(CurrentAccount current, Reports reports) {
        this.current = current;
        this.reports = reports;
    }

    @GET
    @Transactional
    public TemplateInstance show(@RestQuery String range, @RestQuery List<String> note) {
        var wanted = Wanted.read(range, note);
        var person = new Person(current.account(), current.profile(), current.today());
        var report = reports.of(person, wanted.range(), wanted.notes(), current.now());
        return new ReportPage(report, wanted,
                NoteChoice.of(person.account(), report.period(), wanted.notes()), List.of(Range.values()));
    }
}
