package org.steadyback.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.diary.Cursor;
import org.steadyback.diary.Diary;
import org.steadyback.diary.LoggedActivities;
import org.steadyback.diary.LoggedClearance;
import org.steadyback.diary.LoggedEntry;
import org.steadyback.diary.LoggedFlareCall;
import org.steadyback.diary.LoggedInjury;
import org.steadyback.diary.LoggedFlareCall;
import org.steadyback.diary.LoggedInjury;
import org.steadyback.diary.LoggedOverallChange;
import org.steadyback.diary.LoggedPain;
import org.steadyback.diary.LoggedQuestionnaire;
import org.steadyback.diary.LoggedResult;
import org.steadyback.diary.LoggedSafetyCheck;
import org.steadyback.diary.LoggedSafetyCheck;
import org.steadyback.diary.LoggedSession;
import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.ExerciseResult;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.OverallChange;
import org.steadyback.progression.Place;
import org.steadyback.progression.Progression;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.SetResult;
import org.steadyback.progression.Sign;
import org.steadyback.progression.Side;
import org.steadyback.progression.Sign;
import org.steadyback.progression.Standing;
import org.steadyback.progression.Turn;
import org.steadyback.progression.Units;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;

@AppTest
class PlanTest {

    private static final int INTAKE = 2;

    @Inject
    Plan plan;

    @Inject
    Diary diary;

    @Inject
    Ledger ledger;

