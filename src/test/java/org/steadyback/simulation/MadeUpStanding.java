package org.steadyback.simulation;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiPredicate;

import org.steadyback.programme.Programme;
import org.steadyback.progression.Entry;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Profile;
import org.steadyback.progression.Progression;
import org.steadyback.progression.RuleId;
import org.steadyback.progression.Standing;
import org.steadyback.progression.Status;

/** A made-up person at some moment of their diary. The same in every build. */
public record MadeUpStanding(Profile profile, List<Entry> diary, ZonedDateTime now) {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int DAYS = 160;
    private static final int LIVES = 40;

    /** What to look for in the lives of which people, and how long after an entry. */
    public enum Kind {
        A_FEW_DAYS_IN("ordinary", 1, (standing, offer) -> standing.phase() == Phase.LOOSEN && isNormal(offer)),
        STEADY("half-as-often", 2, (standing, offer) -> standing.phase() == Phase.STEADY && isNormal(offer)),
        STRENGTHEN("lifter-kg", 2, (standing, offer) -> standing.phase() == Phase.STRENGTHEN && isNormal(offer)),
        WITH_A_WEIGHT("lifter-lb", 3, (standing, offer) -> standing.phase() == Phase.LOAD && isNormal(offer)),
        IN_A_FLARE_UP("flare-prone", 5, (standing, offer) -> offer.mode() == Mode.FLARE && standing.phase() != Phase.LOOSEN),
        EASY_DAYS("ordinary", 2, (standing, offer) -> offer.mode() == Mode.EASY),
        ASKED_FOR_THE_CHECK("ordinary", 4, (standing, offer) -> offer.mode() == Mode.SCREENING && standing.phase() != Phase.LOOSEN),
        LOCKED("conditions", 3, (standing, offer) -> offer.mode().isLock()),
        READY_BUT_WAITING("half-as-often", 1, (standing, offer) -> offer.ladders().stream()
                .anyMatch(ladder -> ladder.status() == Status.WAITING)),
        GUARDED("noisy", 3, (standing, offer) -> isNormal(offer) && says(offer, RuleId.R5)),
        IN_A_LIGHT_WEEK("lifter-kg", 2, (standing, offer) -> isNormal(offer) && says(offer, RuleId.R20)),
        BACK_FROM_A_BREAK("half-as-often", 30, (standing, offer) -> standing.phase() == Phase.STEADY, Duration.ofDays(20)),
        BACK_FROM_A_LONG_BREAK("lifter-kg", 200, (standing, offer) -> standing.phase() != Phase.LOOSEN, Duration.ofDays(40)),
        WITH_SOMETHING_LEFT_OUT("leaves-out", 60, (standing, offer) -> standing.phase() == Phase.STEADY && isNormal(offer)),
        WITH_A_CONDITION("conditions", 90, (standing, offer) -> standing.phase() == Phase.STEADY && isNormal(offer)),
        OLDER("older", 25, (standing, offer) -> standing.phase() == Phase.STEADY && isNormal(offer));

        private final String archetype;
        private final int turn;
        private final BiPredicate<Standing, Offer> isIt;
        private final Duration later;

        Kind(String archetype, int turn, BiPredicate<Standing, Offer> isIt) {
            this(archetype, turn, isIt, Duration.ofMinutes(1));
        }

        /** @param turn which of the moments that are such, from 1 */
        Kind(String archetype, int turn, BiPredicate<Standing, Offer> isIt, Duration later) {
            this.archetype = archetype;
            this.turn = turn;
            this.isIt = isIt;
            this.later = later;
        }

        private static boolean isNormal(Offer offer) {
            return offer.mode() == Mode.NORMAL;
        }

        private static boolean says(Offer offer, RuleId rule) {
            return offer.ladders().stream().flatMap(ladder -> ladder.because().stream())
                    .anyMatch(reason -> reason.rule() == rule);
        }
    }

    public static MadeUpStanding of(Kind kind, Programme programme, Progression engine) {
        var archetype = Archetype.all().stream().filter(one -> one.id().equals(kind.archetype)).findFirst().orElseThrow();
        var left = kind.turn;
        for (var seed = 1; seed <= LIVES; seed++) {
            var person = new MadeUpPerson(programme, engine, archetype, Choice.ROUTINE, seed, DAYS);
            person.live();
            var standing = engine.start(person.profile());
            for (var i = 0; i < person.diary().size(); i++) {
                var entry = person.diary().get(i);
                standing = engine.after(standing, entry).standing();
                var now = entry.at().atZoneSameInstant(BERLIN).plus(kind.later).truncatedTo(ChronoUnit.MINUTES);
                if (kind.isIt.test(standing, engine.offer(standing, now)) && --left == 0) {
                    return new MadeUpStanding(person.profile(), List.copyOf(person.diary().subList(0, i + 1)), now);
                }
            }
        }
        throw new AssertionError("nobody is " + kind);
    }
}
