package org.steadyback.journey;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.microsoft.playwright.options.WaitForSelectorState;

import io.quarkus.test.common.http.TestHTTPResource;

import org.steadyback.account.WelcomeStep;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Sign;
import org.steadyback.reminder.MailSetUp;
import org.steadyback.report.Diaries;
import org.steadyback.report.Shared;
import org.steadyback.testing.Accessibility;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.Chromium;
import org.steadyback.testing.OwnQuestionnaires;
import org.steadyback.testing.People;
import org.steadyback.testing.LongDiary;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** Every page as a phone and a desk show it, light and dark: accessible, within its width, and as a picture where asked for. */
@AppTest
class PagesTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    /** Pictures are for people, and take as long as everything else: {@code -Dpictures=true}. */
    private static final boolean PICTURED = Boolean.getBoolean("pictures");
    private static final int DAYS = 16;

    @TestHTTPResource("/")
    URL url;

    @Inject
    TestClock clock;

    private final SoftAssertions problems = new SoftAssertions();
    private BrowserContext context;

    enum Look {
        PHONE_LIGHT(360, ColorScheme.LIGHT), PHONE_DARK(360, ColorScheme.DARK), DESK_LIGHT(1280, ColorScheme.LIGHT),
        DESK_DARK(1280, ColorScheme.DARK);

        final int width;
        final ColorScheme scheme;

        Look(int width, ColorScheme scheme) {
            this.width = width;
            this.scheme = scheme;
        }

        void at(Page page) {
            page.setViewportSize(width, 844);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        }
    }

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
    }

    @AfterEach
    void forgetTheBrowser() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    @Test
    void everyPageIsAccessibleAndFitsItsWidth() {
        var stranger = Visitor.anonymous();
        visit(stranger, Map.of("home", "/", "sign-up", "/sign-up", "sign-in", "/sign-in",
                "sign-in-refused", "/sign-in?refused=true", "rules-to-anybody", "/rules"));
        var fresh = Visitor.signedUp("pages-" + System.nanoTime() + "@example.org");
        visitWelcome(fresh);
        var newcomer = Visitor.welcomed();
        visit(Visitor.unchecked(), Map.of("today-unchecked", "/today", "safety-check", "/safety-check"));
        visit(newcomer, Map.of("activities-first", "/activities", "today-first", "/today", "diary-empty", "/diary", "progress-empty", "/progress"));
        var somebody = someWeeksIn();
        var pages = pagesOfSomebody();
        pages.put("pain-correct", "/pain/" + somebody.newest("pain"));
        pages.put("activities-correct", "/activities/" + somebody.newest("activities"));
        pages.put("entry-correct", "/diary/" + somebody.newest("diary"));
        pages.put("session-correct", "/sessions/" + somebody.newest("sessions"));
        visit(somebody, pages);
        visitDiary(somebody);
        refuse(somebody);
        guide(somebody);
        visitOnBadDays(somebody);
        visitAFlareUpDayByDay();
        bringAlong(somebody);
        yearsLater();
        remind();
        share();
        problems.assertAll();
    }

    /** Every step as it is met, once refused, and once more on the way back. */
    private void visitWelcome(Visitor fresh) {
        visit(fresh, Map.of("welcome-1", "/welcome/1"));
        refuseStep(fresh, "welcome-1-refused", "/welcome/1", "Go on", "#zone", "");
        fresh.post("/welcome/1", Map.of("zone", "Europe/Berlin")).then().statusCode(303);
        visit(fresh, Map.of("welcome-2", "/safety-check"));
        fresh.checkSafety().then().statusCode(303);
        visit(fresh, Map.of("welcome-3", "/welcome/3", "welcome-2-again", "/safety-check"));
        refuseStep(fresh, "welcome-3-refused", "/welcome/3", "Go on", "#birthYear", "75");
        fresh.post("/welcome/3", Map.of("units", "KG")).then().statusCode(303);
        visit(fresh, Map.of("welcome-4", "/welcome/4"));
        refuseStep(fresh, "welcome-4-refused", "/welcome/4", "Go on", null, null);
        fresh.post("/welcome/4", Map.of("intakePain", 4, "intakePlace", "BACK")).then().statusCode(303);
        visit(fresh, Map.of("welcome-5", WelcomeStep.ACTIVITIES.path()));
        fresh.post(WelcomeStep.ACTIVITIES.path(), Map.of("answer", "later")).then().statusCode(303);
        visit(fresh, Map.of("welcome-6", "/welcome/6"));
        fresh.post("/welcome/6", Map.of("routineLength", "NORMAL", "plannedDays", List.of("MONDAY", "FRIDAY")))
                .then().statusCode(303);
    }

    private void refuseStep(Visitor visitor, String name, String path, String button, String field, String typed) {
        try (var page = pageOf(visitor)) {
            page.navigate(address(path));
            if ("#zone".equals(field)) {
                page.locator(field).selectOption(typed);
            } else if (field != null) {
                page.locator(field).fill(typed);
            }
            submit(page, button);
            check(page, name, path);
        }
    }

    /** The card of the day in each of its states; the rest of the page goes with it. */
    @Test
    void todayIsInEveryStateAsItShouldBe() {
        clock.set(TestClock.FIRST_DAY.plusDays(6), "07:30");
        visit(Visitor.welcomed(), Map.of("today-start", "/today"));
        visit(Visitor.unchecked(), Map.of("today-screening", "/today"));
        var resting = Visitor.welcomed();
        People.tell(resting, profile -> profile.plannedDays = EnumSet.of(DayOfWeek.FRIDAY));
        visit(resting, Map.of("today-rest", "/today"));
        visit(locked(Sign.NIGHT_PAIN), Map.of("today-locked", "/today"));
        visit(locked(Sign.CHEST_PAIN), Map.of("today-locked-emergency", "/today"));
        clock.set(TestClock.START);
        var somebody = someWeeksIn();
        People.tell(somebody, profile -> profile.plannedDays = EnumSet.complementOf(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)));
        somebody.get("/today");
        visit(somebody, Map.of("today-morning", "/today"));
        somebody.rate("MORNING", 2).then().statusCode(303);
        somebody.train(2).then().statusCode(303);
        somebody.get("/today");
        visit(somebody, Map.of("today-done", "/today"));
        clock.advance(Duration.ofDays(2));
        somebody.call(FlareCall.Call.BEGUN).then().statusCode(303);
        somebody.get("/today");
        visit(somebody, Map.of("today-screening-flare", "/today"));
        somebody.checkSafety().then().statusCode(303);
        somebody.get("/today");
        visit(somebody, Map.of("today-gentle", "/today"));
        problems.assertAll();
    }

    /** The diary as it is gone through: filtered, looked ahead in, with something deleted, and a day that is past. */
    private void visitDiary(Visitor somebody) {
        somebody.get("/diary");
        visit(somebody, Map.of("diary-pain", "/diary?kind=pain", "diary-none", "/diary?kind=injuries",
                "past-day", "/diary/add", "past-pain", "/pain?on=2026-09-03", "past-session", "/session?on=2026-09-03",
                "past-refused", "/diary/add?on=tomorrow"));
        try (var page = pageOf(somebody)) {
            page.navigate(address("/sessions/" + somebody.newest("sessions")));
            lookAhead(page, "session-ahead");
            page.navigate(address("/pain/" + somebody.newest("pain")));
            page.locator("input[name=score][value='9']").check();
            lookAhead(page, "pain-ahead");
            page.navigate(address("/diary/" + somebody.newest("diary")));
            page.locator("input[name=answer][value=none]").check();
            lookAhead(page, "entry-ahead");
            page.navigate(address("/pain/" + somebody.newest("pain")));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete this rating")).click();
            page.waitForURL("**/diary");
            check(page, "diary-deleted", "/diary");
            page.locator(".notice button").click();
            page.waitForURL("**/diary");
        }
    }

    private void lookAhead(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("See what changes")).click();
        page.locator("#ahead").waitFor();
        check(page, name, "#ahead");
    }

    private void visitOnBadDays(Visitor somebody) {
        var urgent = locked(Sign.NIGHT_PAIN, Sign.WEIGHT_LOSS);
        visit(urgent, Map.of("today-urgent", "/today", "see-someone-urgent", "/see-someone"));
        var emergency = locked(Sign.CHEST_PAIN);
        visit(emergency, Map.of("today-emergency", "/today", "see-someone-emergency", "/see-someone",
                "flare-emergency", "/flare"));
        urgent.post("/see-someone", Map.of("entry", UUID.randomUUID(), "on", "2026-09-17")).then().statusCode(303);
        visit(urgent, Map.of("entry-cleared", "/diary/" + urgent.newest("diary")));
        var hurt = Visitor.welcomed();
        hurt.post("/flare/injury", Map.of("entry", UUID.randomUUID(), "note", "slipped")).then().statusCode(303);
        visit(hurt, Map.of("entry-injury", "/diary/" + hurt.newest("diary")));
        for (int day = 0; day < 3; day++) {
            clock.advance(Duration.ofDays(1));
            somebody.rate("NOW", 7).then().statusCode(303);
        }
        somebody.checkSafety().then().statusCode(303);
        somebody.get("/today");
        visit(somebody, Map.of("today-flare", "/today", "flare-on", "/flare", "session-gentle", "/session",
                "see-someone", "/see-someone"));
    }

    /** Called, calmer, sore again, ready to be over, and over. */
    private void visitAFlareUpDayByDay() {
        var start = clock.instant();
        var person = Visitor.welcomed();
        for (int day = 0; day < 4; day++) {
            person.rate("MORNING", 1).then().statusCode(303);
            person.train(1).then().statusCode(303);
            clock.advance(Duration.ofDays(1));
        }
        person.call(FlareCall.Call.BEGUN).then().statusCode(303);
        visit(person, Map.of("safety-check-flare", "/safety-check", "flare-first-day", "/flare"));
        person.checkSafety().then().statusCode(303);
        clock.advance(Duration.ofDays(1));
        person.rate("MORNING", 5).then().statusCode(303);
        clock.advance(Duration.ofDays(1));
        person.rate("MORNING", 2).then().statusCode(303);
        person.call(FlareCall.Call.OVER).then().statusCode(303);
        visit(person, Map.of("flare-over-too-early", "/flare"));
        person.call(FlareCall.Call.BEGUN);
        clock.advance(Duration.ofDays(1));
        visit(person, Map.of("flare-one-calm-day", "/flare"));
        person.rate("MORNING", 1).then().statusCode(303);
        visit(person, Map.of("flare-over", "/flare"));
        clock.set(start);
        visit(Visitor.anonymous(), Map.of("safety-check-offline", "/safety-check/offline"));
    }

    private static Visitor locked(Sign... signs) {
        var visitor = Visitor.unchecked();
        visitor.rate("NOW", 4).then().statusCode(303);
        visitor.checkSafety(signs).then().statusCode(303);
        return visitor;
    }

    private static Map<String, String> pagesOfSomebody() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("today", "/today");
        pages.put("session", "/session");
        pages.put("pain", "/pain");
        pages.put("flare", "/flare");
        pages.put("diary", "/diary");
        pages.put("activities", "/activities");
        pages.put("rules", "/rules");
        pages.put("ladders", "/ladders");
        pages.put("ladder", "/ladders/front-plank");
        pages.put("ladder-stretch", "/ladders/hamstring");
        pages.put("ladder-what-if", "/ladders/front-plank?rating=6");
        pages.put("ladder-what-if-refused", "/ladders/front-plank?rating=11");
        pages.put("progress", "/progress");
        pages.put("progress-ladder", "/progress?range=four-weeks&ladder=hamstring");
        pages.put("report", "/report");
        pages.put("shares", "/settings/shares");
        pages.put("exercise", "/exercises/side-plank");
        pages.put("exercise-moving", "/exercises/glute-bridge");
        pages.put("exercise-closed", "/exercises/front-plank-weighted");
        pages.put("exercises", "/exercises");
        pages.put("exercises-found", "/exercises?q=hamstring&with=nothing");
        pages.put("exercises-none", "/exercises?q=trampoline");
        pages.put("learn", "/learn");
        pages.put("card", "/learn/sleep");
        pages.put("card-see-someone", "/learn/see-someone");
        pages.put("slot", "/slots/spine-mobility");
        pages.put("leave-out", "/left-out/side-plank");
        pages.put("settings", "/settings");
        pages.put("import", "/import");
        pages.put("not-found", "/exercises/flying");
        return pages;
    }

    /** Some weeks of training and ratings, with one stop for pain, up to a morning with a question due. */
    private Visitor someWeeksIn() {
        var visitor = Visitor.welcomed();
        visitor.scoreActivities(Map.of("putting on socks", 4)).then().statusCode(303);
        for (int day = 0; day < DAYS; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "07:30");
            if (day % 5 != 3) {
                visitor.rate("MORNING", 1 + day % 3).then().statusCode(303);
            }
            clock.set(TestClock.FIRST_DAY.plusDays(day), "18:00");
            if (day == DAYS - 2) {
                visitor.trainAndStop("hamstring");
            } else {
                visitor.train(2).then().statusCode(303);
            }
        }
        clock.set(TestClock.FIRST_DAY.plusDays(DAYS), "07:30");
        return visitor;
    }

    /** One browser for all, which has the style sheets and scripts by and by. */
    private Page pageOf(Visitor visitor) {
        if (context == null) {
            context = Accessibility.readied(Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB")
                    .setServiceWorkers(ServiceWorkerPolicy.BLOCK).setReducedMotion(ReducedMotion.REDUCE)));
        }
        context.clearCookies();
        context.addCookies(visitor.cookies().entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(url.toString())).toList());
        var page = context.newPage();
        // What somebody else chose on this device is forgotten.
        page.navigate(address("/icon.svg"));
        page.evaluate("() => localStorage.clear()");
        return page;
    }

    private String address(String path) {
        return url.toString().replaceAll("/$", "") + path;
    }

    private void visit(Visitor visitor, Map<String, String> pages) {
        try (var page = pageOf(visitor)) {
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().matches(".*status of 4(04|22).*")) {
                    complaints.add(message.text());
                }
            });
            pages.forEach((name, path) -> look(page, name, path));
            problems.assertThat(complaints).as("complaints in the console").isEmpty();
        }
    }

    /** Every form once as it comes back with errors. */
    private void refuse(Visitor visitor) {
        try (var page = pageOf(visitor)) {
            refuse(page, "sign-up-refused", "/sign-up", "Start");
            refuse(page, "entry-refused", "/diary/" + visitor.newest("diary"), "Save the correction");
            refuse(page, "pain-refused", "/pain", "Log it");
            refuse(page, "activities-refused", "/activities", "Save");
            page.navigate(address("/settings"));
            page.locator("#birthYear").fill("75");
            submit(page, "Save");
            check(page, "settings-refused", "/settings");
            refuse(page, "see-someone-refused", "/see-someone", "I was checked");
            page.navigate(address("/safety-check"));
            page.getByLabel("Chest pain").check();
            submit(page, "None of these");
            check(page, "safety-check-refused", "/safety-check");
            page.navigate(address("/session"));
            page.getByText("Sound, voice and the plain form").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Type it into the plain form instead")).click();
            page.locator("#note").fill("typed");
            page.locator("summary").filter(new Locator.FilterOptions().setHasText("What you managed")).first().click();
            page.locator("article.exercise input[inputmode=numeric]").first().fill("many");
            submit(page, "Log the session");
            check(page, "session-refused", "/sessions");
        }
    }

    /** The guided session, screen by screen. */
    private void guide(Visitor visitor) {
        try (var page = pageOf(visitor)) {
            page.navigate(address("/session"));
            check(page, "guide-before", "/session");
            tap(page, "Next");
            check(page, "guide-warm-up", "/session");
            tap(page, "I am warm");
            check(page, "guide-ready", "/session");
            tap(page, "Begin");
            tap(page, "Pause");
            check(page, "guide-paused", "/session");
            tap(page, "Go on");
            check(page, "guide-running", "/session");
            tap(page, "Stop, this hurts");
            check(page, "guide-after", "/session");
            tap(page, "Next");
            tap(page, "Leave it out");
            check(page, "guide-leave-out", "/session");
            while (!page.locator("form[data-state=end]").isVisible()) {
                if (page.locator("form[data-state=ready]").isVisible()) {
                    tap(page, "Leave it out");
                }
                tap(page, "Time");
            }
            check(page, "guide-end", "/session");
            page.evaluate("""
                    () => {
                      const key = Object.keys(localStorage).find(key => key.startsWith('steadyback.session'));
                      window.keep = [key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), seen: Date.now() - 20 * 3600e3, began: Date.now() - 20 * 3600e3 })];
                      ['pagehide', 'visibilitychange'].forEach(event => addEventListener(event, () => localStorage.setItem(...window.keep)));
                    }""");
            page.reload();
            check(page, "guide-found", "/session");
        }
    }

    private static void tap(Page page, String button) {
        page.locator("button:visible").filter(new Locator.FilterOptions().setHasText(button)).first().click();
    }

    /** A diary file that is looked at: by somebody new, by its owner, and one that is wrong. */
    private void bringAlong(Visitor owner) {
        var file = owner.get("/export").asByteArray();
        var newcomer = Visitor.signedUp("along-" + System.nanoTime() + "@example.org");
        bringAlong(newcomer, "import-preview", file);
        var other = Visitor.welcomed();
        other.settle(Map.of("zone", "Europe/Oslo", "units", "LB", "intakePain", 5)).then().statusCode(303);
        bringAlong(other, "import-preview-profile", file);
        bringAlong(other, "import-refused", new String(file, StandardCharsets.UTF_8)
                .replace("\"score\":", "\"score\":1").getBytes(StandardCharsets.UTF_8));
    }

    private void bringAlong(Visitor visitor, String name, byte[] file) {
        try (var page = pageOf(visitor)) {
            page.navigate(address("/import"));
            page.locator("#file").setInputFiles(new FilePayload("diary.json", "application/json", file));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look at it")).click();
            page.locator("#error-summary, input[name=token]").first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            check(page, name, "/import");
        }
    }

    /** Charts of so long that they show weeks, and the first day of a week on today. */
    private void yearsLater() {
        var monday = LocalDate.of(2026, 9, 14);
        clock.set(monday, "08:00");
        visit(new LongDiary(monday, 500).owner(), Map.of("progress-years", "/progress?range=all", "today-monday", "/today"));
    }

    /** Reminders: off, refused, and on with everything. */
    private void remind() {
        MailSetUp.on();
        var visitor = Visitor.welcomed();
        visit(visitor, Map.of("reminders-off", "/settings/reminders"));
        try (var page = pageOf(visitor)) {
            page.navigate(address("/settings/reminders"));
            page.getByLabel("In my calendar").check();
            submit(page, "Save");
            check(page, "reminders-refused", "/settings/reminders");
        }
        visitor.post("/settings/reminders", Map.of("weekdayTime", "07:30", "weekendTime", "09:00", "feed", "on",
                "mail", "on")).then().statusCode(303);
        visit(visitor, Map.of("reminders", "/settings/reminders"));
        visit(Visitor.anonymous(), Map.of("mail-off", MailSetUp.pathToTurnOff(visitor.email())));
    }

    /** Links: none yet, refused, one that is open, and what its reader sees. */
    private void share() {
        var visitor = Diaries.withNotes(20);
        var note = Diaries.note(visitor, "rated-17-secret");
        visit(visitor, Map.of("report-with-note", "/report?note=" + note, "shares-first", "/settings/shares?note=" + note));
        try (var page = pageOf(visitor)) {
            page.navigate(address("/settings/shares"));
            page.locator("input[name=days][value=other]").check();
            submit(page, "Make the link");
            check(page, "shares-refused", "/settings/shares");
        }
        var link = Shared.by(visitor, Map.of("note", note));
        visit(Visitor.anonymous(), Map.of("shared", link));
        visit(visitor, Map.of("shares-open", "/settings/shares"));
        visit(Visitor.anonymous(), Map.of("shared-empty", Shared.by(Visitor.welcomed(), Map.of())));
    }

    /** How it is on the whole, alone and beside own activities; and what an operator has loaded. */
    @Test
    void whatAPersonIsAskedIsAccessibleToo() {
        var visitor = Visitor.welcomed();
        var other = Visitor.welcomed();
        other.scoreActivities(Map.of("putting on socks", 4, "stairs", 5)).then().statusCode(303);
        visit(visitor, Map.of("questionnaires-none", "/questionnaires"));
        clock.advance(Duration.ofDays(28));
        visit(other, Map.of("activities-and-overall", "/activities"));
        visit(visitor, Map.of("overall", "/activities", "today-overall", "/today"));
        try (var page = pageOf(visitor)) {
            refuse(page, "overall-refused", "/activities", "Save");
        }
        visitor.compare("MUCH_BETTER").then().statusCode(303);
        visitor.get("/today");
        visit(visitor, Map.of("overall-correct", "/diary/" + visitor.newest("diary")));
        OwnQuestionnaires.on();
        visit(visitor, Map.of("today-questionnaires", "/today", "questionnaire", "/questionnaires/confidence",
                "questionnaire-ticks", "/questionnaires/today", "questionnaire-typed", "/questionnaires/week"));
        try (var page = pageOf(visitor)) {
            refuse(page, "questionnaire-refused", "/questionnaires/confidence", "Save");
            refuse(page, "questionnaire-typed-refused", "/questionnaires/week", "Save");
        }
        visitor.post("/questionnaires/today", Map.of("entry", UUID.randomUUID(), "version", "2", "q-1", "on")).then().statusCode(303);
        visitor.get("/today");
        visit(visitor, Map.of("questionnaires", "/questionnaires", "answers", "/answers/" + visitor.newest("answers"),
                "diary-questionnaires", "/diary?kind=questionnaires"));
        visitor.bringIn(new String(visitor.get("/export").asByteArray(), StandardCharsets.UTF_8).replace("\"version\":\"2\"", "\"version\":\"1\"")
                .replaceAll("(\"type\":\"questionnaire\",\"id\":\")........", "$100000000")).then().statusCode(303);
        visitor.get("/diary");
        visit(visitor, Map.of("answers-kept", "/answers/" + visitor.newest("answers")));
        problems.assertAll();
    }

    private void refuse(Page page, String name, String path, String button) {
        page.navigate(address(path));
        submit(page, button);
        check(page, name, path);
    }

    private static void submit(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
        page.locator("#error-summary").waitFor();
    }

    private void look(Page page, String name, String path) {
        page.navigate(address(path));
        page.waitForFunction("() => document.querySelectorAll('figure[data-chart]').length === document.querySelectorAll('canvas').length");
        check(page, name, path);
    }

    private void check(Page page, String name, String path) {
        problems.assertThat(page.url()).endsWith(path);
        if (PICTURED) {
            keepPictures(page, name);
        }
        page.evaluate("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        // Half the pages light on a phone, the others dark on a desk: they share every token, and axe takes its time.
        var thorough = name.hashCode() % 2 == 0 ? Look.PHONE_LIGHT : Look.DESK_DARK;
        Stream.of(Look.PHONE_LIGHT, Look.DESK_DARK).forEach(look -> check(look, page, path, look == thorough));
    }

    private static void keepPictures(Page page, String name) {
        for (var look : Look.values()) {
            look.at(page);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + look.name().toLowerCase().replace('_', '-') + ".png")));
        }
    }

    private void check(Look look, Page page, String path, boolean thorough) {
        look.at(page);
        if (thorough || PICTURED) {
            problems.assertThat(Accessibility.violations(page)).as(path + " " + look).isEmpty();
        }
        problems.assertThat(fits(page))
                .as(path + " fits " + look.width + " px").isTrue();
        problems.assertThat(tooSmall(page)).as(path + ": targets under 44 px").isEmpty();
    }

    /** A chart takes a moment to follow the width of its page. */
    private static boolean fits(Page page) {
        return (boolean) page.evaluate("""
                async () => {
                  const fits = () => document.documentElement.scrollWidth <= innerWidth;
                  for (let look = 0; look < 40 && !fits(); look++) await new Promise(later => setTimeout(later, 50));
                  return fits();
                }""");
    }

    /** Buttons and fields to hit with a thumb; links inside a sentence are no targets (WCAG 2.5.8). */
    @SuppressWarnings("unchecked")
    private static List<String> tooSmall(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('button, [role=button], nav a, select, input:not([type=hidden], [type=radio], [type=checkbox]), label:has(input)')]
                  .filter(element => element.offsetParent !== null && element.getBoundingClientRect().height < 44)
                  .map(element => element.outerHTML.slice(0, 120))""");
    }
}
