package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.ENGINE;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.LADDERS;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** What is said to be the shortest log that opens something does open it, on the date that was said. */
@Domain(Lives.class)
@Label("The shortest log")
class ShortestLogTest {

    @Property(seed = Lives.SEED, tries = 150) @Tag("R9") void typedInItOpensTheStageOnThatDate(@ForAll Life life) {
        var standing = life.end();
        var now = now(life);
        LADDERS.all().forEach(ladder -> {
            var ways = ENGINE.waysUp(standing, ladder, now, 2);
            for (var i = 0; i < ways.size(); i++) {
                var stage = firstClosed(standing, ladder, now) + i;
                assertThat(isOpenOn(ways.get(i).soonest(), standing, ways.get(i).log(), ladder, stage, now))
                        .as("%s %d with %s", ladder.id(), stage, ways.get(i)).isTrue();
            }
        });
    }

    @Property(seed = Lives.SEED, tries = 150) @Tag("R22") @Tag("R23") void typedInItOpensThePhaseOnThatDate(@ForAll Life life) {
        var now = now(life);
        for (var phase : List.of(Phase.STEADY, Phase.STRENGTHEN)) {
            ENGINE.wayTo(life.end(), phase, now).ifPresent(way -> {
                var then = replay(life.end(), way.log());
                assertThat(phase.isOpenIn(then.phase())).as("%s with %s", phase, way).isTrue();
                assertThat(way.log().isEmpty() || way.log().getLast().date().equals(way.soonest())).isTrue();
            });
        }
    }

    @Property(seed = Lives.SEED, tries = 100) void nothingInItCanBeSpared(@ForAll Life life) {
        var now = now(life);
        var ways = ENGINE.waysUp(life.end(), FRONT_PLANK, now, 1);
        for (var way : ways) {
            if (way.log().size() > 24) {
                continue;
            }
            for (var i = 0; i < way.log().size(); i++) {
                var less = new ArrayList<>(way.log());
                less.remove(i);
                assertThat(isOpenOn(way.soonest(), life.end(), less, FRONT_PLANK,
                        firstClosed(life.end(), FRONT_PLANK, now), now)).as("without entry %d of %s", i, way).isFalse();
            }
        }
    }

    @Test void afterOneGoodSessionTwoMoreAreLeftEachWithItsMorning() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P4").goodSession("front-plank");

        var way = ENGINE.waysUp(ann.standing(), FRONT_PLANK, ann.now(), 1).getFirst();

