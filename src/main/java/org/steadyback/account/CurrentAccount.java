package org.steadyback.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HexFormat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

import org.steadyback.programme.Viewer;

/** Who is asking, and what time it is for them. */
@Named("person")
@RequestScoped
public class CurrentAccount {

    private final SecurityIdentity identity;
    private final Clock clock;
    private Account account;
    private Profile profile;
    private WelcomeStep openFrom;

    CurrentAccount(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /**
     * Whose the entries are that wait on a device, as that device may know it. Asks no database: the page that tells
     * of a fault has it too.
     */
    public String diaryKey() {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(identity.getPrincipal().getName().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws UnauthorizedException for an anonymous, who is then sent to the sign-in */
    public Account account() {
        if (account == null) {
            account = Account.findByEmail(identity.getPrincipal().getName()).orElseThrow(UnauthorizedException::new);
        }
        return account;
    }

    public boolean isWelcomed() {
        return profileSoFar().isWelcomed();
    }

    /**
     * Whether this request has met somebody who is on the way through the welcome. It does not look for itself: the
     * frame of every page asks, also when the database is out of reach.
     */
    public boolean isInWelcome() {
        return profile != null && !profile.isWelcomed();
    }

    /** Whether somebody who is on that way has answered the safety check and looks at it again. */
    public boolean isPastSafety() {
        return isInWelcome() && profile.hasDone(WelcomeStep.SAFETY);
    }

    /** @throws WelcomeFirstException for somebody who has not finished the welcome, who is then sent there */
    public Profile profile() {
        if (!profileSoFar().isWelcomed() && (openFrom == null || !profile.hasReached(openFrom))) {
            throw new WelcomeFirstException();
        }
        return profile;
    }

    /** What was told up to now, be the welcome finished or not. */
    Profile profileSoFar() {
        if (profile == null) {
            profile = Profile.of(account()).orElseGet(() -> Profile.unwelcomed(account()));
        }
        return profile;
    }

    /** For this request {@link #profile()} is also for somebody who has come as far as a step of the welcome. */
    void open(WelcomeStep from) {
        openFrom = from;
    }

    public Viewer viewer() {
        return new Viewer(profile().zoneId(), profile().units);
    }

    /** Now, in the person's zone, to the second: what a diary file can hold. */
    public ZonedDateTime now() {
        return clock.instant().atZone(profile().zoneId()).withNano(0);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }
}
