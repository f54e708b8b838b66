package org.steadyback.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.Test;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.diary.Diary;
import org.steadyback.diary.LoggedActivities;
import org.steadyback.diary.LoggedEntry;
import org.steadyback.diary.LoggedOverallChange;
import org.steadyback.diary.LoggedPain;
import org.steadyback.progression.ActivityChange;
import org.steadyback.progression.Decision;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Units;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;

/** The demo person is there to be looked at: everything that the pages can show must be in their weeks. */
@AppTest
class DemoDiaryTest {

    @Inject
    Progression engine;

    @Inject
    Diary diary;

    @Test
    @Transactional
    void hasStepsUpAStepBackAndSomethingOpenAndClosed() {
        var today = TestClock.FIRST_DAY;
        var account = Account.open("demo-" + UUID.randomUUID() + "@example.org", "no hash", TestClock.START);
        Profile.save(account, TestClock.BERLIN, Units.KG, 4, today.minusDays(56));
        new DemoDiary(engine, account, TestClock.BERLIN, 4).write(today.minusDays(56), today);

        var entries = diary.all(account);
        var told = engine.fold(org.steadyback.progression.Profile.of(java.time.LocalDate.EPOCH, 4),
                entries.stream().map(LoggedEntry::toEntry).toList());
        assertThat(told.decisions()).hasAtLeastOneElementOfType(Decision.StepUp.class)
                .hasAtLeastOneElementOfType(Decision.StepBack.class)
                .hasAtLeastOneElementOfType(Decision.PhaseOpened.class);
        var plank = engine.ladders().find("front-plank").orElseThrow();
        assertThat(told.standing().on(plank).stage()).isPositive();
        assertThat(engine.closedStages(told.standing(), plank, today.atTime(8, 0).atZone(TestClock.BERLIN))).isNotEmpty();
        assertThat(engine.awaitsNextDay(told.standing(), today.atTime(8, 0).atZone(TestClock.BERLIN)))
                .as("a question for this morning").isTrue();
        assertThat(entries).filteredOn(LoggedPain.class::isInstance).hasSizeGreaterThan(60);
        assertThat(entries).filteredOn(LoggedActivities.class::isInstance).hasSize(8);
        assertThat(entries).filteredOn(LoggedOverallChange.class::isInstance).as("after four weeks, and once more today").hasSize(1);
        assertThat(engine.activitiesChange(told.standing())).get().extracting(ActivityChange::points)
                .isEqualTo(3 + 3 + 4);
        assertThat(entries.getLast().when().toLocalDate()).isEqualTo(today.minusDays(1));
    }
}
