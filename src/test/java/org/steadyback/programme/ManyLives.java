package org.steadyback.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.progression.Clearance;
import org.steadyback.progression.Comfort;
import org.steadyback.progression.Condition;
import org.steadyback.progression.LeftOut;
import org.steadyback.progression.Criterion;
import org.steadyback.progression.Decision;
import org.steadyback.progression.Dose;
import org.steadyback.progression.Entry;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.ExerciseResult;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Injury;
import org.steadyback.progression.Kind;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Ladders;
import org.steadyback.progression.Measure;
import org.steadyback.progression.Offer;
import org.steadyback.progression.OwnActivities;
import org.steadyback.progression.PainRating;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Place;
import org.steadyback.progression.Profile;
import org.steadyback.progression.Progression;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.Reason;
import org.steadyback.progression.RuleId;
import org.steadyback.progression.Rules;
import org.steadyback.progression.SafetyCheck;
import org.steadyback.progression.SetResult;
import org.steadyback.progression.Side;
import org.steadyback.progression.Sign;
import org.steadyback.progression.Stage;
import org.steadyback.progression.Standing;
import org.steadyback.progression.TrainingSession;

/**
 * Lives to which, taken together, everything happens that makes the engine speak; keeps some examples of all that it
 * says. Calm ones, which get far, and ones in which each day throws dice; the seeds are fixed.
 */
