package org.steadyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.response.Response;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.Visitor;

/** What every page tells the browser to refuse. */
@AppTest
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-up", "/sign-in", "/sign-in?refused=true", "/today", "/nowhere",
            "/css/steadyback.css"})
    void aStrangerGetsThem(String path) {
        assertStrict(Visitor.anonymous().get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/session", "/pain", "/diary", "/ladders", "/ladders/front-plank", "/progress",
            "/settings", "/welcome", "/exercises/side-plank", "/pain/999999"})
    void aPersonGetsThem(String path) {
        assertStrict(Visitor.welcomed().get(path));
    }

    @Test
    void aRefusedFormHasThem() {
        assertStrict(Visitor.anonymous().post("/sign-up", Map.of("email", "", "password", "")));
        assertStrict(Visitor.anonymous().postWithoutToken("/sign-up", Map.of("email", "", "password", "")));
        assertStrict(Visitor.anonymous().signIn("nobody@example.org", "nothing at all"));
    }

    private static void assertStrict(Response response) {
        var policy = Arrays.asList(response.header("Content-Security-Policy").split("\\s*;\\s*"));
        assertThat(policy).contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'",
                "base-uri 'none'", "frame-ancestors 'none'");
        assertThat(policy).noneMatch(rule -> rule.contains("unsafe") || rule.contains("*") || rule.contains("http"));
        assertThat(response.headers().getValues("X-Content-Type-Options")).isEqualTo(List.of("nosniff"));
        assertThat(response.header("Referrer-Policy")).isEqualTo("same-origin");
    }
}
