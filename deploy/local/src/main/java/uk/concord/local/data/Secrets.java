package uk.concord.local.data;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The passwords of one data folder: made at random when first asked for, then kept in a file that only its owner may
 * read. Letters, digits, minus and underscore only, so that they need no quoting anywhere.
 */
public final class Secrets {

    private static final int BYTES = 30;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final KeptProperties kept;

    Secrets(Path file) throws IOException {
        this.kept = new KeptProperties(file);
    }

    /** The password of a role of PostgreSQL. */
    public String database(String role) throws IOException {
        return named("database." + role, BYTES);
    }

    /** The password of a principal of Kafka. */
    public String kafka(String principal) throws IOException {
        return named("kafka." + principal, BYTES);
    }

    /** The secret of a client of the identity provider; 40 characters. */
    public String client(String client) throws IOException {
        return named("client." + client, BYTES);
    }

    /** What the four services encrypt the session cookie with; the same for all. */
    public String sessionEncryption() throws IOException {
        return named("session.encryption", BYTES);
    }

    /** The one password of all demonstration sign-ins. */
    public String demonstration() throws IOException {
        return named("demonstration", 12);
    }

    private synchronized String named(String name, int bytes) throws IOException {
        if (kept.get(name) == null) {
            byte[] secret = new byte[bytes];
            RANDOM.nextBytes(secret);
            kept.put(name, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
            kept.save();
        }
        return kept.get(name);
    }

    boolean none() {
        return kept.isEmpty();
    }
}
