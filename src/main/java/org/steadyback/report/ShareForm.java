package org.steadyback.report;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import org.steadyback.web.ClientMadeId;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notes;

/**
 * A new link, as it was sent.
 *
 * @param reader    for whom it is, in the person's words, or empty
 * @param days      one of those that are offered, or "other"
 * @param otherDays how many, for "other"
 */
record ShareForm(@RestForm @ClientMadeId String entry,
        @RestForm @Size(max = Share.LONGEST_READER, message = "{share.reader.length}") String reader,
        @RestForm String days, @RestForm String otherDays, @RestForm String range, @RestForm List<String> note) {

    private static final String USUAL = "30";
    private static final List<String> OFFERED = List.of("7", USUAL, "90");
    private static final String OTHER = "other";
    private static final int LONGEST = 365;
    private static final String NUMBER = "0*[1-9]\\d{0,2}";

    static ShareForm blank(Wanted wanted) {
        return new ShareForm(UUID.randomUUID().toString(), "", USUAL, "", wanted.range().word(),
                wanted.notes().stream().map(String::valueOf).toList());
    }

    FormErrors check(Messages messages) {
        if (OTHER.equals(days)) {
            return isInRange() ? FormErrors.none() : FormErrors.none().with("otherDays", messages.of("share.days.range"));
        }
        return OFFERED.contains(days) ? FormErrors.none() : FormErrors.none().with("days", messages.of("share.days.missing"));
    }

    private boolean isInRange() {
        return otherDays != null && otherDays.strip().matches(NUMBER) && Integer.parseInt(otherDays.strip()) <= LONGEST;
    }

    int forDays() {
        return Integer.parseInt(OTHER.equals(days) ? otherDays.strip() : days);
    }

    UUID entryId() {
        return UUID.fromString(entry);
    }

    String forReader() {
        return Notes.trimmed(reader);
    }

    Wanted wanted() {
        return Wanted.read(range, note);
    }

    public List<String> offered() {
        return OFFERED;
    }
}
