package org.steadyback.web;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What the next page tells of the last action, carried once over the redirect. It travels in a cookie rather than in
 * a node's memory, so any node can show it.
 */
@Named
@RequestScoped
public class Flash {

    static final String COOKIE = "steadyback-notice";
    private static final int MOST_CHARACTERS = 3000;

    private List<Notice> lines = List.of();

    public List<Notice> getLines() {
        return lines;
    }

    void show(List<Notice> received) {
        lines = received;
    }

    /** See-other to a path of this app, where the lines are shown. */
    public static Response redirect(String path, List<Notice> lines) {
        return Response.seeOther(URI.create(path)).cookie(cookie(encode(lines), 120)).build();
    }

    public static Response redirect(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private static String encode(List<Notice> lines) {
        var text = URLEncoder.encode(lines.stream().map(Notice::write).collect(Collectors.joining("\n")),
                StandardCharsets.UTF_8);
        return text.length() <= MOST_CHARACTERS ? text : encode(lines.subList(0, lines.size() - 1));
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE).value(value).path("/").httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX).maxAge(seconds).build();
    }

    /** Reads the cookie on the way in and takes it away on the way out of the page that showed it. */
    static class Filter {

        @Inject
        Flash flash;

        @ServerRequestFilter
        void read(ContainerRequestContext request) {
            var cookie = request.getCookies().get(COOKIE);
            if (cookie != null && !cookie.getValue().isEmpty()) {
                flash.show(decode(cookie.getValue()));
            }
        }

        @ServerResponseFilter
        void clear(ContainerResponseContext response) {
            if (!flash.getLines().isEmpty() && response.getStatus() == 200) {
                response.getHeaders().add("Set-Cookie", cookie("", 0));
            }
        }

        private static List<Notice> decode(String value) {
            try {
                return URLDecoder.decode(value, StandardCharsets.UTF_8).lines().map(Notice::read).toList();
            } catch (IllegalArgumentException tampered) {
                return List.of();
            }
        }
    }
}
