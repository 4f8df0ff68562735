package uk.concord.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/**
 * Tokens as the realm would give them, signed with a key made for this run, so that the mapping of claims to roles and
 * areas is exercised as it stands.
 */
public final class Tokens {

    private static final String PRIVATE = "concord.test.signing-key";
    private static final String PUBLIC = "concord.test.public-key";

    private Tokens() {}

    /**
     * Somebody to act as.
     *
     * @param user the sign-in name
     * @param role the one role held
     * @param agency POLICE, YOS or OPERATIONS
     * @param force short name of the force
     * @param yos short name of the youth offending service, empty where force-wide
     */
    public record Person(String user, String role, String agency, String force, String yos) {

        public String token() {
            return sign(this);
        }

        /** The same person with another role. */
        public Person as(String otherRole) {
            return new Person(user, otherRole, agency, force, yos);
        }

        /** The same person in another area. */
        public Person in(String otherForce, String otherYos) {
            return new Person(user, role, agency, otherForce, otherYos);
        }
    }

    /** A seconded officer of Cleveland. */
    public static Person secondedOfficer() {
        return new Person("test-seconded-officer", "seconded-officer", "POLICE", "cleveland", "");
    }

    /** A duty manager of this youth offending service in Cleveland. */
    public static Person dutyManager(String yos) {
        return new Person("test-duty-manager", "duty-manager", "YOS", "cleveland", yos);
    }

    /** The operations manager of South Tees. */
    public static Person yosManager() {
        return new Person("test-yos-manager", "yos-manager", "YOS", "cleveland", "south-tees");
    }

    /** Cleveland's own system. */
    public static Person policeSystem() {
        return new Person("police-cleveland", "police-system", "POLICE", "cleveland", "");
    }

    /** The public half of the key, as the service's configuration takes it. */
    static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            KeyPair pair = generate();
            System.setProperty(
                    PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            System.setProperty(
                    PRIVATE,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        }
        return System.getProperty(PUBLIC);
    }

    private static String sign(Person person) {
        var claims = Jwt.issuer("https://concord.test/realm")
                .subject(person.user())
                .audience("web")
                .preferredUserName(person.user())
                .claim("name", "Test " + person.role())
                .claim("groups", List.of(person.role()))
                .claim("agency", person.agency())
                .claim("force", person.force())
                .expiresIn(Duration.ofMinutes(30));
        if (!person.yos().isEmpty()) {
            claims.claim("yos", person.yos());
        }
        return claims.sign(privateKey());
    }

    private static PrivateKey privateKey() {
        try {
            byte[] key = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
