package org.steadyback.reminder;

import jakarta.ws.rs.core.UriInfo;

/** Where a calendar finds the feed. @param plain as a browser opens it; @param webcal as calendar programs do */
record FeedAddress(String token, String plain, String webcal) {

    static FeedAddress of(Reminder reminder, UriInfo asked) {
        var plain = asked.getBaseUriBuilder().path("calendar").path(reminder.feedToken + ".ics").build().toString();
        return new FeedAddress(reminder.feedToken, plain, plain.replaceFirst("^https?:", "webcal:"));
    }
}
