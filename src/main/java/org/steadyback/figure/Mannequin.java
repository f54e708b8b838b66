package org.steadyback.figure;

/** The proportions of the person in every picture, in centimetres: somebody of 1.70 m, a little sturdy to read well when small. */
final class Mannequin {

    static final double TRUNK = 49;
    /** Where along the trunk the arms begin. */
    static final double SHOULDER_AT = 0.92;
    static final double HALF_SHOULDERS = 15;
    static final double HALF_HIPS = 8.5;
    static final double NECK = 17.5;
    static final double UPPER_ARM = 28;
    static final double FOREARM = 24;
    static final double HAND = 9;
    static final double THIGH = 42;
    static final double SHIN = 40;
    static final double SOLE = 6.2;
    static final double TOES = 15;
    static final double HEEL = 3.5;

    static final double HEAD_LONG = 11;
    static final double HEAD_WIDE = 9.2;

    // Half the thickness at each end.
    static final double HIP_R = 9;
    static final double KNEE_R = 6;
    static final double ANKLE_R = 3.9;
    static final double SHOULDER_R = 5.2;
    static final double ELBOW_R = 4;
    static final double WRIST_R = 3;
    static final double HAND_R = 3.1;
    static final double HEEL_R = 3;
    static final double TOE_R = 2.2;
    static final double NECK_R = 4.4;
    /** Of the trunk from the hips up, at even steps. */
    static final double[] TRUNK_R = { 9.6, 9.4, 9.4, 9.8, 8 };

    private Mannequin() {}
}
