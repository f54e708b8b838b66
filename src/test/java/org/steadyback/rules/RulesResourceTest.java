package org.steadyback.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.Arrays;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.programme.Programme;
import org.steadyback.progression.RuleId;
import org.steadyback.progression.Rules;
import org.steadyback.progression.SoreRule;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class RulesResourceTest {

    @Inject
    TestClock clock;

    @Inject
    RulesResource resource;

    @Inject
    RuleSheets sheets;

    @Inject
    Programme programme;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
    }

    @Test
    void everyRuleHasItsPlaceItsSentenceAndWhatItRestsOn() {
        var page = Visitor.anonymous().get("/rules").then().statusCode(200);
        Arrays.stream(RuleId.values()).forEach(rule -> page.body(containsString("<article class=\"rule\" id=\"" + rule + "\"")));
        var sheet = sheets.of(Rules.sheet());
        assertThat(sheet.groups()).flatExtracting(RuleSheet.Group::rules).hasSize(RuleId.values().length + 1)
                .allSatisfy(rule -> {
                    assertThat(rule.kinds()).isNotEmpty();
                    assertThat(rule.sentence()).endsWith(".").doesNotContain("{");
                });
    }

    /** Whoever has no account yet, is on the way through the welcome, or is at home here reads the same. */
    @Test
    void anybodyMayReadThem() {
        var fresh = Visitor.signedUp("rules-" + System.nanoTime() + "@example.org");
        for (var reader : new Visitor[] {Visitor.anonymous(), fresh, Visitor.welcomed()}) {
            reader.get("/rules").then().statusCode(200).body(allOf(containsString("<h1>The rules, with all their numbers</h1>"),
                    containsString("A rating of 6 or more just before a session"), containsString("3 of the latest 4"),
                    containsString("Version 1.0")));
        }
    }

    /** No number is repeated by hand: change any one of them, and what is shown is another page. */
    @Test
    void whateverNumberChangesThePageChanges() {
        var today = rendered(Rules.sheet());
        assertThat(today).contains("An operation on the spine in the last twelve months");
        var others = new OtherNumbers(programme.ladders()).of(Rules.sheet()).toList();
        assertThat(others).hasSizeGreaterThan(100).allSatisfy(other ->
                assertThat(rendered(other.rules()).equals(today)).as(other.what()).isFalse());
        assertThat(others).extracting(OtherNumbers.Changed::what).contains("sore.high", "stepUp.usual.needed",
                "flareEnd.lasts", "nextDay.opens", "gentle.list.walking", "loadGate.blocking", "substitutes.instead.side-plank");
    }

    @Test
    void aChangedNumberStandsInTheSentenceInTheTableAndOnTheScale() {
        var all = Rules.sheet();
        var sore = new OtherNumbers(programme.ladders()).of(all).filter(other -> other.rules().sore().equals(new SoreRule(7)))
                .findFirst().orElseThrow().rules();
        assertThat(rendered(sore)).contains("A rating of 7 or more just before a session")
                .contains("<dt>A rating before the session that does so</dt><dd>7 of 10</dd>");
        var red = new OtherNumbers(programme.ladders()).of(all).filter(other -> other.what().equals("red.high"))
                .findFirst().orElseThrow().rules();
        assertThat(rendered(red)).containsPattern("one stage back <strong>7 to 10</strong></span><svg [^>]*>.*<rect class=\"band\" x=\"7\" width=\"4\"");
    }

    @Test
    void theSimulationIsShownWithItsWarning() {
        var simulation = RuleFiles.simulation();
        Visitor.anonymous().get("/rules").then().body(allOf(containsString("These people never lived."),
                containsString(simulation.people() + " of them kept a diary for " + simulation.days() + " days each"),
                containsString("seed " + simulation.seed()), containsString("Ordinary, with good and bad days"),
                not(containsString("another one is in use"))));
    }

    @Test
    void theWayHereIsWhereTheRulesAreAtWork() {
        var owner = Visitor.welcomed();
        for (var page : new String[] {"/ladders", "/ladders/front-plank", "/learn/rules", "/today"}) {
            owner.get(page).then().statusCode(200).body(containsString("href=\"/rules\""));
        }
    }

    private String rendered(Rules rules) {
        return resource.page(sheets.of(rules)).render();
    }
}
