package org.steadyback.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.steadyback.account.Account;
import org.steadyback.diary.EntryType;
import org.steadyback.diary.LoggedActivities;
import org.steadyback.diary.LoggedClearance;
import org.steadyback.diary.LoggedEntry;
import org.steadyback.diary.LoggedFlareCall;
import org.steadyback.diary.LoggedInjury;
import org.steadyback.diary.LoggedOverallChange;
import org.steadyback.diary.LoggedPain;
import org.steadyback.diary.LoggedQuestionnaire;
import org.steadyback.diary.LoggedResult;
import org.steadyback.diary.LoggedSafetyCheck;
import org.steadyback.diary.LoggedSession;
import org.steadyback.diary.LoggedSet;
import org.steadyback.progression.Comfort;
import org.steadyback.progression.ExerciseResult;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.Ladders;
import org.steadyback.progression.OverallChange;
import org.steadyback.progression.OwnActivities;
import org.steadyback.progression.Place;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.SetResult;
import org.steadyback.progression.Side;
import org.steadyback.progression.Sign;
import org.steadyback.progression.Skip;
import org.steadyback.progression.Stage;

/** Reads one entry of a diary file after the other, for one account, as of one moment. */
final class EntryReading {

    private static final int MOST_PAIN = 10;
    private static final int LONGEST_SESSION = 86_400;
    private static final int MOST_RESULTS = 100;
    private static final int MOST_SETS = 50;
    private static final int LONGEST_URL = 200;
    private static final int LONGEST_VERSION = 40;
    private static final int LARGEST_SCORE = 1_000_000;
    private static final int MOST_ANSWERS = 100;
    private static final int LONGEST_LINK_ID = 64;
    private static final int LONGEST_CODE = 100;
    private static final int LARGEST_ANSWER = 10_000;
    static final int MOST_ID = 40;

    private final Account account;
    private final Ladders ladders;
    private final Instant now;

    EntryReading(Account account, Ladders ladders, Instant now) {
        this.account = account;
        this.ladders = ladders;
        this.now = now;
    }

    /** @return null where anything is wrong with it */
    LoggedEntry read(FileObject file) {
        var type = file.choice("type", EntryType.class);
        if (type == null) {
            return null;
        }
        var id = file.id("id");
        var at = file.moment("at", now);
        return switch (type) {
            case PAIN -> pain(file, id, at);
            case SESSION -> session(file, id, at);
            case SAFETY_CHECK -> safetyCheck(file, id, at);
            case FLARE -> flare(file, id, at);
            case INJURY -> injury(file, id, at);
            case CLEARED -> cleared(file, id, at);
            case ACTIVITIES -> activities(file, id, at);
            case OVERALL_CHANGE -> overallChange(file, id, at);
            case QUESTIONNAIRE -> questionnaire(file, id, at);
        };
    }

    private LoggedPain pain(FileObject file, UUID id, OffsetDateTime at) {
        var kind = file.choice("kind", RatingKind.class);
        var score = file.whole("score", 0, MOST_PAIN);
        var place = file.choice("place", Place.class);
        var note = note(file);
        return isSound(file) ? LoggedPain.of(account, id, at.toZonedDateTime(), kind, score, place, note) : null;
    }

    private LoggedSafetyCheck safetyCheck(FileObject file, UUID id, OffsetDateTime at) {
        var yes = file.choices("yes", Sign.class);
        return isSound(file) ? LoggedSafetyCheck.of(account, id, at.toZonedDateTime(), yes) : null;
    }

    private LoggedFlareCall flare(FileObject file, UUID id, OffsetDateTime at) {
        var call = file.choice("call", FlareCall.Call.class);
        return isSound(file) ? LoggedFlareCall.of(account, id, at.toZonedDateTime(), call) : null;
    }

    private LoggedInjury injury(FileObject file, UUID id, OffsetDateTime at) {
        var note = note(file);
        return isSound(file) ? LoggedInjury.of(account, id, at.toZonedDateTime(), note) : null;
    }

    private LoggedClearance cleared(FileObject file, UUID id, OffsetDateTime at) {
        var on = file.date("on", today(at));
        return isSound(file) ? LoggedClearance.of(account, id, at.toZonedDateTime(), on) : null;
    }

    private LoggedActivities activities(FileObject file, UUID id, OffsetDateTime at) {
        var seen = new HashSet<String>();
        var scores = file.someObjects("scores", OwnActivities.MOST).stream().map(score -> score(score, seen)).toList();
        return isSound(file) ? LoggedActivities.of(account, id, at.toZonedDateTime(), scores) : null;
    }

    private static LoggedActivities.Score score(FileObject file, Set<String> seen) {
        var activity = file.name("activity", LoggedActivities.LONGEST_NAME);
        if (activity != null && !seen.add(OwnActivities.plain(activity))) {
            file.problem("activity", "activity-twice", Map.of("found", activity));
        }
        var score = file.whole("score", OwnActivities.UNABLE, OwnActivities.AS_BEFORE);
        return isSound(file) ? new LoggedActivities.Score(activity, score) : null;
    }

    private LoggedOverallChange overallChange(FileObject file, UUID id, OffsetDateTime at) {
        var answer = file.choice("answer", OverallChange.Answer.class);
        return isSound(file) ? LoggedOverallChange.of(account, id, at.toZonedDateTime(), answer) : null;
    }

