package org.steadyback.today;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    private static final int MOST_NOTE = 2000;
    private static final int MOST_AMOUNT = 3600;
    private static final BigDecimal MOST_LOAD = new BigDecimal(200);

    private final Programme programme;
    private final Units units;
    private final Messages messages;
    private final List<LoggedResult> results = new ArrayList<>();
    private final UUID entry;
    private final Integer painBefore;
    private final Integer painAfter;
    private final String note;
    private FormErrors errors = FormErrors.none();

    SessionReading(SessionForm form, Programme programme, Units units, Messages messages) {
        this.programme = programme;
        this.units = units;
        this.messages = messages;
        entry = readEntry(form.entry());
        painBefore = readPain("painBefore", form.painBefore());
        form.results().stream().filter(result -> !result.isUntouched()).forEach(this::readResult);
        if (results.isEmpty() && !errors.any()) {
            wrong("session", "today.session.empty");
        }
        painAfter = readPain("painAfter", form.painAfter());
        note = readNote(form.note());
    }

    FormErrors errors() {
        return errors;
    }

    UUID entry() {
        return entry;
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

    private UUID readEntry(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException | NullPointerException malformed) {
            wrong("session", "diary.entry.missing");
            return null;
        }
    }

    private void readResult(ResultForm form) {
        var ladder = programme.ladders().find(form.ladder()).orElse(null);
        var stage = ladder == null ? -1 : ladder.indexOf(form.stage()).orElse(-1);
        if (stage < 0) {
            wrong(form.ladder() + ".stage", "today.stage.unknown");
            return;
        }
        var dose = ladder.stage(stage).dose();
        if (form.isAll() && contradictsItself(form, dose)) {
            wrong(form.ladder() + ".did", "today.did.contradicts");
        }
        results.add(LoggedResult.of(new ExerciseResult(ladder.id(), form.stage(),
                readPain(form.ladder() + ".pain", form.pain()), form.stopped(), readSkip(form),
                readChoice(Comfort.class, form.ladder() + ".comfort", form.comfort()), readSets(form, ladder, dose)),
                dose));
    }

    /** "All as shown" beside other numbers, another weight or another stage: only the person knows which is true. */
    private boolean contradictsItself(ResultForm form, Dose dose) {
        return !form.stage().equals(form.shown())
                || form.amounts().anyMatch(typed -> readAmount(form.ladder() + ".did", typed) != dose.amount())
                || !form.load().isBlank() && readLoad(form) != dose.loadGrams();
    }

    private Skip readSkip(ResultForm form) {
        if (!form.skipped().isEmpty()) {
            return readChoice(Skip.class, form.ladder() + ".skipped", form.skipped());
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
        var load = readLoad(form);
        var sets = new ArrayList<SetResult>();
        sets.addAll(readSets(form.ladder() + ".set", null, form.sets(), dose, load));
        sets.addAll(readSets(form.ladder() + ".left", Side.LEFT, form.left(), dose, load));
        sets.addAll(readSets(form.ladder() + ".right", Side.RIGHT, form.right(), dose, load));
        if (sets.isEmpty() && !form.stopped() && !errors.any()) {
            wrong(form.ladder() + ".did", "today.did.missing");
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
            var amount = readAmount(field + "-" + (i + 1), typed.get(i));
            if (amount > 0) {
                sets.add(set(side, dose, amount, load));
            }
        }
        return sets;
    }

    private static SetResult set(Side side, Dose dose, int amount, int load) {
        return dose.isHold() ? new SetResult(side, amount, null, load) : new SetResult(side, null, amount, load);
    }

    private int readAmount(String field, String typed) {
        if (typed.isBlank()) {
            return 0;
        }
        try {
            var amount = Integer.parseInt(typed.strip());
            if (amount >= 0 && amount <= MOST_AMOUNT) {
                return amount;
            }
        } catch (NumberFormatException malformed) {
            // told below
        }
        wrong(field, "today.amount.range");
        return 0;
    }

    private int readLoad(ResultForm form) {
        if (form.load().isBlank()) {
            return 0;
        }
        try {
            var load = new BigDecimal(form.load().strip().replace(',', '.'));
            if (load.signum() >= 0 && load.compareTo(MOST_LOAD) <= 0) {
                return units.toGrams(load);
            }
        } catch (NumberFormatException malformed) {
            // told below
        }
        wrong(form.ladder() + ".load", "today.load.range");
        return 0;
    }

    /** Not given is null, never 0. */
    private Integer readPain(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.matches("10|[0-9]")) {
            return Integer.valueOf(typed);
        }
        wrong(field, "diary.score.range");
        return null;
    }

    private <E extends Enum<E>> E readChoice(Class<E> type, String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, typed);
        } catch (IllegalArgumentException unknown) {
            wrong(field, "today.choice.unknown");
            return null;
        }
    }

    private String readNote(String typed) {
        if (typed.length() > MOST_NOTE) {
            wrong("note", "diary.note.length");
        }
        var text = typed.replace("\0", "").strip();
        return text.isEmpty() ? null : text;
    }

    private void wrong(String field, String key) {
        errors = errors.with(field, messages.of(key));
    }
}
