package org.steadyback.reminder;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.LaunchMode;

/** Whether the operator has set up mail, and where a mail says that this app is. */
@ApplicationScoped
class MailSettings {

    private final boolean setUp;
    private final String baseUrl;

    MailSettings(@ConfigProperty(name = "quarkus.mailer.host") Optional<String> host,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from,
            @ConfigProperty(name = "quarkus.mailer.mock") Optional<Boolean> mock,
            @ConfigProperty(name = "steadyback.base-url") Optional<URI> baseUrl) {
        this.setUp = host.isPresent() && from.isPresent() && baseUrl.isPresent()
                && !mock.orElse(LaunchMode.current().isDevOrTest());
        this.baseUrl = baseUrl.map(MailSettings::checked).orElse(null);
    }

    boolean isSetUp() {
        return setUp;
    }

    /** An address of this app as it is found from anywhere. @param path with a slash before it */
    String address(String path) {
        return baseUrl + path;
    }

    private static String checked(URI url) {
        if (url.getHost() == null || !url.getScheme().matches("https?")) {
            throw new IllegalArgumentException(
                    "steadyback.base-url must be an address such as https://steadyback.example.org, not " + url);
        }
        return url.toString().replaceAll("/+$", "");
    }
}
