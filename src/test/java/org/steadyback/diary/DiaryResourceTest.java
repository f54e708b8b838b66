package org.steadyback.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class DiaryResourceTest {

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "09:00");
        owner = Visitor.welcomed();
    }

    @Test
    void anEmptyDiaryPointsToToday() {
        owner.get("/diary").then().statusCode(200).body(containsString("Nothing here yet"));
    }

    @Test
    void theNewestStandsFirstAndEveryEntryIsReachedOnce() {
        for (int i = 0; i < 50; i++) {
            owner.rate("NOW", i % 5).then().statusCode(303);
            clock.advance(i % 4 == 0 ? Duration.ZERO : Duration.ofMinutes(90));
        }
        var ids = new TreeSet<Integer>();
        var page = owner.get("/diary").asString();
        assertThat(collect(page, ids)).isEqualTo(40);
        assertThat(page.indexOf("Thursday 3 September")).isPositive().isLessThan(page.indexOf("Wednesday 2 September"));
        var older = Pattern.compile("href=\"(/diary\\?before=[^\"]*)\"").matcher(page);
        assertThat(older.find()).isTrue();
        var last = owner.get(older.group(1)).asString();
        assertThat(collect(last, ids)).isEqualTo(10);
        assertThat(ids).hasSize(50);
        assertThat(last).doesNotContain("before=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1_", "_", "99999999999999999999_1", "1_2_3", "%00", "-1_-1"})
    void aBrokenPlaceShowsTheFirstPageOrNothingOlder(String before) {
        owner.get("/diary?before=" + before).then().statusCode(200);
    }

    @Test
    void othersDoNotShow() {
        Visitor.welcomed().rate("NOW", 9).then().statusCode(303);
        owner.get("/diary").then().body(allOf(containsString("Nothing here yet"), not(containsString("<strong>9"))));
    }

    private static int collect(String page, TreeSet<Integer> ids) {
        var found = Pattern.compile("href=\"/pain/(\\d+)\"").matcher(page).results()
                .map(match -> Integer.valueOf(match.group(1))).toList();
        ids.addAll(found);
        return found.size();
    }
}
