package org.steadyback.today;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.web.FormErrors;

/** What to do now. */
@Path("/today")
@Authenticated
public class TodayResource {

    private final TodayPages pages;

    TodayResource(TodayPages pages) {
        this.pages = pages;
    }

    @GET
    @Transactional
    public TemplateInstance show() {
        return pages.page(FormErrors.none());
    }
}
