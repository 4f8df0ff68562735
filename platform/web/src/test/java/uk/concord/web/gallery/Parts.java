package uk.concord.web.gallery;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.concord.local.FreePorts;
import uk.concord.local.postgres.Postgres;
import uk.concord.local.postgres.ServiceDatabases;

/** What the gallery stands on: a real PostgreSQL, and an issuer of tokens that publishes its keys and signs nobody in. */
public final class Parts implements QuarkusTestResourceLifecycleManager {

    private static final KeyPair KEYS = keys();
    private static String issuer;

    private HttpServer provider;
    private static Postgres postgres;

    /** A bearer token of an invented person. */
    public static String token(String person, Set<String> roles) {
        return Jwt.issuer(issuer)
                .subject(UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .audience("web")
                .claim("preferred_username", person)
                .claim(
                        "name",
                        person.substring(0, 1).toUpperCase(java.util.Locale.UK) + person.substring(1) + " Example")
                .claim("agency", "YOS")
                .claim("force", "cleveland")
                .claim("yos", "south-tees")
                .claim("groups", roles)
                .expiresIn(Duration.ofHours(1))
                .jws()
                .keyId("gallery")
                .sign(KEYS.getPrivate());
    }

    /** A connection that may do anything, to plant what only messaging writes. */
    public static Connection superuser() throws SQLException {
        return postgres.connect("gallery");
    }

    @Override
    public Map<String, String> start() {
        try {
            startProvider();
            return startDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
        provider.stop(0);
    }

    private void startProvider() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + provider.getAddress().getPort() + "/realm";
        serve("/realm/.well-known/openid-configuration", """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token","end_session_endpoint":"%1$s/out"}""".formatted(issuer));
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        serve("/realm/keys", """
                {"keys":[{"kty":"RSA","kid":"gallery","use":"sig","alg":"RS256","n":"%s","e":"%s"}]}""".formatted(encoded(key.getModulus()), encoded(key.getPublicExponent())));
        provider.start();
    }

    private Map<String, String> startDatabase() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("concord-gallery");
        postgres = Postgres.start(folder, FreePorts.next());
        try (Connection superuser = postgres.connect("postgres")) {
            new ServiceDatabases(superuser)
                    .createFor("gallery", new ServiceDatabases.Passwords("owner-pw", "runtime-pw", "sealer-pw"));
        }
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl("gallery"));
        settings.put("quarkus.datasource.password", "runtime-pw");
        settings.put("quarkus.flyway.password", "owner-pw");
        settings.put("concord.sealer.password", "sealer-pw");
        settings.put("concord.audit.key-file", folder.resolve("audit.pem").toString());
        settings.put("concord.audit.anchor-file", folder.resolve("anchors").toString());
        settings.put("concord.trace.file", folder.resolve("spans.jsonl").toString());
        settings.put("concord.demonstration", "true");
        settings.put("concord.messaging.enabled", "false");
        settings.put("quarkus.oidc.auth-server-url", issuer);
        settings.put("quarkus.oidc.credentials.secret", "a-secret-of-at-least-thirty-two-characters");
        settings.put("quarkus.oidc.token-state-manager.encryption-secret", "another-secret-of-thirty-two-characters");
        return settings;
    }

    private void serve(String path, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        provider.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int skip = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, skip, bytes.length));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
