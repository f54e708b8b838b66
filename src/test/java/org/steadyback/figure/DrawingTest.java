package org.steadyback.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** The pictures: light, well-formed, and made so that one frame can turn into the next. */
class DrawingTest {

    private static final int STILL = 6_000;
    private static final int SMALL = 4_000;
    /** What moves says the same many times over: as it is sent, it is a tenth of this. */
    private static final int MOVING = 70_000;
    private static final int MOVING_SENT = 10_000;
    private static final Pattern PLACE = Pattern.compile("[ML](-?[\\d.]+) (-?[\\d.]+)");

    @ParameterizedTest
    @MethodSource("figures")
    void everyPictureIsLightAndWellFormed(Figure figure) throws IOException {
        assertThat(stills(figure).map(Shipped::svg)).allSatisfy(svg -> assertXml(svg, STILL));
        assertXml(Shipped.small(figure), SMALL);
        assertXml(Shipped.svg(Drawing.moving(figure)), MOVING);
        assertThat(compressed(Shipped.svg(Drawing.moving(figure)))).isLessThan(MOVING_SENT);
    }

    private static int compressed(String svg) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(svg.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }

    private static void assertXml(String svg, int most) {
        assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isLessThan(most);
        assertThat(svg).doesNotContain("NaN", "Infinity", "NOT_FOUND", "{#", "{shape", "{drawing");
        assertThatCode(() -> DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))).doesNotThrowAnyException();
    }

    /** A browser turns one path into another only where both have the same commands. */
    @ParameterizedTest
    @MethodSource("figures")
    void everyFrameOfAShapeHasTheSameCommands(Figure figure) {
        var drawing = Drawing.moving(figure);
        assertThat(drawing.shapes()).isNotEmpty().allSatisfy(shape -> {
            assertThat(shape.frames()).hasSameSizeAs(drawing.timing().keyTimes().split(";"));
            assertThat(shape.frames().stream().map(frame -> frame.replaceAll("[^A-Z]", "")).distinct()).hasSize(1);
        });
    }

    @Test
    void theTimesOfALoopGoFromZeroToOneAndWaitAtBothEnds() {
        var times = Stream.of(Drawing.moving(Shipped.figures().stream().filter(Figure::moving).findFirst().orElseThrow()).timing().keyTimes().split(";")).map(Double::valueOf).toList();
        assertThat(times).isSorted().startsWith(0d).endsWith(1d).doesNotHaveDuplicates();
        assertThat(times.get(1)).as("at the start").isGreaterThan(2 * (times.get(2) - times.get(1)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aMovingPictureEndsWhereItBegan(Figure figure) {
        assertThat(Drawing.moving(figure).shapes())
                .allSatisfy(shape -> assertThat(shape.frames().getLast()).isEqualTo(shape.frames().getFirst()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyPositionIsDrawnToTheSameScaleAndInsideTheBox(Figure figure) {
        var boxes = Stream.concat(stills(figure), Stream.of(Drawing.moving(figure), Drawing.small(figure)))
                .map(Drawing::box).toList();
        assertThat(boxes).containsOnly(boxes.getFirst());
        assertThat(stills(figure).flatMap(drawing -> drawing.shapes().stream()).filter(shape -> shape.ink() != Ink.LINE))
                .allSatisfy(shape -> assertInside(boxes.getFirst(), shape.path()));
        assertThat(Drawing.heightOf(figure)).isBetween(50, 125);
    }

    private static void assertInside(Drawing.Box box, String path) {
        assertThat(PLACE.matcher(path).results()).allSatisfy(place -> {
            assertThat(Double.parseDouble(place.group(1))).isBetween(box.x(), box.x() + box.width());
            assertThat(Double.parseDouble(place.group(2))).isBetween(box.y(), box.y() + box.height());
        });
    }

    @ParameterizedTest
    @MethodSource("figures")
    void whatIsSaidToMoveMoves(Figure figure) {
        assertThat(figure.moving() && Drawing.moving(figure).shapes().stream().noneMatch(Shape::isMoving)).isFalse();
        assertThat(stills(figure).flatMap(drawing -> drawing.shapes().stream())).noneMatch(Shape::isMoving);
    }

    @Test
    void theSmallPictureIsOfTheTellingPosition() {
        var one = pose(100);
        var other = pose(80);
        assertThat(small(null, one, other)).isEqualTo(small(null, other));
        assertThat(small(1, one, other)).isEqualTo(small(null, one));
    }

    /** Only the shapes: the box is that of all positions. */
    private static List<Shape> small(Integer telling, Pose... poses) {
        return Drawing.small(new Figure("it", View.SIDE, false, null, List.of(new Prop(Prop.Kind.WALL, List.of(30d), null, null)),
                telling, List.of(poses))).shapes().stream().filter(shape -> shape.ink() != Ink.LINE).toList();
    }

    /** An operator's figure may leave out where a thing stands. */
    @ParameterizedTest
    @EnumSource
    void everyThingIsDrawnAlsoWhereItSaysNothingOfItself(Prop.Kind kind) {
        for (var view : View.values()) {
            var figure = new Figure("it", view, false, List.of(Mark.values()), List.of(new Prop(kind, null, null, null)), null,
                    List.of(pose(88), pose(80)));
            assertXml(Shipped.svg(Drawing.still(figure, 1)), 3 * STILL);
            assertXml(Shipped.small(figure), 3 * STILL);
        }
    }

    static List<Named<Figure>> figures() {
        return Shipped.named();
    }

    private static Stream<Drawing> stills(Figure figure) {
        return IntStream.range(0, figure.poses().size()).mapToObj(pose -> Drawing.still(figure, pose));
    }

    private static Pose pose(double height) {
        var down = Limb.angled(270, 270, null, null);
        return new Pose("stands", List.of(100d, height), 90, null, null, down, null, down, null, null);
    }
}
