package org.steadyback.trend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Programme;
import org.steadyback.progression.Decision;
import org.steadyback.web.Sentences;

/**
 * What may be said of some days beside those before them: only a difference that matters is called one, and what is
 * missing for a comparison is named.
 */
@Singleton
public class Findings {

    private final Programme programme;
    private final Sentences sentences;

    Findings(Programme programme, Sentences sentences) {
        this.programme = programme;
        this.sentences = sentences;
    }

    /** @param span what the days are called, such as "week" */
    public List<String> of(Comparison comparison, String span) {
        var facts = new HashMap<String, Object>(Map.of("span", span, "days", comparison.days(), "rated", comparison.rated(), "fewest", comparison.fewest(),
                "ratedBefore", comparison.ratedBefore(), "flares", comparison.flares(), "up", Steps.of(programme, comparison.up()),
                "back", Steps.of(programme, comparison.back())));
        facts.put("trainedBefore", comparison.trainedBefore());
        facts.put("now", comparison.middle());
        facts.put("before", comparison.middleBefore());
        return Stream.of("trained", "pain." + pain(comparison), comparison.up().isEmpty() ? null : "up",
                comparison.back().isEmpty() ? null : "back", comparison.flares() == 0 ? null : "flares")
                .filter(key -> key != null).map(key -> sentences.of("findings." + key, facts)).toList();
    }

    private static String pain(Comparison comparison) {
        return comparison.middle() == null ? "missing" : comparison.pain() == null ? "first" : comparison.pain().name();
    }

    /** @param names of the first few ladders; @param more how many there are besides */
    record Steps(int count, List<String> names, int more) {

        private static final int NAMED = 3;

        static Steps of(Programme programme, List<? extends Decision.OfStage> steps) {
            var names = steps.stream().map(step -> programme.sheet(step.ladder()).map(LadderSheet::name)
                    .orElse(step.ladder())).distinct().toList();
            return new Steps(steps.size(), names.stream().limit(NAMED).toList(), Math.max(0, names.size() - NAMED));
        }
    }
}
