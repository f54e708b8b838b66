package org.steadyback.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.restassured.response.Response;

import org.steadyback.testing.Visitor;

/** Somebody who gives away links, by the pages. */
public final class Shared {

    static final String PAGE = "/settings/shares";
    private static final Pattern LINK = Pattern.compile("readonly value=\"[^\"]*(/shared/[^\"]+)\"");
    private static final Pattern REVOCATION = Pattern.compile("action=\"(/settings/shares/\\d+/revocation)\"");

    private Shared() {}

    /** @return the path of the new link */
    public static String by(Visitor visitor, Map<String, ?> more) {
        var before = links(visitor);
        make(visitor, more).then().statusCode(303);
        return links(visitor).stream().filter(link -> !before.contains(link)).findFirst().orElseThrow();
    }

    static Response make(Visitor visitor, Map<String, ?> more) {
        var fields = new HashMap<String, Object>(Map.of("entry", UUID.randomUUID(), "reader", "Anna", "days", "30", "otherDays", "",
                "range", "three-months"));
        fields.putAll(more);
        return visitor.post(PAGE, fields);
    }

    static List<String> links(Visitor visitor) {
        return LINK.matcher(visitor.get(PAGE).then().statusCode(200).extract().asString()).results().map(match -> match.group(1)).toList();
    }

    /** Where the newest link is taken back. */
    static String revocation(Visitor visitor) {
        var matcher = REVOCATION.matcher(visitor.get(PAGE).asString());
        assertThat(matcher.find()).as("a link to take back").isTrue();
        return matcher.group(1);
    }

    static void revoke(Visitor visitor) {
        visitor.post(revocation(visitor), Map.of()).then().statusCode(303);
    }
}
