package org.steadyback.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The distribution's Chromium, started once for all browser tests. */
public final class Chromium {

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static Browser browser;

    private Chromium() {}

    /** Without a browser a test is skipped, loudly; in CI that is a failure. */
    public static synchronized Browser browser() {
        if (Files.notExists(EXECUTABLE)) {
            var message = "BROWSER TESTS SKIPPED: there is no " + EXECUTABLE + ". Install Chromium to run them.";
            System.err.println(message);
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(message);
            }
            Assumptions.abort(message);
        }
        if (browser == null) {
            browser = start();
        }
        return browser;
    }

    private static Browser start() {
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var started = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(EXECUTABLE)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync", "--no-first-run")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return started;
    }
}
