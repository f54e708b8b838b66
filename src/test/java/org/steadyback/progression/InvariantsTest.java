package org.steadyback.progression;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.steadyback.progression.Given.ENGINE;
import static org.steadyback.progression.Given.LADDERS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The invariants of RULES.md C5, as far as the rules are in force, on random lives. */
@Domain(Lives.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE) // Lives makes its own edges
class InvariantsTest {

    static final Duration DAY = Duration.ofHours(24);

    @Property @Tag("I1") void noLadderStepsUpWithinADayOfAHighRating(@ForAll Life life) {
        life.each().filter(i -> life.within(DAY, i).anyMatch(Life.Step::isHigh))
                .forEach(i -> assertThat(life.steps().get(i).stepUps()).isEmpty());
    }

    @Property @Tag("I1") void withinADayOfAHighRatingNothingIsOfferedAboveWhatWasDoneInFull(@ForAll Life life) {
        var reading = new SlowReading(life);
        life.each().forEach(i -> reading.guarded(i).forEach(moment -> {
            var step = life.steps().get(i);
            offer(step.standing(), step.entry(), moment).open().forEach(offered ->
                    assertThat(index(offered)).as("%s at %s", offered.ladder(), moment)
                            .isLessThanOrEqualTo(reading.doneInFull(offered.ladder(), i)));
        }));
    }

    @Property @Tag("I3") void noLoadIsOfferedWhileNothingOpensItsPhase(@ForAll Life life) {
        life.steps().forEach(step -> assertThat(step.offer().open()).noneMatch(offered -> offered.stage().isLoaded()));
    }

    @Property @Tag("I4") void aStageMovesUpByOneAndStaysOnItsLadder(@ForAll Life life) {
        var stages = new HashMap<String, Integer>();
        for (var step : life.steps()) {
            for (var decision : step.turn().decisions()) {
                switch (decision) {
                    case Decision.StepUp up -> {
                        assertThat(index(up.ladder(), up.from())).isEqualTo(stages.getOrDefault(up.ladder(), first(up.ladder())));
                        assertThat(index(up.ladder(), up.to())).isEqualTo(index(up.ladder(), up.from()) + 1);
                        stages.put(up.ladder(), index(up.ladder(), up.to()));
                    }
                    case Decision.StepBack back -> {
                        assertThat(index(back.ladder(), back.from())).isEqualTo(stages.getOrDefault(back.ladder(), first(back.ladder())));
                        assertThat(index(back.ladder(), back.to())).isLessThan(index(back.ladder(), back.from()));
                        stages.put(back.ladder(), index(back.ladder(), back.to()));
                    }
                    default -> { }
                }
            }
            LADDERS.all().forEach(ladder -> assertThat(step.standing().on(ladder).stage())
                    .as("only a decision moves %s", ladder.id()).isEqualTo(stages.getOrDefault(ladder.id(), first(ladder.id()))));
        }
    }

    @Property @Tag("I5") void noMoreThanTwoLaddersStepUpOnADate(@ForAll Life life) {
        var byDate = life.steps().stream().flatMap(step -> step.stepUps().stream())
                .collect(groupingBy(up -> up.at().toLocalDate(), counting()));

        assertThat(byDate.values()).allMatch(stepUps -> stepUps <= 2);
    }

    @Property @Tag("I6") void everyStepUpIsEarnedOnThreeDatesEachWithARealNextDay(@ForAll Life life) {
        var reading = new SlowReading(life);
        life.each().forEach(i -> life.steps().get(i).stepUps()
                .forEach(up -> assertThat(reading.earned(up, i)).hasSizeGreaterThanOrEqualTo(3)));
    }

    @Property @Tag("I7") @Tag("I20") void aStrengthLadderRestsADateAndThirtySixHours(@ForAll Life life) {
        LADDERS.all().stream().filter(ladder -> ladder.kind() == Kind.STRENGTH).forEach(ladder -> {
            var sessions = life.steps().stream().filter(step -> step.onPlan(ladder).findAny().isPresent())
                    .map(Life.Step::entry).toList();
            for (var i = 1; i < sessions.size(); i++) {
                var last = sessions.get(i - 1);
                var next = sessions.get(i);
                assertThat(Duration.between(last.at(), next.at())).isGreaterThanOrEqualTo(Duration.ofHours(36));
                assertThat(ChronoUnit.DAYS.between(last.date(), next.date())).isGreaterThan(1);
            }
        });
    }

    @Property @Tag("I8") void morePainDuringAnExerciseNeverMakesItHarder(@ForAll Life life,
            @ForAll @IntRange(max = 999) int pick, @ForAll @IntRange(min = 1, max = 10) int raise,
            @ForAll boolean stop) {
        var rated = life.each().filter(i -> hurting(life.steps().get(i).entry()).findAny().isPresent()).toArray();
        Assume.that(rated.length > 0);
        var at = rated[pick % rated.length];
        hurting(life.steps().get(at).entry()).forEach(result -> {
            var pain = Math.min(10, result.painDuring() + raise);
            compareForADay(life, at, result.ladder(), new ExerciseResult(result.ladder(), result.stage(), pain,
                    stop || result.stoppedForPain(), result.skipped(), result.comfort(), result.sets()));
        });
    }

