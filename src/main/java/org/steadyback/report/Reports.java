package org.steadyback.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.steadyback.chart.Person;
import org.steadyback.diary.Days;
import org.steadyback.diary.LoggedClearance;
import org.steadyback.diary.LoggedInjury;
import org.steadyback.diary.LoggedPain;
import org.steadyback.diary.LoggedSafetyCheck;
import org.steadyback.diary.WrittenNote;
import org.steadyback.plan.Ledger;
import org.steadyback.plan.Plan;
import org.steadyback.programme.Wording;
import org.steadyback.progression.Decision;
import org.steadyback.progression.Place;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Rules;
import org.steadyback.progression.Standing;
import org.steadyback.trend.Bucket;
import org.steadyback.trend.DiarySpan;
import org.steadyback.trend.Range;
import org.steadyback.trend.Trends;
import org.steadyback.web.Sentences;

/** Writes the report of a person. */
@Singleton
public class Reports {

    /** Lines of paper for all that can be longer or shorter, on the lower of the two usual papers (Letter). */
    private static final int LINES = 39;
    private static final int HEADING = 2;
    private static final int LEAST_TRAINING = 4;
    private static final int MOST_STAGES = 14;
    private static final int MOST_OF_NOTES = 10;
    private static final int LEAST_OF_DECISIONS = 4;
    private static final int MOST_DECISIONS = 30;
    private static final int MOST_FLARES = 4;
    private static final int MOST_SIGNS = 4;

    private final Trends trends;
    private final Plan plan;
    private final Ledger ledger;
    private final Progression engine;
    private final StageRows stageRows;
    private final Wording wording;
    private final Sentences sentences;

    Reports(Trends trends, Plan plan, Ledger ledger, Progression engine, StageRows stageRows, Wording wording, Sentences sentences) {
        this.trends = trends;
        this.plan = plan;
        this.ledger = ledger;
        this.engine = engine;
        this.stageRows = stageRows;
        this.wording = wording;
        this.sentences = sentences;
    }

    /** @param notes numbers of the entries whose notes the person chose; @param now for the person */
    @Transactional
    public Report of(Person person, Range range, Collection<Long> notes, ZonedDateTime now) {
        return new Sheet(person, range.until(person.today(), trends.begin(person.account(), person.profile())), now).write(range, notes);
    }

    private final class Sheet {

        private final Person person;
        private final Days period;
        private final ZonedDateTime now;
        private final Standing standing;
        private final DiarySpan span;

        Sheet(Person person, Days period, ZonedDateTime now) {
            this.person = person;
            this.period = period;
            this.now = now;
            this.standing = plan.standing(person.account());
            this.span = trends.span(person.account(), period);
        }

        Report write(Range range, Collection<Long> chosen) {
            var about = About.of(person, sentences);
            var function = function();
            var told = span.within(period);
            var flares = told.flares();
            var safety = safety();
            var room = new Room(LINES - about.height() - Math.max(function.height(), Pain.HEIGHT)
                    - Math.max(Math.max(LEAST_TRAINING, Math.min(flares.size(), MOST_FLARES) + 1), safety.height()));
            var stages = stages(Math.clamp(room.left() - LEAST_OF_DECISIONS, 1, MOST_STAGES));
            room.take(stages.height());
            var notes = notes(chosen, room);
            return new Report(person.today(), range, period, about, function, pain(),
                    Training.of(period, person.profile(), told), Capped.of(flares.reversed(), MOST_FLARES), safety,
                    stages, decisions(room), notes, Rules.VERSION);
        }

        private Function function() {
            var latest = trends.overall(person.account(), period).reversed().stream().findFirst();
            return Function.of(trends.activities(person.account(), new Days(LocalDate.EPOCH, period.last())),
                    latest.map(change -> sentences.of("overall." + change.answer)).orElse(null),
                    latest.map(change -> change.when().toLocalDate()).orElse(null));
        }

        private Pain pain() {
            var profile = person.profile();
            return Pain.of(PainPicture.of(trends.pain(span, period, Bucket.of(period)), profile.intakePain),
                    profile.intakePain, profile.intakePlace == Place.LEG,
                    span.within(period).rated(), period, engine.rules().usual(),
                    trends.meaningfulChange(), LoggedPain.dates(person.account(), Place.LEG, period).size());
        }

        private SafetyAnswers safety() {
            var account = person.account();
            return SafetyAnswers.of(standing.safety(), LoggedSafetyCheck.of(account, period.first()),
                    LoggedClearance.of(account, period.first()), LoggedInjury.of(account, period.first()), this::signs);
        }

        private String signs(LoggedSafetyCheck check) {
            return sentences.of("report.signs", Map.of("signs", check.yes.stream().limit(MOST_SIGNS)
                    .map(sign -> sentences.of("signs." + sign)).toList(), "more", Math.max(0, check.yes.size() - MOST_SIGNS)));
        }

        private Stages stages(int most) {
            return stageRows.of(standing, span.within(period).ladders(), ledger.latestSteps(person.account()), now,
                    person.viewer(), most);
        }

        private Capped<Line> notes(Collection<Long> chosen, Room room) {
            var lines = WrittenNote.of(person.account(), chosen).stream().map(this::line).toList();
            if (!lines.isEmpty()) {
                room.take(HEADING);
            }
            return room.take(lines, Math.min(MOST_OF_NOTES, room.left() - LEAST_OF_DECISIONS), 0);
        }

        private Capped<Line> decisions(Room room) {
            var latest = ledger.latest(person.account(), period, MOST_DECISIONS);
            return room.take(latest.decisions().stream().map(this::line).toList(), room.left(), latest.more());
        }

        private Line line(Decision decision) {
            return new Line(decision.at().toLocalDate(), wording.of(decision.reason(), person.viewer()));
        }

        private Line line(WrittenNote note) {
            return new Line(note.date(), sentences.of("report.notes." + note.kind(), Map.of("text", note.text().replaceAll("\\s+", " "))));
        }
    }
}
