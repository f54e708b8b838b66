package org.steadyback.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

import io.restassured.response.Response;

import org.steadyback.account.Account;
import org.steadyback.progression.Comfort;
import org.steadyback.progression.Dose;
import org.steadyback.progression.ExerciseResult;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Measure;
import org.steadyback.progression.OverallChange;
import org.steadyback.progression.Place;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.SetResult;
import org.steadyback.progression.Side;
import org.steadyback.progression.Sign;
import org.steadyback.progression.Skip;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** What was deleted comes back as it was. */
@AppTest
class UndoResourceTest {

    @Inject
    TestClock clock;

    @Inject
    Diary diary;

    @Inject
    StoredDiary stored;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "07:20");
        owner = Visitor.welcomed();
    }

    @Test
    void theNoticeOffersToUndoAndTheEntryIsBack() {
        owner.rate("MORNING", 3).then().statusCode(303);
        var path = "/pain/" + owner.newest("pain");
        delete(path);
        var page = owner.get("/diary").asString();
        assertThat(page).contains("<p>Deleted: Pain 3 of 10, today 07:20.</p>", "Deleted in the last day");
        owner.get(path).then().statusCode(404);
        undo(path).then().statusCode(303);
        owner.get("/diary").then().body(allOf(containsString("It is back: Pain 3 of 10, today 07:20."),
                not(containsString("Deleted in the last day")), containsString("href=\"" + path + "\"")));
        owner.get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(EntryType.class)
    void everyKindComesBackAsItWasWithTheSameStandingAndDecisions(EntryType type) {
        someDaysOfTraining();
        for (var kind : EntryType.values()) {
            log(account -> entry(kind, account));
        }
        someDaysOfTraining();
        var entries = all();
        var ofKind = entries.stream().filter(entry -> EntryType.of(entry) == type).toList();
        var before = stored.whatCounts(owner.email());
        var export = owner.get("/export").asString();
        for (var entry : List.of(ofKind.getFirst(), ofKind.getLast())) {
            var path = type.page(entry.id);
            delete(path);
            assertThat(stored.whatCounts(owner.email())).isNotEqualTo(before);
            undo(path).then().statusCode(303);
            assertThat(stored.whatCounts(owner.email())).isEqualTo(before);
            assertThat(owner.get("/export").asString()).isEqualTo(export);
        }
    }

    @Test
    void allThatWasDeletedComesBackInAnyOrder() {
        someDaysOfTraining();
        for (var kind : EntryType.values()) {
            log(account -> entry(kind, account));
        }
        var before = stored.whatCounts(owner.email());
        var paths = all().stream().map(entry -> EntryType.of(entry).page(entry.id)).toList();
        paths.forEach(this::delete);
        owner.get("/diary").then().body(containsString("Nothing here yet"));
        assertThat(stored.deleted(owner.email())).isEqualTo(paths.size());
        Stream.concat(paths.reversed().stream().skip(3), paths.reversed().stream().limit(3))
                .forEach(path -> undo(path).then().statusCode(303));
        assertThat(stored.whatCounts(owner.email())).isEqualTo(before);
        assertThat(stored.deleted(owner.email())).isZero();
    }

    /** In one moment the order of typing counts, and the number of an entry is that order. */
    @Test
    void amongEntriesOfOneMomentItComesBackToItsPlace() {
        for (int score = 0; score < 4; score++) {
            owner.rate("NOW", score).then().statusCode(303);
        }
        var export = owner.get("/export").asString();
        var path = "/pain/" + all().get(1).id;
        delete(path);
        undo(path);
        assertThat(owner.get("/export").asString()).isEqualTo(export);
    }

    /** An operator took the stage out of the programme: a file with it could not be read any more. */
    @Test
    void whatTheProgrammeNoLongerHasComesBackToo() {
        log(account -> {
            var session = LoggedSession.of(account, UUID.randomUUID(), now());
            session.add(LoggedResult.of(new ExerciseResult("swimming", "Z1", 1, false, null, null,
                    List.of(new SetResult(null, 600, null, 0))), new Dose(1, Measure.HOLD, 900, 0, 30)));
            return session;
        });
        var before = stored.whatCounts(owner.email());
        var path = "/sessions/" + owner.newest("sessions");
        delete(path);
        undo(path).then().statusCode(303);
        assertThat(stored.whatCounts(owner.email())).isEqualTo(before).contains("swimming", "900");
    }

    @Test
    void undoingTwiceDoesItOnceAndSaysSo() {
        owner.rate("NOW", 3).then().statusCode(303);
        var path = "/pain/" + owner.newest("pain");
        delete(path);
        undo(path).then().statusCode(303);
        var once = stored.everything(owner.email());
        undo(path).then().statusCode(303);
        owner.get("/diary").then().body(containsString("It is back already: Pain 3 of 10, today 07:20."));
        assertThat(stored.everything(owner.email())).isEqualTo(once);
    }

    @Test
    void twoTabsThatUndoAtOnceBringItBackOnce() throws Exception {
        owner.train(1).then().statusCode(303);
        var before = stored.whatCounts(owner.email());
        var path = "/sessions/" + owner.newest("sessions");
        delete(path);
        Callable<Integer> undo = () -> owner.twin().post(undoOf(path), Map.of()).statusCode();
        try (var threads = Executors.newFixedThreadPool(3)) {
            assertThat(threads.invokeAll(List.of(undo, undo, undo))).extracting(done -> done.get()).containsOnly(303);
        }
        assertThat(stored.whatCounts(owner.email())).isEqualTo(before);
    }

    @Test
    void deletedUndoneAndDeletedAgainItCanBeUndoneAgain() {
        owner.rate("NOW", 3).then().statusCode(303);
        var before = stored.whatCounts(owner.email());
        var path = "/pain/" + owner.newest("pain");
        for (int time = 0; time < 3; time++) {
            delete(path);
            undo(path).then().statusCode(303);
        }
        assertThat(stored.whatCounts(owner.email())).isEqualTo(before);
    }

    @Test
    void whatAnImportBroughtBackIsThereAlready() {
        owner.rate("NOW", 3).then().statusCode(303);
        var file = owner.get("/export").asString();
        var path = "/pain/" + owner.newest("pain");
        delete(path);
        owner.bringIn(file).then().statusCode(303);
        owner.get("/diary").then().body(not(containsString("Deleted in the last day")));
        var before = owner.get("/export").asString();
        for (int time = 0; time < 2; time++) {
            undo(path).then().statusCode(303);
            owner.get("/diary").then().body(containsString("It is back already: Pain 3 of 10, today 07:20."));
        }
        assertThat(owner.get("/export").asString()).isEqualTo(before).isEqualTo(file);
    }

    @Test
    void aClosedTabLosesNothingForADay() {
        owner.rate("NOW", 3).then().statusCode(303);
        var path = "/pain/" + owner.newest("pain");
        delete(path);
        owner.get("/diary");
        clock.advance(Duration.ofHours(23));
        owner.get("/diary").then().body(allOf(containsString("Deleted in the last day"),
                containsString("Pain 3 of 10, yesterday 07:20"), containsString("action=\"" + undoOf(path) + "\"")));
        clock.advance(Duration.ofHours(1));
        undo(path).then().statusCode(404);
        assertThat(stored.deleted(owner.email())).isEqualTo(1);
        owner.get("/diary").then().body(not(containsString("Deleted in the last day")));
        assertThat(stored.deleted(owner.email())).isZero();
    }

    @Test
    void theNextDeletionForgetsWhatIsOlderThanADay() {
        owner.rate("NOW", 3).then().statusCode(303);
        delete("/pain/" + owner.newest("pain"));
        owner.rate("NOW", 4).then().statusCode(303);
        var second = "/pain/" + owner.newest("pain");
        clock.advance(Duration.ofDays(2));
        delete(second);
        assertThat(stored.deleted(owner.email())).isEqualTo(1);
    }

    @Test
    void aStrangerAndAnUnknownNumberFindNothing() {
        owner.rate("NOW", 3).then().statusCode(303);
        var path = "/pain/" + owner.newest("pain");
        delete(path);
        var stranger = Visitor.welcomed();
        stranger.post(undoOf(path), Map.of()).then().statusCode(404);
        stranger.get("/diary").then().body(not(containsString("Deleted in the last day")));
        owner.post("/diary/0/undo", Map.of()).then().statusCode(404);
        undo(path).then().statusCode(303);
    }

    @Test
    void withTheAccountGoesWhatWasDeleted() {
        owner.rate("NOW", 3).then().statusCode(303);
        delete("/pain/" + owner.newest("pain"));
        var left = QuarkusTransaction.requiringNew().call(() -> {
            Account.findByEmail(owner.email()).orElseThrow().leave();
            return DeletedEntry.count("account.email", owner.email());
        });
        assertThat(left).isZero();
    }

    @Test
    void anEntryOfAJourneyKeepsItsOffset() {
        log(account -> LoggedPain.of(account, UUID.randomUUID(), ZonedDateTime.parse("2026-08-30T23:30:00.123456-05:00"),
                RatingKind.NOW, 10, Place.LEG, "in \"Lima\"\n<b>"));
        var before = stored.whatCounts(owner.email());
        var path = "/pain/" + owner.newest("pain");
        delete(path);
        owner.get("/diary").then().body(containsString("Deleted: Pain 10 of 10, Sunday 30 August, 23:30."));
        undo(path).then().statusCode(303);
        assertThat(stored.whatCounts(owner.email())).isEqualTo(before);
    }

    private void someDaysOfTraining() {
        for (int day = 0; day < 4; day++) {
            clock.advance(Duration.ofHours(11));
            owner.train(1).then().statusCode(303);
            clock.advance(Duration.ofHours(13));
            owner.rate("MORNING", 1).then().statusCode(303);
        }
        clock.advance(Duration.ofMinutes(3));
    }

    /** With something in every field. */
    private LoggedEntry entry(EntryType type, Account account) {
        var id = UUID.randomUUID();
        return switch (type) {
            case PAIN -> LoggedPain.of(account, id, now(), RatingKind.DAILY, 4, Place.LEG, "a note");
            case SESSION -> session(account, id);
            case SAFETY_CHECK -> LoggedSafetyCheck.of(account, id, now(), Set.of(Sign.NIGHT_PAIN, Sign.WEIGHT_LOSS));
            case FLARE -> LoggedFlareCall.of(account, id, now(), FlareCall.Call.BEGUN);
            case INJURY -> LoggedInjury.of(account, id, now(), "slipped");
            case ACTIVITIES -> LoggedActivities.of(account, id, now(),
                    List.of(new LoggedActivities.Score("stairs, two at a time", 0), new LoggedActivities.Score("socks", 10)));
            case OVERALL_CHANGE -> LoggedOverallChange.of(account, id, now(), OverallChange.Answer.MUCH_WORSE);
            case QUESTIONNAIRE -> LoggedQuestionnaire.of(account, id, now(), "urn:x", "1", new BigDecimal("6.25"), List.of(
                    LoggedQuestionnaire.Answer.of("b", new BigDecimal("0.5")), LoggedQuestionnaire.Answer.of("a", "sure, quite")));
            case CLEARED -> LoggedClearance.of(account, id, now(), now().toLocalDate());
        };
    }

    private LoggedSession session(Account account, UUID id) {
        var session = LoggedSession.of(account, id, now());
        session.correct(now(), true, 2, 3, "a note");
        session.durationSeconds = 780;
        session.add(LoggedResult.of(new ExerciseResult("hamstring", "X1", 1, false, null, Comfort.TIGHT,
                List.of(new SetResult(Side.LEFT, 10, null, 0), new SetResult(Side.RIGHT, 9, null, 0))),
                new Dose(2, Measure.HOLD, 9, 0, 30)));
        session.add(LoggedResult.of(new ExerciseResult("glute-bridge", "B1", 2, true, Skip.TIME, null,
                List.of(new SetResult(null, null, 7, 2500))), new Dose(1, Measure.REPS, 6, 1250, 30)));
        return session;
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(TestClock.BERLIN);
    }

    private void log(Function<Account, LoggedEntry> entry) {
        QuarkusTransaction.requiringNew().run(() ->
                diary.add(entry.apply(Account.findByEmail(owner.email()).orElseThrow())));
    }

    private List<LoggedEntry> all() {
        return QuarkusTransaction.requiringNew().call(() -> diary.all(Account.findByEmail(owner.email()).orElseThrow()));
    }

    private void delete(String path) {
        owner.post(path + "/deletion", Map.of()).then().statusCode(303);
    }

    private Response undo(String path) {
        return owner.post(undoOf(path), Map.of());
    }

    private static String undoOf(String path) {
        return "/diary/" + path.substring(path.lastIndexOf('/') + 1) + "/undo";
    }
}
