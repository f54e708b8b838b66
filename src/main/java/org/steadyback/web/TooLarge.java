package org.steadyback.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Whoever sends more than the app takes is shown a page, where Quarkus itself would cut the line without a word. */
@Singleton
class TooLarge {

    private static final int STATUS = 413;

    private final long most;

    TooLarge(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::refuse);
    }

    private void refuse(RoutingContext request) {
        if (length(request) <= most) {
            request.next();
            return;
        }
        // A browser reads no answer before it has sent everything; so let it, and keep nothing of it.
        request.request().handler(ignored -> {}).resume();
        request.response().setStatusCode(STATUS).putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .end(new ErrorPages.ErrorPage(STATUS).render());
    }

    private static long length(RoutingContext request) {
        try {
            return Long.parseLong(request.request().getHeader(HttpHeaders.CONTENT_LENGTH));
        } catch (NumberFormatException unknown) {
            return 0;
        }
    }
}
