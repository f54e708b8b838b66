package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.steadyback.progression.Mode;
import org.steadyback.today.DayCard.State;

/** Which card a day gets: the first reason that applies wins. */
class DayCardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mode      | check | done  | planned | open  | state
            NORMAL    | false | false | true    | true  | START
            EASY      | false | false | true    | true  | START
            NORMAL    | false | false | true    | false | REST
            NORMAL    | false | false | false   | true  | REST
            NORMAL    | false | false | false   | false | REST
            EASY      | false | false | true    | false | REST
            NORMAL    | false | true  | true    | true  | DONE
            NORMAL    | false | true  | true    | false | DONE
            NORMAL    | false | true  | false   | true  | DONE
            FLARE     | false | false | true    | true  | GENTLE
            FLARE     | false | true  | true    | true  | GENTLE
            FLARE     | false | false | false   | false | GENTLE
            SCREENING | true  | false | true    | true  | SCREENING
            SCREENING | true  | true  | false   | false | SCREENING
            FLARE     | true  | false | true    | true  | SCREENING
            """, useHeadersInDisplayName = true)
    void isChosenByWhatTheDayIs(Mode mode, boolean check, boolean done, boolean planned, boolean open, State state) {
        assertThat(State.of(mode, check, done, planned, open)).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(names = {"URGENT_LOCK", "EMERGENCY_LOCK"})
    void aLockComesBeforeEverything(Mode lock) {
        for (var bits = 0; bits < 16; bits++) {
            assertThat(State.of(lock, (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0)).isEqualTo(State.LOCKED);
        }
    }
}
