package org.steadyback.programme;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;

import org.steadyback.figure.Drawing;
import org.steadyback.figure.Figure;

/** The pictures, drawn from the poses. They say nothing of anybody. */
@Path("/figures/{id}/{form: [a-z0-9]+}.svg")
@PermitAll
public class FigureResource {

    @CheckedTemplate(basePath = "figure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DrawingPage(Drawing drawing) implements TemplateInstance {}

    /** One for both light and dark, since lists show many of them. */
    @CheckedTemplate(basePath = "figure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SmallPage(Drawing drawing) implements TemplateInstance {}

    private static final int A_DAY = 86_400;
    /** Light and dark stand in the picture itself, where a page's style cannot reach. */
    private static final String OWN_COLOURS = "default-src 'none'; style-src 'unsafe-inline'";

    private final Programme programme;
    /** As many as the programme has, a few kilobytes each; the same in every node. */
    private final Map<String, String> drawn = new ConcurrentHashMap<>();

    FigureResource(Programme programme) {
        this.programme = programme;
    }

    @GET
    public Response show(String id, String form, @Context Request request, @Context HttpServerResponse answer) {
        var figure = programme.figures().get(id);
        if (figure == null || !isForm(figure, form)) {
            throw new NotFoundException();
        }
        var svg = drawn.computeIfAbsent(id + "/" + form, key -> draw(figure, form));
        var tag = tag(svg);
        // In place of the one for pages, which two headers would only make stricter.
        answer.putHeader("Content-Security-Policy", OWN_COLOURS);
        var response = request.evaluatePreconditions(tag);
        var cache = new CacheControl();
        cache.setMaxAge(A_DAY);
        // Not public: the answer can carry a cookie with the token for forms.
        cache.setPrivate(true);
        return (response == null ? Response.ok(svg, "image/svg+xml;charset=UTF-8") : response).tag(tag)
                .cacheControl(cache).build();
    }

    private static boolean isForm(Figure figure, String form) {
        return form.equals(Pictures.SMALL) || form.equals(Pictures.MOVING)
                || form.matches("[1-9]") && Integer.parseInt(form) <= figure.poses().size();
    }

    private static String draw(Figure figure, String form) {
        return switch (form) {
            case Pictures.SMALL -> new SmallPage(Drawing.small(figure)).render();
            case Pictures.MOVING -> new DrawingPage(Drawing.moving(figure)).render();
            default -> new DrawingPage(Drawing.still(figure, Integer.parseInt(form) - 1)).render();
        };
    }

    private static EntityTag tag(String svg) {
        var sum = new CRC32();
        sum.update(svg.getBytes(StandardCharsets.UTF_8));
        return new EntityTag(Long.toHexString(sum.getValue()));
    }
}
