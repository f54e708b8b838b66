package org.steadyback.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;

import jakarta.inject.Singleton;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Prints a report: one page of A4, with its fonts in it and its parts tagged, so that it reads the same everywhere. */
@Singleton
class ReportPdf {

    @CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PrintedPage(Report report, String style) implements TemplateInstance {}

    static final String MEDIA_TYPE = "application/pdf";

    private static final String STYLE = "META-INF/resources/css/report.css";
    /** A diary that was brought along can hold characters that no XML may. */
    private static final String NO_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private static final float A4_WIDTH = 210;
    private static final float A4_HEIGHT = 297;

    /** A shared link needs no account: however often it is asked for its file, the others must not have to wait. */
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;

    private final PrintFonts fonts;
    private final Turns turns = new Turns(AT_ONCE, WAITING);

    ReportPdf(PrintFonts fonts) {
        this.fonts = fonts;
        // It would tell of every style and font that it reads.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** @throws jakarta.ws.rs.ServiceUnavailableException while too many are being printed */
    byte[] of(Report report) {
        return turns.take(() -> {
            try {
                return print(report);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What is noted in very wide letters can still be too much for the page; then less is tried. */
    private byte[] print(Report report) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var renderer = renderer(report, file)) {
            renderer.layout();
            if (renderer.getRootBox().getLayer().getPages().size() > 1 && report.canBeShorter()) {
                return print(report.shorter());
            }
            renderer.createPDF();
            return file.toByteArray();
        }
    }

    private PdfBoxRenderer renderer(Report report, ByteArrayOutputStream file) throws IOException {
        var builder = new PdfRendererBuilder();
        fonts.addTo(builder);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useDefaultPageSize(A4_WIDTH, A4_HEIGHT, PageSizeUnits.MM);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Steadyback");
        // All that it needs is in the page: it may open nothing, neither a file nor an address.
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        builder.withHtmlContent(new PrintedPage(report, style()).render().replaceAll(NO_XML, ""), null);
        builder.toStream(file);
        return builder.buildPdfRenderer();
    }

    private static String style() throws IOException {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
