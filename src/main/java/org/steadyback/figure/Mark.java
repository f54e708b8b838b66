package org.steadyback.figure;

/** A part of the body that works or is stretched; with the limb it names, that of the first arm or leg unless it ends in 2. */
public enum Mark {
    BELLY, LOW_BACK, UPPER_BACK, CHEST, NECK, SHOULDER, BUTTOCK, BUTTOCK2, HIP_FRONT, HIP_FRONT2, HIP_SIDE, HIP_SIDE2,
    THIGH_FRONT, THIGH_FRONT2, THIGH_BACK, THIGH_BACK2, CALF, CALF2, SIDE, SIDE2
}
