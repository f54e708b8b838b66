package org.steadyback.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.BestSet;
import org.steadyback.library.LadderUse.Place;
import org.steadyback.programme.Exercise;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.LadderSheet.StageSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Wording;
import org.steadyback.programme.Wording.Condition;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Stage;
import org.steadyback.progression.Standing;
import org.steadyback.web.Dates;
import org.steadyback.web.Sentences;

/** Finds how far a person is with an exercise. */
@Singleton
class LadderUses {

    private final CurrentAccount current;
    private final Programme programme;
    private final Progression engine;
    private final Wording wording;
    private final Sentences sentences;

    LadderUses(CurrentAccount current, Programme programme, Progression engine, Wording wording, Sentences sentences) {
        this.current = current;
        this.programme = programme;
        this.engine = engine;
        this.wording = wording;
        this.sentences = sentences;
    }

    List<LadderUse> of(Exercise exercise, Standing standing, Offer offer) {
        return programme.sheets().stream().filter(sheet -> !stages(sheet, exercise).isEmpty())
                .map(sheet -> use(sheet, stages(sheet, exercise), standing, offer.find(sheet.id()).orElseThrow())).toList();
    }

    private static List<StageSheet> stages(LadderSheet sheet, Exercise exercise) {
        return sheet.stages().stream().filter(stage -> stage.exercises().contains(exercise.id())).toList();
    }

    private LadderUse use(LadderSheet sheet, List<StageSheet> doing, Standing standing, LadderOffer offer) {
        var ladder = engine.ladders(standing).find(sheet.id()).orElseThrow();
        var reached = ladder.stages().indexOf(offer.reached());
        var first = ladder.indexOf(doing.getFirst().id()).orElseThrow();
        var last = ladder.indexOf(doing.getLast().id()).orElseThrow();
        var place = place(standing, ladder, reached, first, isRaised(doing, offer) ? reached : last);
        var stage = place == Place.HERE ? offer.reached() : ladder.stage(first);
        return new LadderUse(sheet, place, offer.status(), standing.profile().leavesOut(sheet.id()),
                wording.name(sheet, stage, current.viewer()),
                wording.dose(stage.dose(), sheet.perSide(), current.viewer()),
                wording.of(offer.because().getFirst(), current.viewer()), place == Place.AHEAD ? opens(standing, ladder, stage) : List.of(),
                best(sheet, doing).orElse(null));
    }

    private Place place(Standing standing, Ladder ladder, int reached, int first, int last) {
        var older = engine.rules().older();
        if (last < older.first(ladder, older.applies(standing.profile(), current.today()))) {
            return Place.EASIER;
        }
        if (reached > last) {
            return Place.BEHIND;
        }
        return reached < first || !ladder.stage(reached).phase().isOpenIn(standing.phase()) ? Place.AHEAD : Place.HERE;
    }

    /** The raises of load that follow the last stage are called like it. */
    private static boolean isRaised(List<StageSheet> doing, LadderOffer offer) {
        return doing.getLast().id().equals(offer.reached().id());
    }

    private List<Condition> opens(Standing standing, Ladder ladder, Stage stage) {
        return engine.closedStages(standing, ladder, current.now()).stream()
                .filter(closed -> closed.stage().equals(stage)).findFirst().stream()
                .flatMap(closed -> closed.criteria().stream())
                .map(criterion -> wording.of(criterion, current.viewer())).toList();
    }

    private Optional<String> best(LadderSheet sheet, List<StageSheet> doing) {
        return BestSet.of(current.account(), sheet.id(), doing.stream().map(StageSheet::id).toList()).map(this::told);
    }

    private String told(BestSet best) {
        var set = best.set();
        return sentences.of(set.holdSeconds == null ? "best.reps" : "best.hold", Map.of("amount", set.amount(),
                "minutes", Wording.minutes(set.amount()), "loaded", set.loadGrams > 0,
                "load", wording.load(set.loadGrams, current.viewer()),
                "day", Dates.day(best.session().when().toLocalDate(), current.today())));
    }
}
