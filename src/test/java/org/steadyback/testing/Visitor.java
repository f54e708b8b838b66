package org.steadyback.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.steadyback.account.WelcomeStep;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Sign;

/** Somebody with a browser's cookies who fills in the app's forms. Redirects are looked at, not followed. */
public final class Visitor {

    public static final String PASSWORD = "three little words";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]*)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private String email;

    private Visitor() {}

    public static Visitor anonymous() {
        return new Visitor();
    }

    private static final List<String> EVERY_DAY = Stream.of(DayOfWeek.values()).map(Enum::name).toList();
    private static final Map<String, Object> TOLD = Map.of("zone", "Europe/Berlin", "units", "KG", "intakePain", 2,
            "intakePlace", "BACK", "routineLength", "NORMAL", "plannedDays", EVERY_DAY);
    private static final String UNCHECKED = """
            {"format":"steadyback-diary","version":1,"profile":{"zone":"Europe/Berlin","units":"kg","birthYear":null,\
            "bodyMassKg":null,"equipment":[],"conditions":[],"intakePain":2,"startedOn":"%s","excluded":[],\
            "optedIntoLoad":false},"entries":[]}""".formatted(TestClock.FIRST_DAY);

    /** Signed up and through the welcome, with a usual pain of 2 and a safety check without a sign. */
    public static Visitor welcomed() {
        var visitor = signedUp("visitor-" + UUID.randomUUID() + "@example.org");
        visitor.welcome(Map.of());
        visitor.get("/today").then().statusCode(200);
        return visitor;
    }

    /** The same, but the safety check is still to come: a diary was brought along in which there is none. */
    public static Visitor unchecked() {
        var visitor = signedUp("visitor-" + UUID.randomUUID() + "@example.org");
        visitor.bringIn(UNCHECKED).then().statusCode(303);
        return visitor;
    }

    /** Through all steps of the welcome, with none of the signs. @param more what is told otherwise, by field */
    public void welcome(Map<String, ?> more) {
        var told = told(more);
        tell(told, WelcomeStep.START, "zone");
        checkSafety().then().statusCode(303);
        tell(told, WelcomeStep.ABOUT_YOU, "birthYear", "units", "equipment", "conditions");
        tell(told, WelcomeStep.USUAL_PAIN, "intakePain", "intakePlace");
        post(WelcomeStep.ACTIVITIES.path(), Map.of("answer", "later")).then().statusCode(303);
        tell(told, WelcomeStep.HOW_MUCH, "routineLength", "plannedDays");
    }

    private void tell(Map<String, Object> told, WelcomeStep step, String... fields) {
        var sent = new LinkedHashMap<>(told);
        sent.keySet().retainAll(List.of(fields));
        post(step.path(), sent).then().statusCode(303);
    }

    /** Saves the settings: those of the welcome, but for what is told otherwise. */
    public Response settle(Map<String, ?> more) {
        return post("/settings", told(more));
    }

    private static Map<String, Object> told(Map<String, ?> more) {
        var told = new LinkedHashMap<>(TOLD);
        told.putAll(more);
        return told;
    }

    public static Visitor signedUp(String email) {
        var visitor = anonymous();
        visitor.email = email;
        visitor.post("/sign-up", Map.of("email", email, "password", PASSWORD)).then().statusCode(307);
        visitor.signIn(email, PASSWORD).then().statusCode(302).header("Location", endsWith("/today"));
        return visitor;
    }

    /** Of the account that was signed up for. */
    public String email() {
        return email;
    }

    public Response signIn(String email, String password) {
        return post("/j_security_check", Map.of("email", email, "password", password));
    }

    public Response get(String path) {
        return keep(request().get(path));
    }

    /** With the token of the sign-in form, as every form has one. */
    public Response post(String path, Map<String, ?> fields) {
        var all = new LinkedHashMap<String, Object>(fields);
        all.put("csrf-token", token());
        return postWithoutToken(path, all);
    }

    public Response postWithoutToken(String path, Map<String, ?> fields) {
        var request = request().contentType(ContentType.URLENC.withCharset("UTF-8"));
        fields.forEach((name, value) -> {
            if (value instanceof List<?> values) {
                values.forEach(one -> request.formParam(name, one));
            } else {
                request.formParam(name, value);
            }
        });
        return keep(request.post(path));
    }

    /** Sends a file as the form of a page does. */
    public Response upload(String path, byte[] file) {
        return keep(request().multiPart("csrf-token", token()).multiPart("file", "diary.json", file, "application/json")
                .post(path));
    }

    public Response upload(String path, String file) {
        return upload(path, file.getBytes(StandardCharsets.UTF_8));
    }

    public Response sendJson(String path, String json) {
        return keep(request().contentType(ContentType.JSON).body(json).post(path));
    }

    /** Uploads a diary file, and says yes to what the page shows. */
    public Response bringIn(String file) {
        var page = upload("/import", file).then().statusCode(200).extract().asString();
        return post("/import/confirm", Map.of("token", first(page, "name=\"token\" value=\"([^\"]*)\"")));
    }

    /** A rating of this moment or another kind. */
    public Response rate(String kind, int score) {
        return post("/pain", Map.of("entry", UUID.randomUUID(), "kind", kind, "score", score, "place", "BACK"));
    }

    /** How well it goes what the back makes hard, in the order of the map. */
    public Response scoreActivities(Map<String, Integer> scores) {
        var fields = new LinkedHashMap<String, Object>(Map.of("entry", UUID.randomUUID()));
        scores.forEach((activity, score) -> {
            var number = 1 + fields.size() / 2;
            fields.put("activity" + number, activity);
            fields.put("score" + number, score);
        });
        return post("/activities", fields);
    }

    /** How it is on the whole. */
    public Response compare(String answer) {
        return post("/activities", Map.of("entry", UUID.randomUUID(), "overallEntry", UUID.randomUUID(), "overall", answer));
    }

    /** The safety check: the button says whether any of these signs is there. */
    public Response checkSafety(Sign... yes) {
        return post("/safety-check", Map.of("entry", UUID.randomUUID(), "yes", Stream.of(yes).map(Sign::name).toList(),
                "answer", yes.length == 0 ? "none" : "some"));
    }

    /** "This is a flare-up", or "It is over". */
    public Response call(FlareCall.Call call) {
        return post("/flare", Map.of("entry", UUID.randomUUID(), "call", call));
    }

    /** Everything that the session form shows, all as shown, with the same pain throughout. */
    public Response train(int pain) {
        return post("/sessions", allAsShown(pain));
    }

    /** The same, but one exercise was stopped because it hurt. */
    public Response trainAndStop(String ladder) {
        var fields = allAsShown(2);
        fields.put(ladder + ".pain", 5);
        fields.put(ladder + ".stopped", "on");
        return post("/sessions", fields);
    }

    public Map<String, Object> allAsShown(int pain) {
        var fields = sessionFields();
        ladders(fields).forEach(ladder -> {
            fields.put(ladder + ".did", "all");
            fields.put(ladder + ".pain", pain);
        });
        fields.put("painBefore", pain);
        fields.put("painAfter", pain);
        return fields;
    }

    /** The hidden fields of the session form as it stands now. */
    public Map<String, Object> sessionFields() {
        var html = get("/session").then().statusCode(200).extract().asString();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("entry", first(html, "name=\"entry\" value=\"([^\"]*)\""));
        var ladders = all(html, "name=\"ladder\" value=\"([^\"]*)\"");
        fields.put("ladder", ladders);
        ladders.forEach(ladder -> {
            var shown = first(html, "name=\"" + ladder + "\\.shown\" value=\"([^\"]*)\"");
            fields.put(ladder + ".shown", shown);
            fields.put(ladder + ".asked", first(html, "name=\"" + ladder + "\\.asked\" value=\"([^\"]*)\""));
            fields.put(ladder + ".stage", shown);
        });
        return fields;
    }

    @SuppressWarnings("unchecked")
    public static List<String> ladders(Map<String, Object> fields) {
        return (List<String>) fields.get("ladder");
    }

    /** The same person in another tab. */
    public Visitor twin() {
        var twin = anonymous();
        twin.email = email;
        twin.cookies.putAll(cookies);
        return twin;
    }

    /** For a browser that goes on as the same person. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** The number of the newest entry of the diary, from the address of its link. */
    public long newest(String resource) {
        return Long.parseLong(first(get("/diary").asString(), "href=\"/" + resource + "/(\\d+)\""));
    }

    private String token() {
        return first(get("/sign-in").asString(), TOKEN.pattern());
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies);
    }

    private Response keep(Response response) {
        response.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }

    private static String first(String html, String pattern) {
        return all(html, pattern).getFirst();
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern).matcher(html).results().map(match -> match.group(1)).toList();
    }
}
