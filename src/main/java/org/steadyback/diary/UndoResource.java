package org.steadyback.diary;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;

import org.steadyback.account.DuringWelcome;
import org.steadyback.account.WelcomeStep;
import org.steadyback.web.Flash;

/** Brings a deleted entry back. */
@Path("/diary/{id}/undo")
@Authenticated
@DuringWelcome(from = WelcomeStep.SAFETY)
public class UndoResource {

    private final Deletions deletions;

    UndoResource(Deletions deletions) {
        this.deletions = deletions;
    }

    @POST
    public Response undo(long id) {
        return Flash.redirect("/diary", deletions.undo(id).orElseThrow(NotFoundException::new));
    }
}
