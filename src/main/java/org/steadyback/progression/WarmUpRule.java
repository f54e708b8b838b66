package org.steadyback.progression;

/**
 * R6, warm up first: the main list opens after so many minutes of easy movement, or the three small exercises in its
 * place.
 *
 * @param minutes of walking, cycling or jogging on the spot
 * @param pumps   ankle pumps
 * @param slides  heel slides with each leg
 * @param braces  contractions of the belly, of {@code seconds} each
 */
public record WarmUpRule(int minutes, int pumps, int slides, int braces, int seconds) {

    Reason reason() {
        return Reason.of(RuleId.R6, "warm-up").with("minutes", minutes).with("pumps", pumps).with("slides", slides)
                .with("braces", braces).with("seconds", seconds);
    }
}
