package org.steadyback.programme.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.steadyback.figure.Figure;
import org.steadyback.figure.FigureCheck;
import org.steadyback.programme.Card;
import org.steadyback.programme.PhaseSheet;
import org.steadyback.programme.SlotSheet;
import org.steadyback.progression.Rules;

/** What must hold across the files of a programme. Collects every problem rather than stopping at the first. */
final class ProgrammeCheck {

    private final Parts parts;
    private final Documents documents;
    private final List<ProgrammeProblem> problems = new ArrayList<>();

    ProgrammeCheck(Parts parts, Map<String, Document> documents) {
        this.parts = parts;
        this.documents = new Documents(documents);
    }

    List<ProgrammeProblem> problems() {
        if (parts.phases() != null) {
            in("phases.yaml", this::checkPhases);
        }
        if (parts.slots() != null) {
            in("slots.yaml", this::checkSlots);
        }
        parts.ladders().forEach((id, ladder) -> in(Documents.ladder(id),
                file -> new LadderCheck(ladder, parts.exercises(), documents, file).check()));
        parts.exercises().forEach((id, exercise) -> in(Documents.exercise(id),
                file -> new ExerciseCheck(exercise, parts, documents, file).check()));
        parts.figures().forEach((id, figure) -> in(Documents.figure(id), file -> checkFigure(figure, file)));
        parts.cards().forEach((id, card) -> in(Documents.card(id), file -> checkCard(card, file)));
        if (parts.routines() != null) {
            in("routines.yaml", file -> new RoutinesCheck(parts.routines(), parts.ladders(), documents, file).check());
        }
        checkGates();
        return problems;
    }

    private void in(String name, Consumer<Problems> check) {
        var file = new Problems(documents.get(name));
        check.accept(file);
        problems.addAll(file.found());
    }

    private void checkPhases(Problems file) {
        var numbers = parts.phases().stream().map(PhaseSheet::number).toList();
        if (!numbers.equals(List.of(1, 2, 3, 4))) {
            file.add("", "must list the phases 1, 2, 3, 4 in order, not " + numbers);
        }
    }

    private void checkSlots(Problems file) {
        var seen = new HashSet<String>();
        parts.slots().stream().map(SlotSheet::id).filter(id -> !seen.add(id))
                .forEach(id -> file.add(id, "the id stands twice"));
    }

    private static void checkFigure(Figure figure, Problems file) {
        FigureCheck.problems(figure).forEach(problem -> file.add("poses " + problem.pose(), problem.what()));
    }

    private void checkCard(Card card, Problems file) {
        card.exercises().stream().filter(id -> !documents.has(Documents.exercise(id)))
                .forEach(id -> file.add("exercises", "there is no exercise \"" + id + "\""));
        card.cards().stream().filter(id -> !documents.has(Documents.card(id)))
                .forEach(id -> file.add("cards", "there is no card \"" + id + "\""));
        for (int i = 0; i < card.parts().size(); i++) {
            var figure = card.parts().get(i).figure();
            if (figure != null && !documents.has(Documents.figure(figure))) {
                file.add("parts " + (i + 1) + " figure", "there is no figure \"" + figure + "\"");
            }
        }
    }

    /** The engine looks these stages up (R23) and could not go on without them. */
    private void checkGates() {
        Rules.sheet().stagesNamed().forEach((id, stages) -> {
            if (!documents.has(Documents.ladder(id))) {
                problems.add(new ProgrammeProblem(Documents.ladder(id), 0, "", "is missing, and the rules look at it"));
            } else if (parts.ladders().containsKey(id)) {
                in(Documents.ladder(id), file -> stages.stream()
                        .filter(stage -> parts.ladders().get(id).stage(stage).isEmpty())
                        .forEach(stage -> file.add("stages", "there is no " + stage + ", which the rules look at")));
            }
        });
    }
}
