package org.steadyback.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;

/** Logging by keyboard alone. */
@AppTest
class KeyboardTest {

    @TestHTTPResource("/")
    URL url;

    @Inject
    TestClock clock;

    @Test
    void aRatingIsLoggedWithTabArrowsAndEnter() {
        clock.set(TestClock.FIRST_DAY, "13:00");
        try (var phone = Phone.withJavaScript(url.toString().replaceAll("/$", ""))) {
            phone.signUp("keyboard-" + UUID.randomUUID() + "@example.org");
            phone.welcome(2);
            phone.open("/pain");
            tabTo(phone, "score");
            phone.page.keyboard().press("Space");
            for (int step = 0; step < 3; step++) {
                phone.page.keyboard().press("ArrowRight");
            }
            assertThat(phone.page.locator("input[name=score]:checked").inputValue()).isEqualTo("3");
            phone.page.keyboard().press("Enter");
            phone.page.waitForURL("**/today");
            assertThat(phone.notice()).contains("Logged: 3 of 10.");
            phone.assertNoComplaints();
        }
    }

    private static void tabTo(Phone phone, String name) {
        for (int tabs = 0; tabs < 30; tabs++) {
            phone.page.keyboard().press("Tab");
            if (name.equals(phone.page.evaluate("() => document.activeElement.name ?? ''"))) {
                return;
            }
        }
        throw new AssertionError("no way by Tab to " + name);
    }
}
