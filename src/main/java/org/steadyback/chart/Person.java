package org.steadyback.chart;

import java.time.LocalDate;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.programme.Viewer;

/** Whose charts they are. @param today for them */
public record Person(Account account, Profile profile, LocalDate today) {

    public Viewer viewer() {
        return new Viewer(profile.zoneId(), profile.units);
    }
}
