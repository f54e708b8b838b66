package org.steadyback.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** What a correction would do is shown before it is done, and looking does nothing. */
@AppTest
class LookAheadTest {

    @Inject
    TestClock clock;

    @Inject
    StoredDiary stored;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
        owner = Visitor.welcomed();
    }

    @Test
    void aRatingIsLookedAtAndThenSaved() {
        trainForThreeDays();
        var path = "/pain/" + owner.newest("pain");
        looksAndSaves(path, rating(Map.of("score", 9, "note", "typed & kept")), "value=\"9\" checked");
        owner.get("/diary").then().body(allOf(containsString("Pain <strong>9</strong>"), containsString("typed &amp; kept")));
    }

    @Test
    void aSessionIsLookedAtAndThenSaved() {
        owner.train(1).then().statusCode(303);
        var path = "/sessions/" + owner.newest("sessions");
        trainForThreeDays();
        var corrected = Map.of("entry", UUID.randomUUID(), "painAfter", "2", "note", "only one left",
                "ladder", List.of("hamstring"), "hamstring.shown", "X1", "hamstring.stage", "X1",
                "hamstring.did", "some", "hamstring.left", "4", "hamstring.pain", "1");
        assertThat(looksAndSaves(path, corrected, "only one left"))
                .anyMatch(line -> line.startsWith("No longer so after this change: 3 good sessions of Hamstring stretch"));
    }

    @Test
    void aSafetyCheckIsLookedAtAndThenSaved() {
        owner.checkSafety(Sign.NIGHT_PAIN).then().statusCode(303);
        var path = "/diary/" + owner.newest("diary");
        owner.get(path).then().body(not(containsString("name=\"answer\" value=\"none\" checked")));
        assertThat(looksAndSaves(path, Map.of("answer", "none"), "value=\"none\" checked"))
                .anyMatch(line -> line.startsWith("No longer so after this change:"));
    }

    @Test
    void theEntryAboveTheFormStaysWhatItIsWhileLooking() {
        owner.post("/flare/injury", Map.of("entry", UUID.randomUUID(), "note", "slipped")).then().statusCode(303);
        clock.advance(Duration.ofMinutes(5));
        owner.post("/diary/" + owner.newest("diary"), Map.of("look", "first", "at", "2026-09-01T17:00", "note", "fell"))
                .then().statusCode(200).body(allOf(containsString("<p class=\"note\">slipped</p>"),
                        containsString(">fell</textarea>"), containsString("value=\"2026-09-01T17:00\"")));
    }

    @Test
    void whatChangesNothingSaysSo() {
        owner.rate("NOW", 2).then().statusCode(303);
        var path = "/pain/" + owner.newest("pain");
        assertThat(looksAndSaves(path, rating(Map.of("note", "a word more")), "a word more"))
                .containsExactly("Nothing in your plan changes.");
    }

    @Test
    void lookingIsThePrimaryActionAtFirstAndSavingAfterIt() {
        owner.rate("NOW", 2).then().statusCode(303);
        var path = "/pain/" + owner.newest("pain");
        var first = owner.get(path).asString();
        assertThat(first).contains("<button name=\"look\" value=\"first\" formaction=\"" + path + "#ahead\">See what changes",
                "<button class=\"secondary outline\">Save the correction").doesNotContain("If you save this");
        assertThat(first.indexOf("See what changes")).isLessThan(first.indexOf("Save the correction"));
        var then = owner.post(path, rating(Map.of("look", "first"))).asString();
        assertThat(then).contains("<button>Save the correction", "If you save this");
        assertThat(then.indexOf("<button>Save the correction")).isLessThan(then.indexOf("Look again"));
        owner.get("/pain").then().body(not(containsString("See what changes")));
    }

    @Test
    void whatIsTypedWrongIsAskedAboutBeforeLooking() {
        owner.rate("NOW", 2).then().statusCode(303);
        owner.train(2).then().statusCode(303);
        var before = stored.everything(owner.email());
        owner.post("/pain/" + owner.newest("pain"), rating(Map.of("look", "first", "at", "2027-01-01T10:00"))).then()
                .statusCode(422).body(allOf(containsString("value=\"2027-01-01T10:00\""),
                        not(containsString("If you save this"))));
        owner.post("/sessions/" + owner.newest("sessions"), Map.of("look", "first", "painAfter", "11")).then()
                .statusCode(422).body(not(containsString("If you save this")));
        owner.post("/diary/" + owner.newest("diary"), Map.of("look", "first")).then().statusCode(422)
                .body(allOf(containsString("#signs"), not(containsString("If you save this"))));
        assertThat(stored.everything(owner.email())).isEqualTo(before);
    }

    @Test
    void whatAnotherTabDeletedIsNotFound() {
        owner.rate("NOW", 2).then().statusCode(303);
        var path = "/pain/" + owner.newest("pain");
        owner.twin().post(path + "/deletion", Map.of()).then().statusCode(303);
        owner.post(path, rating(Map.of("look", "first"))).then().statusCode(404);
    }

    /** Looking changes no row and says, with what was typed, the very lines that saving then tells. */
    private List<String> looksAndSaves(String path, Map<String, ?> fields, String typed) {
        var before = stored.everything(owner.email());
        var export = owner.get("/export").asString();
        var look = new HashMap<String, Object>(fields);
        look.put("look", "first");
        var page = owner.post(path, look).then().statusCode(200).body(containsString(typed)).extract().asString();
        assertThat(stored.everything(owner.email())).isEqualTo(before);
        assertThat(owner.get("/export").asString()).isEqualTo(export);
        assertThat(owner.post(path, look).asString()).as("looked at twice").contains("If you save this");
        assertThat(stored.everything(owner.email())).isEqualTo(before);
        owner.post(path, fields).then().statusCode(303);
        assertThat(stored.everything(owner.email())).isNotEqualTo(before);
        var ahead = lines(page, "id=\"ahead\".*?</section>", "<li>(.*?)</li>");
        var told = lines(owner.get("/diary").asString(), "class=\"notice\".*?</section>", "<p>(.*?)(?: <a [^>]*>Why</a>)?</p>");
        assertThat(told.getFirst()).isEqualTo("The entry is corrected.");
        assertThat(ahead).isNotEmpty().isEqualTo(told.subList(1, told.size()));
        return ahead;
    }

    private void trainForThreeDays() {
        for (int day = 0; day < 3; day++) {
            clock.advance(Duration.ofHours(13));
            owner.rate("MORNING", 1).then().statusCode(303);
            clock.advance(Duration.ofHours(11));
            owner.train(1).then().statusCode(303);
        }
        clock.advance(Duration.ofHours(13));
        owner.rate("MORNING", 1).then().statusCode(303);
        owner.get("/today");
    }

    private static List<String> lines(String page, String part, String line) {
        var found = Pattern.compile(part, Pattern.DOTALL).matcher(page);
        assertThat(found.find()).isTrue();
        return Pattern.compile(line, Pattern.DOTALL).matcher(found.group()).results().map(match -> match.group(1)).toList();
    }

    private static Map<String, Object> rating(Map<String, ?> fields) {
        var rating = new HashMap<String, Object>(Map.of("entry", UUID.randomUUID(), "kind", "NOW", "score", 2,
                "place", "BACK", "note", ""));
        rating.putAll(fields);
        return rating;
    }
}
