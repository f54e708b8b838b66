package org.steadyback.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A script that sends a form wants to know how it went, and goes on by itself: where something was done it gets 204
 * in place of the way on, with the notices waiting for the next page. Quarkus's form login answers it 499 when nobody is signed in.
 */
class SentByScript {

    private static final String HEADER = "X-Requested-With";
    private static final String SCRIPT = "JavaScript";

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        var isDone = response.getStatus() == Status.SEE_OTHER.getStatusCode()
                && response.getCookies().containsKey(Flash.COOKIE);
        if (isDone && SCRIPT.equals(request.getHeaderString(HEADER))) {
            response.setStatusInfo(Status.NO_CONTENT);
            response.getHeaders().remove(HttpHeaders.LOCATION);
        }
    }
}
