package org.steadyback.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.figure.Skeleton.Chain;

/** Where the joints are, out of what a pose says. */
class SkeletonTest {

    private static final Offset<Double> EXACTLY = within(1e-9);
    /** Of shipped figures, whose places are told to a tenth of a centimetre. */
    private static final double ROUNDED = 2;

    private static final Limb HANGING = Limb.angled(270, 270, null, null);

    // Reaching

    @Test
    void aLimbReachesWhereItShould() {
        var arm = side(reaching(120, 100), HANGING).arm();
        assertThat(arm.tip().x()).isCloseTo(120, EXACTLY);
        assertThat(arm.tip().y()).isCloseTo(100, EXACTLY);
    }

    @Test
    void whatIsTooFarIsRefusedWithItsDistance() {
        assertThatIllegalArgumentException().isThrownBy(() -> side(reaching(300, 145), HANGING))
                .withMessage("arm cannot reach [300.0, 145.0]: it is 200 cm from its root and the limb reaches 4 to 52");
        assertThatIllegalArgumentException().isThrownBy(() -> side(HANGING, reaching(100, 200)))
                .withMessage("leg cannot reach [100.0, 200.0]: it is 100 cm from its root and the limb reaches 2 to 82");
    }

    @Test
    void whatIsTooNearIsRefusedWithItsDistance() {
        var shoulder = side(HANGING, HANGING).arm().root();
        assertThatIllegalArgumentException().isThrownBy(() -> side(reaching(shoulder.x(), shoulder.y()), HANGING))
                .withMessageContaining("it is 0 cm from its root and the limb reaches 4 to 52");
    }

    /** Nobody measures a pose to the millimetre: the limb is stretched out towards it. */
    @Test
    void whatIsALittleTooFarIsReachedAsFarAsItGoes() {
        var leg = side(HANGING, reaching(100, 100 - 82 - 1.9)).leg();
        assertThat(leg.tip().y()).isCloseTo(100 - 82, EXACTLY);
        assertThatIllegalArgumentException().isThrownBy(() -> side(HANGING, reaching(100, 100 - 82 - 2.1)));
    }

    /** To the right somebody seen from the side looks. */
    @Test
    void kneesPointForwardAndElbowsBack() {
        var bones = side(reaching(110, 110), reaching(110, 30));
        assertThat(bones.leg().joint().x()).isGreaterThan(bones.leg().tip().x());
        assertThat(bones.arm().joint().x()).isLessThan(bones.arm().root().x());
    }

    @Test
    void aFlippedJointLiesAsFarOnTheOtherSide() {
        var usual = side(HANGING, reaching(100, 40)).leg();
        var flipped = side(HANGING, new Limb(null, List.of(100d, 40d), true, null, null)).leg();
        assertThat(flipped.joint().x() - 100).isCloseTo(100 - usual.joint().x(), EXACTLY);
        assertThat(flipped.tip().distance(usual.tip())).isCloseTo(0, EXACTLY);
    }

    // Bones

    @ParameterizedTest
    @ValueSource(doubles = {0, 30, -40, 90})
    void theTrunkIsAsLongHoweverItBends(double bend) {
        var pose = new Pose("stands", List.of(100d, 100d), 90, bend, null, HANGING, null, HANGING, null, null);
        var spine = of(View.SIDE, pose).spine();
        double length = 0;
        for (int i = 1; i < spine.size(); i++) {
            length += spine.get(i - 1).distance(spine.get(i));
        }
        assertThat(length).isCloseTo(Mannequin.TRUNK, EXACTLY);
    }

    @Test
    void whatPointsAtTheViewerIsSeenShorter() {
        var leg = of(View.FRONT, pose(HANGING, Limb.angled(270, 270, null, List.of(0.5, 0.25)))).leg();
        assertThat(leg.root().distance(leg.joint())).isCloseTo(Mannequin.THIGH / 2, EXACTLY);
        assertThat(leg.joint().distance(leg.tip())).isCloseTo(Mannequin.SHIN / 4, EXACTLY);
        assertThat(leg.inPlane()).isFalse();
    }

