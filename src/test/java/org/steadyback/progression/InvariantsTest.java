package org.steadyback.progression;

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
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
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

/** The invariants of RULES.md C5 on random lives. Most of them are one look at each entry: {@link InvariantCheck}. */
@Domain(Lives.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE) // Lives makes its own edges
class InvariantsTest {

    private static final Duration DAY = Duration.ofHours(24);

    @Property(seed = Lives.SEED, tries = 200)
    @Tag("I1") @Tag("I2") @Tag("I3") @Tag("I4") @Tag("I5") @Tag("I6") @Tag("I7") @Tag("I13") @Tag("I14") @Tag("I15")
    @Tag("I16") @Tag("I18") @Tag("I20") @Tag("R22") @Tag("R23")
    void noEntryOfAnyLifeBreaksAnInvariant(@ForAll Life life) {
        life.check();
    }

    @Property(seed = Lives.SEED) @Tag("I8") void morePainDuringAnExerciseNeverMakesItHarder(@ForAll Life life,
            @ForAll @IntRange(max = 999) int pick, @ForAll @IntRange(min = 1, max = 10) int raise,
            @ForAll boolean stop) {
        var rated = life.each().filter(i -> hurting(life.steps().get(i).entry()).findAny().isPresent()).toArray();
        Assume.that(rated.length > 0);
        var at = rated[rated.length - 1 - pick % rated.length];
        hurting(life.steps().get(at).entry()).forEach(result -> {
            var pain = Math.min(10, result.painDuring() + raise);
            compareForADay(life, at, result.ladder(), new ExerciseResult(result.ladder(), result.stage(), pain,
                    stop || result.stoppedForPain(), result.skipped(), result.comfort(), result.sets()));
        });
    }

    @Property(seed = Lives.SEED) @Tag("I9") void aYesNeverEnlargesTheOffer(@ForAll Life life, @ForAll @IntRange(max = 999) int seed) {
        new PairedFolds(ENGINE, life.profile(), life.diary()).yesNeverEnlarges(new SplittableRandom(seed));
    }

    @Property(seed = Lives.SEED) @Tag("I10") void withoutNextDaysNothingEverMoves(@ForAll("withoutNextDays") Life life) {
        life.steps().forEach(step -> assertThat(step.turn().decisions()).noneMatch(Decision.StepUp.class::isInstance)
                .noneMatch(Decision.PhaseOpened.class::isInstance));
    }

    @Property(seed = Lives.SEED) @Tag("I11") void theSameDiaryGivesTheSameStandingHoweverItIsFolded(@ForAll Life life) {
        var folded = ENGINE.fold(life.profile(), life.diary());

        assertThat(folded).isEqualTo(ENGINE.fold(life.profile(), life.diary()));
        assertThat(folded.standing()).as("entry by entry").isEqualTo(life.end());
        assertThat(folded.decisions())
                .isEqualTo(life.steps().stream().flatMap(step -> step.turn().decisions().stream()).toList());
        assertThat(folded.toString()).as("to the letter")
                .isEqualTo(ENGINE.fold(life.profile(), life.diary()).toString());
    }

    @Property(seed = Lives.SEED) @Tag("I12") @Tag("I16") void workOffThePlanNeverRaisesAStage(@ForAll("offThePlan") Life life) {
        assertThat(life.steps()).allMatch(step -> step.stepUps().isEmpty());
    }

    @Property(seed = Lives.SEED) @Tag("I14") void aLongerBreakNeverGivesAHigherStage(@ForAll Life life) {
        var highest = new HashMap<String, Integer>();
        // What is over by itself within two days (a guard, a sore start) is no gain of the break.
        for (var days = 2; days <= 75; days += days % 7 == 1 ? 6 : 1) {
            var now = life.now().plusDays(days).toZonedDateTime();
            for (var offered : ENGINE.offer(life.end(), now).ladders()) {
                var stage = index(life.end(), offered);
                assertThat(stage).as("%s after %s days", offered.ladder(), days)
                        .isLessThanOrEqualTo(highest.getOrDefault(offered.ladder(), stage));
                highest.put(offered.ladder(), stage);
            }
        }
    }

