package org.steadyback.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.account.Profile.Exclusion;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/**
 * What a person does and does not want to do, as it was sent.
 *
 * @param optedIntoLoad null when it was not ticked
 * @param excluded      the ladders left out, each as {@code ladder:reason}; empty for one that is not
 */
record ExercisesForm(@RestForm String optedIntoLoad, @RestForm List<String> excluded) {

    ExercisesForm {
        excluded = excluded == null ? List.of() : excluded.stream().filter(choice -> !choice.isBlank()).toList();
    }

    static ExercisesForm of(Profile profile) {
        return new ExercisesForm(profile.optedIntoLoad ? "on" : null,
                profile.excluded.stream().map(left -> choice(left.ladder(), left.chosen())).toList());
    }

    static String choice(String ladder, String reason) {
        return ladder + ":" + reason;
    }

    /** @param ladders the ids there are */
    FormErrors check(Set<String> ladders, Messages messages) {
        var known = ladders.stream().flatMap(ladder -> Exclusion.REASONS.stream().map(reason -> choice(ladder, reason)))
                .collect(Collectors.toSet());
        return known.containsAll(excluded) ? FormErrors.none()
                : FormErrors.none().with("excluded", messages.of("account.choice.unknown"));
    }

    void tell(Profile profile) {
        profile.optedIntoLoad = isOptedIntoLoad();
        profile.leaveOut(reasons());
    }

    public boolean isOptedIntoLoad() {
        return optedIntoLoad != null;
    }

    private Map<String, String> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        for (var choice : excluded) {
            var parts = choice.split(":");
            reasons.merge(parts[0], parts[1], (one, other) -> one.equals(Exclusion.PAIN) ? one : other);
        }
        return reasons;
    }
}
