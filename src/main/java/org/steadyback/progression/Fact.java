package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;

/** A value in a reason. The engine knows no language: whoever shows it finds the words. */
public sealed interface Fact {

    /** A plain number: sessions, days, a pain score. */
    record Count(int value) implements Fact {}

    /** A moment, shown in the person's zone. */
    record Moment(Instant value) implements Fact {}

    record Day(LocalDate value) implements Fact {}

    /** A load, in grams; shown in the person's units. */
    record Load(int grams) implements Fact {}

    record StageFact(String ladder, String stage) implements Fact {}

    /** A stage past the top of its ladder: the same id, another dose (R21). */
    record RaisedFact(String ladder, String stage, Dose dose) implements Fact {}

    record LadderFact(String ladder) implements Fact {}

    record PhaseFact(Phase phase) implements Fact {}
}
