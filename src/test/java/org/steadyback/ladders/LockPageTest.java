package org.steadyback.ladders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.ladders.LadderPageText.Condition;
import org.steadyback.ladders.LadderPageText.Line;
import org.steadyback.ladders.LadderPageText.Rung;
import org.steadyback.plan.Plan;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.LadderSheet.StageSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Progression;
import org.steadyback.simulation.MadeUpStanding;
import org.steadyback.simulation.MadeUpStanding.Kind;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.DiaryText;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/**
 * What a lock says agrees with what a program is told, and with what then happens: the log that the page spells out is
 * typed into the forms, at the moments it names, and the stage is open on the very date that was said.
 */
@AppTest
class LockPageTest {

    /** A longer log is made of the same, and takes long to type in. */
    private static final int LONGEST = 40;
    /** Each kind of standing has a third of the ladders; all of them would say the same again. */
    private static final int SHARE = 3;
    private static final String LAST_MINUTE = "23:59";

    @Inject
    TestClock clock;

    @Inject
    Programme programme;

    @Inject
    Progression engine;

    @Inject
    Wording wording;

    @Inject
    Plan plans;

    @ParameterizedTest
    @EnumSource
    void agreesWithTheApiAndWithWhatHappensWhenTheLogIsTypedIn(Kind kind) {
        var standing = MadeUpStanding.of(kind, programme, engine);
        var person = bringIn(standing);
        var plan = plan(person, standing.now().toInstant());
        var pages = new LinkedHashMap<LadderSheet, LadderPageText>();
        for (var i = kind.ordinal() % SHARE; i < programme.sheets().size(); i += SHARE) {
            var sheet = programme.sheets().get(i);
            var page = LadderPageText.read(person.get("/ladders/" + sheet.id()).then().statusCode(200).extract().asString());
            agree(page, plan, sheet);
            if (!ways(page).isEmpty()) {
                pages.put(sheet, page);
            }
        }
        if (kind == Kind.LOCKED) {
            assertThat(pages).isEmpty();
            return;
        }
        // Other ladders for each kind: of one the next stage, of another the furthest that is not too long to type in.
        var sheets = List.copyOf(pages.keySet());
        var one = sheets.get(kind.ordinal() % sheets.size());
        var other = sheets.get((kind.ordinal() * 7 + 3) % sheets.size());
        typeIn(standing, one, ways(pages.get(one)).getFirst());
        typeIn(standing, other, ways(pages.get(other)).getLast());
    }

    /** The next stage of a ladder: the same conditions, met or not, and the same soonest date. */
    private static void agree(LadderPageText page, JsonPath plan, LadderSheet sheet) {
        var ladder = "ladders.find { it.ladder == '" + sheet.id() + "' }";
        if (plan.get(ladder + ".next") == null) {
            assertThat(page.closed()).as(sheet.id()).isEmpty();
            return;
        }
        var next = page.closed().getFirst();
        List<String> texts = plan.getList(ladder + ".next.criteria.text");
        List<Boolean> met = plan.getList(ladder + ".next.criteria.met");
        List<String> have = plan.getList(ladder + ".next.criteria.have");
        assertThat(next.stage()).as(sheet.id()).isEqualTo(plan.getString(ladder + ".next.stage"));
        assertThat(next.conditions()).as(sheet.id()).containsExactlyInAnyOrderElementsOf(IntStream.range(0, texts.size())
                .mapToObj(i -> new Condition(texts.get(i), met.get(i))).toList());
        assertThat(next.soonest()).as(sheet.id())
                .isEqualTo(Optional.ofNullable(plan.getString(ladder + ".next.earliest")).map(LocalDate::parse).orElse(null));
        assertThat(page.rungs()).as(sheet.id()).filteredOn(rung -> rung.reach().equals("here")).allMatch(rung ->
                rung.stage().equals(plan.getString(ladder + ".stage")));
        for (var i = 0; i < texts.size(); i++) {
            if (texts.get(i).startsWith("Good sessions at")) {
                assertThat(texts.get(i)).as("its own numbers").contains(": " + have.get(i) + " of ");
            }
        }
    }

    /** Raises of load share the id of the stage before them: no test can tell them apart by it. */
    private static List<Rung> ways(LadderPageText page) {
        return page.closed().stream().filter(rung -> rung.soonest() != null && rung.log().size() <= LONGEST)
                .filter(rung -> page.rungs().stream().filter(same -> same.stage().equals(rung.stage())).count() == 1).toList();
    }

