package org.steadyback.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
import org.steadyback.progression.Decision;
import org.steadyback.progression.Mode;
import org.steadyback.web.Dates;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** What a person is told after a change of their diary: what was done, and what it did to the plan. */
@Singleton
public class Notices {

    private final Sentences sentences;
    private final Wording wording;

    Notices(Sentences sentences, Wording wording) {
        this.sentences = sentences;
        this.wording = wording;
    }

    public List<Notice> of(String done, Map<String, ?> facts, PlanChange change, Viewer viewer) {
        return of(Notice.of(sentences.of("notices." + done, facts)), lines(change, viewer));
    }

    public List<Notice> of(String done, PlanChange change, Viewer viewer) {
        return of(done, Map.of(), change, viewer);
    }

    /** After a correction it is worth saying that nothing changed. */
    public List<Notice> ofChange(String done, PlanChange change, Viewer viewer) {
        return ofChange(Notice.of(sentences.of("notices." + done)), change, viewer);
    }

    List<Notice> ofChange(Notice done, PlanChange change, Viewer viewer) {
        return of(done, ahead(change, viewer));
    }

    /** What a change does to the plan, or that it does nothing: the same before it is made and after. */
    public List<Notice> ahead(PlanChange change, Viewer viewer) {
        return change.isNone() ? Notice.only(sentences.of("notices.nothing-changed")) : lines(change, viewer);
    }

    /** A decision in words. */
    private record Told(Decision decision, String text) {}

    /** What is decided again, only on another day, is one line rather than two that contradict each other. */
    private List<Notice> lines(PlanChange change, Viewer viewer) {
        var made = told(change.made(), viewer);
        var withdrawn = told(change.withdrawn(), viewer);
        var lines = new ArrayList<Notice>();
        made.forEach(now -> lines.add(new Notice(tells(withdrawn, now) ? moved(now) : now.text(), why(now.decision()))));
        withdrawn.stream().filter(was -> !tells(made, was)).forEach(was -> lines.add(
                new Notice(sentences.of("notices.withdrawn", Map.of("was", was.text())), why(was.decision()))));
        return lines;
    }

    private List<Told> told(List<Decision> decisions, Viewer viewer) {
        return decisions.stream().map(decision -> new Told(decision, wording.of(decision.reason(), viewer))).toList();
    }

    private static boolean tells(List<Told> decisions, Told same) {
        return decisions.stream().anyMatch(told -> told.text().equals(same.text()));
    }

    private String moved(Told now) {
        return sentences.of("notices.moved", Map.of("day", Dates.day(now.decision().at()), "what", now.text()));
    }

    private static List<Notice> of(Notice done, List<Notice> change) {
        var lines = new ArrayList<>(List.of(done));
        lines.addAll(change);
        return lines;
    }

    public List<Notice> alreadyThere() {
        return Notice.only(sentences.of("notices.already-there"));
    }

    /** The page that says more about a decision. */
    private static String why(Decision decision) {
        return switch (decision) {
            case Decision.OfStage change -> "/ladders/" + change.ladder();
            case Decision.PhaseOpened opened -> "/ladders";
            case Decision.PhaseClosed closed -> "/ladders";
            case Decision.ModeEntered entered -> why(entered.mode());
            case Decision.ModeLeft left -> why(left.mode());
            case Decision.NoticeGiven notice -> "/learn/see-someone";
        };
    }

    private static String why(Mode mode) {
        return switch (mode) {
            case FLARE -> "/flare";
            case EMERGENCY_LOCK, URGENT_LOCK -> "/see-someone";
            case SCREENING -> "/safety-check";
            case EASY, NORMAL -> "/ladders";
        };
    }
}
