package org.steadyback.programme;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.steadyback.figure.Drawing;
import org.steadyback.figure.Figure;

/** For templates: where the pictures of an exercise are, how large, and what they show in words. */
@Named
@Singleton
public class Pictures {

    /** The telling position, drawn to be read when it is small. */
    static final String SMALL = "small";
    static final String MOVING = "moving";

    private final Programme programme;
    /** In the addresses, so that a browser does not show what it has kept of another drawing. */
    private final String version;
    /** To work one out means to pose the whole figure, and every list asks for dozens. */
    private final Map<String, Integer> heights = new ConcurrentHashMap<>();

    Pictures(Programme programme) {
        this.programme = programme;
        this.version = Integer.toHexString(programme.figures().toString().hashCode());
    }

    /** @param height for a width of 100, so that the page keeps its place while the picture comes */
    public record Picture(String source, String says, int height) {}

    public boolean has(String id) {
        return programme.figures().containsKey(id);
    }

    public boolean moves(String id) {
        return programme.figures().get(id).moving();
    }

    public List<Picture> poses(String id) {
        var figure = programme.figures().get(id);
        return IntStream.range(0, figure.poses().size())
                .mapToObj(i -> picture(figure, String.valueOf(i + 1), figure.poses().get(i).says())).toList();
    }

    public Picture last(String id) {
        return poses(id).getLast();
    }

    public Picture small(String id) {
        var figure = programme.figures().get(id);
        return picture(figure, SMALL, figure.poses().getLast().says());
    }

    public Picture moving(String id) {
        var figure = programme.figures().get(id);
        return picture(figure, MOVING, figure.poses().getLast().says());
    }

    private Picture picture(Figure figure, String form, String says) {
        return new Picture("/figures/" + figure.id() + "/" + form + ".svg?" + version, says,
                heights.computeIfAbsent(figure.id(), id -> Drawing.heightOf(figure)));
    }
}
