package org.steadyback.programme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

@Path("/exercises")
@Authenticated
public class ExerciseResource {

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ExercisePage(Exercise exercise) implements TemplateInstance {}

    private final Programme programme;

    ExerciseResource(Programme programme) {
        this.programme = programme;
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(String id) {
        return new ExercisePage(programme.exercise(id).orElseThrow(NotFoundException::new));
    }
}
