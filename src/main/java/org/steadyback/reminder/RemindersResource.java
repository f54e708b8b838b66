package org.steadyback.reminder;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.steadyback.account.CurrentAccount;
import org.steadyback.web.Flash;
import org.steadyback.web.FormErrors;
import org.steadyback.web.Messages;
import org.steadyback.web.Notice;
import org.steadyback.web.Secret;
import org.steadyback.web.Sentences;

/** Whether, when and how a person is reminded. */
@Path(RemindersResource.PATH)
@Authenticated
public class RemindersResource {

    static final String PATH = "/settings/reminders";

    /** @param feed null while there is none; @param email where mail would go, or null where the operator set up none */
    @CheckedTemplate(basePath = "reminder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RemindersPage(RemindersForm form, FormErrors errors, FeedAddress feed, String email)
            implements TemplateInstance {}

    private final CurrentAccount current;
    private final MailSettings mail;
    private final Messages messages;
    private final Sentences sentences;

    RemindersResource(CurrentAccount current, MailSettings mail, Messages messages, Sentences sentences) {
        this.current = current;
        this.mail = mail;
        this.messages = messages;
        this.sentences = sentences;
    }

    @GET
    @Transactional
    public TemplateInstance show(@Context UriInfo asked) {
        // Without a zone no time means anything: the welcome comes first.
        current.profile();
        var reminder = Reminder.of(current.account());
        return page(RemindersForm.of(reminder), FormErrors.none(), reminder, asked);
    }

    @POST
    @Transactional
    public Response save(@BeanParam RemindersForm form, @Context UriInfo asked) {
        current.profile();
        current.account().lock();
        var reminder = Reminder.of(current.account());
        var errors = form.check(messages);
        if (errors.any()) {
            return Response.status(422).entity(page(form, errors, reminder, asked)).build();
        }
        var opens = form.isFeed() && !reminder.hasFeed();
        tell(reminder, form);
        return Flash.redirect(PATH, Notice.only(sentences.of(opens ? "notices.feed-on" : "notices.reminders-saved")));
    }

    private void tell(Reminder reminder, RemindersForm form) {
        reminder.weekdayTime = form.weekday();
        reminder.weekendTime = form.weekend();
        if (form.isFeed() && !reminder.hasFeed()) {
            reminder.feedToken = Secret.make();
        }
        // A form without the tick says nothing about it.
        if (mail.isSetUp()) {
            reminder.remindByMail(form.isMail());
        }
        reminder.persist();
    }

    private TemplateInstance page(RemindersForm form, FormErrors errors, Reminder reminder, UriInfo asked) {
        return new RemindersPage(form, errors, reminder.hasFeed() ? FeedAddress.of(reminder, asked) : null,
                mail.isSetUp() ? current.account().email : null);
    }
}
