package org.steadyback.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/**
 * Draws every figure with its words, as a page to look at: {@code ./mvnw test -Dtest=FigureSheet}, then
 * target/figures/sheet.html. It tests nothing by itself, so the suite leaves it out.
 */
class FigureSheet {

    private static final Path SHEET = Path.of("target/figures/sheet.html");

    @Test
    void drawEveryFigure() throws IOException {
        Files.createDirectories(SHEET.getParent());
        Files.writeString(SHEET, """
                <!doctype html><meta charset=utf-8><title>Figures</title><style>body{font:15px sans-serif;background:#faf6ef}
                section{display:inline-block;vertical-align:top;margin:4px;border:1px solid #ccc;padding:4px}
                h2{margin:0;font-size:16px}figure{display:inline-block;margin:0;width:250px}img{width:250px}
                img.small{width:64px}figcaption{font-size:12px}</style>
                """ + Shipped.figures().stream().map(FigureSheet::section).collect(Collectors.joining("\n")));
    }

    private static String section(Figure figure) {
        var poses = IntStream.range(0, figure.poses().size()).mapToObj(pose -> "<figure>%s<figcaption>%s</figcaption></figure>"
                .formatted(image("", Shipped.svg(Drawing.still(figure, pose))), figure.poses().get(pose).says()))
                .collect(Collectors.joining());
        return "<section id=%s><h2>%1$s</h2>%s%s%s</section>".formatted(figure.id(), poses,
                image("", Shipped.svg(Drawing.moving(figure))), image("small", Shipped.small(figure)));
    }

    private static String image(String form, String svg) {
        return "<img class='%s' alt='' src='data:image/svg+xml;base64,%s'>".formatted(form,
                Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
