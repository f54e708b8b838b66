package org.steadyback.report;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.chart.Person;

/** The sheet as a file. It is printed after the database has been read, so that nothing waits for that. */
@Path(ReportResource.PATH + ".pdf")
@Authenticated
public class ReportPdfResource {

    private final CurrentAccount current;
    private final Reports reports;
    private final ReportPdf pdf;

    ReportPdfResource(CurrentAccount current, Reports reports, ReportPdf pdf) {
        this.current = current;
        this.reports = reports;
        this.pdf = pdf;
    }

    @GET
    public Response file(@RestQuery String range, @RestQuery List<String> note) {
        var wanted = Wanted.read(range, note);
        var person = new Person(current.account(), current.profile(), current.today());
        return answer(pdf.of(reports.of(person, wanted.range(), wanted.notes(), current.now())), person).build();
    }

    static Response.ResponseBuilder answer(byte[] file, Person person) {
        return Response.ok(file).type(ReportPdf.MEDIA_TYPE).header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"steadyback-report-" + person.today() + ".pdf\"");
    }
}
