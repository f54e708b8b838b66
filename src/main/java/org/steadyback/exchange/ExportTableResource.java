package org.steadyback.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;

/** The whole diary as a table for a spreadsheet. */
@Path("/export.csv")
@Authenticated
public class ExportTableResource {

    private final CurrentAccount current;
    private final Export export;

    ExportTableResource(CurrentAccount current, Export export) {
        this.current = current;
        this.export = export;
    }

    @GET
    public Response table() {
        return export.download(current, "csv", "text/csv;charset=UTF-8", CsvDiaryWriter::new);
    }
}
