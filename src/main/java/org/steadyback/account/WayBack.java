package org.steadyback.account;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;

/** The way back after signing in leads to a page: a form that was sent while signed out cannot be asked for again. */
@Singleton
class WayBack {

    /** Quarkus's default; it remembers the address that was asked for. */
    private static final String COOKIE = "quarkus-redirect-location";
    private static final int BEFORE_ALL_ELSE = 1000;

    void onlyToPages(@Observes Filters filters) {
        filters.register(routing -> {
            if (routing.request().method().equals(HttpMethod.POST) && !SignInToken.isSignIn(routing)) {
                routing.addHeadersEndHandler(sent -> routing.response().removeCookies(COOKIE, false));
            }
            routing.next();
        }, BEFORE_ALL_ELSE);
    }
}
