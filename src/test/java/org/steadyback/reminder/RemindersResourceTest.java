package org.steadyback.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class RemindersResourceTest {

    private static final String PAGE = Reminded.PAGE;
    private static final String ADDRESS = PAGE + "/address";

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
    }

    @Test
    void everythingIsOffAtFirst() {
        Visitor.welcomed().get(PAGE).then().statusCode(200).body(containsString("name=\"feed\">"))
                .body(containsString("name=\"weekdayTime\" type=\"time\" value=\"\""))
                .body(not(containsString("/calendar/")));
    }

    @Test
    void timesAndAnAddressAreKept() {
        var visitor = Visitor.welcomed();
        visitor.post(PAGE, Map.of("weekdayTime", "7.30 pm", "weekendTime", "", "feed", "on")).then().statusCode(303)
                .header("Location", endsWith(PAGE));
        visitor.get(PAGE).then().body(containsString("The address of your calendar is below."))
                .body(containsString("name=\"weekdayTime\" type=\"time\" value=\"19:30\""))
                .body(containsString("name=\"weekendTime\" type=\"time\" value=\"\""))
                .body(containsString("href=\"webcal://")).body(not(containsString("name=\"feed\"")));
        assertThat(Reminded.address(visitor)).matches("/calendar/[A-Za-z0-9_-]{43}\\.ics");
    }

    @Test
    void savingAgainKeepsTheAddress() {
        var visitor = Reminded.byCalendar();
        var address = Reminded.address(visitor);
        // Two taps on the button of the first form, and then a time changed in the new one.
        Reminded.subscribe(visitor);
        assertThat(Reminded.address(visitor)).isEqualTo(address);
        visitor.post(PAGE, Map.of("weekdayTime", "06:15", "weekendTime", "")).then().statusCode(303);
        assertThat(Reminded.address(visitor)).isEqualTo(address);
        visitor.get(PAGE).then().body(containsString("value=\"06:15\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"half past seven", "25:00", "\"><script>alert(1)</script>"})
    void aWrongTimeComesBackWithAllThatWasTyped(String typed) {
        var visitor = Visitor.welcomed();
        visitor.post(PAGE, Map.of("weekdayTime", typed, "weekendTime", "09:00", "feed", "on")).then().statusCode(422)
                .body(containsString("Give a time of day")).body(containsString("href=\"#weekdayTime\""))
                .body(containsString("type=\"text\" value=\"" + typed.replace("\"", "&quot;").replace("<", "&lt;")
                        .replace(">", "&gt;") + "\" aria-invalid=\"true\" aria-describedby=\"weekdayTime-error\""))
                .body(containsString("name=\"weekendTime\" type=\"time\" value=\"09:00\""))
                .body(containsString("name=\"feed\" checked"));
        visitor.get(PAGE).then().body(containsString("name=\"weekendTime\" type=\"time\" value=\"\""));
    }

    @Test
    void bothTimesCanBeWrong() {
        Visitor.welcomed().post(PAGE, Map.of("weekdayTime", "early", "weekendTime", "late")).then().statusCode(422)
                .body(containsString("href=\"#weekdayTime\"")).body(containsString("href=\"#weekendTime\""))
                .body(containsString("value=\"early\"")).body(containsString("value=\"late\""));
    }

    @Test
    void aReminderNeedsATime() {
        Visitor.welcomed().post(PAGE, Map.of("weekdayTime", "", "weekendTime", "", "feed", "on")).then().statusCode(422)
                .body(containsString("Give at least one time")).body(containsString("name=\"feed\" checked"));
    }

    @Test
    void timesCanBeEmptiedForAWhileAndTheAddressStays() {
        var visitor = Reminded.byCalendar();
        var address = Reminded.address(visitor);
        visitor.post(PAGE, Map.of("weekdayTime", "", "weekendTime", "")).then().statusCode(303);
        assertThat(Reminded.events(Reminded.read(address))).isEmpty();
        visitor.post(PAGE, Map.of("weekdayTime", "08:00", "weekendTime", "")).then().statusCode(303);
        assertThat(Reminded.events(Reminded.read(address))).hasSize(15);
    }

    @Test
    void aNewAddressStopsTheOldOneAtOnce() {
        var visitor = Reminded.byCalendar();
        var old = Reminded.address(visitor);
        visitor.post(ADDRESS, Map.of("token", Reminded.token(visitor))).then().statusCode(303);
        visitor.get(PAGE).then().body(containsString("The old one no longer works."));
        Visitor.anonymous().get(old).then().statusCode(404);
        assertThat(Reminded.address(visitor)).isNotEqualTo(old);
        assertThat(Reminded.events(Reminded.read(Reminded.address(visitor)))).isNotEmpty();
    }

    @Test
    void twoTapsMakeOneNewAddress() {
        var visitor = Reminded.byCalendar();
        var shown = Map.of("token", Reminded.token(visitor));
        visitor.post(ADDRESS, shown).then().statusCode(303);
        var fresh = Reminded.address(visitor);
        visitor.post(ADDRESS, shown).then().statusCode(303);
        visitor.get(PAGE).then().body(containsString("This was done already"));
        assertThat(Reminded.address(visitor)).isEqualTo(fresh);
    }

    @Test
    void turnedOffItStaysOffWhateverAnOlderTabAsksFor() {
        var visitor = Reminded.byCalendar();
        var older = Map.of("token", Reminded.token(visitor));
        var address = Reminded.address(visitor);
        var tab = visitor.twin();
        tab.post(ADDRESS + "/deletion", Map.of()).then().statusCode(303);
        tab.get(PAGE).then().body(containsString("its address no longer works"));
        visitor.post(ADDRESS, older).then().statusCode(303);
        visitor.get(PAGE).then().body(containsString("there is no address to replace"));
        visitor.post(PAGE, Map.of("weekdayTime", "07:00", "weekendTime", "")).then().statusCode(303);
        visitor.post(ADDRESS + "/deletion", Map.of()).then().statusCode(303);
        assertThat(Reminded.hasAddress(visitor)).isFalse();
        Visitor.anonymous().get(address).then().statusCode(404);
    }

    @Test
    void anOlderTabTurnsOffANewAddressToo() {
        var visitor = Reminded.byCalendar();
        visitor.post(ADDRESS, Map.of("token", Reminded.token(visitor))).then().statusCode(303);
        var fresh = Reminded.address(visitor);
        visitor.twin().post(ADDRESS + "/deletion", Map.of()).then().statusCode(303);
        Visitor.anonymous().get(fresh).then().statusCode(404);
    }

    @Test
    void nobodyIsTakenForSomebodyElse() {
        var visitor = Reminded.byCalendar();
        var address = Reminded.address(visitor);
        var stranger = Reminded.byCalendar();
        stranger.post(ADDRESS, Map.of("token", Reminded.token(visitor))).then().statusCode(303);
        stranger.post(ADDRESS + "/deletion", Map.of()).then().statusCode(303);
        assertThat(Reminded.address(visitor)).isEqualTo(address);
        assertThat(Reminded.events(Reminded.read(address))).isNotEmpty();
    }

    @Test
    void theWelcomeComesFirst() {
        var fresh = Visitor.signedUp("reminded-" + System.nanoTime() + "@example.org");
        fresh.get(PAGE).then().statusCode(303).header("Location", endsWith("/welcome"));
        fresh.post(PAGE, Map.of("weekdayTime", "07:00")).then().statusCode(303).header("Location", endsWith("/welcome"));
    }

    @Test
    void theAddressIsThatOfTheRequest() {
        var visitor = Reminded.byCalendar();
        io.restassured.RestAssured.given().cookies(visitor.cookies()).header("Host", "back.example.org")
                .header("X-Forwarded-Proto", "https").get(PAGE).then().statusCode(200)
                .body(containsString("value=\"https://back.example.org/calendar/"))
                .body(containsString("href=\"webcal://back.example.org/calendar/"));
    }

    @Test
    void mailIsNotOfferedWhereThereIsNone() {
        var visitor = Visitor.welcomed();
        visitor.get(PAGE).then().body(not(containsString("name=\"mail\"")));
        visitor.post(PAGE, Map.of("weekdayTime", "07:00", "mail", "on")).then().statusCode(303);
        MailSetUp.on();
        visitor.get(PAGE).then().body(containsString("name=\"mail\">"));
    }

    @Test
    void mailIsToTheAddressOfTheAccountAndOffAtFirst() {
        MailSetUp.on();
        var visitor = Visitor.welcomed();
        visitor.get(PAGE).then().body(containsString("name=\"mail\">")).body(containsString("By mail to " + visitor.email()));
        visitor.post(PAGE, Map.of("weekdayTime", "07:00", "mail", "on")).then().statusCode(303);
        visitor.get(PAGE).then().body(containsString("name=\"mail\" checked"));
        visitor.post(PAGE, Map.of("weekdayTime", "07:00")).then().statusCode(303);
        visitor.get(PAGE).then().body(containsString("name=\"mail\">"));
    }

    @Test
    void whoLeavesTakesTheRemindersAlong() {
        var visitor = Reminded.byCalendar();
        var address = Reminded.address(visitor);
        QuarkusTransaction.requiringNew().run(() -> Account.findByEmail(visitor.email()).orElseThrow().leave());
        Visitor.anonymous().get(address).then().statusCode(404);
    }
}
