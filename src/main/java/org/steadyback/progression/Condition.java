package org.steadyback.progression;

import java.util.Locale;

/** A health condition that a person told of in the profile. */
public enum Condition {
    OSTEOPOROSIS, VERTEBRAL_FRACTURE, PREGNANCY, RECENT_SPINE_SURGERY, CANCER_HISTORY, LONG_STEROIDS,
    INFLAMMATORY_ARTHRITIS, NEUROLOGICAL, HEART_OR_BLOOD_PRESSURE;

    /** As files spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
