package org.steadyback.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.diary.Diary;
import org.steadyback.diary.LoggedPain;
import org.steadyback.diary.LoggedResult;
import org.steadyback.diary.LoggedSession;
import org.steadyback.progression.Comfort;
import org.steadyback.progression.Dose;
import org.steadyback.progression.ExerciseResult;
import org.steadyback.progression.Measure;
import org.steadyback.progression.Place;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.SetResult;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.People;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class ReportPdfTest {

    private static final String ALL_SIGNS = "saddle-numbness bladder-bowel both-legs chest-pain serious-accident fever-unwell"
            + " weight-loss cancer-history night-pain lump-or-shape fall-with-fragile-bones infection-risk one-leg-weakness";

    private static final int MOST_MILLIS = 8_000;

    @Inject
    TestClock clock;

    @Inject
    Diary diary;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
    }

    @Test
    void isOnePageThatReadsTheSameEverywhere() {
        var owner = Diaries.withNotes(40);
        var printed = printed(owner, "?note=" + Diaries.note(owner, "rated-37-secret"));
        assertThat(printed.pages()).isOne();
        assertThat(printed.tagged()).isTrue();
        assertThat(printed.fontsInIt()).isTrue();
        assertThat(printed.language()).isEqualTo("en-GB");
        assertThat(printed.title()).startsWith("Exercise diary: report, 23 Jul 2026 to");
        assertThat(printed.text()).contains("What the back makes hard", "Pain, 0 to 10", "Training", "Flare-ups", "Safety questions",
                "Stages now", "Decisions, and why", "rated-37-secret", "No medical advice", "rules 1.0")
                .doesNotContain("rated-36", "trained-", "hurt-");
    }

    @Test
    void isAFileWithADateAndWithoutTheEMail() {
        var owner = Diaries.withNotes(3);
        var answer = owner.get("/report.pdf").then().statusCode(200).contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"steadyback-report-2026-09-01.pdf\"")
                .header("Cache-Control", containsString("no-store")).extract();
        assertThat(new String(answer.asByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("@secret");
        assertThat(Printed.read(answer.asByteArray()).text()).doesNotContain("@", "owner-");
    }

    @Test
    void anEmptyDiaryIsAPageToo() {
        assertThat(printed(Visitor.welcomed(), "")).satisfies(printed -> {
            assertThat(printed.pages()).isOne();
            assertThat(printed.text()).contains("Not asked yet.", "No sessions in this time.");
        });
    }

    @Test
    void everySignThatTheSheetUsesIsInItsFont() {
        var owner = Diaries.since(TestClock.FIRST_DAY.minusDays(3)).rate(0, 0, "≥ – × ▲ ▼ é ž Ж α €").train(1, null).owner();
        assertThat(printed(owner, "?note=" + Diaries.note(owner, "≥ – × ▲ ▼ é ž Ж α €")).text())
                .contains("≥ – × ▲ ▼ é ž Ж α €").doesNotContain("#");
    }

    @Test
    void aNoteCanHoldWhatIsMarkUpElsewhere() {
        var note = "<b>&amp; ]]> <img src='http://127.0.0.1:1/x.png'/> </style>";
        var owner = Diaries.since(TestClock.FIRST_DAY.minusDays(3)).rate(0, 1, note).owner();
        var id = owner.get("/report").asString().replaceAll("(?s).*name=\"note\" value=\"(\\d+)\".*", "$1");
        assertThat(printed(owner, "?note=" + id).text().replaceAll("\\s+", " ")).contains(note);
    }

    @Test
    void theFullestSheetIsStillOnePage() {
        var long100 = Collections.nCopies(16, "carryi").toString().replaceAll("[^a-z]+", " ").strip().substring(0, 100);
        var diary = Diaries.since(TestClock.FIRST_DAY.minusDays(80)).living("\"osteoporosis\",\"vertebral-fracture\",\"pregnancy\","
                + "\"recent-spine-surgery\",\"cancer-history\",\"long-steroids\",\"inflammatory-arthritis\",\"neurological\",\"heart-or-blood-pressure\"");
        diary.score(0, "1" + long100.substring(1), "2" + long100.substring(1), "3" + long100.substring(1), "4" + long100.substring(1), "5" + long100.substring(1));
        diary.score(70, "6" + long100.substring(1), "7" + long100.substring(1), "1" + long100.substring(1), "8" + long100.substring(1), "9" + long100.substring(1));
        for (int day = 0; day < 80; day++) {
            diary.rate(day, day % 8, "W".repeat(1999) + day % 10).train(day, "日本語".repeat(600));
            if (day % 10 == 0) {
                diary.answer(day, ALL_SIGNS.split(" ")).flare(day, "begun").injure(day, "M".repeat(500));
            }
        }
        var owner = diary.owner();
        var notes = owner.get("/report").asString().split("name=\"note\" value=\"");
        var query = new StringBuilder("?range=all");
        for (int note = 1; note < Math.min(notes.length, 20); note++) {
            query.append("&note=").append(notes[note], 0, notes[note].indexOf('"'));
        }
        var printed = printed(owner, query.toString());
        assertThat(printed.pages()).isOne();
        assertThat(printed.text()).contains("Pregnancy", "and 9 more", "Stages now", "Notes that the person chose", "No medical advice");
    }

    @Test
    void tenYearsAreOnePageInASecondOrTwo() {
        var owner = Visitor.welcomed();
        People.tell(owner, profile -> profile.startedOn = TestClock.FIRST_DAY.minusYears(10));
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            var account = Account.findByEmail(owner.email()).orElseThrow();
            TestClock.FIRST_DAY.minusYears(10).datesUntil(TestClock.FIRST_DAY).forEach(date -> live(account, date));
            diary.addedMany(account);
        });
        printed(owner, "?range=all");
        var before = System.nanoTime();
        var printed = printed(owner, "?range=all");
        assertThat((System.nanoTime() - before) / 1_000_000).as("milliseconds, with much to spare for a busy machine").isLessThan(MOST_MILLIS);
        assertThat(printed.pages()).isOne();
        assertThat(printed.text()).contains("Sept 2016", "(3653 days)", "more");
    }

    private void live(Account account, LocalDate date) {
        var score = date.toEpochDay() % 500 < 6 ? 7 : (int) (date.toEpochDay() % 3);
        diary.write(List.of(LoggedPain.of(account, UUID.randomUUID(), date.atTime(7, 30).atZone(TestClock.BERLIN), RatingKind.MORNING,
                score, Place.BACK, "noted on " + date)));
        if (date.getDayOfMonth() % 2 == 0) {
            var session = LoggedSession.of(account, UUID.randomUUID(), date.atTime(18, 0).atZone(TestClock.BERLIN));
            session.add(LoggedResult.of(new ExerciseResult("cat-cow", "M1", 2, false, null, Comfort.EASY,
                    List.of(new SetResult(null, null, 5, 0))), new Dose(1, Measure.REPS, 5, 0, 30)));
            diary.write(List.of(session));
        }
    }

    private static Printed printed(Visitor owner, String query) {
        return Printed.read(owner.get("/report.pdf" + query).then().statusCode(200).extract().asByteArray());
    }
}
