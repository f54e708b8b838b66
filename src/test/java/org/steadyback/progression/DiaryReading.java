package org.steadyback.progression;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the rule sheet goes by, read from a diary and from what was decided about it, without the engine's memory. */
final class DiaryReading {

    static final int BREAK = 7;
    static final int HIGH = 6;
    private static final int SEVERE = 7;
    private static final int CALM = 5;
    private static final Duration DAY = Duration.ofHours(24);
    private static final int LOADED_DATES = 3;
    private static final int LOADED_DAYS = 7;
    private static final int QUIET_DAYS_BEFORE_LOAD = 14;
    private static final Set<Condition> BLOCKING = EnumSet.of(Condition.OSTEOPOROSIS, Condition.VERTEBRAL_FRACTURE,
            Condition.PREGNANCY, Condition.RECENT_SPINE_SURGERY);

    private record Line(Entry entry, List<Decision> decisions) {
        @Override public String toString() {
            return EntryWords.of(entry) + decisions.stream().map(EntryWords::of).collect(Collectors.joining());
        }
    }

    private final Profile profile;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, LadderReading> ladders = new TreeMap<>();
    private final Map<Phase, TreeSet<LocalDate>> goodDates = new EnumMap<>(Phase.class);
    private final TreeMap<LocalDate, Integer> rated = new TreeMap<>();
    private final TreeSet<LocalDate> loadedDates = new TreeSet<>();
    private Instant lastHigh;
    private LocalDate emergencyOn;
    private LocalDate urgentOn;
    private boolean cleared;
    private LocalDate lastSessionOn;
    private OffsetDateTime flareSince;
    private boolean calmedDown;
    private LocalDate flareEndedOn;
    private Phase phase = Phase.LOOSEN;

    DiaryReading(Ladders ladders, Profile profile) {
        this.profile = profile;
        var isOlder = profile.birthYear() != null && profile.startedOn().getYear() - profile.birthYear() >= 65;
        ladders.all().forEach(ladder -> this.ladders.put(ladder.id(), new LadderReading(ladder, isOlder)));
    }

    void read(Offer offer, Entry entry, Turn turn) {
        lines.add(new Line(entry, turn.decisions()));
        switch (entry) {
            case PainRating rating -> {
                if (rating.kind() != RatingKind.NOW) {
                    rated.merge(rating.date(), rating.score(), Math::max);
                    rated.headMap(rating.date().minusDays(3)).clear();
                }
            }
            case TrainingSession session -> {
                for (var result : session.results()) {
                    if (ladders.containsKey(result.ladder())) {
                        work(session, result, offer.find(result.ladder()).orElseThrow());
                    }
                }
                lastSessionOn = session.results().stream().anyMatch(ExerciseResult::isAttempted)
                        ? later(lastSessionOn, session.date()) : lastSessionOn;
            }
            case SafetyCheck check -> {
                emergencyOn = has(check, Sign.Urgency.EMERGENCY) ? later(emergencyOn, check.date()) : emergencyOn;
                urgentOn = has(check, Sign.Urgency.URGENT) ? later(urgentOn, check.date()) : urgentOn;
            }
            case Clearance clearance -> {
                emergencyOn = emergencyOn != null && clearance.on().isBefore(emergencyOn) ? emergencyOn : null;
                urgentOn = urgentOn != null && clearance.on().isBefore(urgentOn) ? urgentOn : null;
                cleared = true;
            }
            case FlareCall call -> { }
            case Injury injury -> { }
            case OwnActivities activities -> { }
            case OverallChange change -> { }
            case AnsweredQuestionnaire answered -> { }
        }
        var resting = resting(entry);
        if (!resting.isEmpty()) {
            settle(entry.at(), resting.getFirst());
        }
        if (isHigh(entry)) {
            lastHigh = entry.instant();
        }
        ladders.values().forEach(LadderReading::beginEntry);
        turn.decisions().forEach(decision -> follow(decision, entry, turn.standing()));
    }

    private void work(TrainingSession session, ExerciseResult result, LadderOffer offered) {
        var ladder = ladders.get(result.ladder());
        if (isOnPlan(result, offered)) {
            ladder.worked(session, result, offered);
        }
        if (result.isAttempted() && result.sets().stream().anyMatch(set -> set.loadGrams() > 0)) {
            loadedDates.add(session.date());
            loadedDates.headSet(session.date().minusDays(2 * LOADED_DAYS)).clear();
        }
    }

    static boolean isOnPlan(ExerciseResult result, LadderOffer offered) {
        return result.isAttempted() && offered.status().isOpen() && offered.stage().id().equals(result.stage());
    }

    private void settle(OffsetDateTime at, int score) {
        ladders.values().forEach(ladder -> ladder.rated(at, score, (of, date) -> {
            var dates = goodDates.computeIfAbsent(of, any -> new TreeSet<>());
            dates.add(date);
            dates.headSet(date.minusDays(30)).clear();
        }));
    }

