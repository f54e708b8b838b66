package org.steadyback.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import jakarta.ws.rs.core.NewCookie.SameSite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.Visitor;

/** A notice crosses one redirect, is shown once, and is never more than text. */
@AppTest
class FlashTest {

    private static final String COOKIE = "steadyback-notice";

    @Test
    void theNoticeIsShownOnTheNextPageAndThenGone() {
        var visitor = Visitor.welcomed();
        visitor.rate("NOW", 3).then().statusCode(303).header("Location", endsWith("/today"));
        visitor.get("/today").then().statusCode(200).body(containsString("Logged: 3 of 10."));
        visitor.get("/today").then().statusCode(200).body(not(containsString("Logged: 3 of 10.")));
    }

    @Test
    void theNoticeSurvivesARedirectOnItsWay() {
        var visitor = Visitor.welcomed();
        visitor.rate("NOW", 3);
        visitor.get("/").then().statusCode(303);
        visitor.get("/today").then().body(containsString("Logged: 3 of 10."));
    }

    @Test
    void aNoticeIsTextAndNoMarkup() {
        given().cookie(COOKIE, "%3Cscript%3Ealert%281%29%3C%2Fscript%3E").get("/").then().statusCode(200)
                .body(containsString("&lt;script&gt;")).body(not(containsString("<script>alert")));
    }

    @Test
    void aNoticeLeadsToThePageThatSaysWhy() {
        assertThat(Notice.read("New: 3 × 20 s\t/ladders/front-plank")).isEqualTo(
                new Notice("New: 3 × 20 s", "/ladders/front-plank"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "javascript:alert(1)", "/%0d", ""})
    void itNeverLeadsElsewhere(String tampered) {
        assertThat(Notice.read("text\t" + tampered)).isEqualTo(Notice.of("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "%C3", "=;=", "%00"})
    void aTamperedNoticeHarmsNothing(String value) {
        given().header("Cookie", COOKIE + "=" + value).get("/").then().statusCode(200);
    }

    @Test
    void aLineCarriesTheWayToUndoIt() {
        var deleted = new Notice("Deleted.", null, "/diary/17/undo");
        assertThat(Notice.read(deleted.write())).isEqualTo(deleted);
        var both = new Notice("Deleted.", "/ladders", "/diary/17/undo");
        assertThat(Notice.read(both.write())).isEqualTo(both);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/deletion", "//else.example/undo", "https://else.example/undo", "/diary/17/undo?x", ""})
    void aTamperedNoticeOffersNothingButUndo(String path) {
        assertThat(Notice.read("Text\t\t" + path).undo()).isNull();
    }

    @Test
    void theCookieIsForThisAppAndTheNextTwoMinutesOnly() {
        var response = Flash.redirect("/today", List.of(Notice.of("One."), new Notice("Zwei für dich: 3 × 10 s", "/ladders/chest")));
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getLocation()).hasToString("/today");
        var cookie = response.getCookies().get(COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo(SameSite.LAX);
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(120);
        assertThat(cookie.getValue()).matches("[A-Za-z0-9%+.*_-]+");
        assertThat(lines(cookie.getValue())).containsExactly("One.", "Zwei für dich: 3 × 10 s\t/ladders/chest");
    }

    /** A browser keeps no cookie above 4096 bytes: then nothing would be told at all. */
    @Test
    void whatIsTooLongLosesItsLastLines() {
        var told = Collections.nCopies(200, Notice.of("One good line, × and all."));
        var value = Flash.redirect("/today", told).getCookies().get(COOKIE).getValue();
        assertThat(value.length()).isBetween(2900, 3000);
        assertThat(lines(value)).hasSizeLessThan(told.size()).containsOnly("One good line, × and all.");
    }

    @Test
    void aSingleLineThatIsTooLongIsLeftOut() {
        var value = Flash.redirect("/today", Notice.only("x".repeat(5000))).getCookies().get(COOKIE).getValue();
        assertThat(value).isEmpty();
    }

    private static List<String> lines(String value) {
        return List.of(URLDecoder.decode(value, StandardCharsets.UTF_8).split("\n"));
    }
}
