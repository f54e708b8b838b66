package org.steadyback.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.steadyback.figure.Figure;
import org.steadyback.figure.FigureCheck;
import org.steadyback.programme.Card;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.LadderSheet.StageSheet;
import org.steadyback.programme.PhaseSheet;
import org.steadyback.programme.Questionnaire;
import org.steadyback.programme.SlotSheet;
import org.steadyback.progression.Condition;
import org.steadyback.progression.Rules;

/** What must hold across the files of a programme. Collects every problem rather than stopping at the first. */
final class ProgrammeCheck {

    private final Parts parts;
    private final Documents documents;
    private final List<ProgrammeProblem> problems = new ArrayList<>();

    ProgrammeCheck(Parts parts, Documents documents) {
        this.parts = parts;
        this.documents = documents;
    }

    List<ProgrammeProblem> problems() {
        if (parts.phases() != null) {
            in("phases.yaml", this::checkPhases);
        }
        if (parts.slots() != null) {
            in("slots.yaml", this::checkSlots);
        }
        parts.ladders().forEach((id, ladder) -> in(Documents.ladder(id),
                file -> new LadderCheck(ladder, parts, documents, file).check()));
        parts.exercises().forEach((id, exercise) -> in(Documents.exercise(id),
                file -> new ExerciseCheck(exercise, parts, documents, file).check()));
        parts.figures().forEach((id, figure) -> in(Documents.figure(id), file -> checkFigure(figure, file)));
        parts.cards().forEach((id, card) -> in(Documents.card(id), file -> checkCard(card, file)));
        parts.questionnaires().forEach((id, questionnaire) -> in(Documents.questionnaire(id),
                file -> checkQuestionnaire(questionnaire, file)));
        if (parts.routines() != null) {
            in("routines.yaml", file -> new RoutinesCheck(parts, documents, file).check());
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
        file.checkTwice("", "id", parts.slots().stream().map(SlotSheet::id).toList());
    }

    private static void checkFigure(Figure figure, Problems file) {
        if (figure.telling() != null && figure.telling() > figure.poses().size()) {
            file.add("telling", "there are only " + figure.poses().size() + " poses");
        }
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

    /** Diaries know it by its url, and pages by the name of its file. */
    private void checkQuestionnaire(Questionnaire questionnaire, Problems file) {
        if (!questionnaire.id().matches("(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*")) {
            file.add("", "its name must be lower-case words joined by hyphens, 40 characters at most");
        }
        parts.questionnaires().values().stream()
                .filter(other -> other.id().compareTo(questionnaire.id()) < 0 && other.url().equals(questionnaire.url()))
                .forEach(other -> file.add("url", "is that of " + Documents.questionnaire(other.id()) + " too"));
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
                in(Documents.ladder(id), file -> checkOpen(parts.ladders().get(id), stages, file));
            }
        });
    }

    /** What a phase waits for may not wait for somebody's word: it would be a wall for whoever lives with that. */
    private void checkOpen(LadderSheet ladder, Set<String> named, Problems file) {
        var ids = ladder.stages().stream().map(StageSheet::id).toList();
        var last = named.stream().mapToInt(ids::indexOf).max().orElse(-1);
        ladder.stages().subList(0, last + 1).stream().filter(stage -> parts.exercises().keySet().containsAll(stage.exercises()))
                .forEach(stage -> Stream.of(Condition.values()).filter(condition -> isClosedFor(condition, stage))
                        .forEach(condition -> file.add("stage " + stage.id() + " exercise", "every way to do it is closed for "
                                + condition.id() + ", and a phase asks for it")));
    }

    private boolean isClosedFor(Condition condition, StageSheet stage) {
        return stage.exercises().stream().noneMatch(id -> parts.exercises().get(id).way().isFor(Set.of(condition)));
    }
}
