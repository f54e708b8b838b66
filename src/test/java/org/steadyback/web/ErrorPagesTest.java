package org.steadyback.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.Visitor;

/** An address that leads nowhere shows a page that says so, to strangers and to those who are signed in. */
@AppTest
class ErrorPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/exercises/a/b", "/css/none.css", "/favicon.ico"})
    void anAddressThatLeadsNowhereSaysSo(String path) {
        Visitor.anonymous().get(path).then().statusCode(404).body(containsString("There is nothing here"));
        Visitor.welcomed().get(path).then().statusCode(404).body(containsString("There is nothing here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pain/999999", "/pain/abc", "/exercises/rowing", "/ladders/rowing"})
    void aRecordThatIsNotThereSaysSo(String path) {
        Visitor.welcomed().get(path).then().statusCode(404).body(containsString("There is nothing here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/diary"})
    void aFormSentToAPageIsRefused(String path) {
        Visitor.welcomed().post(path, Map.of()).then().statusCode(405).body(containsString("This could not be read"));
    }

    @Test
    void whoseSignInRanOutBeforeAFormWasSentLandsOnAPageAfterTheNextOne() {
        var email = "late-" + UUID.randomUUID() + "@example.org";
        Visitor.signedUp(email);
        for (var form : new String[] {"/sessions", "/sign-out", "/pain/1/deletion"}) {
            var visitor = Visitor.anonymous();
            visitor.post(form, Map.of()).then().statusCode(302).header("Location", endsWith("/sign-in"));
            visitor.signIn(email, Visitor.PASSWORD).then().statusCode(302).header("Location", endsWith("/today"));
        }
    }
}
