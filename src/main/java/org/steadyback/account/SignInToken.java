package org.steadyback.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * The CSRF token of the sign-in form. Quarkus's token filter guards resources, and the form login is none: without
 * this a stranger's page could sign a person in to the stranger's account and read what they then log.
 */
@Singleton
class SignInToken implements SecurityIdentityAugmentor {

    private static final String POST_LOCATION = "/j_security_check";

    private final String field;
    private final String cookie;

    SignInToken(@ConfigProperty(name = "quarkus.rest-csrf.form-field-name", defaultValue = "csrf-token") String field,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = "csrf-token") String cookie) {
        this.field = field;
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context,
            Map<String, Object> attributes) {
        var routing = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        return routing != null && isSignIn(routing) && !hasToken(routing)
                ? Uni.createFrom().failure(new AuthenticationFailedException("the sign-in form has no valid token"))
                : Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    static boolean isSignIn(RoutingContext routing) {
        return routing.request().method().equals(HttpMethod.POST)
                && routing.normalizedPath().endsWith(POST_LOCATION);
    }

    private boolean hasToken(RoutingContext routing) {
        var sent = routing.request().getFormAttribute(field);
        var kept = routing.request().getCookie(cookie);
        return sent != null && !sent.isEmpty() && kept != null && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8),
                kept.getValue().getBytes(StandardCharsets.UTF_8));
    }
}
