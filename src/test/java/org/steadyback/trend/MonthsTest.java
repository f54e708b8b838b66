package org.steadyback.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.diary.Days;
import org.steadyback.diary.Diary;
import org.steadyback.diary.LoggedFlareCall;
import org.steadyback.diary.LoggedPain;
import org.steadyback.diary.LoggedSession;
import org.steadyback.diary.SessionBest;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Place;
import org.steadyback.progression.Progression;
import org.steadyback.progression.RatingKind;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.LongDiary;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** Months that were put aside say what their entries say, whatever becomes of those. */
@AppTest
class MonthsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 16);
    private static final int DAYS = 2700;
    private static final int OVER = 89;
    /** Whatever one of these tests changes is of days that no other looks at, since a diary of years takes a while. */
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 3, 31);
    private static final LocalDate LONGER_AGO = LocalDate.of(2020, 3, 31);
    private static final LocalDate NOT_SO_LONG_AGO = LocalDate.of(2022, 3, 31);

    private static Visitor owner;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    @Inject
    Diary diary;

    @Inject
    Trends trends;

    @Inject
    Progression engine;

    private Days period;

    @BeforeEach
    void live() {
        clock.set(TODAY, "08:00");
        if (owner == null) {
            owner = new LongDiary(TODAY, DAYS).owner();
        }
        run(account -> entities.createNativeQuery("delete from month_in_short where account_id = ?1").setParameter(1, account.id).executeUpdate());
        period = new Days(TODAY.minusDays(DAYS), TODAY);
    }

    @Test
    void theySayWhatTheirEntriesSay() {
        assertThat(Bucket.of(period)).isEqualTo(Bucket.MONTH);
        agree();
        assertThat(kept()).as("all but the one that is not over").isEqualTo(OVER);
        agree();
    }

    @Test
    void onceThereTheyAreAllThatIsRead() {
        var before = byMonths();
        addToSums(100);
        try {
            assertThat(byMonths()).isEqualTo(before);
        } finally {
            addToSums(-100);
        }
    }

    private void addToSums(int sets) {
        run(account -> entities.createNativeQuery("update training_session set sets = sets + ?3 where account_id = ?1 and at < ?2")
                .setParameter(1, account.id).setParameter(2, LONGER_AGO.atStartOfDay(TestClock.BERLIN).toOffsetDateTime())
                .setParameter(3, sets).executeUpdate());
    }

    @Test
    void aRatingOfLongAgoIsSeen() {
        var before = byMonths();
        var late = UUID.randomUUID();
        // In Berlin it is April already: the date of an entry is that of the place where it was.
        run(account -> diary.add(rating(account, late, ZonedDateTime.parse("2021-03-31T23:30:00-05:00"), 10)));
        assertThat(kept()).as("no other month").isEqualTo(OVER - 1);
        assertThat(byMonths()).isNotEqualTo(before);
        agree();
        run(account -> {
            var entry = entry(account, late);
            entry.at = ZonedDateTime.parse("2021-05-02T07:00:00+02:00").toInstant();
            diary.corrected(entry);
        });
        assertThat(kept()).as("neither where it was nor where it is").isEqualTo(OVER - 2);
        agree();
        run(account -> diary.delete(entry(account, late)));
        assertThat(kept()).isEqualTo(OVER - 1);
        assertThat(byMonths()).isEqualTo(before);
    }

    @Test
    void aSessionOfLongAgoIsSeen() {
        var before = byMonths();
        run(account -> {
            var session = session(account);
            session.painAfter = 10;
            diary.corrected(session);
        });
        assertThat(kept()).isEqualTo(OVER - 1);
        assertThat(byMonths()).isNotEqualTo(before);
        agree();
    }

    private static LoggedSession session(Account account) {
        return LoggedSession.find("account = ?1 and at >= ?2 order by at", account,
                LONG_AGO.plusMonths(4).atStartOfDay(TestClock.BERLIN).toInstant()).firstResult();
    }

    @Test
    void whatIsOnlyLookedAtAndWhatIsInNoMonthChangesNothing() {
        var before = byMonths();
        QuarkusTransaction.begin();
        try {
            var session = session(Account.findByEmail(owner.email()).orElseThrow());
            session.painBefore = 9;
            diary.lookAhead(session);
        } finally {
            QuarkusTransaction.rollback();
        }
        run(account -> diary.add(LoggedFlareCall.of(account, UUID.randomUUID(), LONG_AGO.atTime(12, 0).atZone(TestClock.BERLIN), FlareCall.Call.OVER)));
        assertThat(kept()).isEqualTo(OVER);
        assertThat(byMonths()).isEqualTo(before);
    }

    @Test
    void whatIsBroughtAlongIsSeen() {
        var before = byMonths();
        run(account -> {
            diary.write(List.of(rating(account, UUID.randomUUID(), NOT_SO_LONG_AGO.atTime(12, 0).atZone(TestClock.BERLIN), 10)));
            diary.addedMany(account);
        });
        assertThat(byMonths()).isNotEqualTo(before);
        agree();
    }

    @Test
    void whatCannotBeReadIsWorkedOutAgain() {
        var before = byMonths();
        run(account -> {
            spoil(account, "form = 'another', content = '?'", "first_day < ?2");
            spoil(account, "content = '?'", "first_day > ?2");
        });
        assertThat(byMonths()).isEqualTo(before);
        assertThat(kept()).isEqualTo(OVER);
        assertThat(byMonths()).isEqualTo(before);
    }

    private void spoil(Account account, String how, String which) {
        entities.createNativeQuery("update month_in_short set " + how + " where account_id = ?1 and " + which)
                .setParameter(1, account.id).setParameter(2, LONGER_AGO).executeUpdate();
    }

    @Test
    void whileSomebodyWritesNobodyWaitsAndNothingIsPutAside() throws Exception {
        try (var reader = Executors.newSingleThreadExecutor()) {
            read(account -> {
                account.lock();
                var seen = reader.submit(this::byMonths);
                try {
                    return assertThat(seen.get(5, TimeUnit.SECONDS)).isEqualTo(reader.submit(this::byEntries).get());
                } catch (InterruptedException | ExecutionException | TimeoutException e) {
                    throw new AssertionError(e);
                }
            });
        }
        assertThat(kept()).isZero();
        agree();
        assertThat(kept()).isEqualTo(OVER);
    }

    @Test
    void whoeverLooksAtTheSameTimeSeesTheSame() throws Exception {
        try (var readers = Executors.newFixedThreadPool(4)) {
            for (var seen : readers.invokeAll(Collections.nCopies(8, this::byMonths))) {
                assertThat(seen.get()).isEqualTo(byEntries());
            }
        }
        assertThat(kept()).isEqualTo(OVER);
    }

    @Test
    void aMonthIsOverWithItsLastDay() {
        var last = YearMonth.from(TODAY).atEndOfMonth();
        period = new Days(period.first(), last);
        agree();
        assertThat(kept()).isEqualTo(OVER);
        period = new Days(period.first(), last.plusDays(1));
        agree();
        assertThat(kept()).isEqualTo(OVER + 1);
    }

    /** What charts show of the whole diary. */
    private record Shown(PainTrend pain, WeekTrend weeks, List<LadderTrend> ladders, YearTrend year) {}

    private void agree() {
        assertThat(byMonths()).isEqualTo(byEntries());
    }

    private Shown byMonths() {
        return read(account -> {
            var overview = trends.overview(account, period, 2026, period);
            return new Shown(overview.pain(), overview.weeks(profile(account)),
                    overview.ladders().stream().sorted().map(overview::ladder).toList(), overview.year());
        });
    }

    private Shown byEntries() {
        return read(account -> {
            var span = trends.span(account, period);
            return new Shown(PainTrend.of(period, Bucket.MONTH, engine.rules().usual(), span),
                    WeekTrend.of(period, Bucket.MONTH, profile(account), span),
                    span.within(period).ladders().stream().sorted().map(ladder ->
                            LadderTrend.of(period, Bucket.MONTH, SessionBest.of(account, ladder, period))).toList(),
                    YearTrend.of(2026, period, trends.span(account, YearTrend.period(2026))));
        });
    }

    private static Profile profile(Account account) {
        return Profile.of(account).orElseThrow();
    }

    private long kept() {
        return read(account -> ((Number) entities.createNativeQuery("select count(*) from month_in_short where account_id = ?1 and content <> '?'")
                .setParameter(1, account.id).getSingleResult()).longValue());
    }

    private static LoggedPain rating(Account account, UUID id, ZonedDateTime at, int score) {
        return LoggedPain.of(account, id, at, RatingKind.MORNING, score, Place.BACK, null);
    }

    private static LoggedPain entry(Account account, UUID id) {
        return LoggedPain.find("account = ?1 and clientId = ?2", account, id).singleResult();
    }

    private void run(Consumer<Account> change) {
        read(account -> {
            change.accept(account);
            return null;
        });
    }

    private <T> T read(Function<Account, T> look) {
        return QuarkusTransaction.requiringNew().call(() -> look.apply(Account.findByEmail(owner.email()).orElseThrow()));
    }
}
