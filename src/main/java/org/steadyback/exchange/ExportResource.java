package org.steadyback.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;

/** The whole diary to take along, as the file that an import reads. */
@Path("/export")
@Authenticated
public class ExportResource {

    private final CurrentAccount current;
    private final Export export;

    ExportResource(CurrentAccount current, Export export) {
        this.current = current;
        this.export = export;
    }

    @GET
    public Response file() {
        return export.download(current, "json", MediaType.APPLICATION_JSON, JsonDiaryWriter::new);
    }
}
