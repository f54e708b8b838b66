package org.steadyback.report;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import io.vertx.core.http.HttpServerResponse;

import org.steadyback.account.CurrentAccount;
import org.steadyback.account.Profile;
import org.steadyback.chart.ChartPages;
import org.steadyback.chart.Charts;
import org.steadyback.chart.Chosen;
import org.steadyback.chart.Person;
import org.steadyback.web.Dates;
import org.steadyback.web.Sentences;

/** What a reader sees who was given a link. Readers do not sign in: its address is the key. */
@Path("/shared/{token}")
public class SharedResource {

    /** @param own whether the person is looking at it themselves */
    @CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SharedPage(Report report, Charts charts, String pdf, String until, boolean own) implements TemplateInstance {}

    private static final String NOT_KEPT = "private, no-store";

    private record Opened(Share share, Person person, ZonedDateTime now, boolean own) {}

    private final CurrentAccount current;
    private final Reports reports;
    private final ReportPdf pdf;
    private final ChartPages pages;
    private final Sentences sentences;
    private final Clock clock;

    SharedResource(CurrentAccount current, Reports reports, ReportPdf pdf, ChartPages pages, Sentences sentences, Clock clock) {
        this.current = current;
        this.reports = reports;
        this.pdf = pdf;
        this.pages = pages;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** @param range of the charts, never wider than what was chosen with the link; the report keeps that one */
    @GET
    @Transactional
    public Response show(String token, @RestQuery Optional<String> range, @RestQuery Optional<String> ladder,
            @RestQuery Optional<String> year, @Context HttpServerResponse answer) {
        var opened = open(token);
        var here = "/shared/" + token;
        var chosen = Chosen.read(range.or(() -> Optional.of(opened.share.range.word())), ladder, year);
        var page = new SharedPage(report(opened), pages.shared(opened.person, chosen, here, opened.share.range), here + "/report.pdf",
                until(opened.share.expiresAt.atZone(opened.now.getZone())), opened.own);
        return forReaderOnly(Response.ok(page).header(HttpHeaders.CACHE_CONTROL, NOT_KEPT), answer);
    }

    private String until(ZonedDateTime end) {
        return sentences.of("report.moment", Map.of("day", Dates.briefly(end), "time", Dates.time(end)));
    }

    /** Printed after the database has been read, so that nothing waits for that. */
    @GET
    @Path("/report.pdf")
    public Response file(String token, @Context HttpServerResponse answer) {
        record Read(Report report, Person person) {}
        var read = QuarkusTransaction.requiringNew().call(() -> {
            var opened = open(token);
            return new Read(report(opened), opened.person);
        });
        return forReaderOnly(ReportPdfResource.answer(pdf.of(read.report), read.person), answer);
    }

    /** The owner's own look is none by the reader, and would only alarm them. */
    private Opened open(String token) {
        var share = Share.ofOpen(token, clock.instant()).orElseThrow(NotFoundException::new);
        var profile = Profile.of(share.account).orElseThrow(NotFoundException::new);
        var now = clock.instant().atZone(profile.zoneId()).withNano(0);
        var own = current.isSignedIn() && current.account().id.equals(share.account.id);
        if (!own) {
            ShareOpening.log(share, now.toInstant());
        }
        return new Opened(share, new Person(share.account, profile, now.toLocalDate()), now, own);
    }

    private Report report(Opened opened) {
        var wanted = opened.share.wanted();
        return reports.of(opened.person, wanted.range(), wanted.notes(), opened.now);
    }

    /** No search engine lists it, and no other page is told its address. */
    private static Response forReaderOnly(Response.ResponseBuilder response, HttpServerResponse answer) {
        // In place of what every page has; two of them would be left to the browser.
        answer.putHeader("Referrer-Policy", "no-referrer");
        return response.header("X-Robots-Tag", "noindex, nofollow").build();
    }
}
