package org.steadyback.reminder;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.web.Flash;
import org.steadyback.web.Notice;
import org.steadyback.web.Secret;
import org.steadyback.web.Sentences;

/** The secret address of the feed: replaced by another, or taken back. The old one stops at once. */
@Path("/settings/reminders/address")
@Authenticated
public class FeedAddressResource {

    private final CurrentAccount current;
    private final Sentences sentences;

    FeedAddressResource(CurrentAccount current, Sentences sentences) {
        this.current = current;
        this.sentences = sentences;
    }

    /** @param token of the address that is to stop: a second tap, or a tab that is out of date, replaces no other */
    @POST
    @Transactional
    public Response replace(@RestForm String token) {
        var reminder = locked();
        if (!reminder.hasFeed() || !reminder.feedToken.equals(token)) {
            return told(reminder.hasFeed() ? "feed-replaced-already" : "feed-is-off");
        }
        reminder.feedToken = Secret.make();
        return told("feed-replaced");
    }

    @POST
    @Path("/deletion")
    @Transactional
    public Response takeBack() {
        locked().feedToken = null;
        return told("feed-off");
    }

    private Reminder locked() {
        current.account().lock();
        return Reminder.of(current.account());
    }

    private Response told(String sentence) {
        return Flash.redirect(RemindersResource.PATH, Notice.only(sentences.of("notices." + sentence)));
    }
}
