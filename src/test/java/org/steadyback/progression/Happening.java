package org.steadyback.progression;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Something in a random life. It is small and says what it is, so that a failing diary shrinks to a story. */
sealed interface Happening {

    /** So many days on which everything offered is done in full and painlessly, each followed by a calm morning. */
    record Calm(int days) implements Happening {
        @Override public String toString() {
            return days == 1 ? "a calm day" : days + " calm days";
        }
    }

    record Rates(Duration later, RatingKind kind, int score) implements Happening {
        @Override public String toString() {
            return pause(later) + "rates " + kind + " " + score;
        }
    }

    /** @param before,after null when not rated */
    record Trains(Duration later, Integer before, Integer after, List<Try> tries) implements Happening {
        @Override public String toString() {
            return pause(later) + "trains from " + before + " to " + after + ": "
                    + tries.stream().map(Try::toString).collect(Collectors.joining(", "));
        }
    }

    record Travels(ZoneOffset to) implements Happening {
        @Override public String toString() {
            return "travels to " + to;
        }
    }

    private static String pause(Duration later) {
        return later.toString().substring(2).toLowerCase() + " later ";
    }

    /** Which stage is tried: the one that is offered, or another. */
    enum Choice { OFFERED, HARDER, EASIER, UNKNOWN }

    enum Extent { FULL, SHORT, NOTHING }

    record Try(String ladder, Choice choice, Extent extent, Integer during, boolean stopped, Skip skipped,
            Comfort comfort) {

        private static final String NO_STAGE = "Z9";

        @Override public String toString() {
            return ladder + " " + choice + " " + extent + " during " + during + (stopped ? " stopped" : "")
                    + (skipped == null ? "" : " skipped " + skipped) + (comfort == null ? "" : " " + comfort);
        }

        ExerciseResult result(Offer offer) {
            return Given.LADDERS.find(ladder).map(known -> work(known, offer).result(known, offer.find(ladder).orElseThrow()))
                    .orElseGet(() -> new ExerciseResult(ladder, "X1", during, stopped, skipped, comfort, List.of()));
        }

        private Work work(Ladder known, Offer offer) {
            var stage = switch (choice) {
                case OFFERED -> offered(offer).id();
                case HARDER -> stage(known, index(known, offer) + 1);
                case EASIER -> stage(known, index(known, offer) - 1);
                case UNKNOWN -> NO_STAGE;
            };
            var missing = switch (extent) {
                case FULL -> 0;
                case SHORT -> 1;
                case NOTHING -> Integer.MAX_VALUE;
            };
            return new Work(ladder, stage, during, stopped, skipped, comfort, missing);
        }

        private static String stage(Ladder known, int index) {
            return index < 0 || index > known.top() ? NO_STAGE : known.stage(index).id();
        }

        private int index(Ladder known, Offer offer) {
            return known.indexOf(offered(offer).id()).orElseThrow();
        }

        private Stage offered(Offer offer) {
            return offer.find(ladder).orElseThrow().stage();
        }
    }
}
