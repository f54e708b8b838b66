package org.steadyback.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.progression.Place;
import org.steadyback.progression.RatingKind;
import org.steadyback.web.ClientMadeId;
import org.steadyback.web.Dates;
import org.steadyback.web.Notes;

/** A pain rating as typed. @param at in a correction or for a day that is past; @param ago seconds, from a phone that sends it later */
record PainForm(
        @RestForm @ClientMadeId String entry,
        @RestForm String at,
        @RestForm String ago,
        @RestForm @NotNull(message = "{diary.kind.missing}")
        @Pattern(regexp = "MORNING|DAILY|NOW", message = "{diary.kind.missing}") String kind,
        @RestForm @NotNull(message = "{diary.score.missing}")
        @Min(value = 0, message = "{diary.score.range}") @Max(value = 10, message = "{diary.score.range}")
        Integer score,
        @RestForm @NotNull(message = "{diary.place.missing}")
        @Pattern(regexp = "BACK|LEG", message = "{diary.place.missing}") String place,
        @RestForm @Size(max = LoggedEntry.LONGEST_NOTE, message = "{diary.note.length}") String note) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    static PainForm blank(ZonedDateTime now) {
        return new PainForm(UUID.randomUUID().toString(), null, null, likelyKind(now).name(), null, Place.BACK.name(), "");
    }

    static PainForm of(LoggedPain pain) {
        return new PainForm(pain.clientId.toString(), TypedMoment.shown(pain), null, pain.kind.name(), pain.score,
                pain.place.name(), pain.note == null ? "" : pain.note);
    }

    /** Of a day that is past, at first on waking; of today not later than now. */
    PainForm on(LocalDate date, ZonedDateTime now) {
        var morning = date.atTime(MORNING).atZone(now.getZone());
        return morning.isAfter(now) ? at(now)
                : new PainForm(entry, Dates.field(morning), ago, RatingKind.MORNING.name(), score, place, note);
    }

    /** With the moment to be seen and changed. */
    PainForm at(ZonedDateTime moment) {
        return new PainForm(entry, Dates.field(moment), ago, kind, score, place, note);
    }

    public String scoreText() {
        return Objects.toString(score, "");
    }

    UUID entryId() {
        return UUID.fromString(entry);
    }

    RatingKind chosenKind() {
        return RatingKind.valueOf(kind);
    }

    Place chosenPlace() {
        return Place.valueOf(place);
    }

    String trimmedNote() {
        return Notes.trimmed(note);
    }

    private static RatingKind likelyKind(ZonedDateTime now) {
        var hour = now.getHour();
        return hour >= 4 && hour < 12 ? RatingKind.MORNING : hour >= 18 ? RatingKind.DAILY : RatingKind.NOW;
    }
}
