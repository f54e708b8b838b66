package org.steadyback.ladders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.plan.Plan;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Sign;
import org.steadyback.progression.Standing;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class LaddersResourceTest {

    @Inject
    TestClock clock;

    @Inject
    Plan plan;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
        owner = Visitor.welcomed();
    }

    // All ladders

    @Test
    void theRoutineComesFirstWithTheNearestNextStage() {
        owner.train(1).then().statusCode(303);
        var page = page("/ladders");
        assertThat(page).containsSubsequence("In your routine", "The nearest next stage", "Hamstring stretch",
                "Phase 1 · Loosen", "Cat and cow", "Phase 2 · Steady", "What opens phase 2", "Front plank",
                "Phase 4 · Load");
        assertThat(page).contains("Days with good stretching among the last 14: 0. Needed: 5.");
    }

    @Test
    void aClosedPhaseTellsTheShortestWayToIt() {
        assertThat(page("/ladders")).contains("The shortest way: 5 sessions, with 2 morning ratings. Soonest: Sunday 6 September.");
    }

    @Test
    void underTheGuardTheStageThatWasReachedIsShown() {
        reachTheSecondStage();
        owner.rate("NOW", 6).then().statusCode(303);
        owner.get("/ladders").then().body(containsString("Stage 2 of 6: 20 seconds, 5 × 20 s each side"));
        owner.get("/today").then().body(allOf(containsString("3 × 10 s each side"),
                containsString("A rating of 6 in the last day")));
    }

    // The locks of one

    @Test
    void aClosedLadderSaysWhatOpensIt() {
        owner.get("/ladders/front-plank").then().statusCode(200).body(allOf(
                containsString("Opens with phase 2, Steady."), containsString("What opens it"),
                containsString("Days with good stretching among the last 14: 0. Needed: 5."),
                containsString("with 11.3 kg"), containsString("Nothing yet."), not(containsString("You are here"))));
    }

    @Test
    void anOpenLadderShowsWhereIStandInMyOwnNumbersAndDates() {
        owner.train(1).then().statusCode(303);
        assertThat(page("/ladders/hamstring")).contains("You are here",
                "Tue 1 Sept waits for the rating of the next day", "0 of 3");
        clock.set(TestClock.FIRST_DAY.plusDays(1), "07:00");
        owner.rate("MORNING", 1).then().statusCode(303);
        assertThat(page("/ladders/hamstring")).contains("Tue 1 Sept good",
                "each with a settled next day: 1 of 3, within the latest 4.",
                "Your latest counted session at 3 × 10 s each side was a good one.");
    }

    @Test
    void theNextStageIsOpenedUpAndTheOthersAreFolded() {
        assertThat(Pattern.compile("<details open>\\s*<summary>What opens it").matcher(page("/ladders/hamstring")).results()).hasSize(1);
    }

    @Test
    void theShortestLogIsSpelledOutEntryByEntry() {
        var next = LadderPageText.read(page("/ladders/hamstring")).closed().getFirst();
        assertThat(next.soonest()).isEqualTo(TestClock.FIRST_DAY.plusDays(3));
        assertThat(next.log()).extracting(LadderPageText.Line::text).containsExactly(
                "Hamstring stretch, 3 × 10 s each side", "Hamstring stretch, 3 × 10 s each side",
                "Hamstring stretch, 3 × 10 s each side", "rating");
    }

    @Test
    void aLongLogIsFoldedByWeek() {
        var page = page("/ladders/hamstring");
        assertThat(page).containsPattern("From Tue 8 Sept: \\d sessions, 7 ratings");
        assertThat(LadderPageText.read(page).closed().getLast().log()).hasSizeGreaterThan(20);
    }

    @Test
    void whatNoTrainingOpensLeadsToWhatDoes() {
        assertThat(page("/ladders/front-plank")).contains("Training alone does not lead there from where you stand. The links above do.",
                "You choose weights, and somebody can place them: tick it under &quot;Settings&quot;.</span> <a href=\"/settings\">Settings</a>");
        owner.post("/left-out/hamstring", Map.of("reason", "dislike")).then().statusCode(303);
        assertThat(page("/ladders/hamstring")).contains("You left this one out. <a href=\"/left-out/hamstring\">Take it back</a>");
        owner.call(FlareCall.Call.BEGUN).then().statusCode(303);
        assertThat(page("/ladders/front-plank")).contains("<a href=\"/flare\">The flare-up, day by day</a>",
                "<a href=\"/safety-check\">Safety check</a>");
        owner.checkSafety(Sign.NIGHT_PAIN).then().statusCode(303);
        assertThat(page("/ladders/knee-to-chest")).contains("<a href=\"/see-someone\">The way back</a>");
    }

    @Test
    void aStageOfAClosedPhaseSaysThatItsEquipmentIsMissingToo() {
        var next = LadderPageText.read(page("/ladders/ball-extension")).closed().getFirst();
        assertThat(next.soonest()).isNull();
        assertThat(next.conditions()).anyMatch(condition -> !condition.met()
                && condition.text().endsWith("needs something you did not tick under \"Settings\"."));
    }

    @Test
    void whereTimeIsMissingThereIsADate() {
        assertThat(page("/ladders/front-plank"))
                .contains("Days since you started: 0. Needed: 28. That is from Tuesday 29 September on.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"flying", "%3Cscript%3E"})
    void aLadderThatIsNotThereIsNotFound(String ladder) {
        owner.get("/ladders/" + ladder).then().statusCode(404).body(containsString("There is nothing here"));
    }

    // What if

    @Test
    void whatIfSaysWhatWouldBeDecidedAndWhereTheLadderWouldStand() {
        for (var day = 0; day < 3; day++) {
            trainOn(day);
        }
        assertThat(answer("/ladders/hamstring?rating=1")).contains("A 1 tomorrow morning",
                "3 good sessions of Hamstring stretch at 3 × 10 s each side. New: 20 seconds (5 × 20 s each side).",
                "Hamstring stretch would be at 20 seconds (5 × 20 s each side)");
        assertThat(answer("/ladders/hamstring?rating=7")).contains("A rating of 7, with 2 as your usual: this looks like a flare-up.",
                "closed for a while");
        assertThat(answer("/ladders/hamstring?session=stopped")).contains("The next session stopped because it hurts");
    }

    @Test
    void whatIfSaysSoWhereNothingWouldChange() {
        assertThat(answer("/ladders/hamstring?rating=2")).contains("Nothing would change.",
                "would still be at 10 seconds (3 × 10 s each side), and open");
        assertThat(answer("/ladders/front-plank?session=in-full")).contains("There is no session with it for now. Opens with phase 2");
    }

    @Test
    void whatIfStoresNothing() {
        trainOn(0);
        var diary = owner.get("/export").asString();
        var standing = standing();
        for (var score = 0; score <= 10; score++) {
            owner.get("/ladders/hamstring?rating=" + score).then().statusCode(200);
        }
        owner.get("/ladders/hamstring?session=in-full").then().statusCode(200);
        owner.get("/ladders/hamstring?session=stopped").then().statusCode(200);
        assertThat(owner.get("/export").asString()).isEqualTo(diary);
        assertThat(standing()).isEqualTo(standing);
        assertThat(page("/ladders/hamstring")).contains("Nothing yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rating=11", "rating=-1", "rating=six", "rating=1.5", "session=well", "session=IN_FULL"})
    void whatCannotBeAskedComesBackWithWhatWasTyped(String query) {
        owner.get("/ladders/hamstring?" + query).then().statusCode(422).body(allOf(containsString("Please look at this again"),
                containsString("You asked for: " + query.split("=")[1]), not(containsString("class=\"answer\""))));
    }

    @Test
    void whatWasTypedIsShownAsText() {
        owner.get("/ladders/hamstring?rating=<b>6</b>").then().statusCode(422).body(containsString("You asked for: &lt;b&gt;6&lt;/b&gt;"));
    }

    // What was decided

    @Test
    void decisionsAreToldWithRuleAndStagesNewestFirst() {
        reachTheSecondStage();
        owner.trainAndStop("hamstring").then().statusCode(303);
        assertThat(decided("/ladders/hamstring")).containsSubsequence("Friday 4 September", "<a href=\"/rules#R10\"",
                "You stopped Hamstring stretch because it hurt.", "20 seconds", "→", "10 seconds",
                "<a href=\"/rules#R9\"", "3 good sessions of Hamstring stretch", "10 seconds", "→", "20 seconds");
    }

    @Test
    void whatMovedTheWholePlanIsToldTooAndNotTheStepsOfOtherLadders() {
        reachTheSecondStage();
        owner.call(FlareCall.Call.BEGUN).then().statusCode(303);
        assertThat(decided("/ladders/hamstring")).contains("You call it a flare-up, so it is one.", "the whole plan")
                .doesNotContain("Piriformis");
    }

    @Test
    void aDecisionThatACorrectionTookBackSaysWhen() {
        reachTheSecondStage();
        clock.set(TestClock.FIRST_DAY.plusDays(9), "12:00");
        owner.post("/sessions/" + owner.newest("sessions") + "/deletion", Map.of()).then().statusCode(303);
        assertThat(decided("/ladders/hamstring"))
                .contains("Recalculated on Thursday 10 September: a later correction of the diary took this back.");
    }

    @Test
    void aLongHistoryIsPaged() {
        for (var call = 0; call < 20; call++) {
            clock.set(TestClock.FIRST_DAY.plusDays(3L * call), "18:30");
            owner.call(FlareCall.Call.BEGUN).then().statusCode(303);
            for (var day = 1; day < 3; day++) {
                clock.set(TestClock.FIRST_DAY.plusDays(3L * call + day), "18:30");
                owner.rate("MORNING", 1).then().statusCode(303);
            }
            clock.set(TestClock.FIRST_DAY.plusDays(3L * call + 2), "18:31");
            owner.call(FlareCall.Call.OVER).then().statusCode(303);
        }
        var first = decided("/ladders/hamstring");
        assertThat(lines(first)).hasSize(30);
        var older = Pattern.compile("href=\"(/ladders/hamstring\\?before=[^#\"]+)#decided\"").matcher(first).results()
                .map(link -> link.group(1)).toList();
        assertThat(older).hasSize(1);
        var second = decided(older.getFirst());
        assertThat(lines(second)).hasSize(10).doesNotContainAnyElementsOf(lines(first));
        assertThat(second).doesNotContain("Older decisions");
        assertThat(lines(decided("/ladders/hamstring?before=nonsense"))).hasSize(30);
    }

    @Test
    void aStrangerSeesTheirOwnLadder() {
        reachTheSecondStage();
        var stranger = Visitor.welcomed();
        assertThat(stranger.get("/ladders/hamstring").asString()).contains("You are here: stage 1 of 6", "Nothing yet.");
    }

    private void reachTheSecondStage() {
        for (var day = 0; day < 3; day++) {
            trainOn(day);
        }
        clock.set(TestClock.FIRST_DAY.plusDays(3), "07:00");
        owner.rate("MORNING", 1).then().statusCode(303);
        clock.set(TestClock.FIRST_DAY.plusDays(3), "18:00");
    }

    private void trainOn(int day) {
        clock.set(TestClock.FIRST_DAY.plusDays(day), "07:00");
        owner.rate("MORNING", 1).then().statusCode(303);
        clock.set(TestClock.FIRST_DAY.plusDays(day), "18:00");
        owner.train(1).then().statusCode(303);
    }

    private String page(String path) {
        return owner.get(path).then().statusCode(200).extract().asString();
    }

    private String answer(String path) {
        return between(page(path), "<div class=\"answer\">", "<form method=\"get\"");
    }

    private String decided(String path) {
        return between(page(path), "<section id=\"decided\"", "</section>");
    }

    private static List<String> lines(String decided) {
        return Pattern.compile("<p class=\"time\">.*?</li>", Pattern.DOTALL).matcher(decided).results()
                .map(line -> line.group()).toList();
    }

    private static String between(String page, String from, String to) {
        assertThat(page).contains(from);
        var part = page.substring(page.indexOf(from));
        return part.substring(0, part.indexOf(to));
    }

    private Standing standing() {
        return QuarkusTransaction.requiringNew().call(() -> plan.standing(Account.findByEmail(owner.email()).orElseThrow()));
    }
}
