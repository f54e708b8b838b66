package org.steadyback.reminder;

import java.util.List;

import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;

/** One mail: what today holds, where to go, and how to have no more of them. */
record Letter(String to, String subject, LetterMail content, String off) {

    /** @param settings where mail is turned on and off; @param off an address that turns it off without signing in */
    @CheckedTemplate(basePath = "reminder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterMail(String day, List<String> exercises, String today, String settings, String off)
            implements MailTemplateInstance {}
}
