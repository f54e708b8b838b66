package org.steadyback.simulation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.steadyback.programme.Programme;
import org.steadyback.progression.Clearance;
import org.steadyback.progression.Comfort;
import org.steadyback.progression.Dose;
import org.steadyback.progression.Entry;
import org.steadyback.progression.ExerciseResult;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Injury;
import org.steadyback.progression.InvariantCheck;
import org.steadyback.progression.Kind;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Offer;
import org.steadyback.progression.OwnActivities;
import org.steadyback.progression.PainRating;
import org.steadyback.progression.Place;
import org.steadyback.progression.Profile;
import org.steadyback.progression.Progression;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.RuleId;
import org.steadyback.progression.SafetyCheck;
import org.steadyback.progression.SetResult;
import org.steadyback.progression.Side;
import org.steadyback.progression.Sign;
import org.steadyback.progression.Skip;
import org.steadyback.progression.Standing;
import org.steadyback.progression.TrainingSession;

/** Somebody who never was, day by day. The same seed is the same life. */
final class MadeUpPerson {

    static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final List<ZoneId> ZONES = Stream.of("Europe/Berlin", "America/New_York", "Asia/Tokyo",
            "Australia/Sydney", "America/Los_Angeles", "Asia/Kolkata").map(ZoneId::of).toList();
    private static final int INTAKE_DAYS = 7;

    private final Programme programme;
    private final Progression engine;
    private final Archetype archetype;
    private final Habits habits;
    private final Choice choice;
    private final RandomGenerator random;
    private final Back back;
    private final Profile profile;
    private final InvariantCheck check;
    private final Course course;
    private final List<Entry> diary = new ArrayList<>();
    private final LocalTime wakes;
    private final LocalTime trains;

    private ZoneId zone = ZONES.getFirst();
    private Standing standing;
    private int daysAway;
    private int daysUntilSeen = -1;
    private boolean saidBegun;
    private ZonedDateTime latest;

    MadeUpPerson(Programme programme, Progression engine, Archetype archetype, Choice choice, long seed, int days) {
        this.programme = programme;
        this.engine = engine;
        this.archetype = archetype;
        this.habits = archetype.habits();
        this.choice = choice;
        this.random = new SplittableRandom(seed);
        this.back = new Back(habits, random);
        this.wakes = LocalTime.of(5, 30).plusMinutes(random.nextInt(120));
        this.trains = random.nextInt(3) == 0 ? LocalTime.of(8, 0).plusMinutes(random.nextInt(60))
                : LocalTime.of(17, 0).plusMinutes(random.nextInt(180));
        this.profile = archetype.person(START, intake(), random);
        this.standing = engine.start(profile);
        this.check = new InvariantCheck(engine, profile);
        this.course = new Course(archetype.id(), days);
        this.latest = START.atStartOfDay(zone);
    }

    private int intake() {
        return IntStream.range(0, INTAKE_DAYS).map(day -> back.rating(0)).sorted().skip(INTAKE_DAYS / 2).findFirst()
                .orElseThrow();
    }

    Course live() {
        try {
            for (var day = 0; day < course.days(); day++) {
                live(day, START.plusDays(day));
            }
        } catch (InvariantCheck.Violation violation) {
            course.broke(violation);
        }
        return course;
    }

    Profile profile() {
        return profile;
    }

    List<Entry> diary() {
        return diary;
    }

    Standing standing() {
        return standing;
    }

    private void live(int day, LocalDate date) {
        back.wakeUp();
        travel();
        leaveAndReturn();
        seeSomebody(date);
        if (chance(habits.injuries)) {
            back.hurt(4);
            log(null, new Injury(at(date, wakes)));
        }
        if (daysAway == 0 && chance(habits.ratesMornings)) {
            log(null, new PainRating(at(date, wakes), RatingKind.MORNING, back.rating(0), place()));
        }
        if (daysAway == 0 && engine.activitiesDue(standing, date)) {
            log(null, new OwnActivities(at(date, wakes.plusMinutes(5)), Map.of("putting on socks", back.ability())));
        }
        tellOfFlares(date);
        var now = moment(date, trains);
        var offer = look(now);
        if (daysAway == 0 && isAsked(offer) && chance(habits.answers)) {
            log(offer, new SafetyCheck(now.toOffsetDateTime(), answers()));
            offer = look(now);
        }
        if (daysAway == 0 && chance(habits.trains)) {
            train(offer, now);
        }
        if (daysAway == 0 && chance(habits.ratesDays)) {
            log(null, new PainRating(at(date, LocalTime.of(21, 30)), RatingKind.DAILY, back.rating(0), place()));
        }
        course.passed(day, standing, offer);
    }

    private Offer look(ZonedDateTime now) {
        var offer = engine.offer(standing, now);
        check.offered(offer, now);
        return offer;
    }

    private void log(Offer offer, Entry entry) {
        var turn = engine.after(standing, entry);
        check.folded(offer, entry, turn);
        standing = turn.standing();
        diary.add(entry);
        turn.decisions().forEach(course::decided);
    }

