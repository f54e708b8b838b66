package org.steadyback.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** What somebody reads in a PDF. */
public record Printed(int pages, String text, String title, String language, boolean tagged, boolean fontsInIt) {

    public static Printed read(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return new Printed(document.getNumberOfPages(), new PDFTextStripper().getText(document),
                    document.getDocumentInformation().getTitle(), document.getDocumentCatalog().getLanguage(),
                    isTagged(document), fontsInIt(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTagged(PDDocument document) {
        var marks = document.getDocumentCatalog().getMarkInfo();
        return marks != null && marks.isMarked();
    }

    private static boolean fontsInIt(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        for (var name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (!font.isEmbedded()) {
                return false;
            }
        }
        return StreamSupport.stream(resources.getFontNames().spliterator(), false).findAny().isPresent();
    }
}
