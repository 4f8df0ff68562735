package uk.concord.identity.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/** The Ed25519 key with which a service signs its batches. Whoever verifies has only its public half. */
public final class SealingKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;

    private SealingKey(PrivateKey key) {
        this.key = key;
    }

    /**
     * The key in this file (PKCS#8 PEM). Where there is none it is made: readable for its owner only, its public half
     * beside it with {@code .pub} behind the name.
     *
     * @throws IllegalStateException when the two halves do not belong together
     */
    public static SealingKey openOrMake(Path file) throws IOException {
        try {
            if (Files.notExists(file)) {
                makeOnce(file);
            }
            var key = new SealingKey(
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(Pem.read(file))));
            if (!PublicSealingKey.read(publicHalf(file)).signed(new byte[0], key.sign(new byte[0]))) {
                throw new IllegalStateException(publicHalf(file) + " is not the public half of " + file);
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(file + " is not an Ed25519 key in PKCS#8 PEM", e);
        }
    }

    /** Where the public half of the key in this file lies. */
    public static Path publicHalf(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the sealing key cannot sign", e);
        }
    }

    /** Two services that start at once with one folder make one key. */
    private static synchronized void makeOnce(Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var lock = file.resolveSibling(file.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && Files.notExists(file)) {
                make(file);
            }
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        write(publicHalf(file), "PUBLIC KEY", pair.getPublic(), "rw-r--r--");
        write(file, "PRIVATE KEY", pair.getPrivate(), "rw-------");
    }

    /** Whole or not at all; the private half comes last, so that it never lies there alone. */
    private static void write(Path file, String title, Key key, String permissions) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)));
        try (var channel = Files.newByteChannel(half, Set.of(StandardOpenOption.WRITE))) {
            channel.write(ByteBuffer.wrap(Pem.text(title, key.getEncoded())));
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The PEM form of a key. */
    static final class Pem {

        private Pem() {}

        static byte[] text(String title, byte[] der) {
            var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
            return ("-----BEGIN " + title + "-----\n" + lines + "\n-----END " + title + "-----\n")
                    .getBytes(StandardCharsets.US_ASCII);
        }

        static byte[] read(Path file) throws IOException {
            return Base64.getMimeDecoder()
                    .decode(Files.readString(file)
                            .replaceAll("-----[^-]+-----", "")
                            .strip());
        }
    }
}
