package org.steadyback.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.People;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class ReportResourceTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
    }

    @Test
    void anEmptyDiarySaysWhatIsMissing() {
        Visitor.welcomed().get("/report").then().statusCode(200).body(allOf(containsString("Not asked yet."),
                containsString("Fewer than 3 of the latest 7 days were rated"), containsString("No sessions in this time."),
                containsString("Nothing trained in this time."), containsString("No notes in this time."), not(containsString("<svg"))));
    }

    @Test
    void functionComesFirstAndIsComparedWithTheStart() {
        var owner = Visitor.welcomed();
        owner.scoreActivities(Map.of("putting on socks", 3)).then().statusCode(303);
        clock.set(TestClock.FIRST_DAY.plusDays(7), "18:00");
        owner.scoreActivities(Map.of("putting on socks", 5)).then().statusCode(303);
        var page = owner.get("/report").then().statusCode(200).body(allOf(
                containsString("<td>putting on socks</td><td class=\"number\">3</td><td class=\"number\">5</td>"),
                containsString("Better by 2 points or more: a change that counts."))).extract().asString();
        assertThat(page.indexOf("What the back makes hard")).isLessThan(page.indexOf("Pain, 0 to 10"));
    }

    @Test
    void onePointIsNeverCalledHigher() {
        var owner = rated(3);
        owner.get("/report").then().body(allOf(containsString("Middle of the latest 7 days</td><td class=\"number\">3</td>"),
                containsString("Less than 2 points from the usual: can be chance.")));
    }

    @Test
    void twoPointsAreAChange() {
        rated(4).get("/report").then().body(containsString("Higher than usual by 2 points or more: a change that counts."));
        rated(0).get("/report").then().body(containsString("Lower than usual by 2 points or more: a change that counts."));
    }

    @Test
    void trainingFlareUpsSafetyStagesAndDecisionsAreThere() {
        var owner = Visitor.welcomed();
        owner.train(2).then().statusCode(303);
        owner.call(FlareCall.Call.BEGUN).then().statusCode(303);
        owner.checkSafety(Sign.NIGHT_PAIN).then().statusCode(303);
        owner.get("/report").then().body(allOf(containsString("Trained on 1 day; planned: 1"),
                containsString("1 Sept 2026 and still on"), containsString("Yes on 1 Sept 2026: constant pain at night"),
                containsString("until a professional has agreed"), containsString("phase 1 of 4"),
                containsString("You call it a flare-up, so it is one."), containsString("<svg")));
    }

    @Test
    void ageAndConditionsAreThoseThatWereTold() {
        var owner = Visitor.welcomed();
        People.tell(owner, profile -> {
            profile.birthYear = 1980;
            profile.conditions.add(org.steadyback.progression.Condition.PREGNANCY);
        });
        owner.get("/report").then().body(allOf(containsString("about 46, born in 1980"), containsString("Lives with: Pregnancy")));
    }

    @Test
    void noNoteIsOnItUnlessItIsChosen() {
        var owner = Diaries.withNotes(6);
        owner.get("/report").then().body(not(containsString("Notes that the person chose")));
        var note = Diaries.note(owner, "trained-3-secret");
        var page = owner.get("/report?note=" + note).then().statusCode(200).body(containsString("value=\"" + note + "\" checked")).extract().asString();
        assertThat(sheet(page)).contains("After a session: trained-3-secret").doesNotContain("rated-", "hurt-", "trained-2");
    }

    @Test
    void aStrangersNoteIsNotThere() {
        var note = Diaries.note(Diaries.withNotes(4), "rated-2-secret");
        Visitor.welcomed().get("/report?note=" + note).then().statusCode(200).body(not(containsString("secret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"range=never&note=none&note=-1&note=99999999999999999999", "range=&note=", "note=%3Cscript%3E"})
    void whatCannotBeReadIsAsIfItWereNotThere(String query) {
        Visitor.welcomed().get("/report?" + query).then().statusCode(200)
                .body(containsString("<option value=\"three-months\" selected>"));
    }

    @Test
    void theTimeIsChosen() {
        var owner = Diaries.withNotes(80);
        owner.get("/report?range=four-weeks").then().body(allOf(containsString("(28 days)"), containsString("/report.pdf?range=four-weeks"),
                containsString("/settings/shares?range=four-weeks")));
        owner.get("/report?range=all").then().body(containsString("(81 days)"));
    }

    @Test
    void theWelcomeComesFirst() {
        var fresh = Visitor.signedUp("reported-" + System.nanoTime() + "@example.org");
        fresh.get("/report").then().statusCode(303).header("Location", endsWith("/welcome"));
        fresh.get("/report.pdf").then().statusCode(303).header("Location", endsWith("/welcome"));
    }

    static String sheet(String page) {
        return page.substring(page.indexOf("<section class=\"sheet"), page.indexOf("class=\"sheet-end\""));
    }

    private Visitor rated(int score) {
        clock.set(TestClock.FIRST_DAY, "18:00");
        var owner = Visitor.welcomed();
        for (int day = 0; day < 3; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "07:30");
            owner.rate("MORNING", score).then().statusCode(303);
        }
        return owner;
    }
}
