package org.steadyback.programme;

import java.util.HashMap;
import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Singleton;

import org.steadyback.progression.Criterion;
import org.steadyback.progression.Dose;
import org.steadyback.progression.Fact;
import org.steadyback.progression.Reason;
import org.steadyback.progression.Stage;
import org.steadyback.progression.Way;
import org.steadyback.web.Dates;
import org.steadyback.web.Sentences;

/** Puts what the engine says into words: the sentence of a reason's key, with each fact as a person would say it. */
@Singleton
public class Wording {

    private static final int A_LONG_HOLD = 180;

    private final Programme programme;
    private final Sentences sentences;

    Wording(Programme programme, Sentences sentences) {
        this.programme = programme;
        this.sentences = sentences;
    }

    /** A criterion in words. */
    public record Condition(String text, boolean met) {}

    /** The shortest log that opens a stage of a ladder, such as "2 sessions of it … soonest Thursday 3 December". */
    public String of(Way way, String ladder, LocalDate today) {
        return sentences.of("ways.stage", Map.of("sessions", way.sessions(ladder),
                "others", way.sessions() - way.sessions(ladder), "ratings", way.ratings(),
                "checks", way.safetyChecks(), "calls", way.flareCalls(), "soonest", Dates.day(way.soonest(), today)));
    }

    /** A stage in words, such as "Front plank", "On your knees, 20 seconds", "3 × 20 s". @param held whether one says that it is held */
    public record StageWords(String ladder, String name, String dose, boolean held) {}

    public String of(Reason reason, Viewer viewer) {
        Map<String, Object> words = new HashMap<>();
        reason.facts().forEach((name, fact) -> words.put(name, words(fact, viewer)));
        return sentences.of("reasons." + reason.rule() + "." + reason.key(), words);
    }

    public Condition of(Criterion criterion, Viewer viewer) {
        return new Condition(of(criterion.reason(), viewer), criterion.met());
    }

    /** A stage that the programme no longer knows is called by its id. */
    public StageWords stage(String ladder, String stage, Viewer viewer) {
        return programme.sheet(ladder)
                .flatMap(sheet -> sheet.stage(stage).map(at -> new StageWords(sheet.name(), at.name(),
                        dose(sheet.dose(at), sheet.perSide(), viewer), isHeld(sheet.dose(at)))))
                .orElseGet(() -> new StageWords(ladder, stage, stage, false));
    }

    private StageWords raised(Fact.RaisedFact at, Viewer viewer) {
        return programme.sheet(at.ladder())
                .map(sheet -> new StageWords(sheet.name(),
                        sentences.of("stages.raised", Map.of("load", load(at.dose().loadGrams(), viewer))),
                        dose(at.dose(), sheet.perSide(), viewer), isHeld(at.dose())))
                .orElseGet(() -> new StageWords(at.ladder(), at.stage(), at.stage(), false));
    }

    /** A walk of some minutes is a hold to the engine, but nobody says so. */
    private static boolean isHeld(Dose dose) {
        return dose.isHold() && minutes(dose.amount()) == 0;
    }

    /** Of a stage as the engine has it; a raise of load shares the id of the last stage, but not its name. */
    public String name(LadderSheet sheet, Stage stage, Viewer viewer) {
        var words = sheet.stage(stage.id()).orElseThrow();
        return stage.dose().loadGrams() == sheet.dose(words).loadGrams() ? words.name()
                : sentences.of("stages.raised", Map.of("load", load(stage.dose().loadGrams(), viewer)));
    }

    public String dose(Dose dose, boolean perSide, Viewer viewer) {
        return sentences.of(dose.isHold() ? "doses.hold" : "doses.reps", Map.of(
                "sets", dose.sets(), "amount", dose.amount(), "minutes", dose.sets() == 1 ? minutes(dose.amount()) : 0, "perSide", perSide, "loaded", dose.isLoaded(),
                "load", load(dose.loadGrams(), viewer)));
    }

    /** Of one long hold, such as a walk; 0 where seconds say it better. */
    public static int minutes(int seconds) {
        return seconds >= A_LONG_HOLD && seconds % 60 == 0 ? seconds / 60 : 0;
    }

    public String load(int grams, Viewer viewer) {
        var unit = sentences.of("units." + viewer.units(), Map.of());
        return viewer.units().fromGrams(grams).toPlainString() + " " + unit;
    }

    private Object words(Fact fact, Viewer viewer) {
        return switch (fact) {
            case Fact.Count count -> count.value();
            case Fact.Moment moment -> Dates.dayAndTime(moment.value().atZone(viewer.zone()));
            case Fact.Day day -> Dates.day(day.value());
            case Fact.Load load -> load(load.grams(), viewer);
            case Fact.StageFact at -> stage(at.ladder(), at.stage(), viewer);
            case Fact.RaisedFact at -> raised(at, viewer);
            case Fact.LadderFact ladder -> programme.sheet(ladder.ladder()).map(LadderSheet::name)
                    .orElse(ladder.ladder());
            case Fact.PhaseFact phase -> programme.phase(phase.phase());
        };
    }
}
