package org.steadyback.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.response.Response;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.Visitor;

/** Signing in and out. A refusal tells nobody whether an account exists, and only the app's own form signs in. */
@AppTest
class SignInTest {

    private static final String SIGN_IN = "steadyback-sign-in";
    private static final String LOCATION = "quarkus-redirect-location";
    private static final String WRONG = "not the right words";

    private static String email;

    /** One for all: hashing a password takes its time, and nothing here changes the account. */
    @BeforeEach
    void aPerson() {
        if (email == null) {
            email = "person-" + UUID.randomUUID() + "@example.org";
            Visitor.signedUp(email);
        }
    }

    // Being let in

    @Test
    void theRightPasswordSignsIn() {
        var visitor = Visitor.anonymous();
        visitor.signIn(email, Visitor.PASSWORD).then().statusCode(302).header("Location", endsWith("/today"));
        visitor.get("/welcome/1").then().statusCode(200);
    }

    @Test
    void whoWasSentToSignInGetsWhereTheyWanted() {
        var visitor = Visitor.anonymous();
        visitor.get("/diary").then().statusCode(302).header("Location", endsWith("/sign-in"));
        visitor.signIn(email, Visitor.PASSWORD).then().statusCode(302).header("Location", endsWith("/diary"));
    }

    @Test
    void theFrontDoorLeadsWhoeverIsSignedInToToday() {
        var visitor = Visitor.anonymous();
        visitor.get("/").then().statusCode(200);
        visitor.signIn(email, Visitor.PASSWORD);
        visitor.get("/").then().statusCode(303).header("Location", endsWith("/today"));
    }

    @Test
    void theEmailMayBeTypedInCapitalsAndWithSpacesAroundIt() {
        for (var typed : List.of(email.toUpperCase(Locale.ROOT), " " + email + " ")) {
            var visitor = Visitor.anonymous();
            visitor.signIn(typed, Visitor.PASSWORD).then().statusCode(302).header("Location", endsWith("/today"));
            visitor.get("/welcome/1").then().statusCode(200);
        }
    }

    // Being refused

    @Test
    void aWrongPasswordAndAnUnknownEmailGetTheSameAnswer() {
        var known = Visitor.anonymous();
        var unknown = Visitor.anonymous();
        var stranger = "person-" + UUID.randomUUID() + "@example.org";
        var wrongPassword = known.signIn(email, WRONG);
        var unknownEmail = unknown.signIn(stranger, WRONG);
        assertThat(unknownEmail.statusCode()).isEqualTo(wrongPassword.statusCode()).isEqualTo(302);
        assertThat(unknownEmail.header("Location")).isEqualTo(wrongPassword.header("Location"))
                .endsWith("/sign-in?refused=true");
        assertThat(unknownEmail.cookies().keySet()).isEqualTo(wrongPassword.cookies().keySet()).doesNotContain(SIGN_IN);
        assertThat(unknownEmail.asString()).isEqualTo(wrongPassword.asString());
        var page = known.get("/sign-in?refused=true");
        var otherPage = unknown.get("/sign-in?refused=true");
        assertThat(otherPage.statusCode()).isEqualTo(page.statusCode()).isEqualTo(422);
        assertThat(alike(otherPage, stranger)).isEqualTo(alike(page, email));
    }

    @Test
    void aRefusalSaysWhatToCheckAndKeepsTheTypedEmail() {
        var visitor = Visitor.anonymous();
        visitor.signIn(email, WRONG);
        visitor.get("/sign-in?refused=true").then().statusCode(422)
                .body(containsString("<li><a href=\"#password\">The e-mail and password do not belong together."))
                .body(containsString("value=\"" + email + "\""))
                .body(not(containsString(WRONG)));
        visitor.get("/sign-in").then().statusCode(200).body(not(containsString(email)));
    }

