package org.steadyback.ladders;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.Cursor;
import org.steadyback.plan.Ledger;
import org.steadyback.programme.Wording;
import org.steadyback.progression.Decision;
import org.steadyback.progression.Stage;
import org.steadyback.web.Dates;

/**
 * What was decided of a ladder, newest first. Phases, flare-ups, easy days and locks are told too: they are why a ladder
 * moved with all others, or stood still.
 */
@Singleton
class History {

    private static final int MOST = 30;

    private final CurrentAccount current;
    private final Ledger ledger;
    private final Wording wording;

    History(CurrentAccount current, Ledger ledger, Wording wording) {
        this.current = current;
        this.ledger = ledger;
        this.wording = wording;
    }

    /** @param older where the next page begins, or null on the last */
    record Page(List<Told> told, String older) {}

    Page of(Climb climb, Cursor before) {
        var phases = climb.ladder().stages().stream().map(Stage::phase).collect(Collectors.toSet());
        var lines = ledger.history(current.account(), climb.sheet().id(), phases, before, MOST + 1);
        return new Page(lines.stream().limit(MOST).map(this::told).toList(),
                lines.size() > MOST ? lines.get(MOST - 1).place().toString() : null);
    }

    private Told told(Ledger.Line line) {
        var decision = line.decision();
        return new Told(day(decision.at().toLocalDate()), wording.of(decision.reason(), current.viewer()),
                decision.reason().rule().name(), decision instanceof Decision.OfStage change ? change(change) : null,
                !(decision instanceof Decision.OfStage),
                line.recalculatedAt() == null ? null
                        : day(line.recalculatedAt().atZone(current.viewer().zone()).toLocalDate()));
    }

    /** A raise of load keeps the stage; its sentence says the load. */
    private Told.Change change(Decision.OfStage change) {
        return change.from().equals(change.to()) ? null : new Told.Change(name(change, change.from()), name(change, change.to()));
    }

    private String name(Decision.OfStage change, String stage) {
        return wording.stage(change.ladder(), stage, current.viewer()).name();
    }

    private String day(LocalDate date) {
        return Dates.day(date, current.today());
    }
}
