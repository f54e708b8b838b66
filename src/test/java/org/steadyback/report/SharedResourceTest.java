package org.steadyback.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;

import org.steadyback.account.Account;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.LongDiary;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;
import org.steadyback.web.Secret;

@AppTest
class SharedResourceTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
    }

    @Test
    void aReaderSeesTheReportAndTheChartsAndUntilWhen() {
        var owner = Diaries.withNotes(30);
        var link = Shared.by(owner, Map.of());
        Visitor.anonymous().get(link).then().statusCode(200).body(allOf(containsString("open until 1 Oct 2026, 18:00"),
                containsString("Exercise diary: report"), containsString("data-chart=\"pain\""), containsString("id=\"weeks-table\""),
                containsString(link + "/report.pdf"), containsString(link + "?range=four-weeks"), not(containsString("range=all"))));
        Visitor.anonymous().get(link + "?range=four-weeks&ladder=cat-cow&year=2026").then().statusCode(200)
                .body(containsString("Cat and cow"));
    }

    @Test
    void whoeverAsksForMoreSeesNoMoreThanWasShared() {
        var today = TestClock.FIRST_DAY;
        clock.set(today, "08:00");
        var owner = new LongDiary(today, 200).owner();
        var link = Shared.by(owner, Map.of("range", "four-weeks"));
        for (var more : List.of("?range=all", "?range=year&year=2025", "?range=all&year=2026&ladder=front-plank")) {
            var page = Visitor.anonymous().get(link + more).then().statusCode(200).extract().asString();
            assertThat(Pattern.compile("data-date=\"([^\"]+)\"").matcher(page).results().map(date -> date.group(1)).sorted().findFirst())
                    .as("the Monday of its first week").hasValue("2026-08-03");
        }
    }

    @Test
    void nothingOnItLeadsIntoTheAccount() {
        Stream.of(Visitor.welcomed(), Diaries.withNotes(20)).forEach(owner -> {
            var link = Shared.by(owner, Map.of());
            var page = owner.get(link).then().statusCode(200).extract().asString();
            assertThat(page.replace("=\"" + link, "=\"#")).doesNotContainPattern("(href|action)=\"/(?!css/|js/|webjars/|icon)");
            assertThat(page).doesNotContain("app.js", "manifest.webmanifest", "csrf", "data-diary", ".csv", "Sign out", "Anna");
        });
    }

    @Test
    void neitherTheEMailNorANoteThatWasNotChosenIsInIt() {
        var owner = Diaries.withNotes(30);
        var chosen = Diaries.note(owner, "rated-20-secret");
        var link = Shared.by(owner, Map.of("note", chosen));
        // Noted later, so never chosen.
        owner.post("/pain", Map.of("entry", UUID.randomUUID(), "kind", "NOW", "score", 2, "place", "BACK", "note", "later-secret"))
                .then().statusCode(303);
        for (var query : List.of("", "?range=all", "?range=year&ladder=cat-cow")) {
            var answer = Visitor.anonymous().get(link + query).then().statusCode(200).extract().response();
            assertThat(answer.asString().replace("rated-20-secret", "")).contains("Notes that the person chose").doesNotContain("secret");
            assertThat(answer.headers().toString()).doesNotContain("secret", owner.email());
        }
        var file = Visitor.anonymous().get(link + "/report.pdf").then().statusCode(200).extract().response();
        assertThat(Printed.read(file.asByteArray()).text()).contains("rated-20-secret");
        assertThat(Printed.read(file.asByteArray()).text().replace("rated-20-secret", "")).doesNotContain("secret");
        assertThat(file.headers().toString()).doesNotContain("secret", owner.email());
    }

    @Test
    void aDeletedNoteIsGoneAndOneOfAStrangerWasNeverThere() {
        var owner = Diaries.withNotes(10);
        var chosen = Diaries.note(owner, "rated-4-secret");
        var strangers = Diaries.note(Diaries.withNotes(5), "rated-3-secret");
        var link = Shared.by(owner, Map.of("note", List.of(chosen, strangers)));
        Visitor.anonymous().get(link).then().body(allOf(containsString("rated-4-secret"), not(containsString("rated-3-secret"))));
        owner.post("/pain/" + chosen + "/deletion", Map.of()).then().statusCode(303);
        Visitor.anonymous().get(link).then().statusCode(200).body(not(containsString("secret")));
    }

    @Test
    void itStaysBetweenTheReaderAndTheAddress() {
        var link = Shared.by(Visitor.welcomed(), Map.of());
        Stream.of(link, link + "/report.pdf").map(path -> Visitor.anonymous().get(path)).forEach(answer -> {
            assertThat(answer.headers().getValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(answer.headers().getValues("X-Robots-Tag")).containsExactly("noindex, nofollow");
            assertThat(answer.headers().getValues("Cache-Control")).containsExactly("private, no-store");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        });
        Visitor.anonymous().get(link).then().body(containsString("<meta name=\"robots\" content=\"noindex, nofollow\">"));
    }

    @Test
    void itIsOpenToTheSecondAndNotAtItsEnd() {
        var link = Shared.by(Visitor.welcomed(), Map.of("days", "7"));
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        Visitor.anonymous().get(link).then().statusCode(200);
        clock.advance(Duration.ofSeconds(1));
        Visitor.anonymous().get(link).then().statusCode(404);
        Visitor.anonymous().get(link + "/report.pdf").then().statusCode(404);
    }

    /** Byte by byte, so that nobody learns whether there was ever anything. */
    @Test
    void whatIsOverTakenBackGuessedOrMalformedIsTheSameNothing() {
        var owner = Diaries.withNotes(3);
        var expired = Shared.by(owner, Map.of("days", "7"));
        var revoked = Shared.by(owner, Map.of());
        Shared.revoke(owner);
        Visitor.anonymous().get(revoked).then().statusCode(404);
        clock.advance(Duration.ofDays(8));
        var ordinary = said(Visitor.anonymous().get("/nowhere-at-all"));
        Stream.of(expired, revoked, "/shared/" + Secret.make(), "/shared/x", "/shared/%00", "/shared/" + "-".repeat(43),
                "/shared/" + "a".repeat(2000), "/shared/%3Cscript%3E", expired + "%20", "/shared/" + expired.substring(8).toLowerCase())
                .flatMap(path -> Stream.of(path, path + "/report.pdf", path + "?range=all"))
                .forEach(path -> assertThat(said(Visitor.anonymous().get(path))).as(path).isEqualTo(ordinary));
        // Nor to its owner, who has a page that says so.
        assertThat(said(owner.get(expired))).isEqualTo(ordinary);
    }

    @Test
    void whoLeavesTakesTheLinksAlong() {
        var owner = Visitor.welcomed();
        var link = Shared.by(owner, Map.of());
        Visitor.anonymous().get(link).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> Account.findByEmail(owner.email()).orElseThrow().leave());
        Visitor.anonymous().get(link).then().statusCode(404);
    }

    @Test
    void datesAreThoseOfTheOwnerWhereverTheyMoved() {
        var owner = Diaries.withNotes(10);
        var link = Shared.by(owner, Map.of());
        owner.settle(Map.of("zone", "Pacific/Auckland")).then().statusCode(303);
        Visitor.anonymous().get(link).then().statusCode(200).body(allOf(containsString("open until 2 Oct 2026, 05:00"),
                containsString("22 Aug 2026 to 2 Sept 2026")));
    }

    /** All that an answer says, but the time and a fresh token of a form that is not there. */
    private static String said(Response answer) {
        var headers = new TreeMap<String, String>();
        answer.headers().forEach(header -> headers.put(header.getName().toLowerCase(), header.getValue()));
        headers.remove("set-cookie");
        headers.remove("date");
        return answer.statusCode() + headers.toString() + answer.asString();
    }
}
