package org.steadyback.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ServiceWorkerPolicy;

import io.quarkus.test.common.http.TestHTTPResource;

import org.steadyback.report.Diaries;
import org.steadyback.report.Printed;
import org.steadyback.report.Shared;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.Chromium;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** The report out of a browser's own printer: the sheet alone, and all of it on one page. */
@AppTest
class ReportOnPaperTest {

    @TestHTTPResource("/")
    URL url;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
    }

    @Test
    void isOnePageOfEitherPaper() {
        var owner = Diaries.withNotes(40);
        var note = Diaries.note(owner, "rated-37-secret");
        Stream.of("A4", "Letter").map(paper -> printed(owner, "/report?note=" + note, paper)).forEach(printed -> {
            assertThat(printed.pages()).isOne();
            assertThat(printed.text()).contains("Exercise diary: report", "rated-37-secret", "one point is within chance")
                    .doesNotContain("Save as PDF", "Progress", "rated-36");
        });
    }

    @Test
    void aReadersToo() {
        var link = Shared.by(Diaries.withNotes(40), Map.of());
        assertThat(printed(Visitor.anonymous(), link, "A4")).satisfies(printed -> {
            assertThat(printed.pages()).isOne();
            assertThat(printed.text()).contains("Exercise diary: report").doesNotContain("Charts", "Save as PDF");
        });
    }

    /** In the dark, since paper is white in any case. */
    private Printed printed(Visitor visitor, String path, String paper) {
        try (var context = Chromium.browser().newContext(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK))) {
            context.addCookies(visitor.cookies().entrySet().stream()
                    .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(url.toString())).toList());
            var page = context.newPage();
            page.navigate(url.toString().replaceAll("/$", "") + path);
            return Printed.read(page.pdf(new Page.PdfOptions().setFormat(paper)));
        }
    }
}