    @Property @Tag("I10") void withoutNextDaysNothingEverMoves(@ForAll("withoutNextDays") Life life) {
        life.steps().forEach(step -> assertThat(step.turn().decisions()).noneMatch(Decision.StepUp.class::isInstance)
                .noneMatch(Decision.PhaseOpened.class::isInstance));
    }

    @Property @Tag("I11") void theSameDiaryGivesTheSameStandingHoweverItIsFolded(@ForAll Life life) {
        var folded = ENGINE.fold(life.profile(), life.diary());

        assertThat(folded).isEqualTo(ENGINE.fold(life.profile(), life.diary()));
        assertThat(folded.standing()).as("entry by entry").isEqualTo(life.end());
        assertThat(folded.decisions())
                .isEqualTo(life.steps().stream().flatMap(step -> step.turn().decisions().stream()).toList());
        assertThat(folded.toString()).as("to the letter")
                .isEqualTo(ENGINE.fold(life.profile(), life.diary()).toString());
    }

    @Property @Tag("I12") @Tag("I16") void workOffThePlanNeverRaisesAStage(@ForAll("offThePlan") Life life) {
        assertThat(life.steps()).allMatch(step -> step.stepUps().isEmpty());
    }

    @Property @Tag("I15") void everythingThatIsSaidHasAReason(@ForAll Life life) {
        life.steps().forEach(step -> {
            step.turn().decisions().forEach(decision -> assertSays(decision.reason()));
            step.offer().ladders().forEach(offered -> {
                assertThat(offered.because()).isNotEmpty();
                offered.because().forEach(InvariantsTest::assertSays);
            });
            var now = step.entry().at().toZonedDateTime();
            LADDERS.all().forEach(ladder -> ENGINE.closedStages(step.standing(), ladder, now).forEach(closed -> {
                assertThat(closed.criteria()).isNotEmpty();
                closed.criteria().forEach(criterion -> assertSays(criterion.reason()));
            }));
        });
    }

