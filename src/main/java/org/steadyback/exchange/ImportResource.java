package org.steadyback.exchange;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.web.ClientMadeId;
import org.steadyback.web.Flash;

/** Takes in a diary file: first it is shown what that would do, and then done when the person says so. */
@Path("/import")
@Authenticated
// Not of files alone: a form without one is told so, like any other mistake.
@Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
public class ImportResource {

    private static final Pattern TOKEN = Pattern.compile(ClientMadeId.FORM);

    private final CurrentAccount current;
    private final Import files;
    private final ImportPages pages;

    ImportResource(CurrentAccount current, Import files, ImportPages pages) {
        this.current = current;
        this.files = files;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show() {
        return pages.blank();
    }

    @POST
    public Response preview(@RestForm("file") List<FileUpload> uploaded) {
        var chosen = uploaded == null ? List.<FileUpload>of()
                : uploaded.stream().filter(upload -> !upload.fileName().isBlank()).toList();
        if (chosen.size() != 1) {
            return refused(pages.withoutFile());
        }
        var look = files.look(current.account(), chosen.getFirst().uploadedFile());
        return look.problems().any() ? refused(pages.refused(look)) : Response.ok(pages.preview(look)).build();
    }

    /** @param profile "file" to take the profile of the file, too, where the person has one already */
    @POST
    @Path("/confirm")
    public Response confirm(@RestForm String token, @RestForm String profile) {
        if (token == null || !TOKEN.matcher(token).matches()) {
            return Flash.redirect("/diary", pages.nothingWaits());
        }
        var written = files.confirm(current.account(), UUID.fromString(token), "file".equals(profile));
        if (written.isPresent() && written.get().problems().any()) {
            return refused(pages.refused(written.get()));
        }
        return Flash.redirect("/diary", written.map(pages::done).orElseGet(pages::nothingWaits));
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }
}
