package org.steadyback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

import io.restassured.RestAssured;

/** The packaged app as a process of its own, gone after each test. A failure tells the end of the app's log. */
final class PackagedApp implements TestExecutionExceptionHandler, AfterEachCallback {

    static final Path FOLDER = Path.of("target", "quarkus-app").toAbsolutePath();
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)\\R");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TAIL = 60;

    private Path log;
    private Process process;

    void start(Path home) throws IOException, InterruptedException {
        start(home, Map.of());
    }

    /** Returns when the app is ready. From then on RestAssured, and with it every Visitor, talks to it. */
    void start(Path home, Map<String, String> settings) throws IOException, InterruptedException {
        log = Files.createTempFile(home, "app-", ".log");
        // The simple compiler starts in half the time; how fast the app runs is no matter here.
        var start = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=0",
                "-jar", FOLDER.resolve("quarkus-run.jar").toString());
        start.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("STEADYBACK_"));
        start.environment().putAll(settings);
        process = start.directory(home.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        awaitReady();
    }

    /** With SIGKILL: nothing gets a chance to tidy up. Returns the exit code. */
    int kill() throws InterruptedException {
        return process.destroyForcibly().waitFor();
    }

    /** With SIGTERM, as a service is stopped. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The app did not stop within " + PATIENCE);
        }
    }

    /** Everything the latest start has printed so far. */
    List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (log != null) {
            var lines = log();
            failure.addSuppressed(new AssertionError("The end of the app's log:\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()))));
        }
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) throws InterruptedException {
        RestAssured.reset();
        if (process != null) {
            kill();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The app ended with " + process.exitValue() + " instead of starting");
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("The app was not ready within " + PATIENCE);
            }
        }
    }

    private boolean isReady() throws IOException {
        var listening = LISTENING.matcher(Files.readString(log));
        if (!listening.find()) {
            return false;
        }
        RestAssured.baseURI = listening.group(1);
        return RestAssured.get("/q/health/ready").statusCode() == 200;
    }
}
