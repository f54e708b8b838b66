package org.steadyback.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({"07:30,07:30", "7:30,07:30", "7.30,07:30", "730,07:30", "0730,07:30", "7,07:00", "' 18:05 ',18:05",
        "07:30:00,07:30", "07:30:00.000,07:30", "00:00,00:00", "23:59,23:59", "7 pm,19:00", "7:30PM,19:30",
        "7.30 p.m.,19:30", "12 am,00:00", "12:15 pm,12:15", "6:45am,06:45"})
    void readsWhatPeopleType(String typed, LocalTime time) {
        assertThat(TypedTime.read(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "24:00", "7:60", "13 pm", "0 am", "-1", "07:30 Uhr", "7:3", "12345", "٠٧:٣٠", "7:30\0"})
    void refusesWhatIsNoTimeOfDay(String typed) {
        assertThatThrownBy(() -> TypedTime.read(typed)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void nothingIsNoTime() {
        assertThat(TypedTime.read(null)).isNull();
        assertThat(TypedTime.read("  ")).isNull();
    }
}
