package org.steadyback.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

import jakarta.inject.Singleton;

import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
import org.steadyback.progression.ClosedStage;
import org.steadyback.progression.Criterion;
import org.steadyback.progression.Offer;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Stage;
import org.steadyback.progression.Standing;
import org.steadyback.web.Sentences;

/** Writes down the stages, each in a line, those of the latest phase first. */
@Singleton
class StageRows {

    private final Progression engine;
    private final Programme programme;
    private final Wording wording;
    private final Sentences sentences;

    StageRows(Progression engine, Programme programme, Wording wording, Sentences sentences) {
        this.engine = engine;
        this.programme = programme;
        this.wording = wording;
        this.sentences = sentences;
    }

    /** @param trained ids of ladders; @param since when each was last stepped up or back; @param most rows, at most */
    Stages of(Standing standing, Collection<String> trained, Map<String, LocalDate> since, ZonedDateTime now, Viewer viewer,
            int most) {
        var rows = new Rows(standing, since, now, viewer);
        var shown = Capped.of(programme.sheets().stream().filter(sheet -> trained.contains(sheet.id()))
                .sorted(Comparator.comparing(rows::phase).reversed()).toList(), most);
        return new Stages(programme.phase(standing.phase()),
                new Capped<>(shown.shown().stream().map(rows::row).toList(), shown.more()));
    }

    private final class Rows {

        private final Standing standing;
        private final Map<String, LocalDate> since;
        private final ZonedDateTime now;
        private final Viewer viewer;
        private final Offer offer;

        Rows(Standing standing, Map<String, LocalDate> since, ZonedDateTime now, Viewer viewer) {
            this.standing = standing;
            this.since = since;
            this.now = now;
            this.viewer = viewer;
            this.offer = engine.offer(standing, now);
        }

        Phase phase(LadderSheet sheet) {
            return reached(sheet).phase();
        }

        Stages.Row row(LadderSheet sheet) {
            var reached = reached(sheet);
            var closed = engine.closedStages(standing, engine.ladders(standing).find(sheet.id()).orElseThrow(), now);
            return new Stages.Row(sheet.name(), wording.name(sheet, reached, viewer), dose(reached, sheet), since.get(sheet.id()),
                    closed.isEmpty() ? null : dose(closed.getFirst().stage(), sheet),
                    closed.isEmpty() ? null : opens(closed.getFirst()));
        }

        /** What was reached, not what is offered: under the guard that can be less. */
        private Stage reached(LadderSheet sheet) {
            return offer.find(sheet.id()).orElseThrow().reached();
        }

        private String dose(Stage stage, LadderSheet sheet) {
            return wording.dose(stage.dose(), sheet.perSide(), viewer);
        }

        /** In a few words: a phase, or what comes first of what is missing. */
        private String opens(ClosedStage closed) {
            var phase = closed.stage().phase();
            if (!phase.isOpenIn(standing.phase())) {
                return sentences.of("report.opens.phase", Map.of("phase", programme.phase(phase)));
            }
            return closed.criteria().stream().filter(criterion -> !criterion.met()).findFirst().map(this::missing)
                    .orElseGet(() -> sentences.of("report.opens.with-next-entry"));
        }

        private String missing(Criterion criterion) {
            var key = "report.opens." + criterion.reason().key();
            return sentences.keys().contains(key) ? sentences.of(key, Map.of("left", criterion.need() - criterion.have()))
                    : wording.of(criterion, viewer).text();
        }
    }
}
