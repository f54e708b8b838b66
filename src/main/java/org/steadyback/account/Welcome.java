package org.steadyback.account;

import jakarta.inject.Singleton;
import jakarta.ws.rs.RedirectionException;

import org.steadyback.web.Flash;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** Leads through the steps: each is open to whoever has come that far, to look at or to change. */
@Singleton
class Welcome {

    private final CurrentAccount current;
    private final Sentences sentences;

    Welcome(CurrentAccount current, Sentences sentences) {
        this.current = current;
        this.sentences = sentences;
    }

    /**
     * What was told up to now.
     *
     * @throws RedirectionException for who has not come that far, or is welcomed already, to where they belong
     */
    Profile at(WelcomeStep step) {
        var profile = current.profileSoFar();
        if (profile.isWelcomed()) {
            throw new RedirectionException(Flash.redirect("/settings", Notice.only(sentences.of("notices.welcome-over"))));
        }
        if (!profile.hasReached(step)) {
            throw new WelcomeFirstException(toDo(profile).path());
        }
        return profile;
    }

    /** The same, to write: a second tap on the button, in this tab or another, waits for the first. */
    Profile changeAt(WelcomeStep step) {
        current.account().lock();
        return at(step);
    }

    /** The page of what is still to do. */
    String path() {
        var profile = current.profileSoFar();
        return profile.isWelcomed() ? "/settings" : toDo(profile).path();
    }

    private static WelcomeStep toDo(Profile profile) {
        return WelcomeStep.numbered(profile.welcomeStep).orElseThrow();
    }
}
