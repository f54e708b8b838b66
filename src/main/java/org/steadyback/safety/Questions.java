package org.steadyback.safety;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.progression.Sign;
import org.steadyback.web.Sentences;

/** The questions of the safety check: one for each sign, in words of our own (R1 to R3). */
@Singleton
public class Questions {

    private final Sentences sentences;

    Questions(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Set A of the rule sheet. */
    public List<Question> ofEmergencies() {
        return of(Sign.Urgency.EMERGENCY);
    }

    /** Set B of the rule sheet. */
    public List<Question> ofUrgentSigns() {
        return of(Sign.Urgency.URGENT);
    }

    /** What was ticked, as it was asked. */
    public List<String> told(Collection<Sign> signs) {
        return signs.stream().map(this::text).toList();
    }

    private List<Question> of(Sign.Urgency urgency) {
        return Stream.of(Sign.values()).filter(sign -> sign.urgency() == urgency)
                .map(sign -> new Question(sign, text(sign))).toList();
    }

    private String text(Sign sign) {
        return sentences.of("questions." + sign);
    }
}
