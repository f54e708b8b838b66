package org.steadyback.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class RoomTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void takesWhatFitsAndCountsTheRest() {
        var room = new Room(3);
        var taken = room.take(List.of(line(50), line(50), line(50), line(50)), 9, 7);
        assertThat(taken.shown()).hasSize(3);
        assertThat(taken.more()).isEqualTo(8);
        assertThat(room.left()).isZero();
    }

    @Test
    void takesNoMoreThanItMay() {
        var room = new Room(10);
        assertThat(room.take(List.of(line(50), line(50), line(50)), 2, 0)).satisfies(taken -> {
            assertThat(taken.shown()).hasSize(2);
            assertThat(taken.more()).isOne();
        });
        assertThat(room.left()).isEqualTo(8);
    }

    @Test
    void cutsALongNoteAtAWordAndSaysSo() {
        var taken = new Room(3).take(List.of(new Line(DAY, "seven words and then seven more words ".repeat(40))), 3, 0).shown();
        assertThat(taken).singleElement().satisfies(line -> {
            assertThat(line.text()).endsWith(" …").hasSizeBetween(250, 336);
            assertThat(line.text().replace(" …", "").split(" ")).isSubsetOf("seven", "words", "and", "then", "more");
            assertThat(line.height()).isEqualTo(3);
        });
    }

    @Test
    void cutsOneLongWordWhereItMust() {
        assertThat(Print.cut("M".repeat(500), 112)).isEqualTo("M".repeat(110) + " …");
        assertThat(Print.cut("日".repeat(500), 112)).isEqualTo("日".repeat(55) + " …");
        assertThat(Print.cut("😀".repeat(500), 112)).isEqualTo("😀".repeat(55) + " …");
        assertThat(Print.cut("short", 112)).isEqualTo("short");
    }

    @Test
    void withoutRoomTakesNothing() {
        assertThat(new Room(-5).take(List.of(line(1)), 10, 0)).isEqualTo(new Capped<>(List.of(), 1));
    }

    @Test
    void aShorterSheetKeepsHalf() {
        var capped = new Capped<>(List.of(1, 2, 3), 3).shorter();
        assertThat(capped).isEqualTo(new Capped<>(List.of(1), 5));
        assertThat(capped.shorter().shorter()).isEqualTo(new Capped<>(List.of(), 6));
    }

    private static Line line(int characters) {
        return new Line(DAY, "x".repeat(characters));
    }
}
