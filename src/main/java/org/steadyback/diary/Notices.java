package org.steadyback.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
import org.steadyback.progression.Decision;
import org.steadyback.progression.Mode;
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
        var lines = new ArrayList<Notice>();
        lines.add(Notice.of(sentences.of("notices." + done, facts)));
        change.made().forEach(decision -> lines.add(new Notice(wording.of(decision.reason(), viewer), why(decision))));
        change.withdrawn().forEach(decision -> lines.add(new Notice(sentences.of("notices.withdrawn",
                Map.of("was", wording.of(decision.reason(), viewer))), why(decision))));
        return lines;
    }

    public List<Notice> of(String done, PlanChange change, Viewer viewer) {
        return of(done, Map.of(), change, viewer);
    }

    /** After a correction or deletion it is worth saying that nothing changed. */
    public List<Notice> ofChange(String done, PlanChange change, Viewer viewer) {
        var lines = new ArrayList<>(of(done, change, viewer));
        if (change.isNone()) {
            lines.add(Notice.of(sentences.of("notices.nothing-changed")));
        }
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
