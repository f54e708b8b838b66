package org.steadyback.safety;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import org.steadyback.progression.Sign;
import org.steadyback.progression.Sign.Urgency;

/**
 * The safety questions when all else fails: what to look for and what to do, on a page that needs neither the database
 * nor a sign-in, nor anything of the request. It answers in place of {@code /safety-check} when that cannot, and stands at
 * {@code /safety-check/offline} for a browser to keep.
 */
@Singleton
public class BareSafetyCheck {

    private static final Logger LOG = Logger.getLogger(BareSafetyCheck.class);
    private static final String PATH = "/safety-check";
    private static final String OFFLINE_PATH = PATH + "/offline";
    /** Before anybody asks who it is: that takes a database. */
    private static final int FIRST = -1000;
    private static final int BROKEN = 500;
    private static final int UNAVAILABLE = 503;
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    /** @param failed whether something was asked for that did not work; @param lock what was ticked asks for, or null */
    @CheckedTemplate(basePath = "safety", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BareSafetyCheckPage(boolean failed, LockCard lock, List<Question> emergencies, List<Question> urgent)
            implements TemplateInstance {}

    private final Questions questions;

    BareSafetyCheck(Questions questions) {
        this.questions = questions;
    }

    /** In place of an answer that failed. @param yes what was ticked, as it was sent */
    public Response insteadOfAnswer(Collection<String> yes) {
        return Response.status(UNAVAILABLE).type(HTML).entity(page(true, yes)).build();
    }

    void register(@Observes Router router) {
        router.get(OFFLINE_PATH).order(FIRST).handler(this::toKeep);
        router.route(PATH).order(FIRST).failureHandler(this::failed);
    }

    /** The same for everybody, and for a while. */
    private void toKeep(RoutingContext asked) {
        asked.response().putHeader(HttpHeaders.CONTENT_TYPE, HTML)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600").end(page(false, List.of()));
    }

    private void failed(RoutingContext asked) {
        if (!isOurFault(asked) || asked.response().headWritten()) {
            asked.next();
            return;
        }
        LOG.error("The safety check failed, the bare one answers", asked.failure());
        var request = asked.request();
        if (request.isEnded() || !isForm(request)) {
            // A browser reads no answer before it has sent everything.
            request.handler(ignored -> {}).resume();
            answer(asked, List.of());
        } else {
            request.setExpectMultipart(true).endHandler(read -> answer(asked, request.formAttributes().getAll("yes")));
            request.resume();
        }
    }

    private void answer(RoutingContext asked, Collection<String> yes) {
        asked.response().setStatusCode(UNAVAILABLE).putHeader(HttpHeaders.CONTENT_TYPE, HTML)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end(page(true, yes));
    }

    private String page(boolean failed, Collection<String> yes) {
        return new BareSafetyCheckPage(failed, mostUrgent(yes).map(LockCard::anywhere).orElse(null),
                questions.ofEmergencies(), questions.ofUrgentSigns()).render();
    }

    /** Of what was ticked. */
    private static Optional<Urgency> mostUrgent(Collection<String> yes) {
        return Stream.of(Sign.values()).filter(sign -> yes.contains(sign.name())).map(Sign::urgency)
                .min(Urgency::compareTo);
    }

    /** Whoever is not signed in is sent to the sign-in as ever. */
    private static boolean isOurFault(RoutingContext asked) {
        return asked.failure() == null ? asked.statusCode() >= BROKEN : !(asked.failure() instanceof SecurityException);
    }

    private static boolean isForm(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return request.method() == HttpMethod.POST && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED);
    }
}
