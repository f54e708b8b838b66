package org.steadyback.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;

/**
 * The key that encrypts the sign-in cookie: made on first start and kept beside the data, readable by its owner only,
 * so that a restart signs nobody out. A key from the configuration or the environment goes before it; several nodes
 * must share one.
 */
public final class SignInKey implements ConfigSourceFactory {

    private static final String PROPERTY = "quarkus.http.auth.session.encryption-key";
    /** Below application.properties (250), so that every other place goes first. */
    private static final int ORDINAL = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        // Once there, the file is asked for even when a profile's key, %test's say, outranks it.
        if (context.getValue(PROPERTY).getValue() != null) {
            return List.of();
        }
        var folder = context.getValue("steadyback.data-dir").getValue();
        return List.of(new KeyFile(Path.of(folder == null ? "data" : folder, "sign-in.key")));
    }

    /** Touches the file only when the key is asked for, which a build never does. */
    private record KeyFile(Path file) implements ConfigSource {

        @Override
        public Set<String> getPropertyNames() {
            return Set.of();
        }

        @Override
        public String getValue(String property) {
            return PROPERTY.equals(property) ? readOrMake() : null;
        }

        @Override
        public String getName() {
            return "sign-in key in " + file;
        }

        @Override
        public int getOrdinal() {
            return ORDINAL;
        }

        private String readOrMake() {
            try {
                if (Files.notExists(file)) {
                    make();
                }
                var key = Files.readString(file).strip();
                if (key.isEmpty()) {
                    throw new IOException("it is empty; delete it, and the next start makes another");
                }
                return key;
            } catch (IOException e) {
                throw new UncheckedIOException("The sign-in key " + file.toAbsolutePath() + " cannot be used", e);
            }
        }

        /** Complete before it gets its name: a start that is killed halfway must not leave an empty key behind. */
        private void make() throws IOException {
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            // A temporary file is its owner's only, from the beginning.
            var draft = Files.createTempFile(folder, "sign-in", ".key-draft");
            Files.writeString(draft, Base64.getEncoder().encodeToString(key), StandardOpenOption.SYNC);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
