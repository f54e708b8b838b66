package org.steadyback.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import io.quarkus.narayana.jta.QuarkusTransaction;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.testing.Visitor;

/** A person with reminders, and what their calendar program makes of the feed. */
final class Reminded {

    static final String PAGE = "/settings/reminders";
    private static final Pattern ADDRESS = Pattern.compile("id=\"address\" readonly value=\"[^\"]*(/calendar/[^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");

    private Reminded() {}

    static Visitor byCalendar() {
        var visitor = Visitor.welcomed();
        subscribe(visitor);
        return visitor;
    }

    static void subscribe(Visitor visitor) {
        visitor.post(PAGE, Map.of("weekdayTime", "07:30", "weekendTime", "09:00", "feed", "on")).then().statusCode(303);
    }

    static Visitor byMail() {
        var visitor = Visitor.welcomed();
        visitor.post(PAGE, Map.of("weekdayTime", "07:30", "weekendTime", "09:00", "mail", "on")).then().statusCode(303);
        return visitor;
    }

    /** The path of the feed as the page shows it. */
    static String address(Visitor visitor) {
        var matcher = ADDRESS.matcher(visitor.get(PAGE).then().statusCode(200).extract().asString());
        assertThat(matcher.find()).as("an address on the page").isTrue();
        return matcher.group(1);
    }

    static boolean hasAddress(Visitor visitor) {
        return ADDRESS.matcher(visitor.get(PAGE).asString()).find();
    }

    static String token(Visitor visitor) {
        var matcher = TOKEN.matcher(visitor.get(PAGE).asString());
        assertThat(matcher.find()).as("a token on the page").isTrue();
        return matcher.group(1);
    }

    /** As a program sees it that knows nothing but the address. */
    static Calendar read(String address) {
        return parse(Visitor.anonymous().get(address).then().statusCode(200).contentType("text/calendar").extract()
                .asString());
    }

    static Calendar parse(String feed) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(feed));
            assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(feed, e);
        }
    }

    static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    static List<LocalDateTime> starts(Visitor visitor, ZoneId zone) {
        return events(read(address(visitor))).stream()
                .map(event -> LocalDateTime.ofInstant(Instant.from(event.getStartDate().orElseThrow().getDate()), zone)).toList();
    }

    static void change(Visitor visitor, Consumer<Profile> change) {
        QuarkusTransaction.requiringNew().run(() ->
                change.accept(Profile.whole(Account.findByEmail(visitor.email()).orElseThrow()).orElseThrow()));
    }
}
