package org.steadyback.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;

import io.quarkus.test.common.http.TestHTTPResource;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;

/** Somebody new finds how an exercise goes, what else would do, and why another is closed to them: three taps from today. */
@AppTest
class FindAnExerciseTest {

    @TestHTTPResource("/")
    URL url;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "13:00");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSidePlankAndWhatDoesWithoutAnyEquipment(boolean javaScript) {
        try (var phone = newcomer(javaScript)) {
            tap(phone, "Exercises");
            tap(phone, "Steady sides");
            tap(phone, "Side plank");
            assertThat(phone.page.locator("h1").textContent()).isEqualTo("Side plank");
            assertThat(phone.page.locator(".steps li").allTextContents()).contains("Lift your hips until your body is one line.");
            phone.page.waitForLoadState();
            phone.page.locator(".poses img").all().forEach(FindAnExerciseTest::assertDrawn);
            assertThat(others(phone, "a mat")).contains("Side plank on the knees");
            assertThat(others(phone, "a chair")).contains("Side leg raise");
            assertThat(others(phone, "belt")).isEmpty();
            phone.assertNoComplaints();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whyTheLoadedPlankIsClosed(boolean javaScript) {
        try (var phone = newcomer(javaScript)) {
            tap(phone, "Exercises");
            tap(phone, "Steady belly");
            tap(phone, "Front plank with a weight");
            var closed = phone.page.locator("section.card");
            assertThat(closed.locator("h2").textContent()).startsWith("Not open to you yet");
            var needed = closed.locator(".conditions li.open");
            assertThat(needed.first().isVisible()).isTrue();
            assertThat(needed.allTextContents().toString()).contains("Front plank: ready to go beyond", "Days since you started: 0")
                    .contains("You choose weights, and somebody can place them");
            phone.assertNoComplaints();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anExerciseIsSwappedFromToday(boolean javaScript) {
        try (var phone = newcomer(javaScript)) {
            phone.page.getByLabel("Swap Knee to chest or leave it out").click();
            phone.page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Cat and cow")).check();
            phone.button("Do this one").click();
            phone.page.waitForURL("**/today");
            assertThat(phone.notice()).contains("From now on: Cat and cow.");
            assertThat(phone.page.locator(".routine h3").allTextContents()).contains("Cat and cow").doesNotContain("Knee to chest");
            phone.assertNoComplaints();
        }
    }

    @Test
    void aMovingPictureCanBeHeldStillAndRespectsReducedMotion() {
        try (var phone = newcomer(true)) {
            phone.open("/exercises/glute-bridge");
            var moving = phone.page.locator(".motion .moving img");
            assertThat(source(moving)).contains("/moving.svg");
            phone.page.getByLabel("Hold the picture still").check();
            assertThat(moving.isVisible()).isFalse();
            assertThat(phone.page.locator(".motion .still").isVisible()).isTrue();
            phone.page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            phone.page.reload();
            assertThat(phone.page.locator(".motion").isVisible()).isFalse();
            assertThat(phone.page.locator(".poses img").count()).isEqualTo(2);
        }
    }

    private Phone newcomer(boolean javaScript) {
        var base = url.toString().replaceAll("/$", "");
        var phone = javaScript ? Phone.withJavaScript(base) : Phone.withoutJavaScript(base);
        phone.signUp("finder-" + UUID.randomUUID() + "@example.org");
        phone.welcome(2);
        return phone;
    }

    private static void tap(Phone phone, String link) {
        phone.page.locator("a").filter(new Locator.FilterOptions().setHas(phone.page.locator("strong", new Page.LocatorOptions()))
                .setHasText(link)).or(phone.page.locator("nav.places").getByRole(AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))).first().click();
    }

    private static List<String> others(Phone phone, String saying) {
        return phone.page.locator(".listed li").filter(new Locator.FilterOptions().setHasText(saying)).locator("strong")
                .allTextContents();
    }

    private static void assertDrawn(Locator picture) {
        assertThat(picture.getAttribute("src")).endsWith(picture.evaluate("picture => picture.currentSrc").toString()
                .replaceAll("^https?://[^/]+", ""));
        assertThat((Boolean) picture.evaluate("picture => picture.complete && picture.naturalWidth > 0")).isTrue();
    }

    private static String source(Locator picture) {
        return (String) picture.evaluate("picture => picture.currentSrc");
    }
}
