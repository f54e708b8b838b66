package org.steadyback.account;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Days of the week in one column, as their ISO numbers: {@code 135} is Monday, Wednesday, Friday. */
@Converter
public class Weekdays implements AttributeConverter<Set<DayOfWeek>, String> {

    @Override
    public String convertToDatabaseColumn(Set<DayOfWeek> days) {
        return days.stream().sorted().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
    }

    @Override
    public Set<DayOfWeek> convertToEntityAttribute(String column) {
        return column.chars().mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }
}
