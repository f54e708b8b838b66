package org.steadyback.reminder;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

/** Whether the operator has set up mail, and where a mail says that this app is. */
@ApplicationScoped
class MailSettings {

    private static final Logger LOG = Logger.getLogger(MailSettings.class);

    private final boolean server;
    private final boolean sender;
    private final String baseUrl;

    MailSettings(Config config) {
        server = isGiven(config, "quarkus.mailer.host")
                && !config.getOptionalValue("quarkus.mailer.mock", Boolean.class).orElse(LaunchMode.current().isDevOrTest());
        sender = isGiven(config, "quarkus.mailer.from");
        baseUrl = config.getOptionalValue("steadyback.base-url", String.class).map(MailSettings::checked).orElse(null);
    }

    /** Read at the start, so that a mistake is told to the operator then, and not to a person later. */
    void read(@Observes StartupEvent start) {
        if (server && !isSetUp()) {
            LOG.warn("No mail reminders: quarkus.mailer.host needs quarkus.mailer.from and steadyback.base-url as well");
        }
    }

    boolean isSetUp() {
        return server && sender && baseUrl != null;
    }

    /** An address of this app as it is found from anywhere. @param path with a slash before it */
    String address(String path) {
        return baseUrl + path;
    }

    /** By the operator: Quarkus has a host of its own, "localhost", which comes last of all sources. */
    private static boolean isGiven(Config config, String name) {
        var value = config.getConfigValue(name);
        return value.getValue() != null && value.getSourceOrdinal() > Integer.MIN_VALUE;
    }

    private static String checked(String text) {
        var url = URI.create(text);
        if (url.getHost() == null || !url.getScheme().matches("https?")) {
            throw new IllegalArgumentException(
                    "steadyback.base-url must be an address such as https://steadyback.example.org, not " + url);
        }
        return url.toString().replaceAll("/+$", "");
    }
}
