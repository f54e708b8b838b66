package org.steadyback.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.smallrye.mutiny.TimeoutException;

import org.steadyback.account.Account;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class MailRoundTest {

    private static final LocalDate TODAY = TestClock.FIRST_DAY;

    @Inject
    MailRound round;

    @Inject
    MockMailbox mailbox;

    @Inject
    TestClock clock;

    @Inject
    EntityManagerFactory entities;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
        mailbox.clear();
        MailSetUp.on();
        // Nobody of another test is waiting for a mail.
        QuarkusTransaction.requiringNew().run(() -> Reminder.update("mail = false where mail = true"));
    }

    @Test
    void oneMailAtThePersonsTime() {
        var visitor = Reminded.byMail();
        goAt(TODAY, "07:29");
        assertThat(mails(visitor)).isEmpty();
        goAt(TODAY, "07:34");
        assertThat(mails(visitor)).hasSize(1);
        goAt(TODAY, "07:39");
        goAt(TODAY, "08:29");
        assertThat(mails(visitor)).hasSize(1);
        goAt(TODAY.plusDays(1), "07:30");
        assertThat(mails(visitor)).hasSize(2);
    }

    @Test
    void theWeekendHasItsOwnTime() {
        var visitor = Reminded.byMail();
        goAt(TODAY.plusDays(4), "07:30");
        assertThat(mails(visitor)).isEmpty();
        goAt(TODAY.plusDays(4), "09:04");
        assertThat(mails(visitor)).hasSize(1);
    }

    @Test
    void afterAnHourItIsTooLateForToday() {
        var visitor = Reminded.byMail();
        goAt(TODAY, "08:30");
        goAt(TODAY, "12:00");
        assertThat(mails(visitor)).isEmpty();
    }

    @Test
    void aMailSaysWhatTodayHoldsAndHowToEndIt() {
        var visitor = Reminded.byMail();
        goAt(TODAY, "07:30");
        var mail = mails(visitor).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Today: 5 exercises for your back");
        assertThat(mail.getText()).startsWith("Tuesday 1 September\n").contains("\n- Hamstring stretch\n",
                MailSetUp.ADDRESS + "/today\n", MailSetUp.ADDRESS + "/settings/reminders\n", off(mail));
        assertThat(mail.getHtml()).contains("<li>Hamstring stretch</li>",
                "href=\"" + MailSetUp.ADDRESS + "/today\"", "href=\"" + MailSetUp.ADDRESS + off(mail) + "\"");
        assertThat(mail.getHeaders()).containsEntry("List-Unsubscribe", List.of("<" + MailSetUp.ADDRESS + off(mail) + ">"))
                .containsEntry("List-Unsubscribe-Post", List.of("List-Unsubscribe=One-Click"));
    }

    @Test
    void whoDidNotAskForItGetsNone() {
        var visitor = Reminded.byCalendar();
        goAt(TODAY, "07:30");
        assertThat(mails(visitor)).isEmpty();
    }

    @Test
    void aFlareUpIsQuiet() {
        var visitor = Reminded.byMail();
        visitor.call(FlareCall.Call.BEGUN).then().statusCode(303);
        goAt(TODAY, "07:30");
        assertThat(mails(visitor)).isEmpty();
    }

    @Test
    void aLockIsQuiet() {
        var visitor = Reminded.byMail();
        visitor.checkSafety(Sign.CHEST_PAIN).then().statusCode(303);
        goAt(TODAY, "07:30");
        assertThat(mails(visitor)).isEmpty();
    }

    @Test
    void aDayOfRestIsQuiet() {
        var visitor = Reminded.byMail();
        Reminded.change(visitor, profile -> profile.plannedDays = EnumSet.complementOf(EnumSet.of(DayOfWeek.TUESDAY)));
        goAt(TODAY, "07:30");
        assertThat(mails(visitor)).isEmpty();
        goAt(TODAY.plusDays(1), "07:30");
        assertThat(mails(visitor)).hasSize(1);
    }

    @Test
    void whoHasTrainedAlreadyIsLeftInPeace() {
        var visitor = Reminded.byMail();
        visitor.train(2).then().statusCode(303);
        goAt(TODAY, "07:30");
        assertThat(mails(visitor)).isEmpty();
    }

    @Test
    void theTimeIsThatOfThePlaceWhereThePersonIsNow() {
        var visitor = Reminded.byMail();
        visitor.settle(Map.of("zone", "America/New_York")).then().statusCode(303);
        goAt(TODAY, "07:30");
        assertThat(mails(visitor)).isEmpty();
        goAt(TODAY, "13:30");
        assertThat(mails(visitor)).hasSize(1);
    }

    @Test
    void withoutASetUpNothingIsSent() {
        var visitor = Reminded.byMail();
        QuarkusMock.installMockForType(MailSetUp.settings(Map.of()), MailSettings.class);
        goAt(TODAY, "07:30");
        assertThat(mails(visitor)).isEmpty();
    }

    @Test
    void aRefusedMailIsTriedAgainAndHoldsUpNobody() {
        var visitor = Reminded.byMail();
        var others = IntStream.range(0, 6).mapToObj(other -> Reminded.byMail()).toList();
        refuse(Set.of(visitor.email()));
        goAt(TODAY, "07:30");
        goAt(TODAY, "07:35");
        assertThat(mails(visitor)).isEmpty();
        assertThat(others).allSatisfy(other -> assertThat(mails(other)).hasSize(1));
        refuse(Set.of());
        goAt(TODAY, "07:40");
        goAt(TODAY, "07:45");
        assertThat(mails(visitor)).hasSize(1);
        assertThat(others).allSatisfy(other -> assertThat(mails(other)).hasSize(1));
    }

    @Test
    void aServerThatIsAwayForTheWholeHourMeansNoMailThatDay() {
        var visitor = Reminded.byMail();
        refuse(Set.of(visitor.email()));
        goAt(TODAY, "07:30");
        goAt(TODAY, "08:25");
        refuse(Set.of());
        goAt(TODAY, "08:30");
        assertThat(mails(visitor)).isEmpty();
        goAt(TODAY.plusDays(1), "07:30");
        assertThat(mails(visitor)).hasSize(1);
    }

    @Test
    void ofManyRoundsAtOnceOneSends() throws Exception {
        var people = IntStream.range(0, 5).mapToObj(person -> Reminded.byMail()).toList();
        clock.set(TODAY, "07:30");
        var nodes = 4;
        var start = new CyclicBarrier(nodes);
        try (var pool = Executors.newFixedThreadPool(nodes)) {
            List<Future<Object>> rounds = IntStream.range(0, nodes).mapToObj(node -> pool.submit(() -> {
                start.await();
                round.go();
                return null;
            })).toList();
            for (var each : rounds) {
                each.get();
            }
        }
        assertThat(people).allSatisfy(person -> assertThat(mails(person)).hasSize(1));
    }

    @Test
    void aServerThatIsSlowToSayItTookAMailGetsItOnce() {
        var visitor = Reminded.byMail();
        QuarkusMock.installMockForType(new Post() {
            @Override
            void send(Letter letter) {
                super.send(letter);
                throw new TimeoutException();
            }
        }, Post.class);
        goAt(TODAY, "07:30");
        goAt(TODAY, "07:35");
        goAt(TODAY, "08:25");
        assertThat(mails(visitor)).hasSize(1);
        goAt(TODAY.plusDays(1), "07:30");
        assertThat(mails(visitor)).hasSize(2);
    }

    @Test
    void savingTheSettingsBringsNoSecondMail() {
        var visitor = Reminded.byMail();
        goAt(TODAY, "07:30");
        visitor.post(Reminded.PAGE, Map.of("weekdayTime", "07:30", "weekendTime", "")).then().statusCode(303);
        visitor.post(Reminded.PAGE, Map.of("weekdayTime", "08:00", "weekendTime", "", "mail", "on")).then().statusCode(303);
        goAt(TODAY, "08:00");
        assertThat(mails(visitor)).hasSize(1);
    }

    @Test
    void aRoundWithNothingToDoAsksTheDatabaseOnce() {
        Reminded.byMail();
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        goAt(TODAY, "12:00");
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void oneTapInTheMailProgramEndsIt() {
        var visitor = Reminded.byMail();
        goAt(TODAY, "07:30");
        var off = off(mails(visitor).getFirst());
        for (var tap = 0; tap < 2; tap++) {
            given().redirects().follow(false).formParam("List-Unsubscribe", "One-Click").post(off).then().statusCode(200);
        }
        goAt(TODAY.plusDays(1), "07:30");
        assertThat(mails(visitor)).hasSize(1);
        visitor.get(Reminded.PAGE).then().body(containsString("name=\"mail\">"));
    }

    @Test
    void toOpenTheAddressChangesNothingYet() {
        var visitor = Reminded.byMail();
        goAt(TODAY, "07:30");
        var off = off(mails(visitor).getFirst());
        var somebody = Visitor.anonymous();
        somebody.get(off).then().statusCode(200).body(containsString("No more reminders by mail?"));
        goAt(TODAY.plusDays(1), "07:30");
        assertThat(mails(visitor)).hasSize(2);
        somebody.post(off + "/confirm", Map.of()).then().statusCode(303).header("Location", endsWith(off));
        somebody.get(off).then().statusCode(200).body(containsString("Reminders by mail are off"));
        goAt(TODAY.plusDays(2), "07:30");
        assertThat(mails(visitor)).hasSize(2);
    }

    @Test
    void anOldMailLeadsThereToo() {
        var visitor = Reminded.byMail();
        goAt(TODAY, "07:30");
        var off = off(mails(visitor).getFirst());
        visitor.post(Reminded.PAGE, Map.of("weekdayTime", "07:30")).then().statusCode(303);
        visitor.post(Reminded.PAGE, Map.of("weekdayTime", "07:30", "mail", "on")).then().statusCode(303);
        given().formParam("List-Unsubscribe", "One-Click").post(off).then().statusCode(200);
        goAt(TODAY.plusDays(1), "07:30");
        assertThat(mails(visitor)).hasSize(1);
    }

    @Test
    void anUnknownAddressIsNotFound() {
        given().formParam("List-Unsubscribe", "One-Click").post("/mail-off/none").then().statusCode(404);
        Visitor.anonymous().get("/mail-off/none").then().statusCode(404);
        Visitor.anonymous().post("/mail-off/none/confirm", Map.of()).then().statusCode(404);
    }

    @Test
    void whoLeavesGetsNoMoreMail() {
        var visitor = Reminded.byMail();
        QuarkusTransaction.requiringNew().run(() -> Account.findByEmail(visitor.email()).orElseThrow().leave());
        goAt(TODAY, "07:30");
        assertThat(mails(visitor)).isEmpty();
    }

    private void goAt(LocalDate date, String time) {
        clock.set(date, time);
        round.go();
        // Rounds are minutes apart.
        clock.advance(Duration.ofMinutes(1));
    }

    private List<Mail> mails(Visitor visitor) {
        return mailbox.getMailsSentTo(visitor.email());
    }

    private static String off(Mail mail) {
        return mail.getHeaders().get("List-Unsubscribe").getFirst().replaceAll("^<" + MailSetUp.ADDRESS + "|>$", "");
    }

    private static void refuse(Set<String> addresses) {
        QuarkusMock.installMockForType(new Post() {
            @Override
            void send(Letter letter) {
                if (addresses.contains(letter.to())) {
                    throw new IllegalStateException("the mail server does not answer");
                }
                super.send(letter);
            }
        }, Post.class);
    }
}
