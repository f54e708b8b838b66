package org.steadyback.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.Line;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** A session done by the guide, in every way in which it can end: each leaves one right entry in the diary. */
@AppTest
class GuidedSessionTest {

    @TestHTTPResource("/")
    URL url;

    @Inject
    TestClock clock;

    private Visitor visitor;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
        visitor = Visitor.welcomed();
    }

    @Test
    void aWholeSessionTakesFewTaps() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            phone.open("/today");
            guide.tap("Start");
            guide.rate("painBefore", 2);
            guide.tap("I am warm");
            for (int exercise = 0; exercise < 5; exercise++) {
                guide.doExercise(1);
            }
            guide.rate("painAfter", 2);
            guide.tap("Log the session");
            phone.page.waitForURL("**/today");
            assertThat(phone.notice()).contains("Your session is in the diary");
            assertThat(guide.taps).as("taps besides ratings, with the icon on the home screen").isLessThanOrEqualTo(11);
            phone.assertNoComplaints();
        }
        assertThat(onlySession()).contains("pain before 2", "after 2", "6 × 5 s; pain 1");
    }

    @Test
    void stopThisHurtsEndsTheExerciseWithWhatWasHeld() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            guide.begin(1);
            var ladder = guide.ladder();
            guide.tap("Begin");
            guide.pass(5 + 3);
            guide.tap("Stop, this hurts");
            assertThat(phone.page.locator("[name='" + ladder + ".stopped']")).isChecked();
            guide.rate(ladder + ".pain", 5);
            guide.comfort();
            guide.leaveOutTheRest();
            guide.finish();
        }
        assertThat(onlySession()).contains("3 s; pain 5; stopped because it hurt");
    }

    @Test
    void whatIsLeftOutIsLoggedWithItsReason() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            guide.begin(1);
            guide.doExercise(1);
            guide.leaveOutTheRest();
            guide.finish();
        }
        assertThat(onlySession()).contains("left out").containsOnlyOnce("pain 1");
        assertThat(visitor.get("/export").asString()).contains("\"skipped\":\"time\"");
    }

    @Test
    void whatWasReallyHeldIsWhatIsLogged() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            guide.begin(1);
            var ladder = guide.ladder();
            guide.tap("Begin");
            guide.pass(5 + 2);
            guide.tap("Pause");
            guide.pass(60);
            assertThat(phone.page.locator(".digits")).hasText("3");
            guide.tap("Go on");
            guide.pass(2);
            guide.tap("Enough");
            guide.untilOver();
            assertThat(phone.page.locator("article.now .held")).hasText("4, 5, 5, 5, 5, 5");
            phone.page.locator("article.now summary").filter(new Locator.FilterOptions().setHasText("What you managed")).click();
            phone.page.locator("article.now .sets input").nth(1).fill("3");
            guide.rate(ladder + ".pain", 0);
            guide.comfort();
            guide.leaveOutTheRest();
            guide.finish();
        }
        assertThat(onlySession()).contains("4, 3, 5, 5, 5, 5 s; pain 0");
    }

    @Test
    void aTabThatIsClosedMidHoldIsTakenUpAgain() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            guide.begin(3);
            guide.doExercise(1);
            var second = guide.ladder();
            guide.tap("Begin");
            guide.pass(5 + 3);
            phone.page.close();
            phone.anotherTab();
            phone.page.clock().install(new Clock.InstallOptions().setTime(TestClock.START.toEpochMilli() + 20 * 60_000));
            phone.open("/today");
            var again = new Guide(phone);
            again.tap("Resume");
            assertThat(phone.page.locator("form[data-state=running]")).isVisible();
            assertThat(again.ladder()).isEqualTo(second);
            assertThat(phone.page.locator(".timer .now")).hasText("Paused while the screen was off");
            again.tap("Go on");
            again.untilOver();
            again.answer(1);
            again.leaveOutTheRest();
            again.finish();
            phone.assertNoComplaints();
        }
        assertThat(onlySession()).contains("pain before 3");
        assertThat(onlySession().split("pain 1")).hasSize(3);
    }

    @Test
    void aReloadLosesNothing() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            guide.begin(3);
            guide.doExercise(2);
            phone.page.reload();
            assertThat(phone.page.locator("form[data-state=ready]")).isVisible();
            guide.leaveOutTheRest();
            phone.page.reload();
            guide.rate("painAfter", 4);
            phone.page.locator("#note").fill("short of time");
            phone.page.reload();
            assertThat(phone.page.locator("#note")).hasValue("short of time");
            guide.tap("Log the session");
            phone.page.waitForURL("**/today");
        }
        assertThat(onlySession()).contains("pain before 3", "after 4", "pain 2", "short of time");
    }

    @Test
    void aLineThatIsLostMidSessionIsNoMatter() {
        try (var line = new Line(URI.create(url.toString())); var phone = Phone.of(visitor, line.address())) {
            var guide = new Guide(phone);
            phone.open("/today");
            phone.waitUntilTodayIsKept();
            line.cut();
            phone.open("/today");
            assertThat(phone.page.locator(".kept-note")).isVisible();
            guide.tap("Start");
            guide.rate("painBefore", 2);
            guide.tap("I am warm");
            guide.leaveOutTheRestBut("knee-to-chest");
            guide.rate("painAfter", 1);
            guide.tap("Log the session");
            phone.page.waitForURL("**/today");
            assertThat(phone.page.locator("#unsent")).containsText("Not in your diary yet: 1.");
            assertThat(sessions()).isEmpty();
            line.mend();
            guide.tap("Send now");
            assertThat(phone.page.locator("#unsent")).isHidden();
        }
        assertThat(onlySession()).contains("pain before 2", "after 1");
    }

    @Test
    void aLineThatBreaksInTheMiddleIsNoMatterEither() {
        try (var line = new Line(URI.create(url.toString())); var phone = Phone.of(visitor, line.address())) {
            phone.page.clock().install(new Clock.InstallOptions().setTime(TestClock.START.toEpochMilli()));
            phone.open("/today");
            phone.waitUntilTodayIsKept();
            var guide = new Guide(phone);
            guide.tap("Start");
            guide.rate("painBefore", 2);
            guide.tap("I am warm");
            guide.tap("Begin");
            guide.pass(6);
            line.cut();
            guide.untilOver();
            guide.answer(1);
            guide.leaveOutTheRest();
            guide.finish();
            assertThat(phone.page.locator("#unsent")).isVisible();
            line.mend();
            phone.page.evaluate("() => dispatchEvent(new Event('online'))");
            phone.waitUntilAllIsSent();
        }
        assertThat(onlySession()).contains("pain before 2", "6 × 5 s; pain 1");
    }

    /** The worst of lines: what was sent has arrived, and nobody hears of it. */
    @Test
    void anAnswerThatIsLostAddsNothingTwice() {
        try (var line = new Line(URI.create(url.toString())); var phone = Phone.of(visitor, line.address())) {
            var guide = new Guide(phone);
            phone.open("/session");
            guide.rate("painBefore", 2);
            guide.tap("I am warm");
            guide.leaveOutTheRestBut("knee-to-chest");
            line.loseAnswers();
            guide.tap("Log the session");
            phone.page.waitForURL("**/today", new Page.WaitForURLOptions().setTimeout(30_000));
            line.mend();
            phone.open("/today");
            phone.waitUntilAllIsSent();
        }
        assertThat(onlySession()).contains("pain before 2");
    }

    @Test
    void twoTapsOnFinishLogOnce() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            guide.begin(1);
            guide.doExercise(1);
            guide.leaveOutTheRest();
            phone.page.locator("button.log").dblclick();
            phone.page.waitForURL("**/today");
        }
        assertThat(onlySession()).contains("pain 1");
    }

    @Test
    void twoTabsAreOneSession() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            guide.begin(1);
            guide.doExercise(1);
            var first = phone.page;
            phone.anotherTab();
            phone.open("/session");
            assertThat(first.locator("form[data-state=moved]")).isVisible();
            var other = new Guide(phone);
            other.leaveOutTheRest();
            other.finish();
            first.waitForURL("**/today");
            first.goBack();
        }
        assertThat(onlySession()).contains("pain 1");
    }

    @Test
    void aSessionOfYesterdayIsLoggedForYesterday() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            guide.begin(1);
            guide.doExercise(1);
            phone.page.close();
            clock.advance(Duration.ofHours(20));
            phone.anotherTab();
            phone.page.clock().install(new Clock.InstallOptions().setTime(TestClock.START.plus(Duration.ofHours(20)).toEpochMilli()));
            phone.open("/session");
            assertThat(phone.page.getByText("You have begun a session")).isVisible();
            new Guide(phone).tap("Log what I did");
            new Guide(phone).finish();
        }
        assertThat(onlySession()).contains("pain 1");
        assertThat(visitor.get("/export").asString()).contains("\"at\":\"2026-09-01T07:0");
    }

    /** A back that is sore at the start is heard at once, and what is shown then is gentler (R4, R5). */
    @Test
    void aSoreStartIsKeptAndTheDayBecomesGentler() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            phone.open("/session");
            guide.rate("painBefore", 6);
            guide.tap("Keep it, and show me what fits");
            phone.page.waitForURL("**/session");
            assertThat(phone.page.locator("form[data-state=warm-up]")).isVisible();
            guide.tap("I am warm");
            guide.doExercise(2);
            guide.leaveOutTheRest();
            guide.finish();
        }
        assertThat(visitor.get("/diary").asString()).contains("Pain <strong>6</strong> of 10");
        assertThat(onlySession()).contains("pain before 6");
    }

    @Test
    void aSwapInTheMiddleLeadsBackAndLosesNothing() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            guide.begin(1);
            guide.tap("Leave it out");
            guide.tap("Time");
            guide.doExercise(2);
            guide.tap("Back");
            guide.tap("Back");
            guide.tap("Back");
            assertThat(phone.page.locator("article.now")).hasAttribute("id", "knee-to-chest");
            guide.tap("Swap");
            phone.page.locator("label:has(input[value='cat-cow:cat-cow'])").click();
            guide.tap("Do this one");
            phone.page.waitForURL("**/session");
            assertThat(phone.page.locator("form.playing")).isVisible();
            guide.leaveOutTheRest();
            guide.finish();
        }
        assertThat(onlySession()).contains("pain 2", "Cat", "pain before 1");
    }

    @Test
    void allOfItGoesByKeysAlone() {
        try (var phone = phone()) {
            var page = phone.page;
            phone.open("/today");
            var keys = new Keys(page);
            keys.press("Start");
            page.waitForURL("**/session");
            assertThat(page.locator("form.playing")).isVisible();
            keys.choose("painBefore", 2);
            assertThat(page.locator("form[data-state=before]")).isVisible();
            keys.press("Next");
            keys.press("I am warm");
            keys.press("Begin");
            new Guide(phone).pass(5 + 2);
            assertThat(page.locator("button[data-do=pause]")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".timer .now")).hasText("Paused");
            page.keyboard().press("Enter");
            new Guide(phone).untilOver();
            keys.choose("knee-to-chest.pain", 1);
            keys.press("Next");
            for (int left = 0; left < 4; left++) {
                keys.press("Leave it out");
                keys.press("Time");
            }
            keys.choose("painAfter", 1);
            keys.press("Log the session");
            page.waitForURL("**/today");
            phone.assertNoComplaints();
        }
        assertThat(onlySession()).contains("pain before 2", "pain 1", "after 1");
    }

    /** What a screen reader meets: a named group of eleven, a timer that is silent, and one line for each change. */
    @Test
    void aScreenReaderHearsWhatChangesAndNotEverySecond() {
        try (var phone = phone()) {
            var page = phone.page;
            var guide = new Guide(phone);
            phone.open("/session");
            assertThat(page.locator("#before")).matchesAriaSnapshot("""
                    - group "Pain before":
                      - radio "0"
                      - radio "1"
                      - radio "2"
                      - radio "3"
                      - radio "4"
                      - radio "5"
                      - radio "6"
                      - radio "7"
                      - radio "8"
                      - radio "9"
                      - radio "10"
                    """);
            guide.rate("painBefore", 1);
            guide.tap("I am warm");
            page.evaluate("""
                    () => {
                      window.heard = [];
                      const line = document.querySelector('#player [role=status]');
                      new MutationObserver(() => window.heard.push(line.textContent)).observe(line, { childList: true, characterData: true, subtree: true });
                    }""");
            guide.tap("Begin");
            assertThat(page.locator("[role=timer]")).hasAttribute("aria-live", "off");
            guide.untilOver();
            @SuppressWarnings("unchecked")
            var heard = (List<String>) page.evaluate("() => window.heard");
            assertThat(heard).as("3 sets on 2 sides: ready, 6 holds, 3 changes of side, 2 rests").hasSize(12)
                    .startsWith("Get ready Set 1 of 3, left side", "Hold Set 1 of 3, left side", "Switch sides Set 1 of 3, right side");
        }
    }

    /** Enter is what the screen says next, and never the end before its time. */
    @Test
    void enterGoesOnAndLogsNothingEarly() {
        try (var phone = phone()) {
            var page = phone.page;
            var guide = new Guide(phone);
            phone.open("/session");
            new Keys(page).choose("painBefore", 1);
            page.keyboard().press("Enter");
            assertThat(page.locator("form[data-state=warm-up]")).isVisible();
            guide.tap("I am warm");
            guide.tap("Begin");
            guide.untilOver();
            page.locator("article.now summary").filter(new Locator.FilterOptions().setHasText("What you managed")).click();
            page.locator("article.now .sets input").first().press("Enter");
            assertThat(page.locator("#hamstring.now")).isVisible();
            assertThat(sessions()).isEmpty();
            guide.leaveOutTheRest();
            guide.finish();
        }
        assertThat(onlySession()).contains("6 × 5 s");
    }

    /** A page that is kept on the device serves twice, and both are entries of their own. */
    @Test
    void twoSessionsFromOneKeptPageAreTwo() {
        try (var line = new Line(URI.create(url.toString())); var phone = Phone.of(visitor, line.address())) {
            phone.open("/today");
            phone.waitUntilTodayIsKept();
            line.cut();
            for (int session = 1; session <= 2; session++) {
                var guide = new Guide(phone);
                phone.open("/session");
                guide.rate("painBefore", session);
                guide.tap("I am warm");
                guide.leaveOutTheRestBut("hamstring");
                guide.finish();
                assertThat(phone.page.locator("#unsent [data-count]")).hasText(String.valueOf(session));
            }
            line.mend();
            new Guide(phone).tap("Send now");
            phone.waitUntilAllIsSent();
            assertThat(phone.page.locator("#unsent")).isHidden();
        }
        assertThat(sessions()).hasSize(2);
    }

    @Test
    void aMorningIsOneTapAlsoWithoutAConnection() {
        visitor.train(1).then().statusCode(303);
        clock.set(TestClock.FIRST_DAY.plusDays(1), "07:00");
        try (var line = new Line(URI.create(url.toString())); var phone = Phone.of(visitor, line.address())) {
            phone.open("/today");
            phone.page.evaluate("async () => { await navigator.serviceWorker.ready; }");
            phone.open("/today");
            line.cut();
            phone.open("/today");
            phone.page.getByLabel("3 of 10", new Page.GetByLabelOptions().setExact(true)).click();
            assertThat(phone.page.locator("#unsent")).isVisible();
            assertThat(phone.page.locator("form.rate")).isHidden();
            line.mend();
            new Guide(phone).tap("Send now");
            phone.waitUntilAllIsSent();
            assertThat(phone.page.locator("#unsent")).isHidden();
        }
        assertThat(visitor.get("/diary").asString()).containsOnlyOnce("Pain <strong>3</strong> of 10, on waking");
    }

    @Test
    void whatWaitsOnADeviceIsForItsOwnerOnly() {
        var other = Visitor.welcomed();
        try (var line = new Line(URI.create(url.toString())); var phone = Phone.of(visitor, line.address())) {
            phone.open("/today");
            phone.waitUntilTodayIsKept();
            phone.open("/pain");
            line.cut();
            phone.page.locator("label:has(input[name=score][value='8'])").click();
            phone.button("Log it").click();
            phone.page.waitForURL("**/today");
            phone.become(other, line.address());
            line.mend();
            assertThat(phone.page.evaluate("""
                    async diary => (await import('/js/outbox.js')).sendAll(diary)""", diaryOf(visitor))).isEqualTo("signed-out");
            phone.open("/today");
            assertThat(phone.page.locator("#unsent")).isHidden();
            assertThat(other.get("/diary").asString()).doesNotContain("<strong>8</strong>");
            phone.become(visitor, line.address());
            phone.open("/diary");
            phone.waitUntilAllIsSent();
        }
        assertThat(visitor.get("/diary").asString()).containsOnlyOnce("Pain <strong>8</strong>");
    }

    private static String diaryOf(Visitor visitor) {
        var html = visitor.get("/today").asString();
        return html.replaceAll("(?s).*data-diary=\"([^\"]+)\".*", "$1");
    }

    @Test
    void signingOutLeavesNoPageBehind() {
        try (var line = new Line(URI.create(url.toString())); var phone = Phone.of(visitor, line.address())) {
            phone.open("/today");
            phone.waitUntilTodayIsKept();
            phone.open("/today");
            phone.button("Sign out").click();
            phone.page.waitForURL("**/");
            line.cut();
            phone.open("/today");
            assertThat(phone.page.locator("h1")).hasText("No connection");
            assertThat(phone.page.locator("body[data-diary]")).hasCount(0);
            phone.open("/session");
            assertThat(phone.page.locator("h1")).hasText("No connection");
            phone.open("/safety-check");
            assertThat(phone.page.locator("body")).containsText("Chest pain");
        }
    }

    /** Without a connection nobody can say what fits a sore day; the routine of a calmer one is not just gone on with. */
    @Test
    void aSoreStartWithoutAConnectionIsSaidSo() {
        try (var line = new Line(URI.create(url.toString())); var phone = Phone.of(visitor, line.address())) {
            var guide = new Guide(phone);
            phone.open("/session");
            line.cut();
            guide.rate("painBefore", 8);
            guide.tap("Keep it, and show me what fits");
            assertThat(phone.page.getByText("There is no connection", new Page.GetByTextOptions().setExact(true))).isVisible();
            assertThat(phone.page.locator("[data-do=despite]")).isHidden();
            line.mend();
            guide.tap("Leave it for today");
            phone.page.waitForURL("**/today");
            phone.waitUntilAllIsSent();
        }
        assertThat(visitor.get("/diary").asString()).containsOnlyOnce("Pain <strong>8</strong> of 10");
    }

    @Test
    void aStopThatWasNotMeantIsTakenBackByDoingIt() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            guide.begin(1);
            guide.tap("Begin");
            guide.pass(7);
            guide.tap("Stop, this hurts");
            guide.tap("Back");
            guide.doExercise(1);
            guide.tap("Back");
            assertThat(phone.page.locator("#knee-to-chest.now .held")).hasText("5, 5, 5, 5, 5, 5");
            guide.tap("Next");
            guide.leaveOutTheRest();
            guide.finish();
        }
        assertThat(onlySession()).contains("6 × 5 s; pain 1").doesNotContain("stopped");
    }

    /** Done in part, and swapped for another way afterwards: what was done stays what it was. */
    @Test
    void whatWasDoneStaysWhenItsPlaceIsTaken() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            guide.begin(1);
            guide.tap("Begin");
            guide.pass(5 + 3);
            guide.tap("Enough");
            guide.untilOver();
            guide.answer(1);
            guide.doExercise(2);
            visitor.post("/slots/spine-mobility", Map.of("choice", "cat-cow:cat-cow")).then().statusCode(303);
            phone.page.reload();
            guide.leaveOutTheRest();
            guide.finish();
        }
        assertThat(onlySession()).contains("3, 5, 5, 5, 5, 5 s; pain 1", "6 × 10 s; pain 2");
    }

    /** In the plain form each number is of the exercise it stands with, wherever the guide has been. */
    @Test
    void whatIsTypedInThePlainFormIsOfItsOwnExercise() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            guide.begin(1);
            phone.typeInstead();
            phone.page.locator("#hamstring summary").filter(new Locator.FilterOptions().setHasText("What you managed")).click();
            phone.page.locator("#hamstring .sets input").first().fill("7");
            guide.finish();
        }
        assertThat(onlySession()).contains("Hamstring stretch, 10 seconds: 7 s").doesNotContain("Knee to chest");
    }

    @Test
    void twoTapsOnASoreStartRateOnce() {
        try (var phone = phone()) {
            var guide = new Guide(phone);
            phone.open("/session");
            guide.rate("painBefore", 6);
            phone.page.locator("button[data-do=sore]").dblclick();
            phone.page.locator("form[data-state=warm-up]").waitFor();
        }
        assertThat(visitor.get("/diary").asString()).containsOnlyOnce("Pain <strong>6</strong> of 10");
    }

    /** A walk with the phone in a pocket: whoever went on says so. */
    @Test
    void whoeverWentOnWithTheScreenOffSaysSo() {
        try (var phone = phone()) {
            var page = phone.page;
            var guide = new Guide(phone);
            guide.begin(1);
            guide.tap("Begin");
            guide.pass(7);
            page.clock().pauseAt(TestClock.START.toEpochMilli() + 3_600_000);
            guide.pass(1);
            assertThat(page.locator(".timer .now")).hasText("Paused while the screen was off");
            guide.tap("I went on");
            assertThat(page.locator("form[data-state=after]")).isVisible();
            assertThat(page.locator("article.now .held")).hasText("5, 5, 5, 5, 5, 5");
        }
    }

    private String onlySession() {
        var all = sessions();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<String> sessions() {
        return Arrays.stream(visitor.get("/diary").asString().split("<span class=\"time\">")).skip(1)
                .filter(entry -> entry.contains("</span> Session"))
                .map(entry -> entry.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace(" ;", ";")).toList();
    }

    private Phone phone() {
        var phone = Phone.of(visitor, url.toString().replaceAll("/$", ""));
        phone.page.clock().install(new Clock.InstallOptions().setTime(TestClock.START.toEpochMilli()));
        return phone;
    }

    /** The keyboard of somebody who has no mouse. */
    private record Keys(Page page) {

        private static final int MOST_TABS = 60;

        void press(String name) {
            tabTo("element => ['BUTTON', 'A'].includes(element.tagName) && element.textContent.trim() === name", name);
            page.keyboard().press("Enter");
        }

        void choose(String field, int score) {
            tabTo("element => element.name === name", field);
            page.keyboard().press("Space");
            for (int step = 0; step < score; step++) {
                page.keyboard().press("ArrowRight");
            }
            assertThat(page.locator("input[name='" + field + "'][value='" + score + "']")).isChecked();
        }

        private void tabTo(String predicate, String name) {
            for (int tabs = 0; tabs < MOST_TABS; tabs++) {
                page.keyboard().press("Tab");
                if ((boolean) page.evaluate("name => (" + predicate + ")(document.activeElement)", name)) {
                    return;
                }
            }
            throw new AssertionError("no way to " + name + " by keys; stuck at "
                    + page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)"));
        }
    }

    /** The taps of somebody who follows the guide, and the time that passes meanwhile. */
    private static final class Guide {

        private final Page page;
        private final Phone phone;
        private int taps;

        Guide(Phone phone) {
            this.phone = phone;
            this.page = phone.page;
        }

        void begin(int pain) {
            phone.open("/session");
            rate("painBefore", pain);
            tap("I am warm");
        }

        void tap(String name) {
            taps++;
            page.locator("button:visible, [role=button]:visible").filter(new Locator.FilterOptions().setHasText(name))
                    .first().click();
        }

        void rate(String field, int score) {
            page.locator("label:has(input[name='" + field + "'][value='" + score + "']):visible").click();
        }

        /** How a stretch felt; the other exercises are not asked. */
        void comfort() {
            var easy = page.locator("label:has(input[value=EASY]):visible");
            if (easy.count() > 0) {
                easy.click();
            }
        }

        String ladder() {
            return page.locator("article.now").getAttribute("id");
        }

        void pass(int seconds) {
            for (int second = 0; second < seconds; second++) {
                page.clock().runFor(1000);
            }
        }

        void untilOver() {
            while (page.locator("form[data-state=running]").isVisible()) {
                page.clock().runFor(1000);
            }
        }

        void answer(int pain) {
            var ladder = ladder();
            rate(ladder + ".pain", pain);
            comfort();
            page.clock().runFor(400);
            assertThat(page.locator("#" + ladder + ".now")).isHidden();
        }

        void doExercise(int pain) {
            tap("Begin");
            assertThat(page.locator("form[data-state=running]")).isVisible();
            untilOver();
            answer(pain);
        }

        void leaveOutTheRest() {
            page.locator("form:is([data-state=ready], [data-state=end])").waitFor();
            while (!page.locator("form[data-state=end]").isVisible()) {
                if (page.locator("form[data-state=after]").isVisible()) {
                    tap("Next");
                } else {
                    tap("Leave it out");
                    tap("Time");
                }
            }
        }

        /** One was done while no clock is to be turned: typed in. */
        void leaveOutTheRestBut(String ladder) {
            while (!page.locator("form[data-state=end]").isVisible()) {
                tap("Leave it out");
                tap("Time");
            }
            page.evaluate("""
                    ladder => {
                      document.querySelector(`[name="${ladder}.did"][value=all]`).checked = true;
                      document.querySelector(`[name="${ladder}.skipped"]`).value = '';
                    }""", ladder);
        }

        void finish() {
            tap("Log the session");
            page.waitForURL("**/today");
        }
    }
}