    private void typeIn(MadeUpStanding standing, LadderSheet sheet, Rung rung) {
        var person = bringIn(standing);
        var what = sheet.id() + " " + rung.stage() + " on " + rung.soonest();
        assertThat(rung.log()).as(what).isSortedAccordingTo(Comparator.comparing(Line::at));
        for (var i = 0; i < rung.log().size(); i++) {
            var line = rung.log().get(i);
            clock.set(line.at());
            type(person, line);
            var isLastOfItsDate = i + 1 == rung.log().size() || !rung.log().get(i + 1).date().equals(line.date());
            if (isLastOfItsDate && line.date().isBefore(rung.soonest())) {
                assertThat(isOpen(person, sheet, rung, line.date())).as(what + ", already on " + line.date()).isFalse();
            }
        }
        if (isDoneBefore(rung) && rung.soonest().isAfter(standing.now().toLocalDate())) {
            assertThat(isOpen(person, sheet, rung, rung.soonest().minusDays(1))).as(what + ", a day earlier").isFalse();
        }
        assertThat(isOpen(person, sheet, rung, rung.soonest())).as(what).isTrue();
        clock.set(rung.soonest(), LAST_MINUTE);
        assertThat(LadderPageText.read(person.get("/ladders/" + sheet.id()).asString()).rungs())
                .filteredOn(now -> now.stage().equals(rung.stage())).extracting(Rung::reach).as(what).startsWith("here");
        assertThat(plan(person, clock.instant()).getString("ladders.find { it.ladder == '" + sheet.id() + "' }.stage"))
                .as(what).isEqualTo(rung.stage());
    }

    /** Nothing but rest is left on the date itself. */
    private static boolean isDoneBefore(Rung rung) {
        return rung.log().isEmpty() || rung.log().getLast().date().isBefore(rung.soonest());
    }

    /** At the end of a date, as the diary is by then. */
    private boolean isOpen(Visitor person, LadderSheet sheet, Rung rung, LocalDate date) {
        var offered = offer(person, date.atTime(LocalTime.parse(LAST_MINUTE)).atZone(TestClock.BERLIN)).find(sheet.id())
                .orElseThrow();
        return offered.status().isOpen() && index(sheet, offered.stage().id()) >= index(sheet, rung.stage());
    }

    private static int index(LadderSheet sheet, String stage) {
        return sheet.stages().stream().map(StageSheet::id).toList().indexOf(stage);
    }

    private void type(Visitor person, Line line) {
        switch (line.kind()) {
            case "waking", "rating" -> person.rate("MORNING", 1).then().statusCode(303);
            case "safety_check" -> person.checkSafety().then().statusCode(303);
            case "flare_over" -> person.call(FlareCall.Call.OVER).then().statusCode(303);
            case "session" -> person.post("/sessions", session(person, line)).then().statusCode(303);
            default -> throw new AssertionError(line);
        }
    }

    /** What the line names, as it is offered at that moment: stage and dose are not the page's word alone. */
    private Map<String, Object> session(Visitor person, Line line) {
        var offer = offer(person, clock.instant().atZone(TestClock.BERLIN));
        var fields = new LinkedHashMap<String, Object>(Map.of("entry", UUID.randomUUID(), "painBefore", 1, "painAfter", 1));
        var ladders = new ArrayList<String>();
        for (var part : line.text().split("; ")) {
            var sheet = programme.sheets().stream().filter(one -> part.startsWith(one.name() + ", ")).findFirst().orElseThrow();
            var offered = offer.find(sheet.id()).orElseThrow();
            var dose = offered.dose();
            assertThat(part).isEqualTo(sheet.name() + ", " + wording.dose(dose, sheet.perSide(), viewer(person)));
            ladders.add(sheet.id());
            fields.put(sheet.id() + ".shown", offered.stage().id());
            fields.put(sheet.id() + ".stage", offered.stage().id());
            fields.put(sheet.id() + ".asked", dose.sets() + "-" + dose.measure() + "-" + dose.amount() + "-" + dose.loadGrams());
            fields.put(sheet.id() + ".did", "all");
            fields.put(sheet.id() + ".pain", 1);
            fields.put(sheet.id() + ".comfort", "EASY");
        }
        fields.put("ladder", ladders);
        return fields;
    }

    private Offer offer(Visitor person, ZonedDateTime at) {
        return QuarkusTransaction.requiringNew().call(() -> engine.offer(plans.standing(account(person)), at));
    }

    private Viewer viewer(Visitor person) {
        return QuarkusTransaction.requiringNew().call(() -> new Viewer(TestClock.BERLIN,
                Profile.of(account(person)).orElseThrow().units));
    }

    private static Account account(Visitor person) {
        return Account.findByEmail(person.email()).orElseThrow();
    }

    private Visitor bringIn(MadeUpStanding standing) {
        clock.set(standing.now().toInstant());
        var person = Visitor.signedUp("lock-page-" + UUID.randomUUID() + "@example.org");
        person.bringIn(DiaryText.of(standing.profile(), TestClock.BERLIN, standing.diary())).then().statusCode(303);
        return person;
    }

    private static JsonPath plan(Visitor person, Instant at) {
        return person.get("/api/plan?at=" + at).then().statusCode(200).extract().jsonPath();
    }
}
