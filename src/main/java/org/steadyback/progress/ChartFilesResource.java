package org.steadyback.progress;

import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.chart.ChartFiles;
import org.steadyback.chart.Chosen;
import org.steadyback.chart.Person;
import org.steadyback.web.Csv;

/** The numbers of a chart for a spreadsheet: always day by day, also where the picture shows weeks. */
@Path(ProgressResource.PATH + "/{chart}.csv")
@Authenticated
public class ChartFilesResource {

    private final CurrentAccount current;
    private final ChartFiles files;

    ChartFilesResource(CurrentAccount current, ChartFiles files) {
        this.current = current;
        this.files = files;
    }

    @GET
    @Transactional
    public Response file(String chart, @RestQuery Optional<String> range, @RestQuery Optional<String> ladder,
            @RestQuery Optional<String> year, @RestQuery Optional<String> of) {
        var person = new Person(current.account(), current.profile(), current.today());
        var file = files.of(chart, person, Chosen.read(range, ladder, year), of.orElse(null))
                .orElseThrow(NotFoundException::new);
        return Response.ok(file).type(Csv.MEDIA_TYPE).header(HttpHeaders.CACHE_CONTROL, "private, no-store").header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"steadyback-" + chart + "-" + current.today() + ".csv\"").build();
    }
}