    @Test
    void whatWasTypedIsTextAndNoMarkup() {
        var visitor = Visitor.anonymous();
        visitor.signIn("\"><script>alert(1)</script>+ü%41@example.org", WRONG);
        visitor.get("/sign-in?refused=true").then().statusCode(422)
                .body(containsString("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;+ü%41@example.org\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "%C3%28", ""})
    void aTamperedEmailHarmsNothing(String typed) {
        given().header("Cookie", RefusedSignIn.COOKIE + "=" + typed).get("/sign-in?refused=true")
                .then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "' or 1=1 --", "%"})
    void nonsenseSignsNobodyIn(String nonsense) {
        var visitor = Visitor.anonymous();
        assertNobodyIsSignedInBy(visitor.signIn(nonsense, nonsense), visitor);
        assertNobodyIsSignedInBy(visitor.signIn(email, nonsense), visitor);
    }

    @Test
    void aFieldThatIsMissingSignsNobodyIn() {
        var visitor = Visitor.anonymous();
        assertNobodyIsSignedInBy(visitor.post("/j_security_check", Map.of("email", email)), visitor);
        assertNobodyIsSignedInBy(visitor.post("/j_security_check", Map.of("password", Visitor.PASSWORD)), visitor);
        assertNobodyIsSignedInBy(visitor.post("/j_security_check", Map.of()), visitor);
    }

    // Only by the app's own form

    @Test
    void withoutTokenNobodyIsSignedIn() {
        var visitor = Visitor.anonymous();
        visitor.get("/sign-in");
        assertNobodyIsSignedInBy(visitor.postWithoutToken("/j_security_check", rightWords()), visitor);
    }

    @Test
    void withAnotherVisitorsTokenNobodyIsSignedIn() {
        var visitor = Visitor.anonymous();
        visitor.get("/sign-in");
        var fields = rightWords();
        fields.put("csrf-token", new Form().token());
        assertNobodyIsSignedInBy(visitor.postWithoutToken("/j_security_check", fields), visitor);
    }

    @Test
    void withATokenInTheFormOnlyNobodyIsSignedIn() {
        var fields = rightWords();
        fields.put("csrf-token", new Form().token());
        var visitor = Visitor.anonymous();
        assertNobodyIsSignedInBy(visitor.postWithoutToken("/j_security_check", fields), visitor);
    }

    // Cookies

    @Test
    void noScriptReadsACookieAndNoOtherSitePostsWithIt() {
        var visitor = Visitor.anonymous();
        var answers = List.of(visitor.get("/diary"), visitor.get("/sign-in"), visitor.signIn(email, WRONG),
                visitor.signIn(email, Visitor.PASSWORD), visitor.post("/sign-out", Map.of()));
        var cookies = answers.stream().flatMap(answer -> answer.headers().getValues("Set-Cookie").stream())
                .filter(cookie -> !cookie.contains("Max-Age=0;")).toList();
        assertThat(cookies).extracting(cookie -> cookie.substring(0, cookie.indexOf('='))).contains(SIGN_IN, LOCATION,
                "csrf-token", RefusedSignIn.COOKIE, "steadyback-notice");
        assertThat(cookies).map(cookie -> cookie.toLowerCase(Locale.ROOT).replace(" ", ""))
                .allSatisfy(cookie -> assertThat(cookie).contains(";samesite=lax"))
                // Quarkus lets scripts read the way back, which is an address of this app and no secret.
                .filteredOn(cookie -> !cookie.startsWith(LOCATION))
                .allSatisfy(cookie -> assertThat(cookie).contains(";httponly"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)",
            "http://localhost:1/", ""})
    void aForgedWayBackLeadsNowhereElse(String location) {
        var form = new Form();
        var answer = form.cookie(LOCATION, location).signIn();
        var target = answer.header("Location");
        assertThat(target == null || target.endsWith("/today")).as(answer.statusCode() + " to " + target).isTrue();
        assertThat(answer.statusCode()).isLessThan(500);
    }

    // Signing out

    @Test
    void signingOutEndsTheSignIn() {
        var visitor = Visitor.welcomed();
        var answer = visitor.post("/sign-out", Map.of());
        answer.then().statusCode(303).header("Location", endsWith("/"));
        assertThat(answer.headers().getValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith(SIGN_IN + "=;").contains("Max-Age=0"));
        visitor.get("/").then().statusCode(200).body(containsString("You are signed out."));
        visitor.get("/today").then().statusCode(302).header("Location", endsWith("/sign-in"));
    }

    @Test
    void signingOutNeedsTheFormSoThatNoOtherSiteDoesIt() {
        var visitor = Visitor.welcomed();
        visitor.get("/sign-out");
        visitor.postWithoutToken("/sign-out", Map.of()).then().statusCode(400);
        visitor.get("/today").then().statusCode(200);
    }

    private void assertNobodyIsSignedInBy(Response answer, Visitor visitor) {
        assertThat(answer.cookies()).doesNotContainKey(SIGN_IN);
        assertThat(answer.statusCode()).isBetween(300, 499);
        visitor.get("/today").then().statusCode(302).header("Location", endsWith("/sign-in"));
    }

    private Map<String, Object> rightWords() {
        return new HashMap<>(Map.of("email", email, "password", Visitor.PASSWORD));
    }

    private static String alike(Response page, String typed) {
        return page.asString().replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "").replace(typed, "");
    }

    /** The sign-in form as a browser has it, with room for cookies that no browser got from the app. */
    private final class Form {

        private final Map<String, String> cookies;
        private final String token;

        Form() {
            var page = given().get("/sign-in");
            cookies = new HashMap<>(page.cookies());
            token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        }

        String token() {
            return token;
        }

        Form cookie(String name, String value) {
            cookies.put(name, value);
            return this;
        }

        Response signIn() {
            return given().redirects().follow(false).cookies(cookies).formParams(rightWords())
                    .formParam("csrf-token", token).post("/j_security_check");
        }
    }
}
