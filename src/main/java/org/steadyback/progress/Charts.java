package org.steadyback.progress;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.account.Account;
import org.steadyback.diary.LoggedPain;
import org.steadyback.diary.LoggedResult;
import org.steadyback.diary.LoggedSession;
import org.steadyback.diary.LoggedSet;
import org.steadyback.progression.LowerMedian;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.Side;

/** The numbers behind the charts, one row for each date that has any. */
@Singleton
class Charts {

    private static final int MEDIAN_DAYS = 7;
    private static final int MEDIAN_NEEDS = 3;

    List<PainDay> pain(Account account, LocalDate since) {
        var byDate = new TreeMap<LocalDate, List<LoggedPain>>();
        LoggedPain.of(account, since.minusDays(MEDIAN_DAYS).atStartOfDay().toInstant(ZoneOffset.UTC))
                .forEach(pain -> byDate.computeIfAbsent(pain.when().toLocalDate(), date -> new ArrayList<>()).add(pain));
        var represented = represented(byDate);
        return byDate.entrySet().stream().filter(day -> !day.getKey().isBefore(since))
                .map(day -> new PainDay(day.getKey(), highest(day.getValue(), RatingKind.MORNING),
                        highest(day.getValue(), RatingKind.DAILY), highest(day.getValue(), RatingKind.NOW),
                        median(represented, day.getKey())))
                .toList();
    }

    List<LoggedSession> sessions(Account account, LocalDate since) {
        return LoggedSession.of(account, since.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)).stream()
                .filter(session -> !session.when().toLocalDate().isBefore(since)).toList();
    }

    /** The ladders that have a hold to show. */
    Set<String> heldLadders(List<LoggedSession> sessions) {
        return sessions.stream().flatMap(session -> session.results.stream()).filter(Charts::isHeld)
                .map(result -> result.ladder).collect(Collectors.toSet());
    }

    /** The best session of each date. */
    List<HoldDay> holds(List<LoggedSession> sessions, String ladder) {
        var byDate = new TreeMap<LocalDate, HoldDay>();
        for (var session : sessions) {
            session.results.stream().filter(result -> result.ladder.equals(ladder) && isHeld(result))
                    .map(result -> new HoldDay(session.when().toLocalDate(), result.stage, longest(result),
                            result.prescribedHoldSeconds))
                    .forEach(day -> byDate.merge(day.date(), day, (a, b) -> a.longest() >= b.longest() ? a : b));
        }
        return List.copyOf(byDate.values());
    }

    private static boolean isHeld(LoggedResult result) {
        return result.prescribedHoldSeconds != null && !result.sets.isEmpty();
    }

    private static int longest(LoggedResult result) {
        var sides = result.sets.stream().map(set -> set.side).distinct().toList();
        return sides.size() < 2 ? longest(result, sides.getFirst())
                : Math.min(longest(result, Side.LEFT), longest(result, Side.RIGHT));
    }

    private static int longest(LoggedResult result, Side side) {
        return holds(result.sets.stream().filter(set -> set.side == side)).max(Comparator.naturalOrder()).orElse(0);
    }

    private static Stream<Integer> holds(Stream<LoggedSet> sets) {
        return sets.map(set -> set.holdSeconds).filter(Objects::nonNull);
    }

    private static Integer highest(List<LoggedPain> ratings, RatingKind kind) {
        return ratings.stream().filter(rating -> rating.kind == kind).map(rating -> rating.score)
                .max(Comparator.naturalOrder()).orElse(null);
    }

    /** The rating that stands for a date: the higher of its daily and morning ones. */
    private static SortedMap<LocalDate, Integer> represented(SortedMap<LocalDate, List<LoggedPain>> byDate) {
        var represented = new TreeMap<LocalDate, Integer>();
        byDate.forEach((date, ratings) -> Stream.of(RatingKind.DAILY, RatingKind.MORNING)
                .map(kind -> highest(ratings, kind)).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .ifPresent(score -> represented.put(date, score)));
        return represented;
    }

    private static Integer median(SortedMap<LocalDate, Integer> represented, LocalDate date) {
        var week = represented.subMap(date.minusDays(MEDIAN_DAYS - 1L), date.plusDays(1)).values();
        return week.size() < MEDIAN_NEEDS ? null : LowerMedian.of(week).getAsInt();
    }
}
