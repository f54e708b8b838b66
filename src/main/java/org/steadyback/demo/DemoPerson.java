package org.steadyback.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;

import org.steadyback.account.Account;
import org.steadyback.account.DemoSignIn;
import org.steadyback.account.Passwords;
import org.steadyback.account.Profile;
import org.steadyback.diary.LoggedPain;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Units;

/** Somebody to look around as, in development only: eight weeks of diary up to yesterday, with one bad stretch. */
@Singleton
@IfBuildProfile("dev")
class DemoPerson {

    private static final DemoSignIn SIGN_IN = new DemoSignIn("demo@example.org", "steady-steps");
    private static final int USUAL_PAIN = 4;
    private static final int DAYS = 56;

    private final Passwords passwords;
    private final Progression engine;
    private final Clock clock;

    DemoPerson(Passwords passwords, Progression engine, Clock clock) {
        this.passwords = passwords;
        this.engine = engine;
        this.clock = clock;
    }

    @Produces
    @Singleton
    DemoSignIn signIn() {
        return SIGN_IN;
    }

    @Transactional
    void moveIn(@Observes StartupEvent start) {
        var zone = ZoneId.systemDefault();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var resident = Account.findByEmail(SIGN_IN.email());
        if (resident.isPresent() && hasRecentDiary(resident.get(), today, zone)) {
            return;
        }
        resident.ifPresent(Account::leave);
        var account = Account.open(SIGN_IN.email(), passwords.hash(SIGN_IN.password()), clock.instant());
        Profile.save(account, zone, Units.KG, USUAL_PAIN, today.minusDays(DAYS));
        new DemoDiary(engine, account, zone, USUAL_PAIN).write(today.minusDays(DAYS), today);
    }

    private static boolean hasRecentDiary(Account account, LocalDate today, ZoneId zone) {
        return !LoggedPain.of(account, today.minusDays(2).atStartOfDay(zone).toInstant()).isEmpty();
    }
}