    @Test
    void theOtherLimbIsLikeTheFirstFromTheSideAndMirroredFromTheFront() {
        var raised = Limb.angled(200, 160, null, null);
        assertThat(side(raised, HANGING).arm2()).isEqualTo(side(raised, HANGING).arm());
        var front = of(View.FRONT, pose(raised, HANGING));
        assertThat(front.arm2().tip().x() - 100).isCloseTo(100 - front.arm().tip().x(), EXACTLY);
        assertThat(front.arm2().tip().y()).isCloseTo(front.arm().tip().y(), EXACTLY);
    }

    // The floor

    @Test
    void aBodyWithoutHeightStandsOnTheFloor() {
        var bones = of(View.SIDE, new Pose("stands", List.of(100d), 90, null, null, HANGING, null, HANGING, null, null));
        assertThat(bones.hips().y()).isCloseTo(Mannequin.THIGH + Mannequin.SHIN + Mannequin.SOLE, EXACTLY);
        assertThat(lowest(bones)).isCloseTo(0, EXACTLY);
    }

    @Test
    void aBodyWithoutHeightLiesOnTheFloor() {
        var along = Limb.angled(0, 0, null, null);
        var bones = of(View.SIDE, new Pose("lies", List.of(100d), 180, null, null, along, null, along, null, null));
        assertThat(lowest(bones)).isCloseTo(0, EXACTLY);
        assertThat(bones.hips().y()).isBetween(5d, 12d);
    }

    /** A hand whose place is given may lie lower, as over the edge of a step. */
    @Test
    void whatSaysWhereItIsDoesNotCarryTheBody() {
        var legs = Limb.angled(270, 270, null, null);
        var bones = of(View.SIDE, new Pose("bends", List.of(100d), 0, null, null, reaching(148, 40), null, legs, null, null));
        assertThat(bones.hips().y()).isCloseTo(Mannequin.THIGH + Mannequin.SHIN + Mannequin.SOLE, EXACTLY);
    }

    // What no body does

    @Test
    void aJointThatBendsTheWrongWayIsNamed() {
        assertThat(JointLimits.problems(side(HANGING, Limb.angled(270, 310, null, null))))
                .containsExactly("leg knee is bent by -40 degrees, of -8 to 160", "leg2 knee is bent by -40 degrees, of -8 to 160");
        assertThat(JointLimits.problems(side(Limb.angled(270, 240, null, null), HANGING)).getFirst())
                .isEqualTo("arm elbow is bent by -30 degrees, of -8 to 160");
    }

    @Test
    void aBodyUnderTheFloorIsNamed() {
        assertThat(JointLimits.problems(of(View.SIDE, pose(HANGING, HANGING).at(new Point(100, 80)))))
                .containsExactly("8.2 cm under the floor");
    }

    // What ships

    @ParameterizedTest
    @MethodSource("figures")
    void everyShippedPoseCanBeTaken(Figure figure) {
        assertThat(FigureCheck.problems(figure)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyLimbOfAShippedFigureReachesWhatItShould(Figure figure) {
        assertThat(figure.poses().stream().map(pose -> Skeleton.of(figure.view(), pose))
                .flatMap(bones -> Stream.concat(bones.arms().stream(), bones.legs().stream())).filter(Chain::placed))
                .allSatisfy(limb -> assertThat(limb.tip().distance(limb.held().target())).isLessThan(ROUNDED));
    }

    static List<Named<Figure>> figures() {
        return Shipped.named();
    }

    /** Somebody upright with the hips at 100 each way. */
    private static Skeleton side(Limb arm, Limb leg) {
        return of(View.SIDE, pose(arm, leg));
    }

    private static Pose pose(Limb arm, Limb leg) {
        return new Pose("stands", List.of(100d, 100d), 90, null, null, arm, null, leg, null, null);
    }

    private static Skeleton of(View view, Pose pose) {
        return Skeleton.of(view, pose);
    }

    private static Limb reaching(double x, double y) {
        return new Limb(null, List.of(x, y), null, null, null);
    }

    private static double lowest(Skeleton bones) {
        return new Body(bones).all().mapToDouble(Capsule::lowest).min().orElseThrow();
    }
}
