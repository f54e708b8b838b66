package org.steadyback.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ServiceWorkerPolicy;

import org.steadyback.account.WelcomeStep;
import org.steadyback.testing.Chromium;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** A person with a phone, 390 px wide, who uses the pages as they show themselves. */
final class Phone implements AutoCloseable {

    Page page;
    private final BrowserContext context;
    private final String base;
    private final List<String> complaints = new ArrayList<>();
    private static final int MOST_LOOKS = 400;
    private final boolean javaScript;
    private boolean practised;

    private Phone(String base, boolean javaScript, ServiceWorkerPolicy workers) {
        this.base = base;
        this.javaScript = javaScript;
        context = Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(360, 740)
                .setJavaScriptEnabled(javaScript).setServiceWorkers(workers)
                .setTimezoneId(TestClock.BERLIN.getId()).setLocale("en-GB"));
        context.setDefaultTimeout(10_000);
        anotherTab();
    }

    /** From now on the page is another one of the same browser. */
    void anotherTab() {
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("422")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Phone withJavaScript(String base) {
        return new Phone(base, true, ServiceWorkerPolicy.BLOCK);
    }

    static Phone withoutJavaScript(String base) {
        return new Phone(base, false, ServiceWorkerPolicy.BLOCK);
    }

    /** As it is in people's hands: signed in, with a service worker. */
    static Phone of(Visitor visitor, String base) {
        var phone = new Phone(base, true, ServiceWorkerPolicy.ALLOW);
        phone.become(visitor, base);
        return phone;
    }

    /** Somebody signs in on the same device. */
    void become(Visitor visitor, String base) {
        context.clearCookies();
        context.addCookies(visitor.cookies().entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(base)).toList());
    }

    void open(String path) {
        page.navigate(base + path);
    }

    void signUp(String email) {
        open("/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start your diary")).click();
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(Visitor.PASSWORD);
        button("Start").click();
    }

    void welcome(int usualPain) {
        page.getByLabel("Your time zone").selectOption(TestClock.BERLIN.getId());
        button("Go on").click();
        page.waitForURL("**/safety-check");
        button("None of these").click();
        page.waitForURL("**/welcome/3");
        button("Go on").click();
        page.waitForURL("**/welcome/4");
        choose("intakePain", usualPain);
        button("Go on").click();
        page.waitForURL("**" + WelcomeStep.ACTIVITIES.path());
        button("Not now").click();
        page.waitForURL("**/welcome/6");
        button("Go to today").click();
        page.waitForURL("**/today");
    }

    /** One tap on the question of today. */
    void morning(int score) {
        open("/today");
        untilTodayComesAgain(() -> page.getByLabel(score + " of 10", new Page.GetByLabelOptions().setExact(true)).click());
    }

    void rate(int score) {
        open("/pain");
        choose("score", score);
        page.getByLabel("This moment").check();
        untilTodayComesAgain(button("Log it")::click);
    }

    /** A script sends the form and goes on when it knows how that went. */
    private void untilTodayComesAgain(Runnable tap) {
        page.waitForResponse(response -> response.url().endsWith("/today") && response.status() == 200, tap);
        page.waitForLoadState();
    }

    /** Everything of today's session as shown, then what is different about one exercise. */
    void train(int pain, Consumer<Phone> difference) {
        if (!page.url().endsWith("/session")) {
            open("/session");
        }
        typeInstead();
        if (practised) {
            tapAtOnce(pain);
        } else {
            tap(pain);
            practised = true;
        }
        difference.accept(this);
        button("Log the session").click();
        page.waitForURL("**/today");
    }

    /** The service worker has everything that a day without a connection needs. */
    void waitUntilTodayIsKept() {
        page.evaluate("""
                async () => {
                  await navigator.serviceWorker.ready;
                  const pages = await caches.open('pages');
                  while (!await pages.match('/kept/session')) await new Promise(later => setTimeout(later, 50));
                }""");
    }

    /** Nothing of a diary waits on the device any more. */
    void waitUntilAllIsSent() {
        for (var tries = 0; tries < MOST_LOOKS; tries++) {
            if (isAllSent()) {
                return;
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError("something still waits to be sent");
    }

    /** No answer, while the page comes anew, is a no. */
    private boolean isAllSent() {
        try {
            return (boolean) page.evaluate("""
                    async () => (await (await import('/js/outbox.js')).unsent(document.body.dataset.diary)).length === 0""");
        } catch (PlaywrightException onItsWay) {
            return false;
        }
    }

    /** Into the plain form, which without JavaScript is all there is. */
    void typeInstead() {
        if (javaScript) {
            page.getByText("Sound, voice and the plain form").click();
            button("Type it into the plain form instead").click();
        }
    }

    private void tap(int pain) {
        choose("painBefore", pain);
        for (var ladder : offered()) {
            exercise(ladder).getByLabel("All as shown").check();
            choose(ladder + ".pain", pain);
        }
        choose("painAfter", pain);
    }

    /** The same taps in one breath: a thousand of them, each awaited, would take minutes. */
    private void tapAtOnce(int pain) {
        page.evaluate("""
                pain => document.querySelectorAll(`input[name$=".did"][value=all], input[name^=pain][value="${pain}"],
                  input[name$=".pain"][value="${pain}"]`).forEach(choice => choice.click())""", pain);
    }

    List<String> offered() {
        return page.locator("input[name=ladder]").all().stream().map(Locator::inputValue).toList();
    }

    /** The dose that today or the session shows for a ladder, such as "3 × 10 s", and empty when it is not offered. */
    String doseShown(String ladder) {
        open("/session");
        return offered().contains(ladder) ? exercise(ladder).locator(".dose").textContent() : "";
    }

    Locator exercise(String ladder) {
        return page.locator("article.exercise").filter(new Locator.FilterOptions()
                .setHas(page.locator("input[name=ladder][value=" + ladder + "]")));
    }

    void choose(String name, int score) {
        page.locator("input[name='" + name + "'][value='" + score + "']").check();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    String notice() {
        return page.locator(".notice").textContent();
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** Nothing in the browser's console: no script error, nothing refused by the content security policy. */
    void assertNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
