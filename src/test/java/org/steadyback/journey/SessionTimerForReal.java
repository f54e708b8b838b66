package org.steadyback.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.common.http.TestHTTPResource;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.Visitor;

/** A quarter of an hour by the clock on the wall, every other minute in a tab behind another; run by its name only. */
@AppTest
class SessionTimerForReal {

    private static final double QUARTER = 250;
    private static final int MINUTES = 15;

    @TestHTTPResource("/")
    URL url;

    @Test
    @SuppressWarnings("unchecked")
    void holdsAndRestsKeepTheirTime() {
        try (var phone = Phone.of(Visitor.welcomed(), url.toString().replaceAll("/$", ""))) {
            var page = phone.page;
            phone.open("/session");
            page.evaluate("""
                    () => {
                      document.querySelectorAll('article.exercise').forEach(article => Object.assign(article.dataset,
                        { sets: 14, amount: 45, rest: 30, hold: true, sides: false }));
                      window.changes = [];
                      window.hidden = 0;
                      document.addEventListener('visibilitychange', () => { window.hidden += document.hidden ? 1 : 0; });
                      const player = document.querySelector('#player');
                      new MutationObserver(() => {
                        if (player.dataset.kind !== window.changes.at(-1)?.[1]) window.changes.push([Date.now(), player.dataset.kind]);
                      }).observe(player, { attributes: true, attributeFilter: ['data-kind'] });
                    }""");
            page.locator("label:has(input[name=painBefore][value='1'])").click();
            button(page, "I am warm");
            button(page, "Begin");
            var begun = ((Number) page.evaluate("() => JSON.parse(localStorage.getItem(Object.keys(localStorage)"
                    + ".find(key => key.startsWith('steadyback.session')))).run.since")).doubleValue();
            var other = page.context().newPage();
            for (int minute = 0; minute < MINUTES; minute++) {
                (minute % 2 == 0 ? other : page).bringToFront();
                other.waitForTimeout(60_000);
            }
            System.out.println("times in the background: " + page.evaluate("() => window.hidden"));
            var changes = (List<List<Object>>) page.evaluate("() => window.changes");
            double worst = 0;
            double at = begun;
            for (var change : changes.subList(1, changes.size())) {
                at += change.get(1).equals("work") ? at == begun ? 5_000 : 30_000 : 45_000;
                worst = Math.max(worst, Math.abs(((Number) change.getFirst()).doubleValue() - at));
            }
            System.out.println(changes.size() + " steps, the worst off by " + worst + " ms");
            assertThat(changes).hasSizeGreaterThan(20);
            assertThat(worst).isLessThan(QUARTER);
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
