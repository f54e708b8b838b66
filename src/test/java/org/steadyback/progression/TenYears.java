package org.steadyback.progression;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import org.steadyback.programme.reading.ProgrammeReader;

/**
 * Ten years of somebody who does what is offered: each day a rating on waking, a session of five exercises and the average
 * of the day. Mostly calm, with a flare-up now and then.
 */
public final class TenYears {

    public static final int DAYS = 3653;
    private static final int EXERCISES = 5;
    private static final Set<String> ROUTINE = Set.of("front-plank", "side-plank", "glute-bridge", "pelvic-tilt",
            "hamstring", "hip-flexor", "piriformis", "knee-to-chest");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    private final Progression engine;
    private final Predicate<Ladder> routine;
    private final Profile profile = Profile.of(FIRST, 3).having(Set.of(Equipment.PLATE)).optingIntoLoad(true);
    private final Random random = new Random(7);
    private final List<Entry> diary = new ArrayList<>();
    private Standing standing;

    private TenYears(Progression engine, Predicate<Ladder> routine) {
        this.engine = engine;
        this.routine = routine;
        this.standing = engine.start(profile);
    }

    /** With the ladders that are shipped. */
    public static TenYears ofTheShippedProgramme() {
        return of(ladder -> ROUTINE.contains(ladder.id()));
    }

    /** Of somebody who goes round all ladders there are. */
    public static TenYears ofEveryLadder() {
        return of(ladder -> true);
    }

    private static TenYears of(Predicate<Ladder> routine) {
        var years = new TenYears(new Progression(
                ProgrammeReader.read(Path.of("src/main/resources/programme")).ladders(), Rules.sheet()), routine);
        for (var day = 0; day < DAYS; day++) {
            years.live(FIRST.plusDays(day), day);
        }
        return years;
    }

    public Progression engine() {
        return engine;
    }

    public Profile profile() {
        return profile;
    }

    public List<Entry> diary() {
        return diary;
    }

    public Standing end() {
        return standing;
    }

    /** A session a day after the last. */
    public Entry oneMore() {
        return session(diary.getLast().at().toZonedDateTime().plus(Duration.ofDays(1)));
    }

    private void live(LocalDate date, int day) {
        var bad = day % 400 == 390;
        var morning = at(date, 7);
        if (engine.activitiesDue(standing, date)) {
            log(new OwnActivities(morning.toOffsetDateTime(), Map.of("putting on socks", 4 + day % 5, "sitting", 7)));
        }
        if (engine.overallChangeDue(standing, date)) {
            log(new OverallChange(morning.toOffsetDateTime(), OverallChange.Answer.values()[day % 7]));
        }
        if (engine.screeningDue(standing, date) != null) {
            log(new SafetyCheck(morning.toOffsetDateTime(), Set.of()));
        }
        log(new PainRating(morning.toOffsetDateTime(), RatingKind.MORNING, bad ? 7 : random.nextInt(3), Place.BACK));
        log(session(at(date, 18)));
        log(new PainRating(at(date, 21).toOffsetDateTime(), RatingKind.DAILY, random.nextInt(3), Place.BACK));
    }

    private TrainingSession session(ZonedDateTime at) {
        var precedence = new Precedence(engine, standing, at);
        return Hypothetical.session(at, engine.ladders(standing).all().stream().map(precedence::of)
                .filter(allowed -> allowed.status().isOpen())
                .filter(allowed -> routine.test(allowed.ladder()))
                .sorted(Comparator.comparing((Allowance allowed) -> allowed.ladder().kind() != Kind.STRENGTH)
                        .thenComparing(allowed -> lastDone(allowed.ladder())))
                .limit(EXERCISES).map(Hypothetical::inFull).toList());
    }

    private LocalDate lastDone(Ladder ladder) {
        var last = standing.on(ladder).lastWork();
        return last == null ? LocalDate.MIN : last.date();
    }

    private void log(Entry entry) {
        standing = engine.after(standing, entry).standing();
        diary.add(entry);
    }

    private static ZonedDateTime at(LocalDate date, int hour) {
        return date.atTime(LocalTime.of(hour, 0)).atZone(ZONE);
    }
}
