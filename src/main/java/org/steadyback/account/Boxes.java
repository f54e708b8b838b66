package org.steadyback.account;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.web.Sentences;

/** What a form offers to tick, in words, with what is ticked already. */
@Singleton
class Boxes {

    record Box(String value, String text, boolean ticked) {}

    /** @param brief as a small button shows it */
    record Day(String value, String name, String brief, boolean ticked) {}

    private final Sentences sentences;

    Boxes(Sentences sentences) {
        this.sentences = sentences;
    }

    List<Box> equipment(Collection<String> ticked) {
        return of("equipment.", Equipment.values(), ticked);
    }

    List<Box> conditions(Collection<String> ticked) {
        return of("conditions.", Condition.values(), ticked);
    }

    /** Why a ladder is left out. */
    List<Box> reasons(String ladder, Collection<String> chosen) {
        return Profile.Exclusion.REASONS.stream().map(reason -> new Box(ExercisesForm.choice(ladder, reason),
                sentences.of("left-out." + reason), chosen.contains(ExercisesForm.choice(ladder, reason)))).toList();
    }

    static List<Day> days(Collection<String> ticked) {
        return Stream.of(DayOfWeek.values()).map(day -> new Day(day.name(), day.getDisplayName(TextStyle.FULL, Locale.UK),
                day.getDisplayName(TextStyle.SHORT, Locale.UK), ticked.contains(day.name()))).toList();
    }

    private List<Box> of(String sentence, Enum<?>[] values, Collection<String> ticked) {
        return Stream.of(values).map(value -> new Box(value.name(), sentences.of(sentence + value.name()),
                ticked.contains(value.name()))).toList();
    }
}
