package org.steadyback;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.steadyback.testing.Visitor;

/** What was packaged, started the way people start it. {@code ./mvnw -Pkill verify} kills it a hundred times. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "looks at signals and file permissions")
class PackagedAppIT {

    private static final int ROUNDS = Integer.getInteger("steadyback.kill.rounds", 5);
    private static final int BY_SIGKILL = 128 + 9;
    private static final int SESSION_PAIN = 2;
    private static final Pattern ALARM = Pattern.compile("\\b(WARN|ERROR|FATAL|SEVERE)\\b|WARNING:");
    private static final Pattern KEY_SETTING =
            Pattern.compile("(%[\\w-]+\\.)?quarkus\\.http\\.auth\\.session\\.encryption-key");

    @TempDir
    Path home;

    @RegisterExtension
    final PackagedApp app = new PackagedApp();

    /** Somebody whose rating and session were both acknowledged. */
    record Witness(Visitor person, int rated) {}

    @Test
    void whatWasAcknowledgedSurvivesKillNine() throws Exception {
        var witnesses = new ArrayList<Witness>();
        app.start(home);
        for (var round = 0; round < ROUNDS; round++) {
            witnesses.add(log(newcomer(), round));
            assertThat(app.kill()).isEqualTo(BY_SIGKILL);
            app.start(home);
            assertKept(witnesses.getLast());
        }
        witnesses.forEach(PackagedAppIT::assertKept);
    }

    @Test
    void theSignInKeyIsTheOwnersOnly() throws Exception {
        app.start(home);
        var key = Files.readString(key());
        assertThat(key).hasSizeGreaterThanOrEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key()))).isEqualTo("rw-------");
        app.stop();
        app.start(home);
        assertThat(key()).hasContent(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key()))).isEqualTo("rw-------");
    }

    @Test
    void aKeyFromTheEnvironmentGoesFirst() throws Exception {
        app.start(home, Map.of("QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY", "from-the-environment-of-this-test-alone"));
        newcomer().get("/today").then().statusCode(200);
        assertThat(key()).doesNotExist();
        assertThat(key().resolveSibling("steadyback.mv.db")).exists();
    }

    @Test
    void anotherFolderHoldsAllThatMustBeKept() throws Exception {
        var elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        app.start(home, Map.of("STEADYBACK_DATA_DIR", elsewhere.toString()));
        newcomer();
        assertThat(elsewhere.resolve("sign-in.key")).exists();
        assertThat(elsewhere.resolve("steadyback.mv.db")).exists();
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void productionHasNeitherDemoPersonNorDemoSignIn() throws Exception {
        app.start(home);
        var stranger = Visitor.anonymous();
        assertThat(stranger.get("/sign-in").then().statusCode(200).extract().asString().toLowerCase())
                .doesNotContain("demo", "steady-steps");
        stranger.signIn("demo@example.org", "steady-steps").then().statusCode(302)
                .header("Location", endsWith("/sign-in?refused=true"));
        stranger.get("/today").then().statusCode(302).header("Location", endsWith("/sign-in"));
        // The address is free: nobody of that name has moved in.
        Visitor.signedUp("demo@example.org").get("/welcome/1").then().statusCode(200);
        assertThat(beans()).contains("org/steadyback/account/SignInResource_Bean.class")
                .noneMatch(bean -> bean.startsWith("org/steadyback/demo/"));
    }

    @Test
    void aStartSaysNothingAlarming() throws Exception {
        startSignInAndStop();
        assertThat(app.log()).anyMatch(line -> line.contains("Listening on")).noneMatch(ALARM.asPredicate());
        startSignInAndStop();
        assertThat(app.log()).anyMatch(line -> line.contains("Listening on")).noneMatch(ALARM.asPredicate());
    }

    @Test
    void theBuildMadeNoKey() throws Exception {
        try (var files = Files.walk(PackagedApp.FOLDER)) {
            assertThat(files).isNotEmpty().noneMatch(file -> file.endsWith("sign-in.key"));
        }
        assertThat(recordedKeys()).containsOnly("%test.quarkus.http.auth.session.encryption-key");
        // A developer may have started the app in this folder before; the build has not.
        var build = Instant.parse(System.getProperty("steadyback.build.started"));
        assertThat(Path.of("data", "sign-in.key")).satisfiesAnyOf(
                key -> assertThat(key).doesNotExist(),
                key -> assertThat(Files.getLastModifiedTime(key).toInstant()).isBefore(build));
    }

    /** Quarkus complains of a missing sign-in key at the first sign-in only. */
    private void startSignInAndStop() throws IOException, InterruptedException {
        app.start(home);
        newcomer();
        app.stop();
    }

    private static Visitor newcomer() {
        var visitor = Visitor.signedUp("visitor-" + UUID.randomUUID() + "@example.org");
        visitor.welcome(Map.of("zone", zone()));
        return visitor;
    }

    /** One where the day does not end while the test runs. */
    private static String zone() {
        return LocalTime.now(ZoneOffset.UTC).getHour() < 12 ? "Europe/Berlin" : "America/New_York";
    }

    /** The session last in one round, the rating last in the next: each is once what the kill follows upon. */
    private static Witness log(Visitor person, int round) {
        var rated = round % 4;
        if (round % 2 == 0) {
            person.rate("NOW", rated).then().statusCode(303);
            person.train(SESSION_PAIN).then().statusCode(303);
        } else {
            person.train(SESSION_PAIN).then().statusCode(303);
            person.rate("NOW", rated).then().statusCode(303);
        }
        return new Witness(person, rated);
    }

    private static void assertKept(Witness witness) {
        var diary = witness.person().get("/diary").then().statusCode(200).extract().asString();
        assertThat(diary)
                .containsOnlyOnce("href=\"/pain/")
                .containsOnlyOnce("Pain <strong>" + witness.rated() + "</strong> of 10")
                .containsOnlyOnce("href=\"/sessions/")
                .containsOnlyOnce("pain before <strong>%1$d</strong>, after <strong>%1$d</strong>".formatted(SESSION_PAIN));
        var today = witness.person().get("/today").then().statusCode(200).extract().asString();
        assertThat(today).contains("Done for today", "Resting", "again from");
    }

    private Path key() {
        return home.resolve("data").resolve("sign-in.key");
    }

    /** The classes that the build made for what is active at run time. */
    private static List<String> beans() throws IOException {
        try (var jar = generated()) {
            return jar.stream().map(JarEntry::getName).toList();
        }
    }

    /** Every name, with its profile, under which the build wrote down a setting of the key. */
    private static Set<String> recordedKeys() throws IOException {
        var names = new TreeSet<String>();
        try (var jar = generated()) {
            for (var entry : Collections.list(jar.entries())) {
                var constants = new String(jar.getInputStream(entry).readAllBytes(), ISO_8859_1);
                KEY_SETTING.matcher(constants).results().map(MatchResult::group).forEach(names::add);
            }
        }
        return names;
    }

    private static JarFile generated() throws IOException {
        return new JarFile(PackagedApp.FOLDER.resolve("quarkus").resolve("generated-bytecode.jar").toFile());
    }
}
