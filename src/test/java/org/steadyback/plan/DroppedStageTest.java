package org.steadyback.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.account.Profile.Choice;
import org.steadyback.account.Profile.Exclusion;
import org.steadyback.diary.Diary;
import org.steadyback.diary.LoggedResult;
import org.steadyback.diary.LoggedSession;
import org.steadyback.progression.Dose;
import org.steadyback.progression.ExerciseResult;
import org.steadyback.progression.Measure;
import org.steadyback.progression.SetResult;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** An operator took something out of the programme that people have in their diaries: nothing of it is lost. */
@AppTest
class DroppedStageTest {

    @Inject
    TestClock clock;

    @Inject
    Diary diary;

    private Visitor owner;

    @BeforeEach
    void logWhatIsNoLongerThere() {
        clock.set(TestClock.FIRST_DAY, "18:00");
        owner = Visitor.welcomed();
        QuarkusTransaction.requiringNew().run(() -> {
            var account = Account.findByEmail(owner.email()).orElseThrow();
            var session = LoggedSession.of(account, UUID.randomUUID(), clock.instant().atZone(TestClock.BERLIN));
            session.add(LoggedResult.of(done("swimming", "Z1"), new Dose(1, Measure.HOLD, 600, 0, 30)));
            session.add(LoggedResult.of(done("front-plank", "P99"), new Dose(3, Measure.HOLD, 25, 0, 45)));
            diary.add(session);
            var profile = Profile.of(account).orElseThrow();
            profile.choices.put("spine-mobility", new Choice("swimming", "crawl"));
            profile.choices.put("hamstring", new Choice("hamstring", "hamstring-stretch-in-water"));
            profile.excluded.add(new Exclusion("diving", "dislike"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/session", "/diary", "/ladders", "/ladders/front-plank", "/progress", "/exercises/front-plank",
            "/slots/spine-mobility", "/slots/hamstring", "/settings", "/export", "/export.csv", "/api/plan"})
    void everyPageStillAnswers(String path) {
        owner.get(path).then().statusCode(200);
    }

    @Test
    void theDiaryStillTellsIt() {
        owner.get("/diary").then().body(containsString("swimming")).body(containsString("600"));
        owner.get("/sessions/" + owner.newest("sessions")).then().statusCode(200);
        assertThat(owner.get("/export").asString()).contains("\"ladder\":\"swimming\"", "\"stage\":\"P99\"", "\"holdSeconds\":600");
    }

    /** The swap of something that is gone is not worth a file that nobody can read. */
    @Test
    void aSwapThatIsGoneIsNotExported() {
        assertThat(owner.get("/export").asString()).doesNotContain("choices", "crawl");
    }

    @Test
    void trainingGoesOnAsIfItHadNotBeen() {
        owner.train(1).then().statusCode(303);
        owner.get("/today").then().statusCode(200).body(containsString("Done for today"));
    }

    private static ExerciseResult done(String ladder, String stage) {
        return new ExerciseResult(ladder, stage, 1, false, null, null, List.of(new SetResult(null, 600, null, 0)));
    }
}
