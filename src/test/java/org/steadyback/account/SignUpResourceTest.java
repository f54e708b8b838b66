package org.steadyback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.Visitor;

@AppTest
class SignUpResourceTest {

    private static final String TAKEN = "There is already an account with this e-mail.";
    private static final String LENGTH = "Use 8 to 72 characters.";

    @Test
    void aNewPersonIsSignedInAndWelcomed() {
        var visitor = Visitor.anonymous();
        var email = freeEmail();
        // 307: the browser posts the same fields on to the form login.
        signUp(visitor, email, Visitor.PASSWORD).then().statusCode(307)
                .header("Location", endsWith("/j_security_check"));
        visitor.signIn(email, Visitor.PASSWORD).then().statusCode(302).header("Location", endsWith("/today"));
        visitor.get("/today").then().statusCode(303).header("Location", endsWith("/welcome"));
        visitor.get("/welcome/1").then().statusCode(200).body(containsString("<h1>Welcome</h1>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                  | Type your e-mail address.
            anna                | This does not look like an e-mail address
            anna@example        | This does not look like an e-mail address
            @example.org        | This does not look like an e-mail address
            """)
    void anEmailThatIsNoneComesBackAsTyped(String typed, String says) {
        var page = signUp(Visitor.anonymous(), typed, Visitor.PASSWORD);
        page.then().statusCode(422).body(containsString(inSummary("email", says)))
                .body(containsString("id=\"email-error\">" + says))
                .body(containsString("value=\"" + typed + "\" aria-invalid=\"true\" aria-describedby=\"email-error\""));
    }

    @Test
    void anEmailThatIsTooLongForTheDatabaseIsRefused() {
        signUp(Visitor.anonymous(), "a".repeat(243) + "@example.org", Visitor.PASSWORD).then().statusCode(422)
                .body(containsString("id=\"email-error\""));
    }

    @Test
    void whatWasTypedIsTextAndNoMarkup() {
        signUp(Visitor.anonymous(), "\"><script>alert(1)</script>", "short").then().statusCode(422)
                .body(not(containsString("<script>alert")))
                .body(containsString("value=\"&quot;&gt;&lt;script&gt;"));
    }

    @Test
    void aFormWithoutFieldsSaysWhatIsMissing() {
        Visitor.anonymous().post("/sign-up", Map.of()).then().statusCode(422)
                .body(containsString(inSummary("email", "Type your e-mail address.")))
                .body(containsString(inSummary("password", LENGTH)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 73, 1000})
    void aPasswordOutside8To72CharactersIsRefusedAndTheEmailStays(int length) {
        var email = freeEmail();
        signUp(Visitor.anonymous(), email, password(length)).then().statusCode(422)
                .body(containsString(inSummary("password", LENGTH)))
                .body(containsString("aria-describedby=\"password-hint password-error\" aria-invalid=\"true\""))
                .body(containsString("value=\"" + email + "\""));
        assertThat(accounts(email)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 72})
    void aPasswordOf8To72CharactersIsAcceptedAndSignsIn(int length) {
        var visitor = Visitor.anonymous();
        var email = freeEmail();
        signUp(visitor, email, password(length)).then().statusCode(307);
        visitor.signIn(email, password(length)).then().statusCode(302).header("Location", endsWith("/today"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "password", "PassWord", "0123456789"})
    void aPasswordThatIsTriedFirstIsRefused(String password) {
        var email = freeEmail();
        signUp(Visitor.anonymous(), email, password).then().statusCode(422)
                .body(containsString(inSummary("password", "This password is among the first that are tried.")));
        assertThat(accounts(email)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xq7!zw", "12345678",
            "not-a-short-one-but-a-long-one-of-more-than-seventy-two-characters-in-all"})
    void thePasswordNeverComesBack(String password) {
        signUp(Visitor.anonymous(), freeEmail(), password).then().statusCode(422).body(not(containsString(password)));
        signUp(Visitor.anonymous(), "nonsense", password).then().statusCode(422).body(not(containsString(password)));
    }

    @Test
    void thePasswordIsKeptAsABcryptHashOnly() {
        var email = freeEmail();
        Visitor.signedUp(email);
        var kept = QuarkusTransaction.requiringNew().call(() -> Account.findByEmail(email).orElseThrow().passwordHash);
        assertThat(kept).startsWith("$2a$04$").doesNotContain(Visitor.PASSWORD);
    }

    /** The tests sign up hundreds of people, and may hash faster than the app that people use. */
    @Test
    void thePasswordIsHashedSlowlyEnough() throws IOException {
        var shipped = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            shipped.load(file);
        }
        assertThat(Integer.parseInt(shipped.getProperty("steadyback.password-cost"))).isGreaterThanOrEqualTo(10);
    }

    @Test
    void anEmailThatIsTakenIsRefused() {
        var email = freeEmail();
        Visitor.signedUp(email);
        for (var typed : List.of(email, email.toUpperCase(Locale.ROOT))) {
            signUp(Visitor.anonymous(), typed, "another few words").then().statusCode(422)
                    .body(containsString(inSummary("email", TAKEN)));
        }
        assertThat(accounts(email)).isOne();
        // Nobody took the account over either.
        Visitor.anonymous().signIn(email, "another few words").then().header("Location", endsWith("refused=true"));
        Visitor.anonymous().signIn(email, Visitor.PASSWORD).then().header("Location", endsWith("/today"));
    }

    @Test
    void anEmailInCapitalsSignsInAtOnce() {
        var visitor = Visitor.anonymous();
        var typed = "New-" + UUID.randomUUID() + "@Example.org";
        signUp(visitor, typed, Visitor.PASSWORD).then().statusCode(307);
        visitor.signIn(typed, Visitor.PASSWORD).then().statusCode(302).header("Location", endsWith("/today"));
        visitor.get("/welcome/1").then().statusCode(200);
    }

    @Test
    void spacesAroundAnEmailDoNotMatter() {
        var email = freeEmail();
        signUp(Visitor.anonymous(), " " + email + " ", Visitor.PASSWORD).then().statusCode(307);
        Visitor.anonymous().signIn(email, Visitor.PASSWORD).then().header("Location", endsWith("/today"));
    }

    @Test
    void anEmailOfSpacesOnlyIsAskedFor() {
        signUp(Visitor.anonymous(), "   ", Visitor.PASSWORD).then().statusCode(422)
                .body(containsString(inSummary("email", "Type your e-mail address.")));
    }

    /** Bcrypt looks no further than 72 bytes: anything after them would sign in. */
    @Test
    void aPasswordThatBcryptWouldCutIsRefused() {
        var email = freeEmail();
        signUp(Visitor.anonymous(), email, "ä".repeat(36) + "!").then().statusCode(422)
                .body(containsString(inSummary("password", LENGTH)));
        signUp(Visitor.anonymous(), email, "ä".repeat(36)).then().statusCode(307);
    }

    /** The look whether an e-mail is free comes before the slow hash, so all of them find it free. */
    @Test
    void ofSeveralSignUpsAtOnceWithOneEmailOneSucceeds() throws Exception {
        var email = freeEmail();
        var together = new CyclicBarrier(4);
        var people = new AtomicInteger();
        Callable<Response> signUp = () -> {
            var visitor = Visitor.anonymous();
            visitor.get("/sign-up");
            together.await();
            return signUp(visitor, email, Visitor.PASSWORD + people.incrementAndGet());
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(Stream.generate(() -> signUp).limit(4).toList()).stream()
                    .map(Future::resultNow).toList();
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(307, 422, 422, 422);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 422)
                    .allSatisfy(answer -> assertThat(answer.asString()).contains(inSummary("email", TAKEN)));
        }
        assertThat(accounts(email)).isOne();
    }

    @Test
    void pressingTheButtonTwiceSignsUpOnceAndLeadsOn() {
        var email = freeEmail();
        var visitor = Visitor.anonymous();
        signUp(visitor, email, Visitor.PASSWORD).then().statusCode(307);
        signUp(visitor, email, Visitor.PASSWORD).then().statusCode(307);
        assertThat(accounts(email)).isOne();
        signUp(visitor, email, "another password").then().statusCode(422);
    }

    @Test
    void aPostWithoutTokenOpensNoAccount() {
        var email = freeEmail();
        Visitor.anonymous().postWithoutToken("/sign-up", Map.of("email", email, "password", Visitor.PASSWORD))
                .then().statusCode(400);
        assertThat(accounts(email)).isZero();
    }

    private static Response signUp(Visitor visitor, String email, String password) {
        return visitor.post("/sign-up", Map.of("email", email, "password", password));
    }

    /** The line of the error summary, up to the end of what is expected: it links to the field. */
    private static String inSummary(String field, String says) {
        return "<li><a href=\"#" + field + "\">" + says;
    }

    private static String password(int length) {
        return "steady ".repeat(150).substring(0, length);
    }

    private static String freeEmail() {
        return "new-" + UUID.randomUUID() + "@example.org";
    }

    private static long accounts(String email) {
        return QuarkusTransaction.requiringNew().call(() -> Account.count("lower(email)", email));
    }
}
