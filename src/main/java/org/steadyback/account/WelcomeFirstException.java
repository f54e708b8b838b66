package org.steadyback.account;

import java.net.URI;

import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;

/** The page needs a profile that the person has not given yet. */
class WelcomeFirstException extends RedirectionException {

    WelcomeFirstException() {
        super(Response.Status.SEE_OTHER, URI.create("/welcome"));
    }
}
