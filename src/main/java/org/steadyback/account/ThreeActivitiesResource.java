package org.steadyback.account;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.web.Flash;

/** Keeps the place of what the back makes hard, which can be told later. */
@Path("/welcome/5")
@Authenticated
public class ThreeActivitiesResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ThreeActivitiesPage() implements TemplateInstance {}

    private final Welcome welcome;

    ThreeActivitiesResource(Welcome welcome) {
        this.welcome = welcome;
    }

    @GET
    public TemplateInstance show() {
        welcome.at(WelcomeStep.ACTIVITIES);
        return new ThreeActivitiesPage();
    }

    @POST
    @Transactional
    public Response skip() {
        return Flash.redirect(welcome.changeAt(WelcomeStep.ACTIVITIES).pass(WelcomeStep.ACTIVITIES));
    }
}
