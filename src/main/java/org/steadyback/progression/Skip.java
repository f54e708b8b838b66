package org.steadyback.progression;

/** Why an exercise was left out or cut short. Time and equipment say nothing about the back. */
public enum Skip {
    TIME, EQUIPMENT, OTHER;

    boolean isCircumstance() {
        return this == TIME || this == EQUIPMENT;
    }
}
