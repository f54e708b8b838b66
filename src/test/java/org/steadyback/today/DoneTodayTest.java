package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.steadyback.diary.DoneSession;

/** How a day went, in short. */
class DoneTodayTest {

    @Test
    void nothingDoneIsNothingToTell() {
        assertThat(DoneToday.of(List.of())).isNull();
    }

    @Test
    void twoSessionsAreOneDayFromTheFirstBeforeToTheLastAfter() {
        assertThat(DoneToday.of(List.of(session(400, 3, 2, 5), session(350, 2, 1, 3)))).isEqualTo(new DoneToday(8, 13, 3, 1));
    }

    @Test
    void whatIsNotKnownIsNotGuessed() {
        assertThat(DoneToday.of(List.of(session(400, null, 2, 5), session(null, 2, null, 1))))
                .isEqualTo(new DoneToday(6, null, null, null));
    }

    @Test
    void aFewSecondsAreAMinute() {
        assertThat(DoneToday.of(List.of(session(5, 1, 1, 1))).minutes()).isEqualTo(1);
    }

    private static DoneSession session(Integer seconds, Integer before, Integer after, int exercises) {
        return new DoneSession(LocalDate.EPOCH, seconds, before, after, Collections.nCopies(exercises, "cat-cow"), 0);
    }
}