    @Inject
    Progression engine;

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    private Account account;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
        account = QuarkusTransaction.requiringNew().call(() -> {
            var opened = Account.open("plan-" + UUID.randomUUID() + "@example.org", "no hash", clock.instant());
            Profile.save(opened, TestClock.BERLIN, Units.KG, INTAKE, TestClock.FIRST_DAY);
            return opened;
        });
    }

    /** Added, back-dated, corrected and deleted at random: what is stored is always the fold of what is there. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theStoredStandingIsTheFoldOfTheWholeDiary(long seed) {
        var random = new Random(seed);
        for (int step = 0; step < 60; step++) {
            var day = step / 2;
            switch (random.nextInt(12)) {
                case 0 -> deleteOne(random);
                case 1 -> moveOne(random);
                case 2 -> add(random, at(random.nextInt(day + 1), random));
                default -> add(random, at(day, random));
            }
            if (step % 5 == 0) {
                assertInStep();
            }
        }
        assertInStep();
    }

    @Test
    @Tag("I19")
    void withTheAccountEverythingThatWasDecidedGoes() {
        log(LoggedFlareCall.of(account, UUID.randomUUID(), at(0, new Random(1)), FlareCall.Call.BEGUN));
        assertThat(rowsOf("decision")).isPositive();
        assertThat(rowsOf("standing")).isEqualTo(1);

        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from account where id = ?1")
                .setParameter(1, account.id).executeUpdate());

        assertThat(rowsOf("decision")).isZero();
        assertThat(rowsOf("standing")).isZero();
        assertThat(rowsOf("flare_call")).isZero();
    }

    private long rowsOf(String table) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities
                .createNativeQuery("select count(*) from " + table + " where account_id = ?1")
                .setParameter(1, account.id).getSingleResult()).longValue());
    }

    @Test
    void aNewIntakeFoldsTheDiaryAnew() {
        add(new Random(1), at(0, new Random(1)));
        QuarkusTransaction.requiringNew().run(() ->
                Profile.save(account, TestClock.BERLIN, Units.KG, 7, TestClock.FIRST_DAY));
        assertThat(standing().profile().intakePain()).isEqualTo(7);
    }

    @Test
    void whateverElseThePersonTellsFoldsTheDiaryAnew() {
        add(new Random(1), at(0, new Random(1)));
        assertThat(standing().profile().birthYear()).isNull();
        QuarkusTransaction.requiringNew().run(() -> {
            var profile = Profile.of(account).orElseThrow();
            profile.birthYear = 1955;
            profile.equipment.add(Equipment.CHAIR);
            profile.conditions.add(Condition.OSTEOPOROSIS);
            profile.excluded.add(new Profile.Exclusion("side-plank", "wrist"));
            profile.excluded.add(new Profile.Exclusion("hamstring", null));
            profile.optedIntoLoad = true;
        });
        var expected = org.steadyback.progression.Profile.of(TestClock.FIRST_DAY, INTAKE).bornIn(1955)
                .having(Set.of(Equipment.CHAIR)).with(Set.of(Condition.OSTEOPOROSIS))
                .excluding(List.of("hamstring", "side-plank")).optingIntoLoad(true);
        assertThat(standing().profile()).isEqualTo(expected);
    }

    @Test
    void anotherRulesVersionFoldsTheDiaryAnew() {
        add(new Random(2), at(0, new Random(2)));
        var expected = standing();
        QuarkusTransaction.requiringNew().run(() -> {
            var stored = StoredStanding.of(account).orElseThrow();
            stored.rulesVersion = "0.9";
            stored.json = "{}";
        });
        assertThat(standing()).isEqualTo(expected);
    }

    @Test
    void aStandingInAnotherShapeFoldsTheDiaryAnew() {
        add(new Random(3), at(0, new Random(3)));
        var expected = standing();
        QuarkusTransaction.requiringNew().run(() ->
                StoredStanding.of(account).orElseThrow().json = "{\"of another release\":1}");
        assertThat(standing()).isEqualTo(expected);
        assertInStep();
    }

    /** As a release left it that did not remember what was asked yet: it can be read, and would be wrong. */
    @Test
    void aStandingOfAnEarlierShapeFoldsTheDiaryAnew() {
        add(new Random(4), at(0, new Random(4)));
        log(LoggedActivities.of(account, UUID.randomUUID(), ofDay(1, "18:00"),
                List.of(new LoggedActivities.Score("putting on socks", 4))));
        log(LoggedOverallChange.of(account, UUID.randomUUID(), ofDay(1, "18:00"), OverallChange.Answer.NO_CHANGE));
        var expected = standing();
        QuarkusTransaction.requiringNew().run(() -> {
            var stored = StoredStanding.of(account).orElseThrow();
            stored.shape = 2;
            stored.json = stored.json.replaceFirst(",\"activities\":.*}$", "}");
        });
        assertThat(standing()).isEqualTo(expected);
        assertThat(expected.activities().latest()).containsEntry("putting on socks", 4);
        assertThat(expected.overallOn()).isEqualTo(TestClock.FIRST_DAY.plusDays(1));
        assertInStep();
    }

    @Test
    void twoAtOnceLoseNothing() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var writes = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 24; i++) {
                var at = at(i / 4, new Random(i));
                writes.add(() -> QuarkusTransaction.requiringNew().call(() ->
                        diary.add(pain(at, RatingKind.NOW, 3, UUID.randomUUID())).isPresent()));
            }
            assertThat(threads.invokeAll(writes)).allMatch(written -> written.resultNow());
        }
        assertInStep();
        assertThat(entries()).hasSize(24);
    }

    @Test
    void theSameEntrySentAtOnceIsLoggedOnce() throws Exception {
        var same = UUID.randomUUID();
        var at = at(0, new Random(1));
        Callable<Boolean> write = () -> QuarkusTransaction.requiringNew().call(() ->
                diary.add(pain(at, RatingKind.NOW, 3, same)).isPresent());
        try (var threads = Executors.newFixedThreadPool(4)) {
            assertThat(threads.invokeAll(List.of(write, write, write, write)).stream()
                    .filter(written -> written.resultNow())).hasSize(1);
        }
        assertThat(entries()).hasSize(1);
    }

    @Test
    void anEntryThatCannotBeFoldedIsNotSavedEither() {
        var broken = LoggedSession.of(account, UUID.randomUUID(), at(0, new Random(1)));
        broken.painBefore = 11;
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> diary.add(broken)))
                .isInstanceOf(RuntimeException.class);
        assertThat(entries()).isEmpty();
    }

    @Test
    void theLedgerKeepsWhatACorrectionTookBack() {
        for (int day = 0; day < 4; day++) {
            log(pain(ofDay(day, "07:00"), RatingKind.MORNING, 1, UUID.randomUUID()));
            log(stretch(ofDay(day, "18:00"), 10));
        }
        assertThat(history()).hasSize(1).noneMatch(Ledger.Line::recalculated);
        QuarkusTransaction.requiringNew().run(() -> diary.delete(entries().get(1)));
        assertThat(history()).hasSize(1).allMatch(Ledger.Line::recalculated);
        assertInStep();
    }

    @Test
    void deletingTheAccountDeletesEverything() {
        log(stretch(ofDay(0, "18:00"), 10));
        log(LoggedSafetyCheck.of(account, UUID.randomUUID(), ofDay(0, "18:00"), Set.of(Sign.NIGHT_PAIN)));
        log(LoggedFlareCall.of(account, UUID.randomUUID(), ofDay(0, "18:00"), FlareCall.Call.BEGUN));
        log(LoggedInjury.of(account, UUID.randomUUID(), ofDay(0, "18:00"), null));
        log(LoggedClearance.of(account, UUID.randomUUID(), ofDay(0, "18:00"), TestClock.FIRST_DAY));
        log(LoggedActivities.of(account, UUID.randomUUID(), ofDay(0, "18:00"),
                List.of(new LoggedActivities.Score("putting on socks", 4))));
        log(LoggedOverallChange.of(account, UUID.randomUUID(), ofDay(0, "18:00"), OverallChange.Answer.NO_CHANGE));
        log(LoggedQuestionnaire.of(account, UUID.randomUUID(), ofDay(0, "18:00"), "urn:x", "1", BigDecimal.TEN,
                List.of(LoggedQuestionnaire.Answer.of("a", "sure"))));
        assertThat(entries()).hasSize(8);
        assertInStep();
        QuarkusTransaction.requiringNew().run(() -> {
            var profile = Profile.of(account).orElseThrow();
            profile.equipment.add(Equipment.CHAIR);
            profile.conditions.add(Condition.OSTEOPOROSIS);
            profile.excluded.add(new Profile.Exclusion("side-plank", "wrist"));
        });
        QuarkusTransaction.requiringNew().run(() -> Account.<Account>findById(account.id).leave());
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(diary.all(account)).isEmpty();
            assertThat(Profile.of(account)).isEmpty();
            assertThat(LedgerDecision.count("account.id", account.id)).isZero();
            assertThat(StoredStanding.count("accountId", account.id)).isZero();
        });
    }

    private void assertInStep() {
        var whole = fold();
        assertThat(standing()).isEqualTo(whole.standing());
        assertThat(QuarkusTransaction.requiringNew().call(() -> ledger.standing(account)))
                .containsExactlyInAnyOrderElementsOf(whole.decisions());
    }

    private Turn fold() {
        return engine.fold(org.steadyback.progression.Profile.of(TestClock.FIRST_DAY, INTAKE), QuarkusTransaction.requiringNew()
                .call(() -> diary.all(account).stream().map(LoggedEntry::toEntry).toList()));
    }

    private Standing standing() {
        return QuarkusTransaction.requiringNew().call(() -> plan.standing(account));
    }

    private List<Ledger.Line> history() {
        return QuarkusTransaction.requiringNew().call(() -> ledger.history(account, "hamstring", Set.of(), Cursor.END, 50));
    }

    private List<LoggedEntry> entries() {
        return QuarkusTransaction.requiringNew().call(() -> diary.all(account));
    }

    private void add(Random random, ZonedDateTime at) {
        switch (random.nextInt(15)) {
            case 14 -> log(LoggedOverallChange.of(account, UUID.randomUUID(), at, OverallChange.Answer.values()[random.nextInt(7)]));
            case 13 -> log(LoggedQuestionnaire.of(account, UUID.randomUUID(), at, "urn:x", "1", BigDecimal.ONE, List.of()));
            case 12 -> log(LoggedActivities.of(account, UUID.randomUUID(), at,
                    List.of(new LoggedActivities.Score("Putting on socks", random.nextInt(11)),
                            new LoggedActivities.Score("stairs", random.nextInt(11)))));
            case 0, 1, 2 -> log(pain(at, RatingKind.values()[random.nextInt(3)], random.nextInt(8), UUID.randomUUID()));
            case 3 -> log(LoggedSafetyCheck.of(account, UUID.randomUUID(), at,
                    random.nextInt(5) == 0 ? Set.of(Sign.values()[random.nextInt(Sign.values().length)]) : Set.of()));
            case 4 -> log(LoggedClearance.of(account, UUID.randomUUID(), at, at.toLocalDate()));
            case 5 -> log(LoggedFlareCall.of(account, UUID.randomUUID(), at,
                    FlareCall.Call.values()[random.nextInt(2)]));
            case 6 -> {
                if (random.nextInt(4) == 0) {
                    log(LoggedInjury.of(account, UUID.randomUUID(), at, "slipped"));
                }
            }
            default -> QuarkusTransaction.requiringNew().run(() -> diary.add(asOffered(at, random)));
        }
    }

    private void deleteOne(Random random) {
        QuarkusTransaction.requiringNew().run(() -> {
            var all = diary.all(account);
            if (!all.isEmpty()) {
                diary.delete(all.get(random.nextInt(all.size())));
            }
        });
    }

    private void moveOne(Random random) {
        QuarkusTransaction.requiringNew().run(() -> {
            var all = diary.all(account);
            if (!all.isEmpty()) {
                var entry = all.get(random.nextInt(all.size()));
                entry.at = entry.at.minusSeconds(random.nextInt(100_000));
                diary.corrected(entry);
            }
        });
    }

    private void log(LoggedEntry entry) {
        QuarkusTransaction.requiringNew().run(() -> diary.add(entry));
    }

    private LoggedSession asOffered(ZonedDateTime at, Random random) {
        var session = LoggedSession.of(account, UUID.randomUUID(), at);
        session.correct(at, random.nextBoolean(), random.nextInt(4), random.nextInt(4), null);
        for (var offer : engine.offer(plan.standing(account), at).open()) {
            var dose = offer.dose();
            var sides = engine.ladders().byId().get(offer.ladder()).perSide()
                    ? List.of(Side.LEFT, Side.RIGHT) : Collections.<Side>singletonList(null);
            var sets = sides.stream().flatMap(side -> IntStream.range(0, dose.sets())
                    .mapToObj(set -> new SetResult(side, dose.isHold() ? dose.amount() : null,
                            dose.isHold() ? null : dose.amount(), 0))).toList();
            session.add(LoggedResult.of(new ExerciseResult(offer.ladder(), offer.stage().id(),
                    random.nextInt(random.nextInt(10) == 0 ? 8 : 4), random.nextInt(40) == 0, null, null, sets), dose));
        }
        return session;
    }

    private LoggedSession stretch(ZonedDateTime at, int seconds) {
        var session = LoggedSession.of(account, UUID.randomUUID(), at);
        session.correct(at, true, 1, 1, null);
        var sets = Stream.of(Side.values()).flatMap(side -> IntStream.range(0, 3)
                .mapToObj(set -> new SetResult(side, seconds, null, 0))).toList();
        session.add(LoggedResult.of(new ExerciseResult("hamstring", "X1", 1, false, null, null, sets),
                engine.ladders().byId().get("hamstring").stage(0).dose()));
        return session;
    }

    private LoggedPain pain(ZonedDateTime at, RatingKind kind, int score, UUID entry) {
        return LoggedPain.of(account, entry, at, kind, score, Place.BACK, null);
    }

    private static ZonedDateTime at(int day, Random random) {
        return TestClock.FIRST_DAY.plusDays(day).atTime(random.nextInt(24), random.nextInt(60)).atZone(TestClock.BERLIN);
    }

    private static ZonedDateTime ofDay(int day, String time) {
        return TestClock.FIRST_DAY.plusDays(day).atTime(LocalTime.parse(time)).atZone(TestClock.BERLIN);
    }
}
