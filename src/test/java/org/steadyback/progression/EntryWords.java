package org.steadyback.progression;

import java.util.stream.Collectors;

/** A diary and its decisions as one reads them when a test has failed. */
final class EntryWords {

    private EntryWords() {}

    static String of(Entry entry) {
        return entry.at() + switch (entry) {
            case PainRating rating -> " " + rating.kind() + " " + rating.score()
                    + (rating.place() == Place.LEG ? " in the leg" : "");
            case TrainingSession session -> " trains from " + session.painBefore() + " to " + session.painAfter() + ": "
                    + session.results().stream().map(EntryWords::of).collect(Collectors.joining(", "));
            case SafetyCheck check -> " safety check " + check.yes();
            case FlareCall call -> " calls a flare-up " + call.call();
            case Injury injury -> " is injured";
            case Clearance clearance -> " is cleared on " + clearance.on();
            case OwnActivities activities -> " scores own activities " + activities.scores();
            case OverallChange change -> " finds the overall change " + change.answer();
            case AnsweredQuestionnaire answered -> " answers a questionnaire";
        };
    }

    static String of(Decision decision) {
        return "\n        → " + decision.reason().rule() + " " + switch (decision) {
            case Decision.StepUp up -> up.ladder() + " up from " + up.from() + " to " + up.to();
            case Decision.StepBack back -> back.ladder() + " back from " + back.from() + " to " + back.to();
            case Decision.PhaseOpened opened -> "opens " + opened.phase();
            case Decision.PhaseClosed closed -> "closes " + closed.phase();
            case Decision.ModeEntered entered -> "enters " + entered.mode() + " (" + entered.reason().key() + ")";
            case Decision.ModeLeft left -> "leaves " + left.mode();
            case Decision.NoticeGiven given -> "notice " + given.reason().key();
        };
    }

    private static String of(ExerciseResult result) {
        var sets = result.sets().stream().map(set -> (set.side() == null ? "" : set.side().name().substring(0, 1))
                + (set.holdSeconds() == null ? set.reps() + "×" : set.holdSeconds() + "s")
                + (set.loadGrams() == 0 ? "" : "@" + set.loadGrams() + "g")).collect(Collectors.joining(" "));
        return result.ladder() + " " + result.stage() + " [" + sets + "] during " + result.painDuring()
                + (result.stoppedForPain() ? " stopped" : "") + (result.skipped() == null ? "" : " " + result.skipped());
    }
}
