package org.steadyback.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.common.http.TestHTTPResource;

import org.steadyback.account.WelcomeStep;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;

/** From signing up to the first day, on a narrow phone. */
@AppTest
class WelcomeJourneyTest {

    private static final int NARROW = 360;

    @TestHTTPResource("/")
    URL url;

    @Inject
    TestClock clock;

    private final List<String> steps = new ArrayList<>();

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "07:00");
    }

    @Test
    void sixShortSteps() {
        try (var phone = Phone.withJavaScript(base())) {
            walk(phone, true);
            phone.assertNoComplaints();
        }
    }

    @Test
    void theSameWithoutJavaScript() {
        try (var phone = Phone.withoutJavaScript(base())) {
            walk(phone, false);
        }
    }

    private void walk(Phone phone, boolean guessed) {
        phone.page.setViewportSize(NARROW, 780);
        phone.signUp(email());

        see(phone, "Welcome");
        assertThat(phone.page.getByLabel("Your time zone")).hasValue(guessed ? "Europe/Berlin" : "");
        if (!guessed) {
            phone.button("Go on").click();
            assertThat(phone.page.locator("#error-summary")).containsText("Choose your time zone from the list.");
            phone.page.getByLabel("Your time zone").selectOption("Europe/Berlin");
        }
        phone.button("Go on").click();

        see(phone, "Safety check");
        phone.button("None of these").click();

        see(phone, "About you");
        phone.page.getByLabel("Year of birth").fill("1971");
        labelled(phone, "Mat").check();
        phone.button("Go on").click();

        see(phone, "How it usually is");
        phone.choose("intakePain", 4);
        labelled(phone, "In a leg").check();
        phone.button("Go on").click();

        see(phone, "What does your back make hard?");
        phone.button("Not now").click();

        see(phone, "How much, and when");
        backToTheFirstAndOn(phone);
        phone.page.getByLabel("Short").check();
        phone.page.getByLabel("Sunday").uncheck();
        phone.button("Go to today").click();
        phone.page.waitForURL("**/today");
        assertThat(phone.text()).contains("All set.", "Tuesday 1 September");
        assertThat(steps).hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates();

        phone.open("/settings");
        assertThat(phone.page.getByLabel("Year of birth")).hasValue("1971");
        assertThat(phone.page.getByLabel("Short")).isChecked();
        assertThat(phone.page.getByLabel("Saturday")).isChecked();
        assertThat(phone.page.getByLabel("Sunday")).not().isChecked();
        assertThat(phone.page.locator("input[name=intakePlace]:checked")).hasValue("LEG");
    }

    /** Every answer is still there, and the door of the app leads to the step that is left. */
    private void backToTheFirstAndOn(Phone phone) {
        for (int step = 0; step < 5; step++) {
            phone.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back").setExact(true)).click();
        }
        phone.page.waitForURL("**/welcome/1");
        assertThat(phone.page.getByLabel("Your time zone")).hasValue("Europe/Berlin");
        phone.button("Go on").click();
        phone.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on").setExact(true)).click();
        assertThat(phone.page.getByLabel("Year of birth")).hasValue("1971");
        assertThat(labelled(phone, "Mat")).isChecked();
        phone.button("Go on").click();
        assertThat(phone.page.locator("input[name=intakePain]:checked")).hasValue("4");
        phone.open("/");
        phone.page.waitForURL("**/welcome/6");
    }

    /** One bar, one heading, one thing to press, nothing to scroll sideways. */
    private void see(Phone phone, String heading) {
        assertThat(phone.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(heading);
        var step = "Step " + (steps.size() + 1) + " of 6";
        assertThat(phone.page.getByRole(AriaRole.PROGRESSBAR, new Page.GetByRoleOptions().setName(step))).isVisible();
        steps.add(step);
        if (!heading.equals("Safety check")) {
            assertThat(phone.page.locator("main button:visible:not(.secondary)")).hasCount(1);
        }
        assertThat(phone.page.locator("nav.places")).hasCount(0);
        assertThat((boolean) phone.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).isTrue();
    }

    /** Tab, arrows, Space and Enter; the bar is no place to stop at. */
    @Test
    void byKeyboardAlone() {
        try (var phone = Phone.withJavaScript(base())) {
            phone.signUp(email());
            assertThat(phone.page.getByLabel("Your time zone")).hasValue("Europe/Berlin");
            press(phone, phone.button("Go on"));
            phone.page.waitForURL("**/safety-check");
            press(phone, phone.button("None of these"));
            phone.page.waitForURL("**/welcome/3");
            tabTo(phone, phone.page.getByLabel("Year of birth"));
            phone.page.keyboard().type("1971");
            tabTo(phone, labelled(phone, "Mat"));
            phone.page.keyboard().press("Space");
            press(phone, phone.button("Go on"));
            phone.page.waitForURL("**/welcome/4");
            tabTo(phone, phone.page.locator("input[name=intakePain]").first());
            phone.page.keyboard().press("Space");
            phone.page.keyboard().press("ArrowRight");
            phone.page.keyboard().press("ArrowRight");
            press(phone, phone.button("Go on"));
            phone.page.waitForURL("**" + WelcomeStep.ACTIVITIES.path());
            press(phone, phone.button("Not now"));
            phone.page.waitForURL("**/welcome/6");
            tabTo(phone, phone.page.getByLabel("Normal"));
            phone.page.keyboard().press("ArrowUp");
            tabTo(phone, phone.page.getByLabel("Monday"));
            phone.page.keyboard().press("Space");
            press(phone, phone.button("Go to today"));
            phone.page.waitForURL("**/today");
            phone.open("/settings");
            assertThat(phone.page.locator("input[name=intakePain]:checked")).hasValue("2");
            assertThat(phone.page.getByLabel("Short")).isChecked();
            assertThat(phone.page.getByLabel("Monday")).not().isChecked();
            assertThat(labelled(phone, "Mat")).isChecked();
            phone.assertNoComplaints();
        }
    }

    private static Locator labelled(Phone phone, String label) {
        return phone.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void press(Phone phone, Locator button) {
        tabTo(phone, button);
        phone.page.keyboard().press("Enter");
    }

    private static void tabTo(Phone phone, Locator place) {
        for (int tabs = 0; tabs < 60; tabs++) {
            phone.page.keyboard().press("Tab");
            if ((boolean) place.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("no way by Tab to " + place);
    }

    private static String email() {
        return "welcome-" + UUID.randomUUID() + "@example.org";
    }

    private String base() {
        return url.toString().replaceAll("/$", "");
    }
}
