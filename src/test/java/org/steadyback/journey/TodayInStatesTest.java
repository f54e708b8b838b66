package org.steadyback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.DayOfWeek;
import java.util.EnumSet;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;

import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.People;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** The one card of today in each of its states: what it says, and where its one action leads. */
@AppTest
class TodayInStatesTest {

    @TestHTTPResource("/")
    URL url;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
    }

    @Test
    void start() {
        leads(Visitor.welcomed(), "5 exercises today", "Start", "/session");
    }

    @Test
    void done() {
        var visitor = Visitor.welcomed();
        visitor.train(2).then().statusCode(303);
        leads(visitor, "Done for today", "See how it goes", "/progress");
    }

    @Test
    void rest() {
        var visitor = Visitor.welcomed();
        People.tell(visitor, profile -> profile.plannedDays = EnumSet.of(DayOfWeek.FRIDAY));
        leads(visitor, "Rest day, and that is part of it", "Rate your back", "/pain");
    }

    @Test
    void gentle() {
        var visitor = Visitor.welcomed();
        visitor.call(FlareCall.Call.BEGUN).then().statusCode(303);
        visitor.checkSafety().then().statusCode(303);
        leads(visitor, "A gentle day", "Start gently", "/session");
    }

    @Test
    void screening() {
        leads(Visitor.unchecked(), "A short check first", "Safety check", "/safety-check");
    }

    @Test
    void locked() {
        var visitor = Visitor.unchecked();
        visitor.checkSafety(Sign.CHEST_PAIN).then().statusCode(303);
        try (var phone = phone(visitor)) {
            phone.open("/today");
            assertThat(phone.page.locator("main h2").first()).hasText("Get help now");
            assertThat(phone.page.locator("main a[role=button]").first()).hasAttribute("href", "tel:112");
            assertThat(phone.page.locator("#start")).hasCount(0);
            phone.open("/session");
            assertThat(phone.page.url()).endsWith("/see-someone");
            phone.assertNoComplaints();
        }
    }

    private void leads(Visitor visitor, String says, String action, String to) {
        try (var phone = phone(visitor)) {
            phone.open("/today");
            assertThat(phone.page.locator("#today-title")).hasText(says);
            assertThat(phone.page.locator(".primary:visible")).hasCount(1);
            assertThat(phone.page.locator(".primary")).hasText(action);
            phone.page.locator(".primary").click();
            phone.page.waitForURL("**" + to);
            phone.assertNoComplaints();
        }
    }

    private Phone phone(Visitor visitor) {
        return Phone.of(visitor, url.toString().replaceAll("/$", ""));
    }
}
