package org.steadyback.account;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * An entry that waited on a device says whose it is. If somebody else has signed in there meanwhile it is not taken, and
 * answered as if nobody were signed in: it waits for its owner.
 */
class OwnDiary {

    private static final String HEADER = "X-Diary";
    /** As Quarkus's form login answers a script. */
    private static final int NOT_SIGNED_IN = 499;

    private final CurrentAccount current;

    OwnDiary(CurrentAccount current) {
        this.current = current;
    }

    @ServerRequestFilter
    Response refuse(ContainerRequestContext request) {
        var diary = request.getHeaderString(HEADER);
        return diary == null || !current.isSignedIn() || diary.equals(current.diaryKey()) ? null
                : Response.status(NOT_SIGNED_IN).build();
    }
}