    @Property(seed = Lives.SEED) @Tag("I15") void everyClosedStageSaysWhatWouldOpenIt(@ForAll Life life) {
        var now = life.now().toZonedDateTime();
        LADDERS.all().forEach(ladder -> ENGINE.closedStages(life.end(), ladder, now).forEach(closed -> {
            assertThat(closed.criteria()).isNotEmpty();
            closed.criteria().forEach(criterion -> {
                assertThat(criterion.reason().rule()).isNotNull();
                assertThat(criterion.reason().key()).isNotBlank();
            });
        }));
    }

    /** A call that a flare-up is over, where none is, changes nothing: what steps up with it was open by then. */
    @Property(seed = Lives.SEED) @Tag("I15") @Tag("I18") void whatStepsUpHadNothingLeftUnmetAndWhatHasNothingLeftUnmetStepsUp(@ForAll Life life) {
        var now = life.now().plusDays(1);
        var turn = ENGINE.after(life.end(), new FlareCall(now, FlareCall.Call.OVER));
        var stepsUp = turn.decisions().stream().filter(Decision.StepUp.class::isInstance)
                .map(decision -> ((Decision.StepUp) decision).ladder()).toList();
        var unmet = LADDERS.all().stream().flatMap(ladder -> ENGINE.closedStages(life.end(), ladder, now.toZonedDateTime())
                .stream().limit(1)).filter(next -> next.criteria().stream().allMatch(Criterion::met)).toList();
        var phases = unmet.stream().filter(next -> isReached(life, next)).map(next -> next.stage().phase()).distinct().toList();
        var free = unmet.stream().filter(next -> !isReached(life, next) && !next.stage().isLoaded())
                .map(ClosedStage::ladder).toList();

        assertThat(stepsUp).filteredOn(ladder -> !nextIsLoaded(life, ladder)).isSubsetOf(free);
        if (!free.isEmpty()) {
            assertThat(stepsUp).as("of %s some step up", free).isNotEmpty();
        }
        assertThat(turn.decisions()).filteredOn(Decision.PhaseOpened.class::isInstance)
                .extracting(decision -> ((Decision.PhaseOpened) decision).phase()).containsAll(phases);
    }

