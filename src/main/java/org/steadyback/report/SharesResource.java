package org.steadyback.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.Days;
import org.steadyback.trend.Range;
import org.steadyback.web.Dates;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** The links that a person has given away: each with its openings, and the way to take it back. */
@Path(SharesResource.PATH)
@Authenticated
public class SharesResource {

    static final String PATH = "/settings/shares";

    private static final int OPENINGS = 5;
    private static final int ENDED = 20;

    /** @param ended those that are over or were taken back, the latest of them */
    @CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SharesPage(List<GivenLink> open, Capped<GivenLink> ended, ShareForm form, Wanted wanted, NoteChoice notes,
            List<Range> ranges, FormErrors errors) implements TemplateInstance {}

    private final CurrentAccount current;
    private final Validator validator;
    private final Messages messages;
    private final Sentences sentences;

    SharesResource(CurrentAccount current, Validator validator, Messages messages, Sentences sentences) {
        this.current = current;
        this.validator = validator;
        this.messages = messages;
        this.sentences = sentences;
    }

    /** @param range and {@code note}: as on the report from which somebody comes */
    @GET
    @Transactional
    public TemplateInstance show(@RestQuery String range, @RestQuery List<String> note, @Context UriInfo asked) {
        return page(ShareForm.blank(Wanted.read(range, note)), FormErrors.none(), asked);
    }

    @POST
    @Transactional
    public Response make(@BeanParam ShareForm form, @Context UriInfo asked) {
        // A second tap waits, and then finds what the first has made.
        current.account().lock();
        var errors = FormErrors.of(validator.validate(form)).and(form.check(messages));
        if (errors.any()) {
            return refused(form, errors, asked);
        }
        if (Share.isThere(current.account(), form.entryId())) {
            return told("share-there-already");
        }
        if (Share.countOpen(current.account(), current.now().toInstant()) >= Share.MOST_OPEN) {
            return refused(form, errors.with("reader", messages.of("share.too-many")), asked);
        }
        Share.make(current.account(), form.entryId(), form.forReader(), form.wanted(), current.now(), form.forDays());
        return told("share-made");
    }

    @POST
    @Path("/{id}/revocation")
    @Transactional
    public Response revoke(long id) {
        Share.findOwned(current.account(), id).orElseThrow(NotFoundException::new).revoke(current.now().toInstant());
        return told("share-revoked");
    }

    private Response refused(ShareForm form, FormErrors errors, UriInfo asked) {
        return Response.status(422).entity(page(form, errors, asked)).build();
    }

    private Response told(String sentence) {
        return Flash.redirect(PATH, Notice.only(sentences.of("notices." + sentence)));
    }

    private TemplateInstance page(ShareForm form, FormErrors errors, UriInfo asked) {
        var account = current.account();
        var now = current.now().toInstant();
        var open = Share.open(account, now);
        var ended = Share.ended(account, now, ENDED);
        var openings = ShareOpening.latest(Stream.concat(open.stream(), ended.shown().stream()).toList(), OPENINGS);
        return new SharesPage(given(open, openings, asked), new Capped<>(given(ended.shown(), openings, asked), ended.more()),
                form, form.wanted(), NoteChoice.of(account, new Days(LocalDate.EPOCH, current.today()), form.wanted().notes()),
                List.of(Range.values()), errors);
    }

    private List<GivenLink> given(List<Share> shares, Map<Long, List<ShareOpening.Told>> openings, UriInfo asked) {
        return shares.stream().map(share -> given(share, openings.getOrDefault(share.id, List.of()), asked)).toList();
    }

    private GivenLink given(Share share, List<ShareOpening.Told> openings, UriInfo asked) {
        return new GivenLink(share.id, share.reader, share.range, share.notes.size(),
                asked.getBaseUriBuilder().path("shared").path(share.token).build().toString(), moment(share.createdAt),
                moment(share.expiresAt), share.revokedAt == null ? null : moment(share.revokedAt),
                openings.stream().map(opening -> moment(opening.at())).toList(), openings.isEmpty() ? 0 : openings.getFirst().times());
    }

    private String moment(Instant at) {
        var local = at.atZone(current.profile().zoneId());
        return sentences.of("report.moment", Map.of("day", Dates.briefly(local), "time", Dates.time(local)));
    }
}