    @Property @Tag("I17") void noScoreOutsideZeroToTenIsAccepted(@ForAll @IntRange(min = -50, max = 50) int score) {
        var now = OffsetDateTime.parse("2026-03-02T18:00+01:00");
        var makers = List.<IntConsumer>of(
                any -> new PainRating(now, RatingKind.NOW, any, Place.BACK),
                any -> new TrainingSession(now, any, null, List.of()),
                any -> new TrainingSession(now, null, any, List.of()),
                any -> new ExerciseResult("hamstring", "X1", any, false, null, null, List.of()),
                any -> Profile.of(Given.START, any));

        for (var maker : makers) {
            if (score >= 0 && score <= 10) {
                assertThatNoException().isThrownBy(() -> maker.accept(score));
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> maker.accept(score));
            }
        }
    }

    @Property @Tag("I18") void whatRestsComesAgainAtTheMomentThatWasSaid(@ForAll Life life) {
        life.steps().forEach(step -> offer(step.standing(), step.entry(), step.entry().instant()).ladders().stream()
                .filter(offered -> offered.status() == Status.RESTING).forEach(resting -> {
                    var comes = resting.until().toInstant();
                    assertThat(status(step, resting.ladder(), comes.minusSeconds(1))).isEqualTo(Status.RESTING);
                    assertThat(status(step, resting.ladder(), comes).isOpen()).isTrue();
                }));
    }

    @Property @Tag("I20") void noZoneAndNoClockChangeMakesARestShorter(
            @ForAll("aroundClockChanges") LocalDateTime trained, @ForAll("zones") ZoneId there,
            @ForAll("zones") ZoneId here, @ForAll @IntRange(max = 100) int hours) {
        var at = trained.atZone(there);
        var session = new TrainingSession(at.toOffsetDateTime(), 1, 1,
                List.of(Work.inFull("front-plank").result(Given.FRONT_PLANK, Given.FRONT_PLANK.stage(0))));
        var rested = ENGINE.after(ENGINE.start(Profile.of(Given.START, 1)).with(Phase.STEADY), session).standing();
        var later = at.plusHours(hours).withZoneSameInstant(here);

        var isOpen = ENGINE.offer(rested, later).find("front-plank").orElseThrow().status().isOpen();

        assertThat(isOpen).isEqualTo(hours >= 36 && ChronoUnit.DAYS.between(at.toLocalDate(), later.toLocalDate()) > 1);
    }

    @Property @Tag("R22") @Tag("R23") void noStageIsOfferedBeforeItsPhaseOpened(@ForAll Life life) {
        var reached = Phase.LOOSEN;
        for (var step : life.steps()) {
            for (var offered : step.offer().open()) {
                assertThat(offered.stage().phase().isOpenIn(reached)).as(offered.ladder()).isTrue();
            }
            for (var opened : step.decisions(Decision.PhaseOpened.class)) {
                assertThat(opened.phase().number()).isEqualTo(reached.number() + 1);
                reached = opened.phase();
            }
        }
    }

    @Property @Tag("R22") @Tag("R23") void aPhaseOpensOnlyAfterItsDatesOfGoodWork(@ForAll Life life) {
        var reading = new SlowReading(life);
        life.each().forEach(i -> life.steps().get(i).decisions(Decision.PhaseOpened.class).forEach(opened -> {
            switch (opened.phase()) {
                case STEADY -> assertThat(reading.goodDates(Phase.LOOSEN, 14, i)).hasSizeGreaterThanOrEqualTo(5);
                case STRENGTHEN -> assertThat(reading.goodDates(Phase.STEADY, 21, i)).hasSizeGreaterThanOrEqualTo(6);
                case LOOSEN, LOAD -> throw new AssertionError("nothing opens " + opened.phase());
            }
        }));
    }

    @Property void aStandingDoesNotGrow(@ForAll Life life) {
        life.steps().forEach(step -> {
            var standing = step.standing();
            assertThat(standing.ladders()).containsOnlyKeys(LADDERS.byId().keySet());
            standing.ladders().values().forEach(ladder -> {
                assertThat(ladder.performances()).hasSizeLessThanOrEqualTo(10);
                assertThat(ladder.felt().restricted()).hasSizeLessThanOrEqualTo(2);
            });
            assertThat(standing.pain().byDate().days()).hasSizeLessThanOrEqualTo(7);
            assertThat(standing.goodDays().mobility()).hasSizeLessThanOrEqualTo(21);
            assertThat(standing.stepUps().dates()).hasSizeLessThanOrEqualTo(4);
        });
    }

    @Provide
    Arbitrary<Life> withoutNextDays() {
        return Lives.withoutNextDays();
    }

    @Provide
    Arbitrary<Life> offThePlan() {
        return Lives.offThePlan();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo",
                "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC").map(ZoneId::of);
    }

    /** The weeks of 2026 in which the clocks of these zones change; in Cairo there is no midnight on 24 April. */
    @Provide
    Arbitrary<LocalDateTime> aroundClockChanges() {
        return Arbitraries.of("2026-03-06", "2026-03-27", "2026-04-03", "2026-04-22", "2026-10-02", "2026-10-23",
                "2026-10-28", "2026-10-30").map(LocalDate::parse)
                .flatMap(day -> Arbitraries.integers().between(0, 4 * 24 * 60 - 1)
                        .map(minutes -> day.atStartOfDay().plusMinutes(minutes)));
    }

    // I8

    private static Stream<ExerciseResult> hurting(Entry entry) {
        return entry instanceof TrainingSession session
                ? session.results().stream().filter(result -> result.painDuring() != null)
                        .filter(result -> LADDERS.find(result.ladder()).isPresent())
                : Stream.of();
    }

    private static void compareForADay(Life life, int from, String ladder, ExerciseResult worse) {
        var first = life.steps().get(from);
        var end = first.entry().instant().plus(DAY);
        var better = first.before();
        var changed = first.before();
        for (var i = from; i < life.steps().size() && !life.steps().get(i).entry().instant().isAfter(end); i++) {
            var entry = life.steps().get(i).entry();
            better = ENGINE.after(better, entry).standing();
            changed = ENGINE.after(changed, i == from ? with(worse, (TrainingSession) entry) : entry).standing();
            for (var moment : List.of(entry.instant(), entry.instant().plusSeconds(3600), end)) {
                assertThat(hardness(changed, entry, ladder, moment)).as("%s at %s", ladder, moment)
                        .isLessThanOrEqualTo(hardness(better, entry, ladder, moment));
            }
        }
    }

    private static TrainingSession with(ExerciseResult worse, TrainingSession session) {
        var results = new ArrayList<>(session.results());
        results.replaceAll(result -> result.ladder().equals(worse.ladder()) ? worse : result);
        return new TrainingSession(session.at(), session.painBefore(), session.painAfter(), results);
    }

    /** The stage that may be done, or less than the first when none may. */
    private static int hardness(Standing standing, Entry entry, String ladder, Instant moment) {
        return offer(standing, entry, moment).find(ladder).filter(offered -> offered.status().isOpen())
                .map(InvariantsTest::index).orElse(-1);
    }

    // What the engine says

    private static Offer offer(Standing standing, Entry entry, Instant moment) {
        return ENGINE.offer(standing, moment.atZone(entry.at().getOffset()));
    }

    private static Status status(Life.Step step, String ladder, Instant moment) {
        return offer(step.standing(), step.entry(), moment).find(ladder).orElseThrow().status();
    }

    private static int index(LadderOffer offered) {
        return index(offered.ladder(), offered.stage().id());
    }

    private static int first(String ladder) {
        return ENGINE.start(Profile.of(Given.START, 1)).ladders().get(ladder).stage();
    }

    private static int index(String ladder, String stage) {
        return LADDERS.find(ladder).orElseThrow().indexOf(stage).orElseThrow();
    }

    private static void assertSays(Reason reason) {
        assertThat(reason.rule()).isNotNull();
        assertThat(reason.key()).isNotBlank();
    }
}
