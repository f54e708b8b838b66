package org.steadyback.account;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.security.spi.runtime.AuthenticationFailureEvent;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/** Keeps the e-mail that was typed over the redirect of a refused sign-in, so that nobody types it twice. */
@Singleton
class RefusedSignIn {

    static final String COOKIE = "steadyback-typed-email";
    private static final int MOST_CHARACTERS = 254;

    void remember(@Observes AuthenticationFailureEvent refused) {
        if (refused.getEventProperties().get(RoutingContext.class.getName()) instanceof RoutingContext routing
                && SignInToken.isSignIn(routing)) {
            var typed = routing.request().getFormAttribute("email");
            if (typed != null && typed.length() <= MOST_CHARACTERS) {
                routing.response().addCookie(Cookie.cookie(COOKIE, URLEncoder.encode(typed, StandardCharsets.UTF_8))
                        .setPath("/sign-in").setHttpOnly(true).setSameSite(CookieSameSite.LAX).setMaxAge(120));
            }
        }
    }

    static String decode(String typed) {
        try {
            return typed == null ? "" : URLDecoder.decode(typed, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException tampered) {
            return "";
        }
    }
}
