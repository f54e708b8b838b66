package org.steadyback.account;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.steadyback.web.Flash;

/** The front door: what this is, for strangers; today, for those who are signed in. */
@Path("/")
public class HomeResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage() implements TemplateInstance {}

    private final CurrentAccount current;

    HomeResource(CurrentAccount current) {
        this.current = current;
    }

    @GET
    public Response show() {
        return current.isSignedIn() ? Flash.redirect("/today") : Response.ok(new HomePage()).build();
    }
}
