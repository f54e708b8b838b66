package org.steadyback.diary;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.steadyback.web.Dates;

/**
 * A day to add something to, as typed.
 *
 * @param date  null where there is an error
 * @param error key of what is wrong with it, or null
 */
public record TypedDay(LocalDate date, String error) {

    public static TypedDay read(String typed, LocalDate today) {
        try {
            var date = LocalDate.parse(typed.strip());
            return date.isAfter(today) ? new TypedDay(null, "diary.on.future")
                    : date.getYear() < Dates.EARLIEST_YEAR ? new TypedDay(null, "diary.on.early")
                    : new TypedDay(date, null);
        } catch (DateTimeException malformed) {
            return new TypedDay(null, "diary.on.malformed");
        }
    }
}
