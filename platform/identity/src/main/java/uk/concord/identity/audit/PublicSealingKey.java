package uk.concord.identity.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;

/** The public half of a sealing key: all that a verifier needs, and all that it should have. */
public final class PublicSealingKey {

    private static final String ALGORITHM = "Ed25519";

    private final PublicKey key;

    private PublicSealingKey(PublicKey key) {
        this.key = key;
    }

    /** The key in this file (X.509 PEM). */
    public static PublicSealingKey read(Path file) throws IOException {
        try {
            return new PublicSealingKey(KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(SealingKey.Pem.read(file))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(file + " is not an Ed25519 public key in PEM", e);
        }
    }

    boolean signed(byte[] content, byte[] signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(content);
            return check.verify(signature);
        } catch (SignatureException illFormed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the public sealing key cannot verify", e);
        }
    }
}