final class ManyLives {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);
    private static final int EXAMPLES = 8;
    private static final int RANDOM_LIVES = 24;
    private static final int RANDOM_DAYS = 150;
    private static final int CALM_DAYS = 260;
    private static final int LONG_BREAK = 35;
    private static final int RISEN = 5;

    private final Progression engine;
    private final Set<String> usual;
    /** By rule and key, so that a frequent one does not crowd out the others. */
    private final Map<String, Set<Reason>> said = new TreeMap<>();

    ManyLives(Programme programme) {
        var ladders = new ArrayList<>(programme.ladders().all());
        // No shipped ladder has a next stage whose phase stays closed for long.
        ladders.add(new Ladder("slow", Kind.STRETCH, false, 2, false, List.of(
                new Stage("L1", Phase.LOOSEN, new Dose(1, Measure.HOLD, 10, 0, 30)),
                new Stage("L2", Phase.STRENGTHEN, new Dose(1, Measure.HOLD, 20, 0, 30)))));
        engine = new Progression(Ladders.of(ladders), Rules.sheet());
        // Whoever did everything every day would wait long for each step up.
        usual = programme.routines().phases().stream().flatMap(routine -> routine.slots().stream())
                .flatMap(slot -> slot.ladders().stream()).collect(Collectors.toCollection(HashSet::new));
        usual.addAll(List.of("slow", "walking"));
    }

    Set<Reason> live() {
        var able = Profile.of(FIRST_DAY, 2).having(Set.of(Equipment.values())).optingIntoLoad(true);
        var withAWeight = new Life(able, Set.of(), null);
        withAWeight.live(0, CALM_DAYS);
        withAWeight.live(CALM_DAYS + LONG_BREAK, 1);
        var withAFlare = new Life(able, Set.of(), null);
        withAFlare.live(0, CALM_DAYS / 2);
        withAFlare.ease = RISEN;
        withAFlare.live(CALM_DAYS / 2, 2);
        withAFlare.ease = 2;
        withAFlare.live(CALM_DAYS / 2 + 2, 7);
        new Life(able, Set.of(), null).findsHarder("putting on socks");
        new Life(able.excluding(Map.of("front-plank", LeftOut.FOR_PAIN)), Set.of(), null).live(0, 1);
        new Life(able.excluding(Set.of("side-plank", "front-plank")), Set.of("reach-out", "side-hip"), null).live(0, CALM_DAYS);
        new Life(Profile.of(FIRST_DAY, 7).bornIn(1950), Set.of(), null).live(0, RANDOM_DAYS);
        for (int seed = 0; seed < RANDOM_LIVES; seed++) {
            var profile = seed % 3 == 0 ? able.with(Set.of(Condition.OSTEOPOROSIS)) : Profile.of(FIRST_DAY, 2 + seed % 4);
            new Life(profile, Set.of(), new Random(seed)).live(0, RANDOM_DAYS);
        }
        return said.values().stream().flatMap(Collection::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @param dice null for a calm life */
    private final class Life {

        private final Set<String> done;
        private final Random dice;
        private int ease;
        private Standing standing;
        private LocalDate away = FIRST_DAY;

        Life(Profile profile, Set<String> also, Random dice) {
            this.dice = dice;
            ease = profile.intakePain();
            done = new HashSet<>(usual);
            done.addAll(also);
            standing = engine.start(profile);
        }

        void live(int from, int days) {
            for (int day = from; day < from + days; day++) {
                if (!away.isAfter(FIRST_DAY.plusDays(day))) {
                    live(FIRST_DAY.plusDays(day));
                }
            }
        }

        void findsHarder(String activity) {
            log(new OwnActivities(at(FIRST_DAY, "07:00").toOffsetDateTime(), Map.of(activity, 6)));
            log(new OwnActivities(at(FIRST_DAY.plusDays(7), "07:00").toOffsetDateTime(), Map.of(activity, 4)));
        }

        private void live(LocalDate date) {
            listen(at(date, "07:00"));
            if (happens(60)) {
                log(new PainRating(at(date, "07:30").toOffsetDateTime(), RatingKind.MORNING, pain(), place()));
            }
            safety(date);
            trouble(date);
            listen(at(date, "17:59"));
            train(date, "18:00");
            if (happens(30)) {
                train(date, "19:00");
            }
            log(new PainRating(at(date, "21:00").toOffsetDateTime(), RatingKind.DAILY, pain(), Place.BACK));
            if (dice != null && dice.nextInt(60) == 0) {
                away = date.plusDays(8L + dice.nextInt(60));
            }
        }

        private void safety(LocalDate date) {
            var at = at(date, "08:00");
            if (engine.mode(standing, at).isLock()) {
                if (happens(30)) {
                    log(new Clearance(at.toOffsetDateTime(), date));
                }
            } else if (isDue(engine.offer(standing, at)) && happens(60)) {
                log(new SafetyCheck(at.toOffsetDateTime(), new TreeSet<>(signs())));
            }
        }

        private static boolean isDue(Offer offer) {
            return offer.because().stream().anyMatch(reason -> reason.rule() == RuleId.R3);
        }

        private Set<Sign> signs() {
            return dice == null || dice.nextInt(12) > 0 ? Set.of() : Set.of(Sign.values()[dice.nextInt(Sign.values().length)]);
        }

        private void trouble(LocalDate date) {
            if (dice == null) {
                return;
            }
            var noon = at(date, "12:00").toOffsetDateTime();
            switch (dice.nextInt(40)) {
                case 0 -> log(new FlareCall(noon, FlareCall.Call.BEGUN));
                case 1, 2, 3, 4 -> log(new FlareCall(noon, FlareCall.Call.OVER));
                case 5 -> log(new Injury(noon));
                case 6, 7 -> log(new PainRating(noon, RatingKind.NOW, 6 + dice.nextInt(5), place()));
                default -> { }
            }
        }

        private void train(LocalDate date, String time) {
            var now = at(date, time);
            var results = engine.offer(standing, now).open().stream().filter(offer -> done.contains(offer.ladder()))
                    .map(this::result).toList();
            log(new TrainingSession(now.toOffsetDateTime(), happens(90) ? pain() : null, pain(), results));
            listen(now.plusMinutes(1));
        }

        private ExerciseResult result(LadderOffer offer) {
            var ladder = engine.ladders(standing).find(offer.ladder()).orElseThrow();
            var stopped = dice != null && dice.nextInt(60) == 0;
            var during = dice != null && dice.nextInt(30) == 0 ? dice.nextInt(11) : Integer.valueOf(ease);
            var comfort = !ladder.gate() ? null : happens(95) ? Comfort.EASY : Comfort.RESTRICTED;
            return new ExerciseResult(ladder.id(), offer.stage().id(), during, stopped, null, comfort,
                    sets(offer.dose(), ladder.perSide(), isPoor(ladder) ? 2 : 1));
        }

        /** One ladder stays too hard for the one who plays with dice. */
        private boolean isPoor(Ladder ladder) {
            return dice != null && ladder.id().equals("hamstring") && standing.on(ladder).stage() > 0;
        }

        private static List<SetResult> sets(Dose dose, boolean perSide, int divisor) {
            var amount = Math.max(1, dose.amount() / divisor);
            var sides = perSide ? List.of(Side.values()) : Collections.<Side>singletonList(null);
            return sides.stream().flatMap(side -> Stream.generate(() -> new SetResult(side,
                    dose.isHold() ? amount : null, dose.isHold() ? null : amount, dose.loadGrams()))
                    .limit(dose.sets())).toList();
        }

        private int pain() {
            return dice == null ? ease : dice.nextInt(15) == 0 ? dice.nextInt(11) : Math.min(10, ease + dice.nextInt(2));
        }

        private Place place() {
            return dice != null && dice.nextInt(4) == 0 ? Place.LEG : Place.BACK;
        }

        private boolean happens(int percent) {
            return dice == null || dice.nextInt(100) < percent;
        }

        private void log(Entry entry) {
            var turn = engine.after(standing, entry);
            standing = turn.standing();
            turn.decisions().stream().map(Decision::reason).forEach(ManyLives.this::hear);
        }

        private void listen(ZonedDateTime now) {
            var offer = engine.offer(standing, now);
            offer.because().forEach(ManyLives.this::hear);
            offer.ladders().forEach(item -> item.because().forEach(ManyLives.this::hear));
            engine.notices(standing, now).forEach(ManyLives.this::hear);
            for (var ladder : engine.ladders().all()) {
                engine.closedStages(standing, ladder, now).forEach(closed -> listen(closed.criteria()));
            }
            for (var phase : Phase.values()) {
                listen(engine.phaseCriteria(standing, phase, now));
            }
        }

        private void listen(List<Criterion> criteria) {
            criteria.stream().map(Criterion::reason).forEach(ManyLives.this::hear);
        }
    }

    private void hear(Reason reason) {
        var examples = said.computeIfAbsent(reason.rule() + "." + reason.key(), key -> new LinkedHashSet<>());
        if (examples.size() < EXAMPLES) {
            examples.add(reason);
        }
    }

    private static ZonedDateTime at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(BERLIN);
    }
}
