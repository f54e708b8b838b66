package org.steadyback.progression;

/** When a rating was taken: on waking, as the average of the last 24 hours, or at any moment. */
public enum RatingKind { MORNING, DAILY, NOW }
