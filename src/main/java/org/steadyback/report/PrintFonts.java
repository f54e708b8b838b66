package org.steadyback.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import jakarta.inject.Singleton;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** The fonts that a printed page has in it. */
@Singleton
class PrintFonts {

    private static final String NAME = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Map<Integer, byte[]> files = Map.of(REGULAR, read("liberation/LiberationSans-Regular.ttf"), BOLD,
            read("liberation/LiberationSans-Bold.ttf"));

    PrintFonts() {
        FontMappers.set(new NoOthers(parsed(files.get(REGULAR))));
    }

    void addTo(PdfRendererBuilder builder) {
        files.forEach((weight, file) -> builder.useFont(() -> new ByteArrayInputStream(file), NAME, weight, FontStyle.NORMAL, true));
    }

    /** PDFBox would look through the fonts of the machine, and keep a list of them in somebody's home. */
    private record NoOthers(TrueTypeFont font) implements FontMapper {

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font, true);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font, true);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            return new CIDFontMapping(null, font, true);
        }
    }

    private static TrueTypeFont parsed(byte[] file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
