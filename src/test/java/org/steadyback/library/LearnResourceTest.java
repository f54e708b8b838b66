package org.steadyback.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.programme.Programme;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class LearnResourceTest {

    @Inject
    TestClock clock;

    @Inject
    Programme programme;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
        owner = Visitor.welcomed();
    }

    @Test
    void everyCardIsListedAndOpens() {
        var list = owner.get("/learn").then().statusCode(200);
        programme.cards().values().forEach(card -> {
            list.body(containsString("href=\"/learn/" + card.id() + "\""));
            owner.get("/learn/" + card.id()).then().statusCode(200);
        });
    }

    @Test
    void aCardHasItsWordsPicturesExercisesAndNeighbours() {
        owner.get("/learn/sleep").then().body(allOf(containsString("<h1>Sleep positions</h1>"),
                containsString("src=\"/figures/sleep-side/1.svg?"), containsString("href=\"/exercises/knee-rolls\""),
                containsString("href=\"/learn/see-someone\""), containsString("Sources: source text 002")));
    }

    @Test
    void whatIsNoCardIsNotFound() {
        owner.get("/learn/levitation").then().statusCode(404);
    }

    /** A card that only other cards lead to is read by nobody who needs it. */
    @Test
    void noCardIsLinkedFromCardsAlone() throws IOException {
        var pages = new StringBuilder();
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                pages.append(Files.readString(template));
            }
        }
        assertThat(programme.cards().keySet()).allSatisfy(card -> assertThat(pages.toString().contains("/learn/" + card + "\"")
                || programme.exercises().values().stream().anyMatch(exercise -> exercise.learn().contains(card)))
                .as(card).isTrue());
    }

    @Test
    void eachCardIsLinkedFromWhereItMatters() {
        owner.get("/flare").then().body(allOf(containsString("/learn/flare-up"), containsString("/learn/lifting"),
                containsString("/learn/turning"), containsString("/learn/see-someone")));
        owner.get("/ladders").then().body(containsString("/learn/rules"));
        owner.get("/progress").then().body(containsString("/learn/pain-and-movement"));
        owner.get("/exercises/front-plank-weighted").then().body(containsString("/learn/weights"));
        owner.get("/exercises/self-massage").then().body(containsString("/learn/self-massage"));
    }
}
