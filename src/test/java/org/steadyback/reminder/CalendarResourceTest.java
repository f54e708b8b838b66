package org.steadyback.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.RestAssured;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

import org.steadyback.account.RoutineLength;
import org.steadyback.programme.Programme;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class CalendarResourceTest {

    private static final ZoneId BERLIN = TestClock.BERLIN;
    private static final LocalDate TODAY = TestClock.FIRST_DAY;
    private static final int DAYS = 21;
    private static final int WARM_UP = 5;
    private static final Pattern ABOUT = Pattern.compile("About (\\d+) minute");

    @Inject
    TestClock clock;

    @Inject
    Programme programme;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
    }

    @Test
    void threeWeeksAtThePersonsTimes() {
        assertThat(Reminded.starts(Reminded.byCalendar(), BERLIN)).containsExactlyElementsOf(
                TODAY.datesUntil(TODAY.plusDays(DAYS)).map(CalendarResourceTest::usual).toList());
    }

    @Test
    void anEventSaysWhatIsPlannedAndWhereToStart() {
        var events = Reminded.events(Reminded.read(Reminded.address(Reminded.byCalendar())));
        var first = events.getFirst();
        assertThat(first.getSummary().getValue()).isEqualTo("Steadyback: 5 exercises");
        assertThat(first.getDescription().getValue()).startsWith("Knee to chest, Hamstring stretch, ")
                .endsWith("\n" + RestAssured.baseURI + ":" + RestAssured.port + "/today");
        assertThat(value(first, Property.URL)).endsWith("/today");
        assertThat(value(first, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(first.getDateStamp().orElseThrow().getDate()).isEqualTo(TestClock.START);
        assertThat(value(first, Property.LAST_MODIFIED)).isEqualTo("20260901T050000Z");
        assertThat(first.getAlarms()).singleElement().satisfies(alarm ->
                assertThat(alarm.getAction().orElseThrow().getValue()).isEqualTo("DISPLAY"));
        assertThat(events).extracting(event -> event.getUid().orElseThrow().getValue()).doesNotHaveDuplicates();
    }

    @Test
    void aCalendarLooksAgainEverySixHours() {
        Visitor.anonymous().get(Reminded.address(Reminded.byCalendar())).then()
                .body(containsString("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n"))
                .body(containsString("\r\nX-PUBLISHED-TTL:PT6H\r\n"));
    }

    @Test
    void itIsForNoCacheNoSearchAndTellsNothingElse() {
        var visitor = Reminded.byCalendar();
        Visitor.anonymous().get(Reminded.address(visitor)).then().statusCode(200)
                .header("Cache-Control", containsString("private")).header("X-Robots-Tag", "noindex")
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .body(not(containsString(visitor.email()))).body(not(containsString(Reminded.token(visitor))))
                .body(not(containsString("Europe/Berlin")));
    }

    @Test
    void anEventKeepsItsNumberUntilTheAddressChanges() {
        var visitor = Reminded.byCalendar();
        var before = uids(visitor);
        clock.advance(Duration.ofHours(3));
        visitor.post(Reminded.PAGE, Map.of("weekdayTime", "18:00", "weekendTime", "10:00")).then().statusCode(303);
        assertThat(uids(visitor)).isEqualTo(before);
        visitor.post(Reminded.PAGE + "/address", Map.of("token", Reminded.token(visitor))).then().statusCode(303);
        assertThat(uids(visitor)).doesNotContainAnyElementsOf(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "..%2F..%2Ftoday", "%00", "%F0%9F%A6%B5"})
    void whatIsNoAddressAnswersLikeOneThatWasTakenBack(String token) {
        var visitor = Reminded.byCalendar();
        var old = Reminded.address(visitor);
        visitor.post(Reminded.PAGE + "/address/deletion", Map.of()).then().statusCode(303);
        var takenBack = Visitor.anonymous().get(old).then().statusCode(404).extract();
        var unknown = RestAssured.given().urlEncodingEnabled(false).get("/calendar/" + token + ".ics").then()
                .statusCode(404).extract();
        assertThat(unknown.asString()).isEqualTo(takenBack.asString());
        assertThat(unknown.contentType()).isEqualTo(takenBack.contentType());
    }

    @Test
    void aFlareUpIsQuietAndOverItAllComesBack() {
        var visitor = Reminded.byCalendar();
        var before = Reminded.starts(visitor, BERLIN);
        visitor.call(FlareCall.Call.BEGUN).then().statusCode(303);
        assertThat(Reminded.starts(visitor, BERLIN)).isEmpty();
        visitor.post("/diary/" + visitor.newest("diary") + "/deletion", Map.of()).then().statusCode(303);
        assertThat(Reminded.starts(visitor, BERLIN)).isEqualTo(before);
    }

    @Test
    void aLockIsQuiet() {
        var visitor = Reminded.byCalendar();
        visitor.checkSafety(Sign.NIGHT_PAIN).then().statusCode(303);
        assertThat(Reminded.starts(visitor, BERLIN)).isEmpty();
    }

    @Test
    void onceASessionIsLoggedItsDayIsGone() {
        var visitor = Reminded.byCalendar();
        visitor.train(2).then().statusCode(303);
        assertThat(Reminded.starts(visitor, BERLIN)).hasSize(DAYS - 1).first().isEqualTo(usual(TODAY.plusDays(1)));
    }

    @Test
    void todayStaysThereAsLongAsNothingWasDone() {
        var visitor = Reminded.byCalendar();
        clock.set(TODAY, "22:00");
        assertThat(Reminded.starts(visitor, BERLIN)).first().isEqualTo(usual(TODAY));
    }

    @Test
    void daysThatAreNotPlannedAreFree() {
        var visitor = Reminded.byCalendar();
        Reminded.change(visitor, profile -> profile.plannedDays = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));
        assertThat(Reminded.starts(visitor, BERLIN)).containsExactly(LocalDateTime.parse("2026-09-05T09:00"),
                LocalDateTime.parse("2026-09-07T07:30"), LocalDateTime.parse("2026-09-12T09:00"),
                LocalDateTime.parse("2026-09-14T07:30"), LocalDateTime.parse("2026-09-19T09:00"),
                LocalDateTime.parse("2026-09-21T07:30"));
    }

    @Test
    void aDayWithNothingToDoIsFree() {
        var visitor = Reminded.byCalendar();
        Reminded.change(visitor, profile -> programme.sheets().forEach(sheet -> profile.leaveOut(sheet.id(), "dislike")));
        assertThat(Reminded.starts(visitor, BERLIN)).isEmpty();
    }

    @Test
    void theTimesMoveWithThePerson() {
        var visitor = Reminded.byCalendar();
        moveTo(visitor, "Asia/Tokyo");
        assertThat(Reminded.starts(visitor, ZoneId.of("Asia/Tokyo"))).first().isEqualTo(usual(TODAY));
    }

    /** The sessions keep their time of day over every change of the clocks, in both directions. */
    @ParameterizedTest
    @CsvSource({"Europe/Berlin,2026-10-20", "Europe/Berlin,2027-03-20", "America/New_York,2026-10-25",
        "America/New_York,2027-03-05", "Asia/Kolkata,2026-10-20", "Australia/Sydney,2026-09-25",
        "Australia/Sydney,2027-03-25", "Pacific/Kiritimati,2026-12-20"})
    void theTimeOfDayStaysOverAChangeOfTheClocks(String place, LocalDate date) {
        var zone = ZoneId.of(place);
        clock.set(date.atTime(6, 0).atZone(zone).toInstant());
        var visitor = Visitor.welcomed();
        moveTo(visitor, place);
        Reminded.subscribe(visitor);
        assertThat(Reminded.starts(visitor, zone)).containsExactlyElementsOf(
                date.datesUntil(date.plusDays(DAYS)).map(CalendarResourceTest::usual).toList());
    }

    @Test
    void aTimeThatIsJumpedOverComesAfterTheJump() {
        clock.set(LocalDate.of(2027, 3, 27), "06:00");
        var visitor = Visitor.welcomed();
        visitor.post(Reminded.PAGE, Map.of("weekdayTime", "", "weekendTime", "02:30", "feed", "on")).then().statusCode(303);
        assertThat(Reminded.starts(visitor, BERLIN)).startsWith(LocalDateTime.parse("2027-03-27T02:30"),
                LocalDateTime.parse("2027-03-28T03:30"), LocalDateTime.parse("2027-04-03T02:30"));
    }

    @Test
    void itIsWrittenInTheLinesAndTheEscapesOfTheFormat() {
        var feed = Visitor.anonymous().get(Reminded.address(Reminded.byCalendar())).asString();
        assertThat(feed).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(feed.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(feed).contains("\r\nDTSTART:20260901T053000Z\r\n", "DESCRIPTION:Knee to chest\\, Hamstring stretch\\, ");
        assertThat(feed.replace("\r\n ", "")).contains(".\\nWhat you log until then can change it.\\nhttp");
    }

    @ParameterizedTest
    @EnumSource
    void anEventTakesWhatTodaySaysAndTheWarmUp(RoutineLength length) {
        var visitor = Reminded.byCalendar();
        Reminded.change(visitor, profile -> profile.routineLength = length);
        var about = ABOUT.matcher(visitor.get("/today").asString());
        assertThat(about.find()).isTrue();
        assertThat(length(Reminded.events(Reminded.read(Reminded.address(visitor))).getFirst()))
                .isEqualTo(Duration.ofMinutes(Integer.parseInt(about.group(1)) + WARM_UP));
    }

    @Test
    void anEventTakesNoLessThanFiveMinutesAndTheWarmUp() {
        var visitor = Reminded.byCalendar();
        Reminded.change(visitor, profile -> programme.sheets().stream().filter(sheet -> !sheet.id().equals("pelvic-tilt"))
                .forEach(sheet -> profile.leaveOut(sheet.id(), "dislike")));
        assertThat(Reminded.events(Reminded.read(Reminded.address(visitor)))).extracting(CalendarResourceTest::length)
                .containsOnly(Duration.ofMinutes(5 + WARM_UP));
    }

    @Test
    void behindAProxyTheLinkIsThatOfTheProxy() {
        var feed = RestAssured.given().header("Host", "back.example.org").header("X-Forwarded-Proto", "https")
                .get(Reminded.address(Reminded.byCalendar())).then().statusCode(200).extract().asString();
        assertThat(value(Reminded.events(Reminded.parse(feed)).getFirst(), Property.URL))
                .isEqualTo("https://back.example.org/today");
    }

    private static void moveTo(Visitor visitor, String zone) {
        visitor.settle(Map.of("zone", zone)).then().statusCode(303);
    }

    private static LocalDateTime usual(LocalDate date) {
        return date.atTime(date.getDayOfWeek().getValue() < 6 ? LocalTime.of(7, 30) : LocalTime.of(9, 0));
    }

    private static List<String> uids(Visitor visitor) {
        return Reminded.events(Reminded.read(Reminded.address(visitor))).stream()
                .map(event -> event.getUid().orElseThrow().getValue()).toList();
    }

    private static Duration length(VEvent event) {
        return Duration.between(event.getStartDate().orElseThrow().getDate(), event.getEndDate().orElseThrow().getDate());
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property.class::cast).orElseThrow().getValue();
    }
}
