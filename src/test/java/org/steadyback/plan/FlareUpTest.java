package org.steadyback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.steadyback.progression.Decision;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Reason;
import org.steadyback.progression.RuleId;

class FlareUpTest {

    private static final Reason WHY = new Reason(RuleId.R15, "called", new TreeMap<>());

    @Test
    void isFromItsBeginningToItsEnd() {
        assertThat(FlareUp.of(List.of(entered("2026-09-01", Mode.FLARE), left("2026-09-04", Mode.FLARE),
                entered("2026-09-20", Mode.FLARE)))).containsExactly(
                        new FlareUp(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-09-04")),
                        new FlareUp(LocalDate.parse("2026-09-20"), null));
    }

    @Test
    void otherModesAndAnEndWithoutABeginningAreNone() {
        assertThat(FlareUp.of(List.of(left("2026-09-01", Mode.FLARE), entered("2026-09-02", Mode.EASY),
                left("2026-09-03", Mode.URGENT_LOCK)))).isEmpty();
    }

    @Test
    void bothItsEndsBelongToIt() {
        var flare = new FlareUp(LocalDate.parse("2026-09-02"), LocalDate.parse("2026-09-04"));
        assertThat(flare.isOn(LocalDate.parse("2026-09-01"))).isFalse();
        assertThat(flare.isOn(LocalDate.parse("2026-09-02"))).isTrue();
        assertThat(flare.isOn(LocalDate.parse("2026-09-04"))).isTrue();
        assertThat(flare.isOn(LocalDate.parse("2026-09-05"))).isFalse();
        assertThat(new FlareUp(LocalDate.parse("2026-09-02"), null).isOn(LocalDate.parse("2027-01-01"))).isTrue();
    }

    private static Decision entered(String date, Mode mode) {
        return new Decision.ModeEntered(at(date), mode, WHY);
    }

    private static Decision left(String date, Mode mode) {
        return new Decision.ModeLeft(at(date), mode, WHY);
    }

    private static OffsetDateTime at(String date) {
        return OffsetDateTime.parse(date + "T08:00:00+02:00");
    }
}
