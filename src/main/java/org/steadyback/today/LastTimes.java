package org.steadyback.today;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.LoggedResult;
import org.steadyback.diary.LoggedSession;
import org.steadyback.diary.LoggedSet;
import org.steadyback.web.Dates;
import org.steadyback.web.Sentences;

/** What was done of each exercise the last time, in words. Looks back some sessions only, whatever the diary's length. */
@Singleton
class LastTimes {

    private static final int SESSIONS = 12;

    private final CurrentAccount current;
    private final Sentences sentences;

    LastTimes(CurrentAccount current, Sentences sentences) {
        this.current = current;
        this.sentences = sentences;
    }

    /** By ladder; nothing for one that has not been done lately. */
    Map<String, String> of(Set<String> ladders) {
        var told = new HashMap<String, String>();
        for (var session : LoggedSession.latest(current.account(), SESSIONS)) {
            for (var result : session.results) {
                if (ladders.contains(result.ladder) && !result.sets.isEmpty()) {
                    told.computeIfAbsent(result.ladder, ladder -> told(session, result));
                }
            }
        }
        return told;
    }

    private String told(LoggedSession session, LoggedResult result) {
        var facts = new HashMap<String, Object>();
        facts.put("day", Dates.brief(session.when()));
        facts.put("amounts", result.sets.stream().map(LoggedSet::amount).toList());
        facts.put("hold", result.sets.getFirst().holdSeconds != null);
        facts.put("pain", result.painDuring);
        return sentences.of("last-time", facts);
    }
}
