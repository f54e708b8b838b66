package org.steadyback.reminder;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.steadyback.web.Flash;

/**
 * The address in each mail that turns mail off without signing in. To open it changes nothing, since programs open the
 * links of a mail too; {@link OneClickOff} answers a mail program that posts to it.
 */
@Path(MailOffResource.PATH + "{token}")
public class MailOffResource {

    static final String PATH = "/mail-off/";

    @CheckedTemplate(basePath = "reminder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailOffPage(String token, boolean on) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance ask(String token) {
        return new MailOffPage(token, reminder(token).mail);
    }

    @POST
    @Path("/confirm")
    @Transactional
    public Response turnOff(String token) {
        reminder(token).remindByMail(false);
        return Flash.redirect(PATH + token);
    }

    private static Reminder reminder(String token) {
        return Reminder.ofMail(token).orElseThrow(NotFoundException::new);
    }
}
