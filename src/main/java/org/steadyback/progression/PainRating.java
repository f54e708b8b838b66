package org.steadyback.progression;

import java.time.OffsetDateTime;

/** A pain rating of its own, outside a training session. Score 0–10. */
public record PainRating(OffsetDateTime at, RatingKind kind, int score, Place place) implements Entry {

    public PainRating {
        Pain.requireScore(score);
    }
}
