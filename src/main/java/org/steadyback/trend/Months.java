package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.account.Account;
import org.steadyback.diary.Days;
import org.steadyback.diary.DoneSession;
import org.steadyback.diary.GivenRating;
import org.steadyback.diary.MonthInShort;
import org.steadyback.diary.SessionBest;
import org.steadyback.progression.Progression;
import org.steadyback.progression.UsualPain;

/**
 * The months of many years. Those that are over are put aside in short when they are first asked for, and again when they
 * have changed.
 */
@Singleton
class Months {

    private final UsualPain usual;

    Months(Progression engine) {
        usual = engine.rules().usual();
    }

    /** One for each, oldest first; also those in which there is nothing. @param days the last of which may be amid a month */
    List<MonthSummary> of(Account account, Days days) {
        var last = Bucket.MONTH.start(days.last());
        return Stream.concat(over(account, new Days(Bucket.MONTH.start(days.first()), last.minusDays(1))).stream(),
                read(account, new Days(last, days.last())).stream()).toList();
    }

    private List<MonthSummary> over(Account account, Days days) {
        var kept = kept(account, days);
        if (kept.size() == starts(days).size()) {
            return List.copyOf(kept.values());
        }
        // Who writes an entry holds the lock to the end: what is read without it may be old before it is put aside.
        return account.lockIfFree() ? fill(account, days) : read(account, days);
    }

    private List<MonthSummary> fill(Account account, Days days) {
        var months = kept(account, days);
        var missing = starts(days).stream().filter(start -> !months.containsKey(start)).toList();
        if (!missing.isEmpty()) {
            var gap = new Days(missing.getFirst(), Bucket.MONTH.from(missing.getLast()).last());
            MonthInShort.forget(account, gap);
            read(account, gap).forEach(month -> {
                MonthInShort.keep(account, month.from(), MonthJson.FORM, MonthJson.write(month));
                months.put(month.from(), month);
            });
        }
        return List.copyOf(months.values());
    }

    private static SortedMap<LocalDate, MonthSummary> kept(Account account, Days days) {
        return MonthInShort.of(account, days, MonthJson.FORM).stream().flatMap(stored -> MonthJson.read(stored).stream())
                .collect(Collectors.toMap(MonthSummary::from, Function.identity(), (one, other) -> other, TreeMap::new));
    }

    private List<MonthSummary> read(Account account, Days days) {
        var ratings = byMonth(GivenRating.of(account, days), GivenRating::date);
        var sessions = byMonth(DoneSession.of(account, days), DoneSession::date);
        var bests = byMonth(SessionBest.of(account, days), SessionBest::date);
        return starts(days).stream().map(start -> MonthSummary.of(Bucket.MONTH.from(start).within(days), usual,
                ratings.getOrDefault(start, List.of()), sessions.getOrDefault(start, List.of()),
                bests.getOrDefault(start, List.of()))).toList();
    }

    private static List<LocalDate> starts(Days days) {
        return Bucket.MONTH.starts(days).toList();
    }

    private static <T> Map<LocalDate, List<T>> byMonth(List<T> told, Function<T, LocalDate> date) {
        return told.stream().collect(Collectors.groupingBy(one -> Bucket.MONTH.start(date.apply(one))));
    }
}
