package org.steadyback.account;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;


/** The page of the form login; the form itself posts to Quarkus's own {@code /j_security_check}. */
@Path("/sign-in")
public class SignInResource {

    /** @param demo null outside development */
    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInPage(String email, boolean refused, DemoSignIn demo) implements TemplateInstance {}

    private final DemoSignIn demo;

    SignInResource(Instance<DemoSignIn> demo) {
        this.demo = demo.isResolvable() ? demo.get() : null;
    }

    @GET
    public Response show(@RestQuery boolean refused, @RestCookie(RefusedSignIn.COOKIE) String typed) {
        var page = new SignInPage(refused ? RefusedSignIn.decode(typed) : "", refused, demo);
        return Response.status(refused ? 422 : 200).entity(page).build();
    }
}
