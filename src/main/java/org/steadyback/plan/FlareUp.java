package org.steadyback.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.steadyback.diary.Days;
import org.steadyback.progression.Decision;
import org.steadyback.progression.Mode;

/** A flare-up as the ledger has it. @param to the date on which it was over, or null while it is on */
public record FlareUp(LocalDate from, LocalDate to) {

    /** @param decisions in order; an end whose beginning is not among them is passed over */
    static List<FlareUp> of(List<Decision> decisions) {
        var flares = new ArrayList<FlareUp>();
        LocalDate from = null;
        for (var decision : decisions) {
            var date = decision.at().toLocalDate();
            if (decision instanceof Decision.ModeEntered entered && entered.mode() == Mode.FLARE) {
                from = date;
            } else if (decision instanceof Decision.ModeLeft left && left.mode() == Mode.FLARE && from != null) {
                flares.add(new FlareUp(from, date));
                from = null;
            }
        }
        if (from != null) {
            flares.add(new FlareUp(from, null));
        }
        return List.copyOf(flares);
    }

    public boolean isOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    /** Into some days. */
    public boolean reaches(Days days) {
        return !from.isAfter(days.last()) && (to == null || !to.isBefore(days.first()));
    }
}
