package org.steadyback.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.steadyback.figure.Skeleton.Chain;

/** The way from one position to the next is one that a body could go. */
class MotionTest {

    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final int STEPS = 5;
    private static final Limb DOWN = Limb.angled(270, 270, null, null);

    /** As JointLimits has it for the positions themselves. */
    private static final double UNDER_FLOOR = 1.5;
    /** Hands or a foot on their way along the floor; not to be seen in a second, and not to grow. */
    private static final Map<String, Double> LOWER = Map.of("ball-drape", 4.3, "reach-out-leg", 2.8, "walking", 2.1);

    @Test
    void itStartsAndEndsSlowly() {
        var heights = between(pose(100, DOWN, DOWN), pose(90, DOWN, DOWN)).stream().map(bones -> 100 - bones.hips().y()).toList();
        assertThat(heights).hasSize(STEPS).isSorted();
        assertThat(heights.get(0)).isCloseTo(10 - heights.get(4), EXACTLY).isLessThan(10 / 6d);
        assertThat(heights.get(2)).isCloseTo(5, EXACTLY);
    }

    @Test
    void aLimbTurnsTheShortWay() {
        var angles = between(pose(100, Limb.angled(350, 350, null, null), DOWN), pose(100, Limb.angled(10, 10, null, null), DOWN))
                .stream().map(bones -> bones.arm().upper()).toList();
        assertThat(angles).isSorted().allSatisfy(angle -> assertThat(angle).isBetween(350d, 370d));
    }

    @Test
    void aFootThatStandsStaysWhereItIs() {
        var foot = reaching(100, 7);
        assertThat(between(pose(88, DOWN, foot), pose(60, DOWN, foot)))
                .allSatisfy(bones -> assertThat(bones.leg().tip().distance(new Point(100, 7))).isCloseTo(0, EXACTLY));
    }

    @Test
    void aFootThatIsSetElsewhereGoesThereStraight() {
        assertThat(between(pose(80, DOWN, reaching(90, 10)), pose(80, DOWN, reaching(110, 20))))
                .allSatisfy(bones -> assertThat(bones.leg().tip().y()).isCloseTo(10 + (bones.leg().tip().x() - 90) / 2, EXACTLY));
    }

    /** From behind the shoulder to before it, through it. */
    @Test
    void aWayThatCannotBeReachedIsNamedByThePoseItLeadsTo() {
        var figure = new Figure("waves", View.SIDE, true, null, null, null, List.of(pose(100, reaching(80, 145), DOWN),
                pose(100, reaching(120, 145), DOWN)));
        assertThat(FigureCheck.problems(figure)).singleElement().satisfies(problem -> {
            assertThat(problem.pose()).isEqualTo(2);
            assertThat(problem.what()).startsWith("on the way there arm cannot reach [100.0, 145.0]: it is 0 cm from its root");
        });
    }

    // What ships

    @ParameterizedTest
    @MethodSource("figures")
    void everyBoneKeepsItsLengthAllTheWay(Figure figure) {
        assertThat(Shipped.frames(figure)).allSatisfy(bones -> {
            bones.arms().forEach(arm -> assertLengths(arm, Mannequin.UPPER_ARM, Mannequin.FOREARM));
            bones.legs().forEach(leg -> assertLengths(leg, Mannequin.THIGH, Mannequin.SHIN));
            assertThat(bones.neck().distance(bones.head())).isCloseTo(Mannequin.NECK, EXACTLY);
        });
    }

    private static void assertLengths(Chain limb, double upper, double lower) {
        assertThat(limb.root().distance(limb.joint())).isCloseTo(upper * limb.held().seen(0), EXACTLY);
        assertThat(limb.joint().distance(limb.tip())).isCloseTo(lower * limb.held().seen(1), EXACTLY);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void whatHoldsOnReachesItAllTheWay(Figure figure) {
        assertThat(Shipped.frames(figure)).flatMap(bones -> Stream.concat(bones.arms().stream(), bones.legs().stream()).toList())
                .filteredOn(Chain::placed)
                .allSatisfy(limb -> assertThat(limb.tip().distance(limb.held().target())).isLessThan(2));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void nobodySinksIntoTheFloorOnTheWay(Figure figure) {
        if (figure.view() == View.SIDE) {
            assertThat(Shipped.frames(figure).stream().flatMap(bones -> new Body(bones).all()).map(Capsule::lowest))
                    .allSatisfy(low -> assertThat(-low).isLessThan(LOWER.getOrDefault(figure.id(), UNDER_FLOOR)));
        }
    }

    static List<Named<Figure>> figures() {
        return Shipped.named();
    }

    private static List<Skeleton> between(Pose from, Pose to) {
        return new Motion(Skeleton.of(View.SIDE, from), Skeleton.of(View.SIDE, to)).between(STEPS);
    }

    private static Pose pose(double height, Limb arm, Limb leg) {
        return new Pose("stands", List.of(100d, height), 90, null, null, arm, null, leg, null, null);
    }

    private static Limb reaching(double x, double y) {
        return new Limb(null, List.of(x, y), null, null, null);
    }
}
