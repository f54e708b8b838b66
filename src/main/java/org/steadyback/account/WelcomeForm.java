package org.steadyback.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.account.Profile.Exclusion;
import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.Units;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;

/**
 * The answers of the welcome as they were sent; from the year of birth on they are optional.
 *
 * @param equipment     the boxes that were ticked, as are conditions
 * @param excluded      the ladders left out, each as {@code ladder:reason}; empty for one that is not
 * @param optedIntoLoad null when it was not ticked
 */
record WelcomeForm(
        @RestForm @NotNull(message = "{account.zone.unknown}") @KnownZone String zone,
        @RestForm @NotNull(message = "{account.units.missing}")
        @Pattern(regexp = "KG|LB", message = "{account.units.missing}") String units,
        @RestForm @NotNull(message = "{account.intake.missing}") @Min(value = 0, message = "{diary.score.range}")
        @Max(value = 10, message = "{diary.score.range}") Integer intakePain,
        @RestForm @Pattern(regexp = "\\s*((19|20)\\d\\d)?\\s*", message = "{account.birth-year.range}") String birthYear,
        @RestForm List<String> equipment, @RestForm List<String> conditions, @RestForm List<String> excluded,
        @RestForm String optedIntoLoad) {

    WelcomeForm {
        equipment = equipment == null ? List.of() : List.copyOf(equipment);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
        excluded = excluded == null ? List.of() : excluded.stream().filter(choice -> !choice.isBlank()).toList();
    }

    static WelcomeForm blank() {
        return new WelcomeForm("", Units.KG.name(), null, "", List.of(), List.of(), List.of(), null);
    }

    static WelcomeForm of(Profile profile) {
        return new WelcomeForm(profile.zone, profile.units.name(), profile.intakePain,
                Objects.toString(profile.birthYear, ""), profile.equipment.stream().map(Enum::name).toList(),
                profile.conditions.stream().map(Enum::name).toList(),
                profile.excluded.stream().map(left -> choice(left.ladder(), left.chosen())).toList(),
                profile.optedIntoLoad ? "on" : null);
    }

    /** What no constraint can check. @param ladders the ids there are */
    FormErrors check(FormErrors errors, Set<String> ladders, Messages messages) {
        var more = errors;
        if (!names(Equipment.values()).containsAll(equipment)) {
            more = more.with("equipment", messages.of("account.choice.unknown"));
        }
        if (!names(Condition.values()).containsAll(conditions)) {
            more = more.with("conditions", messages.of("account.choice.unknown"));
        }
        var known = ladders.stream().flatMap(ladder -> Exclusion.REASONS.stream().map(reason -> choice(ladder, reason)))
                .collect(Collectors.toSet());
        return known.containsAll(excluded) ? more : more.with("excluded", messages.of("account.choice.unknown"));
    }

    static String choice(String ladder, String reason) {
        return ladder + ":" + reason;
    }

    /** Why each ladder is left out. */
    Map<String, String> chosenExclusions() {
        var reasons = new LinkedHashMap<String, String>();
        for (var choice : excluded) {
            var parts = choice.split(":");
            reasons.merge(parts[0], parts[1], (one, other) -> one.equals(Exclusion.PAIN) ? one : other);
        }
        return reasons;
    }

    boolean isBornAfter(LocalDate today) {
        return chosenBirthYear() != null && chosenBirthYear() > today.getYear();
    }

    public String intakePainText() {
        return Objects.toString(intakePain, "");
    }

    public boolean isOptedIntoLoad() {
        return optedIntoLoad != null;
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    Units chosenUnits() {
        return Units.valueOf(units);
    }

    /** Null when it was not told. */
    Integer chosenBirthYear() {
        return birthYear == null || birthYear.isBlank() ? null : Integer.valueOf(birthYear.strip());
    }

    Set<Equipment> chosenEquipment() {
        return equipment.stream().map(Equipment::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Condition> chosenConditions() {
        return conditions.stream().map(Condition::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
    }
}
