package uk.concord.identity.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 hash.
 *
 * @param hex its 64 hexadecimal digits
 */
record Hash(String hex) {

    /** What the first batch names as the one before it. */
    static final Hash NOTHING = new Hash("0".repeat(64));

    /** The hash of these parts, one after the other. */
    static Hash of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return wrap(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A hash that was made before. */
    static Hash wrap(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
