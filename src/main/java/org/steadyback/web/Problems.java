package org.steadyback.web;

import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers programs in JSON where a person would get a page. */
@Singleton
class Problems {

    private static final String FOR_PROGRAMS = "/api";

    private final Sentences sentences;

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    static boolean isForPrograms(String path) {
        return path.equals(FOR_PROGRAMS) || path.startsWith(FOR_PROGRAMS + "/");
    }

    @ServerExceptionMapper
    Response unanswered(ProblemException problem) {
        return answer(problem.status(), problem.key());
    }

    /** For whatever else a page would explain by its status. */
    Response answer(int status) {
        return answer(status, status == 404 ? "not-found" : status < 500 ? "unreadable" : "broken");
    }

    private Response answer(int status, String key) {
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(new Problem("about:blank",
                sentences.of("problems." + key + ".title", Map.of()), status,
                sentences.of("problems." + key + ".detail", Map.of()))).build();
    }
}
