package org.steadyback.exchange;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A day of the week as the diary file spells it. */
enum Weekday {
    MON, TUE, WED, THU, FRI, SAT, SUN;

    static List<Weekday> of(Collection<DayOfWeek> days) {
        return Arrays.stream(values()).filter(day -> days.contains(day.day())).toList();
    }

    static Set<DayOfWeek> days(Collection<Weekday> spelled) {
        return spelled.stream().map(Weekday::day).collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private DayOfWeek day() {
        return DayOfWeek.of(ordinal() + 1);
    }
}
