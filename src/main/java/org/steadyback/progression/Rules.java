package org.steadyback.progression;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Every rule with its numbers, in one place. Changing a number means raising {@link #VERSION}. */
public record Rules(
        UsualPain usual,
        LockRule lock,
        ScreeningRule screening,
        SoreRule sore,
        GuardRule guard,
        WarmUpRule warmUp,
        QualifyingRule qualifying,
        NextDayRule nextDay,
        StepUpRule stepUp,
        RedRule red,
        UnsettledRule unsettled,
        TooHardRule tooHard,
        NewPainRule newPain,
        WatchRule watch,
        FlareStartRule flareStart,
        GentleRule gentle,
        FlareEndRule flareEnd,
        BreakRule breaks,
        RestRule rest,
        LightWeekRule lightWeek,
        LoadRule loads,
        SteadyGateRule steadyGate,
        StrengthenGateRule strengthenGate,
        LoadGateRule loadGate,
        NoticeRule notices,
        OlderRule older,
        QuestionnaireRule questionnaire,
        HoldRule hold,
        SubstituteRule substitutes) {

    public static final String VERSION = "1.0";

    /** The rule sheet, version {@link #VERSION}. */
    public static Rules sheet() {
        return new Rules(
                // C1, usual pain: baseline over 14 days, median over 7, from 3 values on
                new UsualPain(14, 7, 3),
                // R1 and R2, locks: an urgent one leaves walking
                new LockRule(set("walking")),
                // R3, the safety questions: a rating of 7; every 3 days of a flare-up, after 28 days away, every 90
                // days, at most 14 days before loads; leg symptoms after 14 days without any
                new ScreeningRule(7, 3, 28, 90, 14, 14),
                // R4, a sore start: 6
                new SoreRule(6),
                // R5, the guard: 6, for 24 hours
                new GuardRule(6, Duration.ofHours(24)),
                // R6, the warm-up: 5 minutes, or 10 ankle pumps, 10 heel slides a leg and 10 braces of 5 seconds
                new WarmUpRule(5, 10, 10, 10, 5),
                // R7, qualifying: 2 for everybody; 5 in phase 1, 4 unloaded, 3 loaded; a rise of 1
                new QualifyingRule(2, 5, 4, 3, 1),
                // R8, the next day: 5; 2 more and at least 3; from 04:00 until 36 hours later or noon
                new NextDayRule(5, 2, 3, LocalTime.of(4, 0), Duration.ofHours(36), LocalTime.NOON),
                // R9, the step up: 3 of 4, fast 2 of 3; 2 a date, loaded 1 in 7 days
                new StepUpRule(new StepUpRule.Window(3, 4), new StepUpRule.Window(2, 3), 2, Duration.ofDays(7)),
                // R10, red: 6, with a load 8
                new RedRule(6, 8),
                // R11, unsettled: twice in a row; once, a set less
                new UnsettledRule(2, 1),
                // R12, too hard: below 80 %, 3 times running
                new TooHardRule(80, 3),
                // R13, new pain: 2 more, from 3 to 5
                new NewPainRule(2, 3, 5),
                // R14, the watch: 24 hours; 6, or 2 more and at least 3; then 72 easy hours
                new WatchRule(Duration.ofHours(24), 6, 2, 3, Duration.ofHours(72)),
                // R15, a flare-up: 7; 6 or twice 5, and 2 above the baseline
                new FlareStartRule(7, 6, 5, 2),
                // R16, the gentle list
                new GentleRule(map(Map.of(
                        "pelvic-tilt", new GentleRule.Gentle("T1", 1),
                        "knee-to-chest", new GentleRule.Gentle("X1", 2),
                        "walking", new GentleRule.Gentle("K2", 1)))),
                // R17, its end: 48 hours, two dates of at most 5 and of at most the baseline and 1 or 3; light work
                // 1 stage back, strength 1 after up to 7 days, 2 after up to 21, then all
                new FlareEndRule(Duration.ofHours(48), 5, 3, 1, 1, 7, 1, 21, 2),
                // R18, a break: more than 7, 14, 28 and 56 days
                new BreakRule(7, 14, 28, 56),
                // R19, rest: a day and 36 hours between, loaded 48, loaded on 3 dates in 7 days
                new RestRule(1, Duration.ofHours(36), Duration.ofHours(48), 3, 7),
                // R20, the light week: after 12 strength dates, 2 dates, a set and 20 % less
                new LightWeekRule(12, 2, 1, 20),
                // R21, loads: 10 %, by plates of 500 g or 1 lb
                new LoadRule(10, 500, 10),
                // R22, phase 2: 5 dates in 14 days, unrestricted twice, a median of 4, no flare-up for 3 days
                new SteadyGateRule(5, 14, 2, 4, 3),
                // R23, phase 3: these stages, 6 dates in 21 days, a median of 4, 7 quiet days
                new StrengthenGateRule(map(Map.of(
                        "front-plank", "P4", "side-plank", "S3", "glute-bridge", "B4", "pelvic-tilt", "T3")),
                        6, 21, 4, 7),
                // R24, phase 4: these stages, sides within 20 %, 28 days, a median of 3, 14 quiet days
                new LoadGateRule(map(Map.of("front-plank", "P8")), map(Map.of("side-plank", "S6", "glute-bridge", "B8")),
                        20, 28, 3, 14, set(Condition.OSTEOPOROSIS, Condition.VERTEBRAL_FRACTURE, Condition.PREGNANCY,
                                Condition.RECENT_SPINE_SURGERY)),
                // R25, see someone: every 14 days; a flare-up of 14 days, 3 in 30; severe on 3 of 5 days; legs for 14
                // days; 3 steps back in 28; after 42 days and 12 sessions a median of 4, better by neither 2 nor 30 %;
                // own activities harder by 2
                new NoticeRule(14, 14, 3, 30, 3, 5, 14, 14, 3, 28, 42, 12, 4, 2, 30, 2),
                // R26, older: 65
                new OlderRule(65),
                // R27, own activities: every 7 days 4 times, then every 28; a change is 2. Overall change: every 28 days
                new QuestionnaireRule(7, 4, 28, 2, 28),
                // R28, same again
                new HoldRule(),
                // R29, substitutes
                new SubstituteRule(map(Map.of(
                        "front-plank", new SubstituteRule.Substitute("reach-out", "R4", "R5"),
                        "side-plank", new SubstituteRule.Substitute("side-hip", "H4", "H5"),
                        "glute-bridge", new SubstituteRule.Substitute("sit-to-stand", "C4", "C5")))));
    }

    public List<PhaseGate> gates() {
        return List.of(steadyGate, strengthenGate, loadGate);
    }

    /** Every stage that a rule looks at, by ladder id. A programme without one of them cannot be followed. */
    public SortedMap<String, SortedSet<String>> stagesNamed() {
        var named = new TreeMap<String, SortedSet<String>>();
        BiConsumer<String, String> name = (ladder, stage) ->
                named.computeIfAbsent(ladder, id -> new TreeSet<>()).add(stage);
        gentle.list().forEach((ladder, gentle) -> name.accept(ladder, gentle.stage()));
        strengthenGate.stages().forEach(name);
        loadGate.ready().forEach(name);
        loadGate.held().forEach(name);
        substitutes.instead().values().forEach(substitute -> {
            name.accept(substitute.ladder(), substitute.strengthen());
            name.accept(substitute.ladder(), substitute.load());
        });
        return named;
    }

    private static <T> SortedMap<String, T> map(Map<String, T> entries) {
        return new TreeMap<>(entries);
    }

    @SafeVarargs
    private static <T extends Comparable<T>> SortedSet<T> set(T... values) {
        return new TreeSet<>(Arrays.asList(values));
    }
}
