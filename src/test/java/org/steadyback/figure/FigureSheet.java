package org.steadyback.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;

/** Draws the figures of a folder, all positions beside each other with their words, as a page to look at. */
public final class FigureSheet {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(View.class, Kebab.class).addMixIn(Mark.class, Kebab.class).addMixIn(Prop.Kind.class, Kebab.class)
            .build();

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    private interface Kebab {}

    /** Arguments: folder of figures, folder to write to, then ids to draw; without ids all. */
    public static void main(String[] args) throws IOException {
        var out = Path.of(args[1]);
        Files.createDirectories(out);
        var template = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver()).build()
                .parse(Files.readString(Path.of("src/main/resources/templates/figure/drawing-page.svg")));
        var ids = List.of(args).subList(2, args.length);
        var page = new StringBuilder("<meta charset=utf-8><style>body{font:15px sans-serif;margin:8px;background:#faf6ef}"
                + "section{display:inline-block;vertical-align:top;margin:4px;border:1px solid #ccc;padding:4px}"
                + "figure{display:inline-block;margin:0;width:250px}img{width:250px}h2{margin:0;font-size:16px}"
                + "figcaption{font-size:12px}</style>");
        for (var file : files(Path.of(args[0]))) {
            var id = file.getFileName().toString().replace(".yaml", "");
            if (!ids.isEmpty() && !ids.contains(id)) {
                continue;
            }
            page.append("<section><h2>").append(id).append("</h2>");
            try {
                var figure = YAML.readValue(file.toFile(), Figure.class);
                for (int i = 0; i < figure.poses().size(); i++) {
                    var name = id + "-" + (i + 1) + ".svg";
                    Files.writeString(out.resolve(name),
                            template.data("drawing", Drawing.still(figure, i)).render());
                    page.append("<figure><img src='").append(name).append("'><figcaption>")
                            .append(figure.poses().get(i).says()).append("</figcaption></figure>");
                }
                FigureCheck.problems(figure).forEach(problem -> {
                    System.out.println(id + ": " + problem);
                    page.append("<p style='color:red;font-size:12px'>").append(problem).append("</p>");
                });
                Files.writeString(out.resolve(id + "-moving.svg"),
                        template.data("drawing", Drawing.moving(figure)).render());
                Files.writeString(out.resolve(id + "-small.svg"), template
                        .data("drawing", Drawing.small(figure)).render());
                page.append("<img style='width:64px' src='").append(id).append("-small.svg'>");
            } catch (IOException | RuntimeException e) {
                System.out.println(id + ": " + e.getMessage());
                page.append("<pre style='color:red'>").append(e.getMessage()).append("</pre>");
            }
            page.append("</section>");
        }
        Files.writeString(out.resolve("sheet.html"), page.toString());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private FigureSheet() {}
}
