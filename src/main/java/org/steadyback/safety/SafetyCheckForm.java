package org.steadyback.safety;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;


import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.progression.Sign;
import org.steadyback.web.ClientMadeId;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/**
 * The answers to the safety questions as they were sent.
 *
 * @param yes    the boxes that were ticked
 * @param answer the button that was pressed: nothing ticked is only an answer together with the button that says so
 */
public record SafetyCheckForm(
        @RestForm @ClientMadeId String entry,
        @RestForm List<String> yes,
        @RestForm String answer) {

    private static final String NONE = "none";
    private static final String SOME = "some";
    private static final Set<String> KNOWN = Stream.of(Sign.values()).map(Sign::name).collect(Collectors.toSet());

    public SafetyCheckForm {
        yes = yes == null ? List.of() : List.copyOf(yes);
    }

    public static SafetyCheckForm blank() {
        return new SafetyCheckForm(UUID.randomUUID().toString(), List.of(), null);
    }

    /** What the button and the boxes say together must be one thing. */
    public FormErrors contradictions(Messages messages) {
        if (!KNOWN.containsAll(yes)) {
            return wrong(messages, "safety.sign.unknown");
        }
        if (NONE.equals(answer)) {
            return yes.isEmpty() ? FormErrors.none() : wrong(messages, "safety.answer.none-but-ticked");
        }
        return SOME.equals(answer) && !yes.isEmpty() ? FormErrors.none() : wrong(messages, "safety.answer.missing");
    }

    public boolean isTicked(Sign sign) {
        return yes.contains(sign.name());
    }

    public UUID entryId() {
        return UUID.fromString(entry);
    }

    public Set<Sign> signs() {
        return yes.stream().map(Sign::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static FormErrors wrong(Messages messages, String key) {
        return FormErrors.none().with("signs", messages.of(key));
    }
}
