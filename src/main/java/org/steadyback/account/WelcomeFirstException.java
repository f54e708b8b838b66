package org.steadyback.account;

import java.net.URI;

import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;

/** The page is for later: something of the welcome is still to do. */
class WelcomeFirstException extends RedirectionException {

    /** To whatever is still to do. */
    WelcomeFirstException() {
        this("/welcome");
    }

    WelcomeFirstException(String path) {
        super(Response.Status.SEE_OTHER, URI.create(path));
    }
}
