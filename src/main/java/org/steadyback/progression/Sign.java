package org.steadyback.progression;

/** A red-flag sign that a safety check asks for. Sets A (R1) and B (R2) of the rule sheet. */
public enum Sign {
    SADDLE_NUMBNESS(Urgency.EMERGENCY), BLADDER_BOWEL(Urgency.EMERGENCY), BOTH_LEGS(Urgency.EMERGENCY),
    CHEST_PAIN(Urgency.EMERGENCY), SERIOUS_ACCIDENT(Urgency.EMERGENCY),
    FEVER_UNWELL(Urgency.URGENT), WEIGHT_LOSS(Urgency.URGENT), CANCER_HISTORY(Urgency.URGENT),
    NIGHT_PAIN(Urgency.URGENT), LUMP_OR_SHAPE(Urgency.URGENT), FALL_WITH_FRAGILE_BONES(Urgency.URGENT),
    INFECTION_RISK(Urgency.URGENT), ONE_LEG_WEAKNESS(Urgency.URGENT);

    /** How soon somebody with the sign should be seen: within hours, or today or tomorrow. */
    public enum Urgency { EMERGENCY, URGENT }

    private final Urgency urgency;

    Sign(Urgency urgency) {
        this.urgency = urgency;
    }

    public Urgency urgency() {
        return urgency;
    }
}
