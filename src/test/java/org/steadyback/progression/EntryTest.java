package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an entry refuses, whoever made it. */
class EntryTest {

    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T18:00+01:00");

    @ParameterizedTest @ValueSource(ints = { 0, 10 }) @Tag("I17")
    void aScoreIsFromZeroToTen(int score) {
        assertThatNoException().isThrownBy(() -> {
            new PainRating(NOW, RatingKind.NOW, score, Place.BACK);
            new TrainingSession(NOW, score, score, List.of(hurting(score)));
            Profile.of(Given.START, score);
            new OwnActivities(NOW, Map.of("socks", score));
        });
    }

    @ParameterizedTest @ValueSource(ints = { -1, 11 }) @Tag("I17")
    void noOtherScoreIsAccepted(int score) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PainRating(NOW, RatingKind.NOW, score, Place.BACK));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrainingSession(NOW, score, null, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrainingSession(NOW, null, score, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> hurting(score));
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.of(Given.START, score));
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnActivities(NOW, Map.of("socks", score)));
    }

    @Test void aSetIsNeverLessThanNothing() {
        assertThatNoException().isThrownBy(() -> new SetResult(null, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SetResult(null, -1, null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SetResult(null, null, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SetResult(null, 1, null, -1));
    }

    @Test @Tag("R8") void theFirstRatingOfASessionAtRestIsTheOneBeforeItOrElseTheOneAfter() {
        assertThat(new TrainingSession(NOW, 3, 1, List.of(hurting(2))).firstRestingRating()).isEqualTo(3);
        assertThat(new TrainingSession(NOW, null, 1, List.of(hurting(2))).firstRestingRating()).isEqualTo(1);
        assertThat(new TrainingSession(NOW, null, null, List.of(hurting(2))).firstRestingRating()).isNull();
    }

    @Test @Tag("R27") void ownActivitiesAreOneToFiveAndEachHasANameOfItsOwn() {
        assertThat(new OwnActivities(NOW, Map.of(" Socks", 4, "stairs", 5)).scores())
                .containsExactly(Map.entry("socks", 4), Map.entry("stairs", 5));
        assertThatNoException().isThrownBy(() -> new OwnActivities(NOW, Map.of("a", 1, "b", 1, "c", 1, "d", 1, "e", 1)));
        for (var wrong : List.of(Map.<String, Integer>of(), Map.of("", 1), Map.of(" ", 1), Map.of("socks", 1, "SOCKS", 2),
                Map.of("a", 1, "b", 1, "c", 1, "d", 1, "e", 1, "f", 1))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new OwnActivities(NOW, wrong));
        }
    }

    private static ExerciseResult hurting(Integer during) {
        return new ExerciseResult("hamstring", "X1", during, false, null, null, List.of());
    }
}
