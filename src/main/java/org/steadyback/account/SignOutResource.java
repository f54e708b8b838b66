package org.steadyback.account;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;

import org.steadyback.web.Flash;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

@Path("/sign-out")
@Authenticated
public class SignOutResource {

    private final SecurityIdentity identity;
    private final Sentences sentences;

    SignOutResource(SecurityIdentity identity, Sentences sentences) {
        this.identity = identity;
        this.sentences = sentences;
    }

    @POST
    public Response signOut() {
        FormAuthenticationMechanism.logout(identity);
        return Flash.redirect("/", Notice.only(sentences.of("notices.signed-out")));
    }
}
