package org.steadyback.account;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.jboss.resteasy.reactive.RestForm;

/** How a person means to train, as it was sent. @param plannedDays the days of the week that were ticked */
record HowMuchForm(
        @RestForm @NotNull(message = "{account.length.missing}") @NameOf(RoutineLength.class) String routineLength,
        @RestForm @NotEmpty(message = "{account.days.missing}") @NameOf(DayOfWeek.class) List<String> plannedDays) {

    HowMuchForm {
        plannedDays = plannedDays == null ? List.of() : List.copyOf(plannedDays);
    }

    static HowMuchForm of(Profile profile) {
        return new HowMuchForm(profile.routineLength.name(), profile.plannedDays.stream().map(Enum::name).toList());
    }

    void tell(Profile profile) {
        profile.routineLength = RoutineLength.valueOf(routineLength);
        profile.plannedDays = plannedDays.stream().map(DayOfWeek::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }
}