        assertThat(way.sessions("front-plank")).isEqualTo(2);
        assertThat(way.ratings()).isEqualTo(2);
        assertThat(way.soonest()).isEqualTo(ann.today().plusDays(5));
    }

    @Test void aStretchCanBeDoneDaily() {
        var ann = someone();

        var way = ENGINE.waysUp(ann.standing(), HAMSTRING, ann.now(), 1).getFirst();

        assertThat(way.sessions("hamstring")).isEqualTo(3);
        assertThat(way.soonest()).isEqualTo(ann.today().plusDays(3));
    }

    /** Earned on day 89, rested on day 90, on which the questions come round again. */
    @Test @Tag("R3") void theQuestionsThatComeRoundWhileItRestsBelongToIt() {
        var ann = someoneIn(Phase.STEADY).answers();
        for (var day = 7; day <= 77; day += 7) {
            ann.day(day).trains(inFull("hamstring"));
        }
        ann.day(85).reached(FRONT_PLANK, "P2").goodSessions(2, "front-plank").comesTo("front-plank")
                .trains(inFull("front-plank"));
        assertThat(ann.today()).isEqualTo(Given.START.plusDays(89));

        var way = ENGINE.waysUp(ann.standing(), FRONT_PLANK, ann.now(), 1).getFirst();

        assertThat(way.soonest()).isEqualTo(Given.START.plusDays(91));
        assertThat(way.safetyChecks()).isOne();
        assertThat(way.log()).filteredOn(SafetyCheck.class::isInstance).extracting(Entry::date).containsExactly(way.soonest());
        assertThat(isOpenOn(way.soonest(), ann.standing(), way.log(), FRONT_PLANK, FRONT_PLANK.indexOf("P3").orElseThrow(),
                ann.now())).isTrue();
    }

    /** The break has put the stage back; the way up begins with the session that ends it. */
    @Test @Tag("R18") void itLeadsBackFromABreakAsFarAsTheBreakHasPutBack() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P4").trains(inFull("front-plank")).day(30);
        assertThat(ENGINE.closedStages(ann.standing(), FRONT_PLANK, ann.now()).getFirst().stage().id()).isEqualTo("P3");

        var way = ENGINE.waysUp(ann.standing(), FRONT_PLANK, ann.now(), 1).getFirst();

        assertThat(isOpenOn(way.soonest(), ann.standing(), way.log(), FRONT_PLANK,
                FRONT_PLANK.indexOf("P3").orElseThrow(), ann.now())).isTrue();
        assertThat(way.log().getLast().date()).isBeforeOrEqualTo(way.soonest());
        assertThat(way.sessions("front-plank")).isPositive();
    }

    /** A stretch waits too, and only strength work ends it. */
    @Test @Tag("R20") void itLeadsThroughALightWeekWithTheStrengthWorkThatEndsIt() {
        var ann = someoneIn(Phase.STEADY).goodSessions(12, "glute-bridge");
        assertThat(ENGINE.rules().lightWeek().isOn(ann.standing().training(), ann.today())).isTrue();

        var way = ENGINE.waysUp(ann.standing(), HAMSTRING, ann.now(), 1).getFirst();

        assertThat(way.sessions("hamstring")).isEqualTo(3);
        assertThat(isOpenOn(way.soonest(), ann.standing(), way.log(), HAMSTRING, 1, ann.now())).isTrue();
    }

    @Test void onlyWhatTheGateStillAsksForIsTrained() {
        var ann = someoneIn(Phase.STEADY).withGoodDays(Phase.STEADY, -8, -6, -4, -3, -2, -1).reached(Given.PELVIC_TILT, "T3")
                .reached(Given.SIDE_PLANK, "S3").reached(Given.GLUTE_BRIDGE, "B4").reached(FRONT_PLANK, "P3");

        var way = ENGINE.wayTo(ann.standing(), Phase.STRENGTHEN, ann.now()).orElseThrow();

        assertThat(way.sessions("front-plank")).isEqualTo(3);
        // The step up comes with a morning rating, and what it opens with the next entry, that evening's session.
        assertThat(way.sessions()).isEqualTo(4);
    }

    @Test void theSoonestDateIsThatOfTheShortestLog() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P4").goodSession("front-plank");

        assertThat(ENGINE.soonest(ann.standing(), FRONT_PLANK, ann.now()))
                .contains(ENGINE.waysUp(ann.standing(), FRONT_PLANK, ann.now(), 1).getFirst().soonest());
    }

    @Test void itsSessionsAreOfTheEveningOrOfNow() {
        assertThat(sessionTimes(someone().at("09:00"))).containsOnly(LocalTime.of(18, 0));
        assertThat(sessionTimes(someone().at("20:30"))).startsWith(LocalTime.of(20, 30)).endsWith(LocalTime.of(18, 0));
    }

    private static List<LocalTime> sessionTimes(Story ann) {
        return ENGINE.waysUp(ann.standing(), HAMSTRING, ann.now(), 1).getFirst().log().stream()
                .filter(TrainingSession.class::isInstance).map(entry -> entry.at().toLocalTime()).toList();
    }

    @Test @Tag("R17") void aFlareUpThatWasCalledIsCalledOverInIt() {
        var ann = someone().saysFlare().answers();

        var way = ENGINE.waysUp(ann.standing(), HAMSTRING, ann.now(), 1).getFirst();

        assertThat(way.log()).filteredOn(FlareCall.class::isInstance).hasSize(1);
    }

    @Test @Tag("R29") void itEndsWhereEquipmentIsMissing() {
        var ann = someoneIn(Phase.STRENGTHEN).reached(Given.SIDE_HIP, "H2");

        assertThat(ENGINE.waysUp(ann.standing(), Given.SIDE_HIP, ann.now(), 4)).as("H3 and H4, not the step of H5").hasSize(2);
    }

    @Test void whatIsOpenAlreadyNeedsNoLog() {
        assertThat(ENGINE.wayTo(someone().standing(), Phase.LOOSEN, someone().now()).orElseThrow().log()).isEmpty();
    }

    @Test void nothingLeadsOutOfALockOrIntoUnchosenLoads() {
        var locked = someone().answers(Sign.NIGHT_PAIN);
        var able = someoneIn(Phase.STRENGTHEN).reached(FRONT_PLANK, "P8");

        assertThat(ENGINE.waysUp(locked.standing(), HAMSTRING, locked.now(), 1)).isEmpty();
        assertThat(ENGINE.waysUp(able.standing(), FRONT_PLANK, able.now(), 1)).isEmpty();
    }

    @Test void leadsAllTheWayUpForWhoeverWantsAWeight() {
        var ann = someone().withProfile(Given.lifter());

        var ways = ENGINE.waysUp(ann.standing(), FRONT_PLANK, ann.now(), 20);

        assertThat(ways).hasSizeGreaterThan(13);
        assertThat(ways).isSortedAccordingTo(Comparator.comparing(Way::soonest));
    }

    /** The first stage that is not open: the one that was reached, where its phase is closed. */
    private static int firstClosed(Standing standing, Ladder ladder, ZonedDateTime now) {
        var here = ENGINE.afterBreak(standing, now.toLocalDate()).on(ladder).stage();
        return ENGINE.ladder(standing, ladder.id()).orElseThrow().stage(here).phase().isOpenIn(standing.phase()) ? here + 1 : here;
    }

    private static boolean isOpenOn(LocalDate date, Standing standing, List<Entry> log, Ladder ladder, int stage,
            ZonedDateTime now) {
        var then = replay(standing, log);
        if (then.on(ladder).stage() < stage) {
            return false;
        }
        var last = log.isEmpty() ? now : log.getLast().at().atZoneSameInstant(now.getZone());
        for (var moment = last; !moment.toLocalDate().isAfter(date); moment = moment.plus(Duration.ofMinutes(30))) {
            var offered = ENGINE.offer(then, moment).find(ladder.id()).orElseThrow();
            if (offered.status().isOpen() && ENGINE.ladder(then, ladder.id()).orElseThrow().stages().indexOf(offered.stage()) >= stage) {
                return true;
            }
        }
        return false;
    }

    private static Standing replay(Standing standing, List<Entry> log) {
        var then = standing;
        for (var entry : log) {
            then = ENGINE.after(then, entry).standing();
        }
        return then;
    }

    private static ZonedDateTime now(Life life) {
        return life.diary().getLast().at().toZonedDateTime().plusMinutes(1);
    }
}
