package org.steadyback.library;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.programme.Card;
import org.steadyback.programme.Exercise;
import org.steadyback.programme.Programme;

/** Short cards, read in a minute each. */
@Path("/learn")
@Authenticated
public class LearnResource {

    @CheckedTemplate(basePath = "library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LearnPage(List<Card> cards) implements TemplateInstance {}

    @CheckedTemplate(basePath = "library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CardPage(Card card, List<Exercise> exercises, List<Card> neighbours) implements TemplateInstance {}

    private final Programme programme;

    LearnResource(Programme programme) {
        this.programme = programme;
    }

    @GET
    public TemplateInstance all() {
        return new LearnPage(List.copyOf(programme.cards().values()));
    }

    @GET
    @Path("/{card}")
    public TemplateInstance one(String card) {
        var found = programme.card(card).orElseThrow(NotFoundException::new);
        return new CardPage(found, found.exercises().stream().flatMap(id -> programme.exercise(id).stream()).toList(),
                found.cards().stream().flatMap(id -> programme.card(id).stream()).toList());
    }
}
