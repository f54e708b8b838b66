package org.steadyback.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
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
import org.steadyback.diary.LoggedPain;
import org.steadyback.diary.SessionBest;
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
        run(account -> entities.createNativeQuery("update pain_rating set score = 10 where account_id = ?1 and at < ?2")
                .setParameter(1, account.id).setParameter(2, LONGER_AGO.atStartOfDay(TestClock.BERLIN).toOffsetDateTime()).executeUpdate());
        assertThat(byMonths()).isEqualTo(before);
    }

    @Test
    void anEntryOfLongAgoIsSeen() {
        var before = byMonths();
        var late = UUID.randomUUID();
        // In Berlin it is April already: the date of an entry is that of the place where it was.
        run(account -> diary.add(rating(account, late, ZonedDateTime.parse("2021-03-31T23:30:00-05:00"), 10)));
        assertThat(kept()).isEqualTo(OVER - 1);
        assertThat(byMonths()).isNotEqualTo(before);
        agree();
        run(account -> {
            var entry = entry(account, late);
            entry.score = 9;
            diary.corrected(entry);
        });
        agree();
        run(account -> diary.delete(entry(account, late)));
        assertThat(byMonths()).isEqualTo(before);
        agree();
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
    void oneThatAnotherReleasePutAsideIsWorkedOutAgain() {
        var before = byMonths();
        run(account -> entities.createNativeQuery("update month_in_short set form = 'another', content = '?' where account_id = ?1 and first_day < ?2")
                .setParameter(1, account.id).setParameter(2, LONGER_AGO).executeUpdate());
        assertThat(byMonths()).isEqualTo(before);
        assertThat(kept()).isEqualTo(OVER);
        assertThat(byMonths()).isEqualTo(before);
    }

    @Test
    void aMonthIsOverWithItsLastDay() {
        byMonths();
        clock.set(YearMonth.from(TODAY).atEndOfMonth(), "23:00");
        period = period.until(YearMonth.from(TODAY).atEndOfMonth());
        agree();
        assertThat(kept()).isEqualTo(OVER);
        clock.set(YearMonth.from(TODAY).atEndOfMonth().plusDays(1), "00:10");
        period = period.until(YearMonth.from(TODAY).atEndOfMonth().plusDays(1));
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
            var overview = trends.overview(account, period, YearTrend.period(2026));
            return new Shown(overview.pain(), overview.weeks(profile(account)),
                    overview.ladders().stream().sorted().map(overview::ladder).toList(), overview.year(2026, period));
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
        return read(account -> ((Number) entities.createNativeQuery("select count(*) from month_in_short where account_id = ?1 and form <> 'another'")
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
