package org.steadyback.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.Units;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/** What a person is and has, as it was sent. All but the units may be left out. @param country empty for that of the zone; @param equipment the boxes that were ticked, as are conditions */
record AboutYouForm(
        @RestForm @Pattern(regexp = "\\s*((19|20)\\d\\d)?\\s*", message = "{account.birth-year.range}") String birthYear,
        @RestForm @NotNull(message = "{account.units.missing}")
        @NameOf(value = Units.class, message = "{account.units.missing}") String units,
        @RestForm String country,
        @RestForm @NameOf(Equipment.class) List<String> equipment,
        @RestForm @NameOf(Condition.class) List<String> conditions) {

    AboutYouForm {
        equipment = equipment == null ? List.of() : List.copyOf(equipment);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }

    static AboutYouForm of(Profile profile) {
        return new AboutYouForm(Objects.toString(profile.birthYear, ""), profile.units.name(),
                Objects.toString(profile.country, ""), profile.equipment.stream().map(Enum::name).toList(), profile.conditions.stream().map(Enum::name).toList());
    }

    /** With what no constraint can check. */
    FormErrors check(FormErrors errors, LocalDate today, Messages messages) {
        var all = chosenCountry() == null || Countries.find(chosenCountry()).isPresent() ? errors
                : errors.with("country", messages.of("account.choice.unknown"));
        return errors.of("birthYear") == null && chosenBirthYear() != null && chosenBirthYear() > today.getYear()
                ? all.with("birthYear", messages.of("account.birth-year.range")) : all;
    }

    void tell(Profile profile, LocalDate today) {
        profile.birthYear = chosenBirthYear();
        profile.units = Units.valueOf(units);
        profile.country = chosenCountry();
        profile.equipment.clear();
        equipment.forEach(thing -> profile.equipment.add(Equipment.valueOf(thing)));
        profile.tellConditions(conditions.stream().map(Condition::valueOf).collect(Collectors.toCollection(TreeSet::new)),
                today);
    }

    /** Null for that of the zone. */
    private String chosenCountry() {
        return country == null || country.isBlank() ? null : country;
    }

    /** Null when it was not told. */
    private Integer chosenBirthYear() {
        return birthYear == null || birthYear.isBlank() ? null : Integer.valueOf(birthYear.strip());
    }
}