    // The day

    private void travel() {
        if (chance(habits.travels)) {
            zone = ZONES.get(random.nextInt(ZONES.size()));
        }
    }

    private void leaveAndReturn() {
        if (daysAway > 0) {
            daysAway--;
        } else if (chance(habits.breaks)) {
            daysAway = random.nextInt(5, 71);
        }
    }

    /** A lock ends some days later, for whoever goes and has themselves checked. */
    private void seeSomebody(LocalDate date) {
        if (daysUntilSeen > 0 && --daysUntilSeen == 0) {
            daysUntilSeen = -1;
            log(null, new Clearance(at(date, wakes), date));
        }
    }

    private void tellOfFlares(LocalDate date) {
        if (back.isFlaring() && !saidBegun && chance(habits.callsFlares)) {
            saidBegun = true;
            log(null, new FlareCall(at(date, wakes.plusMinutes(20)), FlareCall.Call.BEGUN));
        } else if (saidBegun && !back.isFlaring() && chance(0.5)) {
            saidBegun = false;
            log(null, new FlareCall(at(date, wakes.plusMinutes(20)), FlareCall.Call.OVER));
        }
    }

    private static boolean isAsked(Offer offer) {
        return offer.because().stream().anyMatch(reason -> reason.rule() == RuleId.R3);
    }

    private Set<Sign> answers() {
        if (!chance(habits.saysYes)) {
            return Set.of();
        }
        if (daysUntilSeen < 0 && chance(0.85)) {
            daysUntilSeen = random.nextInt(1, 21);
        }
        return Set.of(Sign.values()[random.nextInt(Sign.values().length)]);
    }

    private void train(Offer offer, ZonedDateTime now) {
        var before = back.rating(0);
        var overdoes = before <= 2 + habits.usualTo / 2 && chance(habits.overdoes) && offer.mode() == Mode.NORMAL;
        var results = choice.of(programme, standing, offer).stream().map(item -> work(item, before, overdoes)).toList();
        if (results.isEmpty()) {
            return;
        }
        back.trained();
        if (overdoes && chance(habits.pays)) {
            back.hurt(1.5 + 3 * random.nextDouble());
        }
        log(offer, new TrainingSession(now.toOffsetDateTime(), rated(before), rated(back.rating(0)), results));
    }

    private Integer rated(int score) {
        return chance(habits.ratesSessions) ? score : null;
    }

    // One exercise

    private ExerciseResult work(LadderOffer item, int before, boolean overdoes) {
        var ladder = engine.ladders(standing).find(item.ladder()).orElseThrow();
        var stage = overdoes ? higher(ladder, item) : item.stage().id();
        var strength = ladder.kind() == Kind.STRENGTH;
        var during = habits.wavers == 0 ? before : back.rating(strength ? random.nextDouble() - 0.3 : -0.5);
        if (chance(habits.shortOfTime)) {
            return new ExerciseResult(item.ladder(), stage, null, false, Skip.TIME, null, List.of());
        }
        var inFull = chance(habits.inFull);
        var stops = during >= 7 && habits.wavers > 0 && chance(0.5);
        return new ExerciseResult(item.ladder(), stage, rated(during), stops, null, comfort(during),
                sets(ladder, item.dose(), stops ? 1 : inFull ? item.dose().sets() : random.nextInt(item.dose().sets() + 1)));
    }

    private static String higher(Ladder ladder, LadderOffer item) {
        var index = ladder.stages().indexOf(item.stage());
        return ladder.stage(Math.min(index + 1, ladder.stages().size() - 1)).id();
    }

    private Comfort comfort(int during) {
        return during >= 6 && habits.wavers > 0 && chance(0.4) ? Comfort.RESTRICTED : during >= 3 ? Comfort.TIGHT : Comfort.EASY;
    }

    private static List<SetResult> sets(Ladder ladder, Dose dose, int done) {
        var sides = ladder.perSide() ? List.of(Side.LEFT, Side.RIGHT) : Collections.singletonList((Side) null);
        return IntStream.range(0, done).boxed().flatMap(set -> sides.stream().map(side -> dose.isHold()
                ? new SetResult(side, dose.amount(), null, dose.loadGrams())
                : new SetResult(side, null, dose.amount(), dose.loadGrams()))).toList();
    }

    private Place place() {
        return chance(habits.legs) ? Place.LEG : Place.BACK;
    }

    private boolean chance(double share) {
        return share >= 1 || share > 0 && random.nextDouble() < share;
    }

    private OffsetDateTime at(LocalDate date, LocalTime time) {
        return moment(date, time).toOffsetDateTime();
    }

    /** Whoever flew east has less of the day left; the diary goes on a minute later at least. */
    private ZonedDateTime moment(LocalDate date, LocalTime time) {
        var moment = date.atTime(time).atZone(zone);
        var next = latest.plus(Duration.ofMinutes(1)).withZoneSameInstant(zone);
        latest = moment.isBefore(next) ? next : moment;
        return latest;
    }
}
