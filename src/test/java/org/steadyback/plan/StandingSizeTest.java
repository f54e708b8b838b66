package org.steadyback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.steadyback.progression.TenYears;

class StandingSizeTest {

    private static final int MOST_BYTES = 32 * 1024;

    @Test void evenOfSomebodyWhoGoesRoundAllLadders() {
        assertThat(new EngineJson().write(TenYears.ofEveryLadder().end()).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(MOST_BYTES);
    }

    @Test void afterTenYearsAStandingIsStillSmallAndReadsBackAsItWas() {
        var json = new EngineJson();
        var standing = TenYears.ofTheShippedProgramme().end();
        var stored = json.write(standing);

        assertThat(json.standing(stored)).contains(standing);
    }
}