    @Property(seed = Lives.SEED) @Tag("I17") void noScoreOutsideZeroToTenIsAccepted(@ForAll @IntRange(min = -50, max = 50) int score) {
        var now = OffsetDateTime.parse("2026-03-02T18:00+01:00");
        var makers = List.<IntConsumer>of(
                any -> new PainRating(now, RatingKind.NOW, any, Place.BACK),
                any -> new TrainingSession(now, any, null, List.of()),
                any -> new TrainingSession(now, null, any, List.of()),
                any -> new ExerciseResult("hamstring", "X1", any, false, null, null, List.of()),
                any -> Profile.of(Given.START, any),
                any -> new OwnActivities(now, Map.of("socks", any)));

        for (var maker : makers) {
            if (score >= 0 && score <= 10) {
                assertThatNoException().isThrownBy(() -> maker.accept(score));
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> maker.accept(score));
            }
        }
    }

    @Property(seed = Lives.SEED) @Tag("I18") void whatRestsComesAgainAtTheMomentThatWasSaid(@ForAll Life life) {
        var now = life.now().toZonedDateTime();
        var offer = ENGINE.offer(life.end(), now);
        offer.ladders().stream().filter(offered -> offered.status() == Status.RESTING).forEach(resting -> {
            var comes = resting.until();
            assertThat(find(life, resting.ladder(), comes.minusSeconds(1)).status()).isEqualTo(Status.RESTING);
            var then = ENGINE.offer(life.end(), comes);
            if (then.mode() == offer.mode() || then.mode() == Mode.NORMAL) {
                assertThat(then.find(resting.ladder()).orElseThrow().status().isOpen()).as("%s at %s", resting.ladder(), comes)
                        .isTrue();
            }
        });
    }

    @Property(seed = Lives.SEED, tries = 20) @Tag("I19") void whereNothingIsLoggedAnyMoreNothingIsDecided(@ForAll Life life) {
        ENGINE.fold(life.profile(), life.diary());

        var emptied = ENGINE.fold(life.profile(), List.of());

        assertThat(emptied.standing()).isEqualTo(ENGINE.start(life.profile()));
        assertThat(emptied.decisions()).isEmpty();
    }

    @Property(seed = Lives.SEED, tries = 200) @Tag("I20") void noZoneAndNoClockChangeMakesARestShorter(
            @ForAll("aroundClockChanges") LocalDateTime trained, @ForAll("zones") ZoneId there,
            @ForAll("zones") ZoneId here, @ForAll @IntRange(max = 100) int hours) {
        var at = trained.atZone(there);
        var session = new TrainingSession(at.toOffsetDateTime(), 1, 1,
                List.of(Work.inFull("front-plank").result(Given.FRONT_PLANK, Given.FRONT_PLANK.stage(1))));
        var screened = ENGINE.after(ENGINE.start(Profile.of(Given.START, 1)).with(Phase.STEADY),
                new SafetyCheck(at.toOffsetDateTime(), Set.of())).standing();
        var rested = ENGINE.after(screened, session).standing();
        var later = at.plusHours(hours).withZoneSameInstant(here);

        var isOpen = ENGINE.offer(rested, later).find("front-plank").orElseThrow().status().isOpen();

        assertThat(isOpen).isEqualTo(hours >= 36 && ChronoUnit.DAYS.between(at.toLocalDate(), later.toLocalDate()) > 1);
    }

    /** After every entry of a life, as the person goes on naming and scoring. */
    @Property(seed = Lives.SEED) @Tag("R27") void ownActivitiesNeverMoveAStageOrAnOffer(@ForAll Life life,
            @ForAll("activities") List<Map<String, Integer>> answers) {
        var plain = ENGINE.start(life.profile());
        var scored = plain;
        for (var i = 0; i < life.steps().size(); i++) {
            var entry = life.steps().get(i).entry();
            var now = entry.at().toZonedDateTime();
            plain = ENGINE.after(plain, entry).standing();
            scored = ENGINE.after(scored, entry).standing();
            var turn = ENGINE.after(scored, new OwnActivities(entry.at(), answers.get(i % answers.size())));
            scored = turn.standing();

            assertThat(turn.decisions()).allMatch(Decision.NoticeGiven.class::isInstance);
            assertThat(withoutActivities(scored)).isEqualTo(withoutActivities(plain));
            assertThat(ENGINE.offer(scored, now)).isEqualTo(ENGINE.offer(plain, now));
        }
    }

    /** Nor does anything else, but for the date on which it was answered. */
    @Property(seed = Lives.SEED) @Tag("R27") void whatAPersonIsAskedBesidesMovesNothing(@ForAll Life life,
            @ForAll OverallChange.Answer answer) {
        var plain = ENGINE.start(life.profile());
        var asked = plain;
        for (var step : life.steps()) {
            var now = step.entry().at().toZonedDateTime();
            plain = ENGINE.after(plain, step.entry()).standing();
            asked = ENGINE.after(asked, step.entry()).standing();
            var compared = ENGINE.after(asked, new OverallChange(step.entry().at(), answer));
            var turn = ENGINE.after(compared.standing(), new AnsweredQuestionnaire(step.entry().at()));
            asked = turn.standing();

            assertThat(compared.decisions()).isEmpty();
            assertThat(turn.decisions()).isEmpty();
            assertThat(asked.overallOn()).isEqualTo(step.entry().date());
            assertThat(asked.overallOn(plain.overallOn())).isEqualTo(plain);
            assertThat(ENGINE.offer(asked, now)).isEqualTo(ENGINE.offer(plain, now));
        }
    }

    @Property(seed = Lives.SEED) void aStandingDoesNotGrow(@ForAll Life life) {
        var standing = life.end();
        assertThat(standing.ladders()).containsOnlyKeys(LADDERS.byId().keySet());
        standing.ladders().values().forEach(ladder -> {
            assertThat(ladder.performances()).hasSizeLessThanOrEqualTo(10);
            assertThat(ladder.felt().restricted()).hasSizeLessThanOrEqualTo(2);
            assertThat(ladder.rest().dates()).hasSizeLessThanOrEqualTo(7);
            assertThat(ladder.changes().backOn()).hasSizeLessThanOrEqualTo(3);
        });
        assertThat(standing.pain().byDate().days()).hasSizeLessThanOrEqualTo(7);
        assertThat(standing.pain().daily().days()).hasSizeLessThanOrEqualTo(15);
        assertThat(standing.pain().severeOn()).hasSizeLessThanOrEqualTo(5);
        assertThat(standing.goodDays().mobility()).hasSizeLessThanOrEqualTo(21);
        assertThat(standing.goodDays().stability()).hasSizeLessThanOrEqualTo(21);
        assertThat(standing.stepUps().dates()).hasSizeLessThanOrEqualTo(4);
        assertThat(standing.training().loadedOn()).hasSizeLessThanOrEqualTo(3);
        assertThat(standing.flares().starts()).hasSizeLessThanOrEqualTo(3);
        assertThat(standing.told().on()).hasSizeLessThanOrEqualTo(7);
        assertThat(standing.activities().first()).hasSizeLessThanOrEqualTo(OwnActivities.MOST);
        assertThat(standing.activities().latest()).hasSizeLessThanOrEqualTo(OwnActivities.MOST);
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
    Arbitrary<List<Map<String, Integer>>> activities() {
        return Lives.activityScores().list().ofMinSize(1).ofMaxSize(5);
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

    /** Nor the notices that were given. */
    private static Standing withoutActivities(Standing standing) {
        return new Standing(standing.profile(), standing.phase(), standing.ladders(), standing.pain(),
                standing.goodDays(), standing.stepUps(), standing.training(), standing.flares(), standing.safety(),
                standing.easyUntil(), Told.NOTHING, ActivityMemory.NONE, null);
    }

    /** A stage that was reached and is closed waits for its phase alone. */
    private static boolean isReached(Life life, ClosedStage next) {
        return next.stage().equals(LADDERS.find(next.ladder()).orElseThrow().stage(life.end().ladders().get(next.ladder()).stage()));
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
                var now = moment.atZone(entry.at().getOffset());
                assertThat(done(changed, ladder, now)).as("%s at %s", ladder, moment)
                        .isLessThanOrEqualTo(hardness(better, ladder, now));
            }
        }
    }

    private static TrainingSession with(ExerciseResult worse, TrainingSession session) {
        var results = new ArrayList<>(session.results());
        results.replaceAll(result -> result.ladder().equals(worse.ladder()) ? worse : result);
        return new TrainingSession(session.at(), session.painBefore(), session.painAfter(), results);
    }

    /** What may be done now; less than all else when nothing may. */
    private static int done(Standing standing, String ladder, ZonedDateTime now) {
        return ENGINE.offer(standing, now).find(ladder).filter(offered -> offered.status().isOpen())
                .map(offered -> 2 * index(standing, offered) + 1).orElse(-1);
    }

    /** A weight that rests is less than the same stage now, but more than an easier one, which rests for less long. */
    private static int hardness(Standing standing, String ladder, ZonedDateTime now) {
        return ENGINE.offer(standing, now).find(ladder).filter(offered -> offered.status() == Status.RESTING && offered.stage().isLoaded())
                .map(offered -> 2 * index(standing, offered)).orElseGet(() -> done(standing, ladder, now));
    }

    // What the engine says

    private static LadderOffer find(Life life, String ladder, ZonedDateTime moment) {
        return ENGINE.offer(life.end(), moment).find(ladder).orElseThrow();
    }

    private static boolean nextIsLoaded(Life life, String ladder) {
        var known = ENGINE.ladder(life.end(), ladder).orElseThrow();
        return known.stage(life.end().on(known).stage() + 1).isLoaded();
    }

    private static int index(Standing standing, LadderOffer offered) {
        return ENGINE.ladder(standing, offered.ladder()).orElseThrow().stages().indexOf(offered.stage());
    }
}