    /** Which questionnaire it is does not matter: the answers are the person's, whatever is loaded here. */
    private LoggedQuestionnaire questionnaire(FileObject file, UUID id, OffsetDateTime at) {
        var url = file.word("questionnaire", LONGEST_URL);
        var version = file.word("version", LONGEST_VERSION);
        var score = file.decimal("score", -LARGEST_SCORE, LARGEST_SCORE);
        var seen = new HashSet<String>();
        var answers = file.objects("answers", MOST_ANSWERS).stream().map(answer -> answer(answer, seen)).toList();
        return isSound(file) ? LoggedQuestionnaire.of(account, id, at.toZonedDateTime(), url, version, score, answers) : null;
    }

    private static LoggedQuestionnaire.Answer answer(FileObject file, Set<String> seen) {
        var linkId = file.word("linkId", LONGEST_LINK_ID);
        if (linkId != null && !seen.add(linkId)) {
            file.problem("linkId", "answer-twice", Map.of("found", linkId));
        }
        var code = file.isText("value") ? file.name("value", LONGEST_CODE) : null;
        var number = file.isText("value") ? null : file.decimal("value", -LARGEST_ANSWER, LARGEST_ANSWER);
        return isSound(file) ? new LoggedQuestionnaire.Answer(linkId, number, code) : null;
    }

    private LoggedSession session(FileObject file, UUID id, OffsetDateTime at) {
        var duration = file.wholeOrNull("durationSeconds", 0, LONGEST_SESSION);
        var warmUp = file.flag("warmUp");
        var before = file.wholeOrNull("painBefore", 0, MOST_PAIN);
        var after = file.wholeOrNull("painAfter", 0, MOST_PAIN);
        var note = note(file);
        var results = results(file);
        if (!isSound(file)) {
            return null;
        }
        var session = LoggedSession.of(account, id, at.toZonedDateTime());
        session.correct(at.toZonedDateTime(), warmUp, before, after, note);
        session.durationSeconds = duration;
        results.forEach(session::add);
        return session;
    }

    private List<LoggedResult> results(FileObject file) {
        var results = new ArrayList<LoggedResult>();
        var seen = new HashSet<String>();
        for (var result : file.objects("results", MOST_RESULTS)) {
            var read = result(result, seen);
            if (read != null) {
                results.add(read);
            }
        }
        return results;
    }

    private LoggedResult result(FileObject file, Set<String> seen) {
        var ladder = ladder(file, ladders);
        if (ladder != null && !seen.add(ladder.id())) {
            file.problem("ladder", "ladder-twice", Map.of("ladder", ladder.id()));
        }
        var stage = stage(file, ladder);
        var pain = file.wholeOrNull("painDuring", 0, MOST_PAIN);
        var stopped = file.flag("stoppedForPain");
        var skipped = file.choiceOrNull("skipped", Skip.class);
        var comfort = file.choiceOrNull("comfort", Comfort.class);
        var sets = file.objects("sets", MOST_SETS).stream().map(set -> set(set, ladder)).toList();
        return isSound(file) ? LoggedResult.of(new ExerciseResult(ladder.id(), stage.id(), pain, stopped, skipped,
                comfort, sets), stage.dose()) : null;
    }

    /** Null, with the problem noted, for one that the programme does not have. */
    static Ladder ladder(FileObject file, Ladders ladders) {
        var id = file.text("ladder", MOST_ID);
        var ladder = id == null ? null : ladders.find(id).orElse(null);
        if (id != null && ladder == null) {
            file.problem("ladder", "unknown-ladder", Map.of("found", id));
        }
        return ladder;
    }

    private static Stage stage(FileObject file, Ladder ladder) {
        var id = file.text("stage", MOST_ID);
        if (id == null || ladder == null) {
            return null;
        }
        var index = ladder.indexOf(id);
        if (index.isEmpty()) {
            file.problem("stage", "unknown-stage", Map.of("found", id, "ladder", ladder.id()));
            return null;
        }
        return ladder.stage(index.getAsInt());
    }

    private static SetResult set(FileObject file, Ladder ladder) {
        var side = file.choiceOrNull("side", Side.class);
        var hold = file.wholeOrNull("holdSeconds", 0, LoggedSet.MOST_SECONDS);
        var reps = file.wholeOrNull("reps", 0, LoggedSet.MOST_REPS);
        var load = file.gramsOrNull("loadKg", 0, LoggedSet.MOST_KILOGRAMS);
        if (file.has("holdSeconds") && file.has("reps")) {
            file.problem("reps", "both-amounts", Map.of());
        } else if (!file.has("holdSeconds") && !file.has("reps")) {
            file.problem("holdSeconds", "no-amount", Map.of());
        }
        if (ladder != null && ladder.perSide() != file.has("side")) {
            file.problem("side", ladder.perSide() ? "side-missing" : "side-given", Map.of("ladder", ladder.id()));
        }
        return isSound(file) ? new SetResult(side, hold, reps, load == null ? 0 : load) : null;
    }

    private static String note(FileObject file) {
        return file.textOrNull("note", LoggedEntry.LONGEST_NOTE);
    }

    private static boolean isSound(FileObject file) {
        file.end();
        return file.isSound();
    }

    private LocalDate today(OffsetDateTime at) {
        return LocalDate.ofInstant(now, at == null ? ZoneOffset.UTC : at.getOffset());
    }
}
