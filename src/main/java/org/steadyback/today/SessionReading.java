package org.steadyback.today;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.steadyback.diary.LoggedResult;
import org.steadyback.programme.Programme;
import org.steadyback.progression.Comfort;
import org.steadyback.progression.Dose;
import org.steadyback.progression.ExerciseResult;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.SetResult;
import org.steadyback.progression.Side;
import org.steadyback.progression.Skip;
import org.steadyback.progression.Units;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/** Reads a typed session: all of it, or everything that is wrong with it. Errors name the field they were made in. */
final class SessionReading {

    private final Programme programme;
    private final TypedAnswers answers;
    private final List<LoggedResult> results = new ArrayList<>();
    private final UUID entry;
    private final Integer seconds;
    private final Integer painBefore;
    private final Integer painAfter;
    private final String note;

    SessionReading(SessionForm form, Programme programme, Units units, Messages messages) {
        this.programme = programme;
        this.answers = new TypedAnswers(units, messages);
        entry = answers.entry("session", form.entry());
        seconds = answers.duration("session", form.seconds());
        painBefore = answers.pain("painBefore", form.painBefore());
        form.results().stream().filter(result -> !result.isUntouched()).forEach(this::readResult);
        if (results.isEmpty() && !answers.errors().any()) {
            answers.wrong("session", "today.session.empty");
        }
        painAfter = answers.pain("painAfter", form.painAfter());
        note = answers.note("note", form.note());
    }

    FormErrors errors() {
        return answers.errors();
    }

    UUID entry() {
        return entry;
    }

    /** How long it took, or null. */
    Integer seconds() {
        return seconds;
    }

    Integer painBefore() {
        return painBefore;
    }

    Integer painAfter() {
        return painAfter;
    }

    String note() {
        return note;
    }

    List<LoggedResult> results() {
        return results;
    }

    private void readResult(ResultForm form) {
        var ladder = programme.ladders().find(form.ladder()).orElse(null);
        var stage = ladder == null ? -1 : ladder.indexOf(form.stage()).orElse(-1);
        if (stage < 0) {
            answers.wrong(form.ladder() + ".stage", "today.stage.unknown");
            return;
        }
        var own = ladder.stage(stage).dose();
        var asked = form.stage().equals(form.shown()) ? AskedDose.read(form.asked(), own) : Optional.of(own);
        if (asked.isEmpty()) {
            answers.wrong(form.ladder() + ".stage", "today.stage.unknown");
            return;
        }
        var dose = asked.get();
        if (form.isAll() && contradictsItself(form, dose)) {
            answers.wrong(form.ladder() + ".did", "today.did.contradicts");
        }
        results.add(LoggedResult.of(new ExerciseResult(ladder.id(), form.stage(),
                answers.pain(form.ladder() + ".pain", form.pain()), form.stopped(), readSkip(form),
                answers.choice(Comfort.class, form.ladder() + ".comfort", form.comfort()), readSets(form, ladder, dose)),
                dose));
    }

    /** "All as shown" beside other numbers, another weight or another stage: only the person knows which is true. */
    private boolean contradictsItself(ResultForm form, Dose dose) {
        return !form.stage().equals(form.shown())
                || form.amounts().anyMatch(typed -> answers.amount(form.ladder() + ".did", typed, dose) != dose.amount())
                || !form.load().isBlank() && answers.load(form.ladder() + ".load", form.load()) != dose.loadGrams();
    }

    private Skip readSkip(ResultForm form) {
        if (!form.skipped().isEmpty()) {
            return answers.choice(Skip.class, form.ladder() + ".skipped", form.skipped());
        }
        return form.isSkipped() ? Skip.OTHER : null;
    }

    private List<SetResult> readSets(ResultForm form, Ladder ladder, Dose dose) {
        if (form.isSkipped()) {
            return List.of();
        }
        if (form.isAll()) {
            return asPrescribed(ladder, dose);
        }
        var load = answers.load(form.ladder() + ".load", form.load());
        var sets = new ArrayList<SetResult>();
        sets.addAll(readSets(form.ladder() + ".set", null, form.sets(), dose, load));
        sets.addAll(readSets(form.ladder() + ".left", Side.LEFT, form.left(), dose, load));
        sets.addAll(readSets(form.ladder() + ".right", Side.RIGHT, form.right(), dose, load));
        if (sets.isEmpty() && !form.stopped() && !answers.errors().any()) {
            answers.wrong(form.ladder() + ".did", "today.did.missing");
        }
        return sets;
    }

    private static List<SetResult> asPrescribed(Ladder ladder, Dose dose) {
        var sides = ladder.perSide() ? List.of(Side.LEFT, Side.RIGHT) : Collections.<Side>singletonList(null);
        return sides.stream().flatMap(side -> IntStream.range(0, dose.sets())
                .mapToObj(set -> set(side, dose, dose.amount(), dose.loadGrams()))).toList();
    }

    private List<SetResult> readSets(String field, Side side, List<String> typed, Dose dose, int load) {
        var sets = new ArrayList<SetResult>();
        for (int i = 0; i < typed.size(); i++) {
            var amount = answers.amount(field + "-" + (i + 1), typed.get(i), dose);
            if (amount > 0) {
                sets.add(set(side, dose, amount, load));
            }
        }
        return sets;
    }

    private static SetResult set(Side side, Dose dose, int amount, int load) {
        return dose.isHold() ? new SetResult(side, amount, null, load) : new SetResult(side, null, amount, load);
    }
}
