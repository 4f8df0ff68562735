package uk.concord.identity.running;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import uk.concord.identity.audit.AuditDatabase;

/** What a service is given when it starts: a database, a place for key and anchor, and the issuer's public key. */
public class RunningService implements QuarkusTestResourceLifecycleManager {

    private static AuditDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            database = new AuditDatabase(
                    Files.createTempDirectory(Path.of("target"), "sealing").toAbsolutePath());
            return Map.of(
                    "quarkus.datasource.jdbc.url", database.url(),
                    "quarkus.datasource.password", AuditDatabase.PASSWORD,
                    "quarkus.datasource.sealer.password", AuditDatabase.PASSWORD,
                    "concord.audit.key-file", database.keyFile.toString(),
                    "concord.audit.anchor-file", database.anchorFile.toString(),
                    "quarkus.oidc.public-key",
                            Base64.getEncoder()
                                    .encodeToString(Tokens.ISSUER.getPublic().getEncoded()));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(database, new TestInjector.MatchesType(AuditDatabase.class));
        injector.injectIntoFields(new Tokens(), new TestInjector.MatchesType(Tokens.class));
    }

    @Override
    public void stop() {
        // The server ends with this Java process.
    }
}
