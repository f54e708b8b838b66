package org.steadyback.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
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

    public List<String> of(String done, Map<String, ?> facts, PlanChange change, Viewer viewer) {
        var lines = new ArrayList<String>();
        lines.add(sentences.of("notices." + done, facts));
        change.made().forEach(decision -> lines.add(wording.of(decision.reason(), viewer)));
        change.withdrawn().forEach(decision -> lines.add(sentences.of("notices.withdrawn",
                Map.of("was", wording.of(decision.reason(), viewer)))));
        return lines;
    }

    public List<String> of(String done, PlanChange change, Viewer viewer) {
        return of(done, Map.of(), change, viewer);
    }

    /** After a correction or deletion it is worth saying that nothing changed. */
    public List<String> ofChange(String done, PlanChange change, Viewer viewer) {
        var lines = new ArrayList<>(of(done, change, viewer));
        if (change.isNone()) {
            lines.add(sentences.of("notices.nothing-changed"));
        }
        return lines;
    }

    public List<String> alreadyThere() {
        return List.of(sentences.of("notices.already-there"));
    }
}