    private void follow(Decision decision, Entry entry, Standing reached) {
        switch (decision) {
            case Decision.StepUp up -> ladders.get(up.ladder()).up(up);
            case Decision.StepBack back -> {
                var ladder = ladders.get(back.ladder());
                ladder.back(back, reached.on(ladder.ladder()).stage());
            }
            case Decision.PhaseOpened opened -> phase = opened.phase();
            case Decision.PhaseClosed closed -> phase = Phase.of(closed.phase().number() - 1);
            case Decision.ModeEntered entered -> {
                if (entered.mode() == Mode.FLARE) {
                    flareSince = entry.at();
                    ladders.values().forEach(LadderReading::flareBegins);
                }
            }
            case Decision.ModeLeft left -> {
                if (left.mode() == Mode.FLARE) {
                    calmedDown = calmed(entry);
                    flareSince = null;
                    flareEndedOn = entry.date();
                }
            }
            case Decision.NoticeGiven given -> { }
        }
    }

    private boolean calmed(Entry entry) {
        var today = entry.date();
        return flareSince != null && Duration.between(flareSince, entry.at()).compareTo(DAY.multipliedBy(2)) >= 0
                && !isGuarded(entry.instant()) && isCalm(today) && isCalm(today.minusDays(1));
    }

    private boolean isCalm(LocalDate date) {
        return date.isAfter(flareSince.toLocalDate()) && rated.containsKey(date) && rated.get(date) <= CALM;
    }

    /** Whether the flare-up that this entry ended had calmed down (R17). */
    boolean hasCalmedDown(Entry entry) {
        return calmedDown && entry.date().equals(flareEndedOn);
    }

    /** R15 F1, F4 and F5: whatever came before. */
    boolean mustBeInFlare(Entry entry) {
        return isAtLeast(SEVERE, resting(entry)) || entry instanceof Injury
                || entry instanceof FlareCall call && call.call() == FlareCall.Call.BEGUN;
    }

    boolean isGuarded(Instant now) {
        return lastHigh != null && Duration.between(lastHigh, now).compareTo(DAY) <= 0;
    }

    boolean isInFlare() {
        return flareSince != null;
    }

    boolean isEmergency() {
        return emergencyOn != null;
    }

    boolean isLocked() {
        return emergencyOn != null || urgentOn != null;
    }

    Phase phase() {
        return phase;
    }

    /** R18: days since the last session or the end of the last flare-up. */
    long breakDays(LocalDate today) {
        return lastSessionOn == null || isInFlare() ? 0
                : Math.max(0, ChronoUnit.DAYS.between(later(flareEndedOn, lastSessionOn), today));
    }

    int goodDates(Phase of, LocalDate today, int days) {
        return goodDates.getOrDefault(of, new TreeSet<>()).tailSet(today.minusDays(days - 1L)).size();
    }

    /** Whether loads today would be on a fourth date of seven. What was lifted off the plan today has made it one already. */
    boolean isFourthLoadedDate(LocalDate today) {
        return !loadedDates.contains(today) && loadedDates.subSet(today.minusDays(LOADED_DAYS - 1L), today).size() >= LOADED_DATES;
    }

    /** Nothing of R24 speaks against loads on this date, neither a flare-up nor a lock nor a condition. */
    boolean mayLoad(LocalDate today) {
        return !isInFlare() && !isLocked()
                && (flareEndedOn == null || today.isAfter(flareEndedOn.plusDays(QUIET_DAYS_BEFORE_LOAD)))
                && (cleared || profile.conditions().stream().noneMatch(BLOCKING::contains));
    }

    int first(LadderReading ladder, LocalDate today) {
        return ladder.first(profile.birthYear() != null && today.getYear() - profile.birthYear() >= 65);
    }

    LadderReading ladder(String id) {
        return ladders.get(id);
    }

    Collection<LadderReading> ladders() {
        return ladders.values();
    }

    private static boolean has(SafetyCheck check, Sign.Urgency urgency) {
        return check.yes().stream().anyMatch(sign -> sign.urgency() == urgency);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    /** Ratings that were not given during an exercise, in order. */
    private static List<Integer> resting(Entry entry) {
        return switch (entry) {
            case PainRating rating -> List.of(rating.score());
            case TrainingSession session when session.painBefore() == null ->
                session.painAfter() == null ? List.of() : List.of(session.painAfter());
            case TrainingSession session -> session.painAfter() == null ? List.of(session.painBefore())
                    : List.of(session.painBefore(), session.painAfter());
            case SafetyCheck check -> List.of();
            case FlareCall call -> List.of();
            case Injury injury -> List.of();
            case Clearance clearance -> List.of();
            case OwnActivities activities -> List.of();
            case OverallChange change -> List.of();
            case AnsweredQuestionnaire answered -> List.of();
        };
    }

    static boolean isHigh(Entry entry) {
        var isHigh = isAtLeast(HIGH, resting(entry));
        if (entry instanceof TrainingSession session) {
            for (var result : session.results()) {
                isHigh |= result.painDuring() != null && result.painDuring() >= HIGH;
            }
        }
        return isHigh;
    }

    private static boolean isAtLeast(int level, List<Integer> scores) {
        var is = false;
        for (var score : scores) {
            is |= score >= level;
        }
        return is;
    }

    void says(List<Reason> reasons) {
        demand(!reasons.isEmpty(), "I15", "something is said without a reason");
        reasons.forEach(this::says);
    }

    void says(Reason reason) {
        demand(reason.rule() != null && !reason.key().isBlank(), "I15", "an empty reason");
    }

    void demand(boolean isSo, String invariant, String what, Object... facts) {
        if (!isSo) {
            throw new InvariantCheck.Violation(invariant, what.formatted(facts), lines.stream().map(Line::toString).toList());
        }
    }
}
