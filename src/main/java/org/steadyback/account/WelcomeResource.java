package org.steadyback.account;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;

import org.steadyback.web.Flash;

/** The first questions after signing up, a few at a time: leads to the step that is still to do. */
@Path("/welcome")
@Authenticated
public class WelcomeResource {

    private final Welcome welcome;

    WelcomeResource(Welcome welcome) {
        this.welcome = welcome;
    }

    @GET
    public Response goOn() {
        return Flash.redirect(welcome.path());
    }

    /** For the steps that are pages of other features; the others have a resource each. */
    @GET
    @Path("/{step}")
    public Response lead(int step) {
        var asked = WelcomeStep.numbered(step).orElseThrow(NotFoundException::new);
        welcome.at(asked);
        return Flash.redirect(asked.path());
    }
}
