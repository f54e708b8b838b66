package org.steadyback.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.DatabaseCost;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class SharesResourceTest {

    @Inject
    TestClock clock;

    @Inject
    DatabaseCost database;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
    }

    @Test
    void aLinkIsOpenForThirtyDaysUnlessToldOtherwise() {
        var owner = Visitor.welcomed();
        owner.get(Shared.PAGE).then().statusCode(200).body(containsString("value=\"30\" checked"));
        Shared.make(owner, Map.of()).then().statusCode(303).header("Location", endsWith(Shared.PAGE));
        owner.get(Shared.PAGE).then().body(allOf(containsString("The link is made."), containsString("Anna"),
                containsString("Made 1 Sept 2026, 18:00, open until 1 Oct 2026, 18:00."), containsString("Not opened yet.")));
    }

    @Test
    void anotherTimeCanBeTyped() {
        var owner = Visitor.welcomed();
        Shared.by(owner, Map.of("days", "other", "otherDays", " 14 ", "reader", ""));
        owner.get(Shared.PAGE).then().body(allOf(containsString("open until 15 Sept 2026, 18:00"), containsString("For nobody named")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "366", "-1", "soon", "1.5", "٣"})
    void aTimeThatIsNoneComesBackWithWhatWasTyped(String typed) {
        Shared.make(Visitor.welcomed(), Map.of("days", "other", "otherDays", typed, "reader", "Dr <Who>", "range", "all")).then()
                .statusCode(422).body(allOf(containsString("href=\"#otherDays\""), containsString("Type a whole number from 1 to 365."),
                        containsString("value=\"Dr &lt;Who&gt;\""), containsString("value=\"other\" checked"),
                        containsString("name=\"otherDays\" inputmode=\"numeric\" value=\"" + typed + "\""),
                        containsString("<option value=\"all\" selected>")));
    }

    @Test
    void whatWasNotOfferedIsRefused() {
        var owner = Visitor.welcomed();
        Shared.make(owner, Map.of("days", "31")).then().statusCode(422).body(containsString("href=\"#days\""));
        Shared.make(owner, Map.of("reader", "a".repeat(101))).then().statusCode(422).body(containsString("href=\"#reader\""));
        Shared.make(owner, Map.of("entry", "none")).then().statusCode(422);
        assertThat(Shared.links(owner)).isEmpty();
    }

    @Test
    void manyLinksAskTheDatabaseNoMoreOftenThanTwo() {
        var owner = Visitor.welcomed();
        open(owner);
        open(owner);
        var cost = database.of(owner, Shared.PAGE).statements();
        for (int links = 0; links < 10; links++) {
            open(owner);
            Shared.revoke(owner);
        }
        open(owner);
        assertThat(database.of(owner, Shared.PAGE).statements()).isLessThanOrEqualTo(cost);
    }

    private static void open(Visitor owner) {
        Visitor.anonymous().get(Shared.by(owner, Map.of())).then().statusCode(200);
    }

    @Test
    void twoTapsMakeOneLink() {
        var owner = Visitor.welcomed();
        var form = Map.of("entry", UUID.randomUUID());
        Shared.make(owner, form).then().statusCode(303);
        Shared.make(owner, form).then().statusCode(303);
        owner.get(Shared.PAGE).then().body(containsString("made already"));
        assertThat(Shared.links(owner)).hasSize(1);
    }

    @Test
    void twentyLinksAreEnough() {
        var owner = Visitor.welcomed();
        for (int link = 0; link < 20; link++) {
            Shared.make(owner, Map.of()).then().statusCode(303);
        }
        Shared.make(owner, Map.of("reader", "the 21st")).then().statusCode(422).body(allOf(containsString("20 links are open"),
                containsString("value=\"the 21st\"")));
        Shared.revoke(owner);
        Shared.make(owner, Map.of()).then().statusCode(303);
    }

    @Test
    void eachOpeningIsShownAndTheOwnersOwnIsNone() {
        var owner = Visitor.welcomed();
        var link = Shared.by(owner, Map.of());
        owner.get(link).then().statusCode(200).body(containsString("That is not counted as an opening."));
        owner.get(Shared.PAGE).then().body(containsString("Not opened yet."));
        for (int time = 10; time < 17; time++) {
            clock.set(TestClock.FIRST_DAY.plusDays(1), time + ":05");
            Visitor.anonymous().get(time == 16 ? link + "/report.pdf" : link).then().statusCode(200);
        }
        clock.set(TestClock.FIRST_DAY.plusDays(2), "10:00");
        Visitor.welcomed().get(link).then().statusCode(200);
        owner.get(Shared.PAGE).then().body(allOf(containsString("Opened 8 times:"), containsString("<li>3 Sept 2026, 10:00</li><li>2 Sept 2026, 16:05</li>"),
                containsString("and 3 earlier"), not(containsString("2 Sept 2026, 10:05"))));
    }

    @Test
    void whatIsOverKeepsItsOpenings() {
        var owner = Visitor.welcomed();
        var link = Shared.by(owner, Map.of("days", "7"));
        Visitor.anonymous().get(link).then().statusCode(200);
        clock.set(TestClock.FIRST_DAY.plusDays(8), "18:00");
        owner.get(Shared.PAGE).then().body(allOf(containsString("No longer open"), containsString("over since 8 Sept 2026, 18:00"),
                containsString("Opened once:"), not(containsString("/shared/")), not(containsString("Take it back"))));
    }

    @Test
    void takingBackTwiceIsTakingBackOnce() {
        var owner = Visitor.welcomed();
        Shared.by(owner, Map.of());
        var revocation = Shared.revocation(owner);
        owner.post(revocation, Map.of()).then().statusCode(303).header("Location", endsWith(Shared.PAGE));
        clock.set(TestClock.FIRST_DAY.plusDays(1), "18:00");
        owner.post(revocation, Map.of()).then().statusCode(303);
        owner.get(Shared.PAGE).then().body(containsString("taken back 1 Sept 2026, 18:00"));
    }

    @Test
    void aStrangerTakesNothingBackAndSeesNothingOfIt() {
        var owner = Visitor.welcomed();
        var link = Shared.by(owner, Map.of());
        var stranger = Visitor.welcomed();
        stranger.post(Shared.revocation(owner), Map.of()).then().statusCode(404);
        stranger.get(Shared.PAGE).then().body(not(containsString("Anna")));
        Visitor.anonymous().get(link).then().statusCode(200);
    }

    @Test
    void whatWasChosenForTheReportIsChosenHereToo() {
        var owner = Diaries.withNotes(4);
        var note = Diaries.note(owner, "rated-2-secret");
        owner.get(Shared.PAGE + "?range=year&note=" + note).then().body(allOf(containsString("<option value=\"year\" selected>"),
                containsString("name=\"note\" value=\"" + note + "\" checked"), containsString("Notes to include: 1 chosen")));
        Shared.by(owner, Map.of("note", List.of(String.valueOf(note), String.valueOf(note))));
        owner.get(Shared.PAGE).then().body(containsString(" of your diary, with 1 note."));
    }

    @Test
    void theWelcomeComesFirst() {
        var fresh = Visitor.signedUp("sharing-" + System.nanoTime() + "@example.org");
        fresh.get(Shared.PAGE).then().statusCode(303).header("Location", endsWith("/welcome"));
        Shared.make(fresh, Map.of()).then().statusCode(303).header("Location", endsWith("/welcome"));
    }
}
