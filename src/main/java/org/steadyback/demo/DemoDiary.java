package org.steadyback.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.steadyback.account.Account;
import org.steadyback.diary.LoggedActivities;
import org.steadyback.diary.LoggedEntry;
import org.steadyback.diary.LoggedOverallChange;
import org.steadyback.diary.LoggedPain;
import org.steadyback.diary.LoggedResult;
import org.steadyback.diary.LoggedSafetyCheck;
import org.steadyback.diary.LoggedSession;
import org.steadyback.progression.Comfort;
import org.steadyback.progression.ExerciseResult;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.OverallChange;
import org.steadyback.progression.Place;
import org.steadyback.progression.Profile;
import org.steadyback.progression.Progression;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.RuleId;
import org.steadyback.progression.SetResult;
import org.steadyback.progression.Side;
import org.steadyback.progression.Standing;

/** The demo person's weeks, day by day: what they did is what was offered, and a bad stretch comes in week six. */
final class DemoDiary {

    private static final int BAD_FROM = 37;
    private static final int BAD_TO = 41;
    private static final String HURT_LADDER = "side-plank";
    private static final Map<Integer, String> NOTES = Map.of(BAD_FROM, "Carried boxes down three floors. Stiff since then, nothing in the legs.",
            51, "An hour in the garden, and fine in the evening.");

    private final Progression engine;
    private final Account account;
    private final ZoneId zone;
    private Standing standing;

    DemoDiary(Progression engine, Account account, ZoneId zone, int usualPain) {
        this.engine = engine;
        this.account = account;
        this.zone = zone;
        this.standing = engine.start(Profile.of(LocalDate.EPOCH, usualPain));
    }

    /** From a date up to the day before another. */
    void write(LocalDate from, LocalDate to) {
        for (int day = 0; from.plusDays(day).isBefore(to); day++) {
            write(day, from.plusDays(day), from.plusDays(day + 1L).equals(to));
        }
    }

    private void write(int day, LocalDate date, boolean last) {
        if (day % 7 == 0) {
            score(at(date, 7, 15), day / 7);
        }
        if (day > 0 && day % engine.rules().questionnaire().overallDays() == 0) {
            log(LoggedOverallChange.of(account, UUID.randomUUID(), at(date, 7, 15), OverallChange.Answer.A_LITTLE_BETTER));
        }
        if (last || day % 9 != 5) {
            rate(at(date, 7, 30), RatingKind.MORNING, pain(day), NOTES.get(day));
        }
        answerQuestions(at(date, 17, 45));
        if (last || day % 8 != 6) {
            train(at(date, 18, 0), day);
        }
        if (day % 2 == 0) {
            rate(at(date, 21, 15), RatingKind.DAILY, pain(day), null);
        }
    }

    /** From 4 slowly down to 1, up and down by the day, and 5 and 6 in the bad stretch. */
    private static int pain(int day) {
        if (isBad(day)) {
            return day == BAD_FROM + 1 ? 6 : 5;
        }
        return Math.max(1, 4 - day / 15 - (day % 3 == 0 ? 1 : 0));
    }

    private static boolean isBad(int day) {
        return day >= BAD_FROM && day <= BAD_TO;
    }

    private void rate(ZonedDateTime at, RatingKind kind, int score, String note) {
        log(LoggedPain.of(account, UUID.randomUUID(), at, kind, score, Place.BACK, note));
    }

    /** What their back makes hard goes a little better every other week. */
    private void score(ZonedDateTime at, int week) {
        log(LoggedActivities.of(account, UUID.randomUUID(), at, List.of(
                new LoggedActivities.Score("putting on socks", Math.min(9, 4 + week / 2)),
                new LoggedActivities.Score("sitting through a meal", Math.min(9, 5 + week / 2)),
                new LoggedActivities.Score("lifting the shopping", Math.min(9, 3 + (week + 1) / 2)))));
    }

    /** The safety questions, whenever they are due, with no sign. */
    private void answerQuestions(ZonedDateTime at) {
        if (engine.offer(standing, at).because().stream().anyMatch(reason -> reason.rule() == RuleId.R3)) {
            log(LoggedSafetyCheck.of(account, UUID.randomUUID(), at, Set.of()));
        }
    }

    private void train(ZonedDateTime at, int day) {
        var session = LoggedSession.of(account, UUID.randomUUID(), at);
        session.correct(at, true, pain(day), pain(day), null);
        for (var offer : engine.offer(standing, at).open()) {
            session.add(LoggedResult.of(did(offer, day), offer.dose()));
        }
        if (!session.results.isEmpty()) {
            log(session);
        }
    }

    private ExerciseResult did(LadderOffer offer, int day) {
        var hurt = isBad(day) && offer.ladder().equals(HURT_LADDER);
        return new ExerciseResult(offer.ladder(), offer.stage().id(), hurt ? 6 : Math.min(3, pain(day)), hurt, null,
                Comfort.EASY, hurt ? List.of() : sets(offer));
    }

    private List<SetResult> sets(LadderOffer offer) {
        var dose = offer.dose();
        var sides = engine.ladders().byId().get(offer.ladder()).perSide() ? List.of(Side.LEFT, Side.RIGHT)
                : Collections.<Side>singletonList(null);
        return sides.stream().flatMap(side -> IntStream.range(0, dose.sets()).mapToObj(set -> new SetResult(side,
                dose.isHold() ? dose.amount() : null, dose.isHold() ? null : dose.amount(), dose.loadGrams())))
                .toList();
    }

    private void log(LoggedEntry entry) {
        entry.persist();
        standing = engine.after(standing, entry.toEntry()).standing();
    }

    private ZonedDateTime at(LocalDate date, int hour, int minute) {
        return date.atTime(LocalTime.of(hour, minute)).atZone(zone);
    }
}
