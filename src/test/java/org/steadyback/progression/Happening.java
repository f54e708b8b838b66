package org.steadyback.progression;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Something in a random life. It is small and says what it is, so that a failing diary shrinks to a story. */
sealed interface Happening {

    /**
     * So many days on which what is offered is done in full and painlessly, each followed by a calm morning; safety
     * questions are answered with no.
     */
    record Calm(int days, Scope scope) implements Happening {
        @Override public String toString() {
            return (days == 1 ? "a calm day with " : days + " calm days with ") + scope.toString().toLowerCase();
        }
    }

    /** What is done on a calm day: all that is offered, or only the ladders of the gates. */
    enum Scope { EVERYTHING, THE_GATES }

    record Rates(Duration later, RatingKind kind, int score, Place place) implements Happening {
        @Override public String toString() {
            return pause(later) + "rates " + kind + " " + score + (place == Place.LEG ? " in the leg" : "");
        }
    }

    /** So many mornings and evenings with the same pain, without training. */
    record Aches(int days, int score) implements Happening {
        @Override public String toString() {
            return "rates " + score + " morning and evening for " + days + " days";
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

    record Pauses(int days) implements Happening {
        @Override public String toString() {
            return "logs nothing for " + days + " days";
        }
    }

    record Answers(Duration later, Set<Sign> yes) implements Happening {
        @Override public String toString() {
            return pause(later) + "answers the safety questions, yes to " + yes;
        }
    }

    record Calls(Duration later, FlareCall.Call call) implements Happening {
        @Override public String toString() {
            return pause(later) + "calls a flare-up " + call;
        }
    }

    record IsHurt(Duration later) implements Happening {
        @Override public String toString() {
            return pause(later) + "is injured";
        }
    }

    record IsCleared(Duration later, int daysAgo) implements Happening {
        @Override public String toString() {
            return pause(later) + "is cleared as of " + daysAgo + " days before";
        }
    }

    /** @param scores of own activities, by name */
    record Scores(Duration later, Map<String, Integer> scores) implements Happening {
        @Override public String toString() {
            return pause(later) + "scores own activities " + scores;
        }
    }

    /** Says how it is on the whole, compared with the start. */
    record Compares(Duration later, OverallChange.Answer answer) implements Happening {
        @Override public String toString() {
            return pause(later) + "compares with the start: " + answer;
        }
    }

    /** Answers a questionnaire of the operator. */
    record FillsIn(Duration later) implements Happening {
        @Override public String toString() {
            return pause(later) + "fills in a questionnaire";
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

        /** @param ladders with the raises of load that the person's plates allow */
        ExerciseResult result(Ladders ladders, Offer offer) {
            return ladders.find(ladder).map(known -> work(known, offer).result(known, offer.find(ladder).orElseThrow()))
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
            return known.stages().indexOf(offered(offer));
        }

        private Stage offered(Offer offer) {
            return offer.find(ladder).orElseThrow().stage();
        }
    }
}
