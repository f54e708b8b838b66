package org.steadyback.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a browser shows in place of a page that it cannot fetch. It is kept on the device. */
@Path("/offline")
public class OfflineResource {

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfflinePage() implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return new OfflinePage();
    }
}
