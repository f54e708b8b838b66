package org.steadyback.trend;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.steadyback.account.Account;
import org.steadyback.diary.Days;
import org.steadyback.diary.DoneSession;
import org.steadyback.diary.GivenRating;
import org.steadyback.diary.MonthInShort;
import org.steadyback.diary.SessionBest;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Rules;
import org.steadyback.progression.UsualPain;

/**
 * The months of many years. Those that are over are put aside in short, when they are first asked for or have changed, so
 * that ten years cost hardly more than one.
 */
@Singleton
class Months {

    /** To be raised with every change of {@link Month}, or what was put aside would be read in the old sense. */
    private static final int SHAPE = 1;
    private static final String FORM = Rules.VERSION + "/" + SHAPE;

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // Without names, of which there would be more than of values.
            .withConfigOverride(PainTrend.Place.class, type -> type.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)))
            .withConfigOverride(LadderTrend.Place.class, type -> type.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)))
            .withConfigOverride(LadderTrend.Asked.class, type -> type.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)))
            .withConfigOverride(LadderTrend.Bests.class, type -> type.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)))
            .build();
    private final UsualPain usual;

    Months(Progression engine) {
        usual = engine.rules().usual();
    }

    /** One for each, oldest first; also those in which there is nothing. @param days the last of which may be amid a month */
    List<Month> of(Account account, Days days) {
        var last = Bucket.MONTH.start(days.last());
        return Stream.concat(over(account, new Days(Bucket.MONTH.start(days.first()), last.minusDays(1))).stream(),
                read(account, new Days(last, days.last())).stream()).toList();
    }

    private List<Month> over(Account account, Days days) {
        var kept = kept(account, days);
        if (kept.size() == starts(days).size()) {
            return kept;
        }
        // Whoever writes an entry holds the lock too: a month that is read before must not be kept after.
        account.lock();
        var known = kept(account, days).stream().collect(Collectors.toMap(Month::from, Function.identity()));
        var missing = starts(days).stream().filter(start -> !known.containsKey(start)).toList();
        if (!missing.isEmpty()) {
            keep(account, new Days(missing.getFirst(), Bucket.MONTH.from(missing.getLast()).last()))
                    .forEach(month -> known.put(month.from(), month));
        }
        return List.copyOf(new TreeMap<>(known).values());
    }

    private List<Month> kept(Account account, Days days) {
        return MonthInShort.of(account, days, FORM).stream().map(this::parse).toList();
    }

    private List<Month> keep(Account account, Days days) {
        var months = read(account, days);
        MonthInShort.forget(account, days);
        months.forEach(month -> MonthInShort.keep(account, month.from(), FORM, write(month)));
        return months;
    }

    private List<Month> read(Account account, Days days) {
        var ratings = byMonth(GivenRating.of(account, days), GivenRating::date);
        var sessions = byMonth(DoneSession.of(account, days), DoneSession::date);
        var bests = byMonth(SessionBest.of(account, days), SessionBest::date);
        return starts(days).stream().map(start -> Month.of(Bucket.MONTH.from(start).within(days), usual,
                ratings.getOrDefault(start, List.of()), sessions.getOrDefault(start, List.of()),
                bests.getOrDefault(start, List.of()))).toList();
    }

    private static List<LocalDate> starts(Days days) {
        return Bucket.MONTH.starts(days).toList();
    }

    private static <T> Map<LocalDate, List<T>> byMonth(List<T> told, Function<T, LocalDate> date) {
        return told.stream().collect(Collectors.groupingBy(one -> Bucket.MONTH.start(date.apply(one))));
    }

    private String write(Month month) {
        try {
            return json.writeValueAsString(month);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Month parse(String content) {
        try {
            return json.readValue(content, Month.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
