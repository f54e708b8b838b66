package org.steadyback.exchange;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.steadyback.account.Countries;
import org.steadyback.account.Profile;
import org.steadyback.account.Profile.Choice;
import org.steadyback.account.Profile.Exclusion;
import org.steadyback.account.RoutineLength;
import org.steadyback.programme.Programme;
import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.Place;
import org.steadyback.progression.Units;

/** Reads the profile of a diary file. It belongs to nobody yet. */
final class ProfileReading {

    private static final int EARLIEST_BIRTH = 1900;
    private static final int LEAST_KILOGRAMS = 20;
    private static final int MOST_KILOGRAMS = 400;
    private static final int MOST_PAIN = 10;
    private static final int MOST_EXCLUDED = 100;
    private static final int MOST_CHOICES = 100;
    private static final int LONGEST_ZONE = 60;
    private static final int COUNTRY_CODE = 2;

    private final Programme programme;
    private final Instant now;

    ProfileReading(Programme programme, Instant now) {
        this.programme = programme;
        this.now = now;
    }

    /** @return null where anything is wrong with it */
    Profile read(FileObject file) {
        var zone = zone(file);
        var today = LocalDate.ofInstant(now, zone);
        var profile = new Profile();
        profile.zone = zone.getId();
        profile.units = file.choice("units", Units.class);
        profile.birthYear = file.wholeOrNull("birthYear", EARLIEST_BIRTH, today.getYear());
        profile.bodyMassGrams = file.gramsOrNull("bodyMassKg", LEAST_KILOGRAMS, MOST_KILOGRAMS);
        profile.equipment.addAll(file.choices("equipment", Equipment.class));
        profile.conditions.addAll(file.choices("conditions", Condition.class));
        var intakePain = file.whole("intakePain", 0, MOST_PAIN);
        profile.startedOn = file.date("startedOn", today);
        profile.excluded.addAll(exclusions(file));
        profile.optedIntoLoad = file.flag("optedIntoLoad");
        profile.conditionsSince = file.has("conditionsSince") ? file.date("conditionsSince", today) : null;
        if (file.has("choices")) {
            file.objects("choices", MOST_CHOICES).forEach(choice -> readChoice(choice, profile));
        }
        readMeans(file, profile);
        file.end();
        if (!file.isSound()) {
            return null;
        }
        profile.intakePain = intakePain;
        return profile;
    }

    private static void readMeans(FileObject file, Profile profile) {
        if (file.has("country")) {
            profile.country = country(file);
        }
        if (file.has("routineLength")) {
            profile.routineLength = file.choice("routineLength", RoutineLength.class);
        }
        if (file.has("plannedDays")) {
            profile.plannedDays = plannedDays(file);
        }
        if (file.has("intakePlace")) {
            profile.intakePlace = file.choice("intakePlace", Place.class);
        }
    }

    private static String country(FileObject file) {
        var code = file.text("country", COUNTRY_CODE);
        if (code != null && Countries.find(code).isEmpty()) {
            file.problem("country", "unknown-country", Map.of("found", code));
        }
        return code;
    }

    private static Set<DayOfWeek> plannedDays(FileObject file) {
        if (file.isEmptyList("plannedDays")) {
            file.problem("plannedDays", "no-day", Map.of());
        }
        return Weekday.days(file.choices("plannedDays", Weekday.class));
    }

    /** Some zone in any case, since it says which day it is. */
    private static ZoneId zone(FileObject file) {
        var zone = file.text("zone", LONGEST_ZONE);
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            file.problem("zone", "unknown-zone", Map.of("found", zone));
            return ZoneOffset.UTC;
        }
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }

    private void readChoice(FileObject choice, Profile profile) {
        var slot = choice.text("slot", EntryReading.MOST_ID);
        var ladder = EntryReading.ladder(choice, programme.ladders());
        var exercise = choice.textOrNull("exercise", EntryReading.MOST_ID);
        choice.end();
        if (ladder == null || slot == null) {
            return;
        }
        var sheet = programme.sheet(ladder.id()).orElseThrow();
        if (!sheet.slot().equals(slot)) {
            choice.problem("slot", "other-slot", Map.of("ladder", ladder.id(), "slot", sheet.slot()));
        } else if (!sheet.isDoneBy(exercise)) {
            choice.problem("exercise", "other-exercise", Map.of("ladder", ladder.id(), "found", exercise));
        } else if (profile.choices.put(slot, new Choice(ladder.id(), exercise)) != null) {
            choice.problem("slot", "slot-twice", Map.of("slot", slot));
        }
    }

    private List<Exclusion> exclusions(FileObject file) {
        var exclusions = new ArrayList<Exclusion>();
        var seen = new HashSet<String>();
        for (var exclusion : file.objects("excluded", MOST_EXCLUDED)) {
            var ladder = EntryReading.ladder(exclusion, programme.ladders());
            var reason = exclusion.textOrNull("reason", Exclusion.LONGEST_REASON);
            exclusion.end();
            if (ladder != null && !seen.add(ladder.id())) {
                exclusion.problem("ladder", "ladder-twice", Map.of("ladder", ladder.id()));
            } else if (ladder != null) {
                exclusions.add(new Exclusion(ladder.id(), reason));
            }
        }
        return exclusions;
    }
}
