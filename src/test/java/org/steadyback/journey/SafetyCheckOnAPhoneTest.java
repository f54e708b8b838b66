package org.steadyback.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;

import org.steadyback.plan.BrokenPlan;
import org.steadyback.plan.Plan;
import org.steadyback.progression.Sign;
import org.steadyback.testing.Accessibility;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.Chromium;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** The safety questions in the hand: one tap when nothing is there, and what to do at once when something is. */
@AppTest
class SafetyCheckOnAPhoneTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @TestHTTPResource("/")
    URL url;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "09:00");
    }

    @Test
    void noneOfTheseIsInReachWithoutScrollingAndOneTap() {
        try (var context = context(Visitor.unchecked(), true)) {
            var page = context.newPage();
            page.navigate(address("/safety-check"));
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("safety-check-in-the-hand.png")));
            var none = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("None of these"));
            var box = none.boundingBox();
            assertThat(box.y + box.height).isLessThanOrEqualTo(844);
            assertThat(box.height).isGreaterThanOrEqualTo(48);
            assertThat((double) ((Number) page.evaluate("() => scrollY")).doubleValue()).isZero();
            none.click();
            page.waitForURL("**/today");
        }
    }

    /** Focus must not end up under the buttons that stay at the bottom (WCAG 2.4.11). */
    @Test
    void noBoxThatHasTheFocusIsUnderTheButtons() {
        try (var context = context(Visitor.unchecked(), true)) {
            var page = context.newPage();
            page.navigate(address("/safety-check"));
            page.locator("input[name=yes]").first().focus();
            for (int box = 1; box < Sign.values().length; box++) {
                page.keyboard().press("Tab");
                assertThat((boolean) page.evaluate("""
                        () => document.activeElement.getBoundingClientRect().bottom
                          <= document.querySelector('.answers').getBoundingClientRect().top""")).as("box " + box).isTrue();
            }
        }
    }

    @Test
    void everyQuestionIsATargetForAThumb() {
        try (var context = context(Visitor.unchecked(), true)) {
            var page = context.newPage();
            page.navigate(address("/safety-check"));
            assertThat(page.locator(".signs label").all()).hasSize(Sign.values().length)
                    .allMatch(label -> label.boundingBox().height >= 48);
        }
    }

    @Test
    void withoutScriptsAYesLeadsToTheNumberToCall() {
        try (var context = context(Visitor.unchecked(), false)) {
            var page = context.newPage();
            page.navigate(address("/safety-check"));
            page.getByLabel("Chest pain").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Some of these")).click();
            page.waitForURL("**/see-someone");
            var call = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Call 112"))
                    .or(page.locator("a[href='tel:112']")).first();
            assertThat(call.boundingBox().y + call.boundingBox().height).as("seen at once").isLessThan(844);
        }
    }

    @Test
    void theSheetToTakeAlongComesAloneOnPaper() {
        var person = Visitor.unchecked();
        person.rate("NOW", 4);
        person.checkSafety(Sign.NIGHT_PAIN, Sign.WEIGHT_LOSS);
        try (var context = context(person, true)) {
            var page = context.newPage();
            page.navigate(address("/see-someone"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("see-someone-on-paper.png")));
            assertThat(page.locator("body").innerText()).startsWith("To show to a professional")
                    .contains("Losing weight without trying to").doesNotContain("Sign out", "I was checked", "Call", "Today");
        }
    }

    /** Also from a cache that holds nothing else. */
    @Test
    void theBarePageIsWholeWithAndWithoutItsStyles() {
        QuarkusMock.installMockForType(new BrokenPlan(), Plan.class);
        for (var styled : List.of(true, false)) {
            try (var context = context(Visitor.anonymous(), true)) {
                if (!styled) {
                    context.route("**/*.css", route -> route.abort());
                }
                var page = context.newPage();
                page.navigate(address("/safety-check/offline"));
                look(page, "safety-check-offline" + (styled ? "-in-the-hand" : "-unstyled"));
                assertThat(page.getByRole(AriaRole.LISTITEM).count()).isEqualTo(Sign.values().length);
                assertThat(page.getByRole(AriaRole.HEADING).allInnerTexts()).first().isEqualTo("Safety check");
            }
        }
    }

    @Test
    void aYesThatCannotBeSavedSaysWhatToDoFirst() {
        var person = Visitor.unchecked();
        QuarkusMock.installMockForType(new BrokenPlan(), Plan.class);
        try (var context = context(person, true)) {
            for (var sign : List.of("Chest pain", "Losing weight without trying to")) {
                var page = context.newPage();
                page.navigate(address("/safety-check"));
                page.getByLabel(sign).check();
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Some of these")).click();
                page.locator("#lock-title").waitFor();
                look(page, "safety-check-broken-" + (sign.startsWith("Chest") ? "emergency" : "urgent"));
                assertThat(page.getByRole(AriaRole.HEADING).allInnerTexts()).first().isEqualTo("What to do now");
            }
        }
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).isTrue();
    }

    private BrowserContext context(Visitor visitor, boolean javaScript) {
        var context = Accessibility.readied(Chromium.browser().newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844).setJavaScriptEnabled(javaScript).setLocale("en-GB")));
        context.addCookies(visitor.cookies().entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(url.toString())).toList());
        return context;
    }

    private String address(String path) {
        return url.toString().replaceAll("/$", "") + path;
    }
}
