package org.steadyback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** What holds for every route there is; a new resource is found here by itself. */
@AppTest
class EveryRouteTest {

    private static final Set<String> PUBLIC = Set.of("/", "/sign-up", "/sign-in",
            "/figures/{id}/{form: [a-z0-9]+}.svg", "/offline", "/calendar/{token}.ics", "/mail-off/{token}",
            "/mail-off/{token}/confirm", "/rules", "/shared/{token}", "/shared/{token}/report.pdf");

    /** To a questionnaire that is not loaded here. */
    private static final String ANSWERED = """
            {"format":"steadyback-diary","version":1,"profile":{"zone":"Europe/Berlin","units":"kg","birthYear":null,\
            "bodyMassKg":null,"equipment":[],"conditions":[],"intakePain":2,"startedOn":"%1$s","excluded":[],\
            "optedIntoLoad":false},"entries":[{"type":"questionnaire","id":"3f0c9a3e-0000-4000-8000-000000000001",\
            "at":"%1$sT00:00:00Z","questionnaire":"urn:x","version":"1","score":1,"answers":[]}]}"""
            .formatted(TestClock.FIRST_DAY);

    @Inject
    TestClock clock;

    /** @param path as in the resource, with its placeholders */
    record Route(String method, String path) {

        boolean isPost() {
            return method.equals("POST");
        }

        boolean isOfOneEntry() {
            return path.startsWith("/activities/{") || path.startsWith("/answers/{") || path.startsWith("/pain/{") || path.startsWith("/sessions/{") || path.startsWith("/diary/{");
        }

        String at(long entry) {
            return path.replace("/exercises/{id}", "/exercises/side-plank").replace("{ladder}", "front-plank")
                    .replace("{slot}", "hamstring").replace("{card}", "sleep").replace("{chart}", "pain").replace("{questionnaire}", "confidence").replace("{step}", "2").replace("{token}", "none")
                    .replace("{id}", String.valueOf(entry));
        }
    }

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
    }

    static List<Route> routes() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.steadyback").stream().filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect).flatMap(EveryRouteTest::routes).toList();
    }

    /** What answers programs refuses an anonymous in its own way; PlanResourceTest looks at that. */
    static List<Route> privateRoutes() {
        return routes().stream().filter(route -> !PUBLIC.contains(route.path()) && !route.path().startsWith("/api/"))
                .toList();
    }

    static List<Route> posts() {
        return routes().stream().filter(Route::isPost).toList();
    }

    static List<Route> routesOfOneEntry() {
        return routes().stream().filter(Route::isOfOneEntry).toList();
    }

    @Test
    void allRoutesAreFound() {
        assertThat(routes()).extracting(Route::path).contains("/today", "/today/length", "/session", "/sessions", "/sessions/{id}",
                "/sessions/{id}/deletion", "/pain", "/pain/{id}", "/pain/{id}/deletion", "/diary", "/diary/{id}", "/diary/{id}/deletion", "/ladders",
                "/activities", "/activities/{id}", "/activities/{id}/deletion",
                "/questionnaires", "/questionnaires/{questionnaire}", "/answers/{id}", "/answers/{id}/deletion",
                "/diary/{id}/undo", "/diary/add",
                "/export", "/export.csv", "/import", "/import/confirm",
                "/ladders/{ladder}", "/progress", "/progress/{chart}.csv", "/rules", "/welcome", "/welcome/{step}", "/welcome/1", "/welcome/3", "/welcome/4", "/welcome/6",
                "/settings", "/sign-out", "/exercises/{id}", "/safety-check",
                "/see-someone", "/flare", "/flare/injury", "/exercises", "/learn", "/learn/{card}", "/slots/{slot}",
                "/report", "/report.pdf", "/settings/shares", "/settings/shares/{id}/revocation", "/shared/{token}", "/shared/{token}/report.pdf",
                "/settings/reminders", "/settings/reminders/address", "/settings/reminders/address/deletion",
                "/left-out/{ladder}", "/left-out/{ladder}/deletion", "/figures/{id}/{form: [a-z0-9]+}.svg");
    }

    @ParameterizedTest
    @MethodSource("privateRoutes")
    void anAnonymousIsSentToSignIn(Route route) {
        var anonymous = Visitor.anonymous();
        var response = route.isPost() ? anonymous.post(route.at(1), Map.of()) : anonymous.get(route.at(1));
        response.then().statusCode(302).header("Location", endsWith("/sign-in"));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aPostWithoutTokenIsRefused(Route route) {
        var owner = Visitor.welcomed();
        owner.postWithoutToken(route.at(entryOf(owner, route)), Map.of("entry", "0")).then().statusCode(400)
                .body(containsString("This could not be read"));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aPostWithAnotherTokenIsRefused(Route route) {
        var owner = Visitor.welcomed();
        owner.postWithoutToken(route.at(entryOf(owner, route)), Map.of("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA"))
                .then().statusCode(400);
    }

    @ParameterizedTest
    @MethodSource("routesOfOneEntry")
    void aStrangerFindsNothingThere(Route route) {
        var owner = Visitor.welcomed();
        var stranger = Visitor.welcomed();
        var path = route.at(entryOf(owner, route));
        var fields = Map.of("entry", "3f0c9a3e-0000-4000-8000-000000000000", "kind", "NOW", "score", 9, "place", "BACK");
        var response = route.isPost() ? stranger.post(path, fields) : stranger.get(path);
        response.then().statusCode(404);
        owner.get(path.replace("/deletion", "").replace("/undo", "")).then().statusCode(200);
    }

    private static long entryOf(Visitor owner, Route route) {
        if (!route.isOfOneEntry()) {
            return 0;
        }
        var resource = route.path().split("/")[1];
        switch (resource) {
            case "pain" -> owner.rate("NOW", 3).then().statusCode(303);
            case "activities" -> owner.scoreActivities(Map.of("putting on socks", 4)).then().statusCode(303);
            case "answers" -> owner.bringIn(ANSWERED).then().statusCode(303);
            case "sessions" -> owner.train(2).then().statusCode(303);
            default -> owner.checkSafety().then().statusCode(303);
        }
        return owner.newest(resource);
    }

    private static Stream<Route> routes(Class<?> resource) {
        var base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods())
                .filter(method -> method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class))
                .map(method -> new Route(method.isAnnotationPresent(GET.class) ? "GET" : "POST", path(base, method)));
    }

    private static String path(String base, Method method) {
        return method.isAnnotationPresent(Path.class) ? base + method.getAnnotation(Path.class).value() : base;
    }
}
