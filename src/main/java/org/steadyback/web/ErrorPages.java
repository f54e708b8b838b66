package org.steadyback.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a person sees when something is not there or went wrong: what it is, and the way back. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErrorPage(int status) implements TemplateInstance {}

    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refusal, UriInfo asked) {
        var status = refusal.getResponse().getStatus();
        return status < 400 ? refusal.getResponse() : Response.fromResponse(answer(status, asked))
                .header(HttpHeaders.RETRY_AFTER, refusal.getResponse().getHeaderString(HttpHeaders.RETRY_AFTER)).build();
    }

    @ServerExceptionMapper
    Response broken(RuntimeException fault, UriInfo asked) {
        LOG.error("A page failed", fault);
        return answer(500, asked);
    }

    /** The token filter refuses with an empty answer; a person should see more than a white page. */
    @ServerResponseFilter
    void explain(ContainerResponseContext response) {
        if (response.getStatus() == 400 && !response.hasEntity()) {
            response.setEntity(new ErrorPage(400).render(), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private Response answer(int status, UriInfo asked) {
        return Problems.isForPrograms(asked.getPath()) ? problems.answer(status) : page(status);
    }

    private static Response page(int status) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(new ErrorPage(status)).build();
    }
}
