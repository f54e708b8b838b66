package org.steadyback.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.common.http.TestHTTPResource;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** The timer of the guided session: right to a quarter of a second, looked at or not. */
@AppTest
class SessionTimerTest {

    private static final double QUARTER = 250;

    @TestHTTPResource("/")
    URL url;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
    }

    /** However seldom and unevenly somebody looks, the steps follow each other without a gap. */
    @Test
    @SuppressWarnings("unchecked")
    void noTimeIsLostBetweenTwoLooks() {
        try (var phone = Phone.withJavaScript(base())) {
            phone.open("/offline");
            var off = (List<Number>) phone.page.evaluate("""
                    async () => {
                      const timeline = await import('/js/session/timeline.js');
                      const off = [];
                      let seed = 7;
                      const random = () => (seed = seed * 16807 % 2147483647) / 2147483647;
                      for (let round = 0; round < 200; round++) {
                        const dose = { sets: 1 + round % 5, hold: round % 3 > 0, amount: 1 + round % 60, rest: round % 90, sides: round % 2 > 0 };
                        const all = timeline.steps(dose);
                        const total = all.reduce((sum, step) => sum + step.seconds * 1000, 0);
                        let now = 1e12, run = timeline.begin(all, now);
                        const end = now + total;
                        while (!timeline.isOver(run)) { now += 1 + Math.floor(random() * 14000); run = timeline.at(run, now); }
                        off.push(Math.abs(run.since - end));
                        off.push(run.done.every(set => set.amount === dose.amount) && run.done.length === dose.sets * (dose.sides ? 2 : 1) ? 0 : 1e9);
                      }
                      return off;
                    }""");
            assertThat(off).allSatisfy(millis -> assertThat(millis.doubleValue()).isZero());
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aDeviceThatSleptClaimsNothingAndAClockThatIsSetNeither() {
        try (var phone = Phone.withJavaScript(base())) {
            phone.open("/offline");
            var told = (Map<String, Object>) phone.page.evaluate("""
                    async () => {
                      const timeline = await import('/js/session/timeline.js');
                      const dose = { sets: 2, hold: true, amount: 30, rest: 30, sides: false };
                      const start = 1e12;
                      let run = timeline.at(timeline.begin(timeline.steps(dose), start), start + 10_000);
                      const slept = timeline.at(run, start + 3_600_000);
                      const back = timeline.at(run, start - 3_600_000);
                      const on = timeline.at(timeline.resume(slept, start + 3_700_000), start + 3_705_000);
                      return { slept: [Boolean(slept.slept), slept.done.length, timeline.current(slept).kind],
                               back: [Boolean(back.slept), back.done.length, timeline.current(back).kind],
                               on: [on.done.length, timeline.current(on).kind, timeline.left(on, start + 3_705_000)] };
                    }""");
            assertThat((List<Object>) told.get("slept")).containsExactly(true, 0, "ready");
            assertThat((List<Object>) told.get("back")).containsExactly(true, 0, "ready");
            assertThat((List<Object>) told.get("on")).containsExactly(0, "work", 30_000);
        }
    }

    /** In the background a page's own timers come once a second; a worker's do not. */
    @Test
    @SuppressWarnings("unchecked")
    void aQuarterOfAnHourHalfOfItInTheBackground() {
        var visitor = Visitor.welcomed();
        try (var phone = Phone.of(visitor, base())) {
            var page = phone.page;
            page.clock().install(new Clock.InstallOptions().setTime(TestClock.START.toEpochMilli()));
            page.addInitScript("""
                    const real = setTimeout;
                    let hidden = false;
                    Object.defineProperty(document, 'visibilityState', { get: () => hidden ? 'hidden' : 'visible' });
                    window.hide = now => { hidden = now; document.dispatchEvent(new Event('visibilitychange')); };
                    window.setTimeout = (act, millis) => real(act, hidden ? Math.ceil((millis + 1) / 1000) * 1000 : millis);
                    window.Worker = class {
                      postMessage(millis) { clearTimeout(this.timer); this.timer = real(() => this.onmessage(), millis); }
                    };
                    window.changes = [];
                    document.addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
                        const kind = document.querySelector('#player').dataset.kind;
                        if (kind !== window.changes.at(-1)?.[1]) window.changes.push([Date.now(), kind]);
                      })
                      .observe(document.querySelector('#player'), { attributes: true, attributeFilter: ['data-kind'] }));
                    """);
            phone.open("/session");
            page.evaluate("""
                    () => document.querySelectorAll('article.exercise').forEach(article => Object.assign(article.dataset,
                      { sets: 14, amount: 45, rest: 30, hold: true, sides: false }))""");
            page.locator("label:has(input[name=painBefore][value='1'])").click();
            button(page, "I am warm");
            button(page, "Begin");
            var begun = ((Number) page.evaluate("() => Date.now()")).longValue();
            for (int minute = 0; minute < 15; minute++) {
                page.evaluate("half => hide(half)", minute % 2 == 1);
                page.clock().runFor(60_000);
            }
            var changes = (List<List<Object>>) page.evaluate("() => window.changes");
            var works = changes.stream().filter(change -> change.get(1).equals("work")).map(change -> ((Number) change.getFirst()).longValue()).toList();
            assertThat(works).hasSize(12);
            for (int set = 0; set < works.size(); set++) {
                assertThat((double) works.get(set) - begun).as("start of set " + (set + 1))
                        .isBetween(5000 + set * 75_000 - QUARTER, 5000 + set * 75_000 + QUARTER);
            }
            var rests = changes.stream().filter(change -> change.get(1).equals("rest")).map(change -> ((Number) change.getFirst()).longValue()).toList();
            for (int set = 0; set < rests.size(); set++) {
                assertThat((double) rests.get(set) - works.get(set)).as("length of hold " + (set + 1))
                        .isBetween(45_000 - QUARTER, 45_000 + QUARTER);
            }
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    private String base() {
        return url.toString().replaceAll("/$", "");
    }
}
