package org.steadyback.reminder;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.plan.Plan;
import org.steadyback.programme.Programme;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Progression;
import org.steadyback.progression.RuleId;
import org.steadyback.progression.Standing;
import org.steadyback.routine.Minutes;
import org.steadyback.routine.Routine;
import org.steadyback.routine.RoutineItems;
import org.steadyback.routine.Ways;

/**
 * The sessions that a person is reminded of: at their times, on the days they plan, where the plan has something open
 * for them then. In a flare-up and behind a lock there are none.
 */
@Singleton
class PlannedSessions {

    /** Shorter is not worth a place in a calendar. */
    private static final int FEWEST_MINUTES = 5;

    private final Plan plan;
    private final Progression engine;
    private final Programme programme;

    PlannedSessions(Plan plan, Progression engine, Programme programme) {
        this.plan = plan;
        this.engine = engine;
        this.programme = programme;
    }

    /** @param now in the person's zone; @param days from today on */
    List<PlannedSession> of(Account account, Profile profile, Reminder reminder, ZonedDateTime now, int days) {
        var standing = plan.standing(account);
        if (isQuiet(engine.mode(standing, now))) {
            return List.of();
        }
        return now.toLocalDate().datesUntil(now.toLocalDate().plusDays(days))
                .filter(date -> profile.plannedDays.contains(date.getDayOfWeek()))
                .filter(date -> !isTrainedOn(standing, date))
                .flatMap(date -> moment(date, reminder, now).stream())
                .flatMap(at -> session(standing, profile, at, now)).toList();
    }

    private static boolean isQuiet(Mode mode) {
        return mode == Mode.FLARE || mode.isLock();
    }

    private static boolean isTrainedOn(Standing standing, LocalDate date) {
        return standing.ladders().values().stream()
                .anyMatch(ladder -> ladder.lastWork() != null && ladder.lastWork().date().equals(date));
    }

    /** A time that the clocks jump over comes as much later as they jump. */
    private static Optional<ZonedDateTime> moment(LocalDate date, Reminder reminder, ZonedDateTime now) {
        return reminder.timeOn(date).map(time -> date.atTime(time).atZone(now.getZone()));
    }

    private Stream<PlannedSession> session(Standing standing, Profile profile, ZonedDateTime at, ZonedDateTime now) {
        // The past is in the standing already: what is open today is open from now on.
        var offer = engine.offer(standing, at.isBefore(now) ? now : at);
        var items = Routine.choose(programme, standing, offer, profile.choices,
                RoutineItems.most(programme, profile.lengthOn(at.toLocalDate()))).items();
        var ways = new Ways(programme, standing, profile.choices);
        return items.isEmpty() ? Stream.empty()
                : Stream.of(new PlannedSession(at, length(offer, items),
                        items.stream().map(item -> name(item, ways)).toList()));
    }

    private Duration length(Offer offer, List<LadderOffer> items) {
        var warmsUp = offer.because().stream().anyMatch(reason -> reason.rule() == RuleId.R6);
        return Duration.ofMinutes(Math.max(FEWEST_MINUTES, Minutes.of(items, programme))
                + (warmsUp ? engine.rules().warmUp().minutes() : 0));
    }

    private String name(LadderOffer item, Ways ways) {
        var ladder = programme.sheet(item.ladder()).orElseThrow();
        return ways.of(ladder, ladder.stage(item.stage().id()).orElseThrow()).name();
    }
}
